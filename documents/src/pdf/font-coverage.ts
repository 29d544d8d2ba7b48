/**
 * The characters that a TrueType or OpenType font has a picture for, by code point. Reads the character map of the font
 * (table `cmap`, formats 4 and 12). Throws a RangeError if the font has neither.
 */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const found = new Set<number>()
  let read = 0
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const table = cmap + view.getUint32(cmap + 8 + index * 8)
    const format = view.getUint16(table)
    if (format !== 4 && format !== 12) continue
    read++
    for (const code of format === 4 ? byRanges(view, table) : byGroups(view, table)) found.add(code)
  }
  if (read === 0) throw new RangeError('The font has no character map that can be read.')
  return found
}

/** Where a table of the font begins. */
function tableAt(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(entry + letter)))
    if (tag === name) return view.getUint32(entry + 8)
  }
  throw new RangeError(`The font has no table ${name}.`)
}

/** Format 4: ranges of 16-bit characters, each with a shift or a list of pictures; picture 0 is "none". */
function* byRanges(view: DataView, table: number): Generator<number> {
  const bytes = view.getUint16(table + 6)
  const ends = table + 14
  const starts = ends + bytes + 2
  const shifts = starts + bytes
  const lists = shifts + bytes
  for (let at = 0; at < bytes; at += 2) {
    const start = view.getUint16(starts + at)
    const list = view.getUint16(lists + at)
    for (let code = start; code <= view.getUint16(ends + at) && code !== 0xffff; code++) {
      const listed = list === 0 ? code : view.getUint16(lists + at + list + (code - start) * 2)
      const picture = list !== 0 && listed === 0 ? 0 : (listed + view.getUint16(shifts + at)) & 0xffff
      if (picture !== 0) yield code
    }
  }
}

/** Format 12: groups of characters of any size, each with its first picture. */
function* byGroups(view: DataView, table: number): Generator<number> {
  for (let index = 0; index < view.getUint32(table + 12); index++) {
    const group = table + 16 + index * 12
    const start = view.getUint32(group)
    const skip = view.getUint32(group + 8) === 0 ? 1 : 0
    for (let code = start + skip; code <= view.getUint32(group + 4); code++) yield code
  }
}
