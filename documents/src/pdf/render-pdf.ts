import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { languageFacts } from '@parcours/words'
import type { PrintedBlock, PrintedDocument } from '../letter/printed-document.ts'
import { charactersOf } from './font-coverage.ts'
import { printableText, unprintableIn } from './printable-text.ts'

const require = createRequire(import.meta.url)

/** Where the fonts are, as files: the order counts below. */
const fontFiles = (): readonly string[] => [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  require.resolve('@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf'),
  require.resolve('@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf'),
]

type Press = (input: string) => Uint8Array<ArrayBuffer>

let press: Promise<Press> | undefined
let fonts: readonly Buffer[] | undefined
let pictured: ((codePoint: number) => boolean) | undefined

/**
 * A printed document as a tagged PDF (PDF/UA-1): with its title, its language, its headings, lists and tables marked, and
 * every font inside. The same document gives the same bytes. Text is set as it stands; nothing in it is interpreted.
 * Nothing of the document stays in memory afterwards.
 *
 * The typesetter is loaded at the first call (about 50 MB); a document takes some milliseconds then.
 */
export async function renderPdf(document: PrintedDocument): Promise<Uint8Array<ArrayBuffer>> {
  press ??= loadPress()
  const set = await press
  // What the typesetter made before is given back between two turns only, and others may wait for their turn.
  await setImmediate()
  return set(JSON.stringify(setData(document)))
}

/**
 * Many letters in one language as one PDF, each on pages of its own, to be printed in one go. All of them are in memory at
 * once: some hundreds at a time. `date` is the day of the file. Everything else as `renderPdf`.
 */
export async function renderPdfBatch(batch: PrintedBatch): Promise<Uint8Array<ArrayBuffer>> {
  press ??= loadPress()
  const set = await press
  await setImmediate()
  const { direction } = languageFacts[batch.language]
  const letters = batch.letters.map(setData)
  return set(JSON.stringify({ ...batch, title: printableText(batch.title, hasPicture), letters, direction }))
}

/** Letters that are printed together. */
export interface PrintedBatch {
  /** Title of the file. */
  readonly title: string
  readonly language: PrintedDocument['language']
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly letters: readonly PrintedDocument[]
}

/** The characters of a document that its fonts have no picture for: they stand as `�` in the PDF. Each once, in order. */
export function unprintable(document: PrintedDocument): readonly string[] {
  return unprintableIn(allText(document).join('\n'), hasPicture)
}

async function loadPress(): Promise<Press> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const template = readFileSync(join(import.meta.dirname, 'printed-document.typ'), 'utf8')
  // A file that a template asks for is looked up in the workspace. There is nothing in this one to be found.
  const workspace = join(import.meta.dirname, 'no-files')
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...readFonts()] }] })
  return (input) => {
    try {
      const made = compiler.compile({ mainFileContent: template, inputs: { document: input } })
      if (made.result === null) {
        // The message of the typesetter may repeat the text of a letter, and messages end in logs.
        throw new Error('The typesetter refused the document.')
      }
      return new Uint8Array(compiler.pdf(made.result, { pdfStandard: 'ua-1' }))
    } finally {
      compiler.evictCache(0)
    }
  }
}

function readFonts(): readonly Buffer[] {
  fonts ??= fontFiles().map((file) => readFileSync(file))
  return fonts
}

/** True if each weight of a family has the character: what is bold in a table is regular in a line. */
function hasPicture(codePoint: number): boolean {
  if (pictured === undefined) {
    const [sans, sansBold, amiri, amiriBold] = readFonts().map(charactersOf)
    pictured = (code) => Boolean((sans?.has(code) && sansBold?.has(code)) || (amiri?.has(code) && amiriBold?.has(code)))
  }
  return pictured(codePoint)
}

/** The document as the template reads it: printable text, the direction, and how wide the columns of its tables are. */
function setData(document: PrintedDocument): unknown {
  const blocks = document.blocks.map((block) => ('table' in block ? { table: withWidths(block.table) } : block))
  const { direction } = languageFacts[document.language]
  return mapText({ ...document, blocks, direction }, (text) => printableText(text, hasPicture))
}

function withWidths(table: Extract<PrintedBlock, { table: unknown }>['table']) {
  // A column is as wide as its longest text asks, within reason: one long cell must not squeeze the others.
  const widths = table.columns.map((column, index) => {
    const longest = Math.max(column.length, ...table.rows.map((row) => row[index]?.length ?? 0))
    return Math.min(Math.max(longest, 10), 45)
  })
  return { ...table, widths }
}

function mapText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => mapText(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapText(inner, change)]))
}

function allText(value: unknown): readonly string[] {
  const found: string[] = []
  mapText(value, (text) => {
    found.push(text)
    return text
  })
  return found
}
