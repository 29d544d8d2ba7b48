/** A readings.md: its path under the norms, with `/`, and its text. */
export interface ReadingsFile {
  readonly path: string
  readonly text: string
}

/** Whether a line says that a norm is not modelled from one day to another (or onwards). */
export function documentedGap(
  files: readonly ReadingsFile[],
  norm: string,
  first: string,
  last: string | undefined,
): boolean {
  return files.some((file) =>
    file.text
      .split('\n')
      .some(
        (line) =>
          /not modelled/i.test(line) &&
          line.includes(norm) &&
          line.includes(first) &&
          (last === undefined || line.includes(last)),
      ),
  )
}

/** Whether an id stands in a file as a word of its own: `brussels.unread` is not found in `brussels.unread-exemptions`. */
export function mentions(file: ReadingsFile, id: string): boolean {
  return new RegExp(`(?<![\\w.-])${quoted(id)}(?![\\w-]|\\.\\w)`, 'u').test(file.text)
}

/** What a file says about a conflict: the parts, between headings, that name its number. */
export function passagesAbout(file: ReadingsFile, conflict: string): readonly string[] {
  const number = new RegExp(`(?<![\\w-])${quoted(conflict)}(?!\\d)`, 'u')
  return file.text.split(/^(?=#)/mu).filter((part) => number.test(part))
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
}
