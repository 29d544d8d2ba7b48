import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Norm } from '@parcours/engine'

/** What a readings.md says about one question: a heading and paragraphs or lists in English, with a little Markdown. */
export interface Passage {
  readonly heading: string
  /** The heading as it was written, with the id of the reading it is about. */
  readonly about: string
  readonly blocks: readonly (string | readonly string[])[]
}

const folder = join(dirname(createRequire(import.meta.url).resolve('@parcours/law')), 'norms')

/** The passages of every readings.md by the folder it stands in: `brussels/integration`. Read once, when the site starts. */
const passages: ReadonlyMap<string, readonly Passage[]> = new Map(
  globSync('**/readings.md', { cwd: folder }).map((path) => [
    dirname(path).replaceAll('\\', '/'),
    passagesOf(readFileSync(join(folder, path), 'utf8')),
  ]),
)

/** Why a norm reads a disputed text as it does: the passage that names the conflict or the reading. */
export function reasonFor(
  norm: Norm,
  reading: { readonly id: string; readonly conflict?: string },
): Passage | undefined {
  // The passages nearest to the norm first: a folder inside another one has readings of its own.
  const own = [...passages]
    .filter(([path]) => norm.id.startsWith(`${path}/`))
    .sort(([a], [b]) => b.length - a.length)
    .flatMap(([, each]) => each)
  const { id, conflict } = reading
  const about = (text: string, name: string): boolean =>
    new RegExp(`(?<![\\w.-])${name.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`, 'u').test(text)
  const whole = own.find(({ heading }) => conflict !== undefined && about(heading, conflict))
  if (whole) return whole
  for (const passage of own) {
    if (passage.heading === 'Open points') continue
    // Of a list only the entry that speaks of it.
    const entry = passage.blocks.find((block) => typeof block !== 'string')?.find((each) => about(each, id))
    if (entry !== undefined) return { ...passage, blocks: [entry] }
    if ([passage.about, ...passage.blocks.flat()].some((text) => about(text, id))) return passage
  }
  return undefined
}

function passagesOf(text: string): readonly Passage[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n')
      return {
        // The id in the heading is for those who write the law; the number of the conflict stays.
        about: heading,
        heading: heading.replace(/\s*\(`[^`]+`\)/, '').replaceAll('`', ''),
        blocks: lines
          .join('\n')
          .split(/\n{2,}/)
          .map((block) => block.trim())
          .filter((block) => block !== '')
          .map((block) => (block.startsWith('- ') ? block.slice(2).split(/\n- /).map(inOneLine) : inOneLine(block))),
      }
    })
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
