import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '@parcours/engine'
import { belgianLaw } from '@parcours/law'
import { evaluateHere } from '../src/screen/block-evaluator.ts'
import type { Format } from '../src/screen/screen-block.ts'
import { type ScreenOptions, type ScreenSummary, screenRegister } from '../src/screen/screen-register.ts'
import { newFolder } from './register-folder.ts'

export const ON = '2026-03-01'
export const ONLY = [
  'brussels/integration/obliged',
  'brussels/integration/enrol-by',
  'flanders/integration/obliged',
  'belgium/nationality/declaration/five-years',
  'belgium/nationality/declaration/fee',
]

export interface Screened extends ScreenSummary {
  readonly text: string
  /** Lines of the file of rejects, without the names of its columns. */
  readonly rejected: readonly string[]
  readonly out: string
}

interface Asked extends Partial<Omit<ScreenOptions, 'input' | 'out' | 'rejects'>> {
  readonly format?: Format
  readonly only?: readonly string[]
  readonly folder?: string
}

/** Screens a register in this thread into a new folder. */
export async function screen(input: string, asked: Asked = {}): Promise<Screened> {
  const { format = 'jsonl', only = ONLY, folder = newFolder(), ...more } = asked
  const out = join(folder, `out.${format}`)
  const question = { options: { on: ON, only }, format, dryRun: false }
  const rejects = join(folder, 'rejects.csv')
  const evaluator = evaluateHere(belgianLaw, question, ({ because }) => because.map(({ clause }) => clause).join(' '))
  const summary = await screenRegister(belgianLaw, { input, question, out, rejects, ...more }, evaluator)
  const text = existsSync(out) && format !== 'parquet' ? readFileSync(out, 'utf8') : ''
  const told = existsSync(rejects) ? readFileSync(rejects, 'utf8').trimEnd().split('\n').slice(1) : []
  return { ...summary, text, rejected: told, out }
}

export interface Line {
  readonly person: string
  readonly findings: readonly Finding[]
}

export function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}
