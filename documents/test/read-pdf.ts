import { getDocumentProxy } from 'unpdf'

/** What a reader finds in a PDF. */
export interface ReadPdf {
  readonly pages: number
  /** The text of each line, in reading order. */
  readonly lines: readonly string[]
  readonly language: unknown
  readonly title: unknown
  readonly marked: boolean
  /** The roles of its structure, in order: `Document`, `H1`, `P`, `Table`, ... */
  readonly roles: readonly string[]
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
}

/** Reads a PDF with a reader that is not ours. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { info } = await pdf.getMetadata()
  const facts = info as Record<string, unknown>
  const lines: string[] = []
  const roles: string[] = []
  const fonts = new Map<string, boolean>()
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    await page.getOperatorList()
    const { items } = await page.getTextContent()
    const placed = items.flatMap((item) => ('str' in item && item.str !== '' ? [placedText(item)] : []))
    lines.push(...linesOf(placed))
    rolesIn(await page.getStructTree(), roles)
    for (const { fontName } of placed) {
      const font = page.commonObjs.get(fontName) as { name: string; missingFile: boolean }
      fonts.set(font.name, !font.missingFile)
    }
  }
  const { Marked } = (await pdf.getMarkInfo()) ?? { Marked: false }
  return {
    pages: pdf.numPages,
    lines,
    language: facts.Language,
    title: facts.Title,
    marked: Marked === true,
    roles,
    fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })),
  }
}

interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontName: string
}

function placedText(item: { str: string; transform: number[]; width: number; fontName: string }): PlacedText {
  const { str: text, transform, width, fontName } = item
  return { text, x: transform[4] ?? 0, y: transform[5] ?? 0, width, fontName }
}

const arabic = /\p{Script=Arabic}/u

/** Pieces at the same height make a line. A line with Arabic in it is read from the right, and its Latin words as they stand. */
function linesOf(pieces: readonly PlacedText[]): readonly string[] {
  const lines: PlacedText[][] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    if (line?.[0] && Math.abs(line[0].y - piece.y) < 1) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) =>
    line.some(({ text }) => arabic.test(text)) ? fromTheRight(line) : line.map(({ text }) => text).join(''),
  )
}

function fromTheRight(line: readonly PlacedText[]): string {
  const sorted = [...line].sort((a, b) => b.x - a.x)
  const read: string[] = []
  let foreign: string[] = []
  for (const [index, { text, x, width }] of sorted.entries()) {
    const before = sorted[index - 1]
    // The reader drops a space where the direction changes. It is still seen.
    const gap = before !== undefined && before.x - (x + width) > 1 ? [' '] : []
    if (/[\p{Script=Latin}\d]/u.test(text)) {
      if (foreign.length === 0) read.push(...gap)
      foreign.unshift(text, ...(foreign.length === 0 ? [] : gap))
    } else {
      read.push(...foreign, ...gap, text)
      foreign = []
    }
  }
  return [...read, ...foreign].join('')
}

function rolesIn(node: unknown, roles: string[]): void {
  if (typeof node !== 'object' || node === null) return
  const { role, children } = node as { role?: string; children?: unknown[] }
  if (role !== undefined) roles.push(role)
  for (const child of children ?? []) rolesIn(child, roles)
}
