import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { findTables } from '../read/find-tables.ts'
import { type Mapping, NO_MAPPING } from '../read/mapping.ts'
import { readRegister } from '../read/read-register.ts'
import { unreadable } from '../read/register-issue.ts'
import type { Encoding } from '../read/text-encoding.ts'
import { isArchive, unpack } from '../read/unpack.ts'
import { situationOf } from '../screen/screen-block.ts'
import { tablesOf } from '../tables/tables-of.ts'
import { type Impact, ImpactCount, type LawSide } from './impact-of.ts'

const BLOCK_SIZE = 500

export interface ImpactOptions {
  /** A folder of tables, an archive of them, one table, or one file of situations: as for a screening. */
  readonly input: string
  readonly mapping?: Mapping
  readonly before: LawSide
  readonly after: LawSide
  readonly onProgress?: (state: { readonly persons: number; readonly done: number }) => void
  readonly signal?: AbortSignal
}

export interface RegisterImpact extends Impact {
  /** Ids of the findings that were asked for: the others cannot differ. */
  readonly findings: readonly string[]
  /** What could not be used of the register, by code. A screening tells where each stands. */
  readonly rejects: { readonly [code: string]: number }
  /** Ended early: the counts are those of the persons that were looked at. */
  readonly interrupted: boolean
}

/**
 * Reads a register once and asks every person on both sides. What cannot be used counts as unknown, as in a screening;
 * memory does not grow with the register. Throws an EngineError where the register as a whole cannot be read.
 */
export async function impactOfRegister(options: ImpactOptions): Promise<RegisterImpact> {
  const { law } = options.after
  const persons = tablesOf(law.concepts)
  const mapping = options.mapping ?? NO_MAPPING
  const temporary = mkdtempSync(join(tmpdir(), 'parcours-'))
  const unsorted = new Set<string>()
  const encodings = new Map<string, Encoding>()
  try {
    let { input } = options
    if (!existsSync(input)) throw unreadable('REGISTER_NOT_FOUND', basename(input))
    if (isArchive(input) && !statSync(input).isDirectory()) {
      const folder = join(temporary, 'unpacked')
      mkdirSync(folder)
      await unpack(input, folder)
      input = folder
    }
    const found = findTables(input, persons, mapping)
    for (let attempt = 0; ; attempt += 1) {
      const reading = { persons, mapping, blockSize: BLOCK_SIZE, unsorted, encodings }
      try {
        return await onePass(readRegister(found, { ...reading, temporary: join(temporary, String(attempt)) }), options)
      } catch (error) {
        // From the beginning, with what is known of the file now.
        const { name, file } = error as { readonly name?: string; readonly file?: string }
        if (name === 'NotSorted' && file !== undefined && !unsorted.has(file)) unsorted.add(file)
        else if (name === 'NotInEncoding' && file !== undefined && !encodings.has(file)) {
          encodings.set(file, 'windows-1252')
        } else if (name === 'NotInEncoding') throw unreadable('REGISTER_NOT_READABLE', basename(file ?? input))
        else throw error
      }
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

async function onePass(
  blocks: ReturnType<typeof readRegister>,
  { before, after, onProgress, signal }: ImpactOptions,
): Promise<RegisterImpact> {
  const counted = new ImpactCount(before, after)
  const rejects: { [code: string]: number } = {}
  const reject = (code: string): void => {
    rejects[code] = (rejects[code] ?? 0) + 1
  }
  let looked = 0
  for await (const block of blocks) {
    for (const { code } of block.rejects) reject(code)
    for (const { person, given } of block.persons) {
      const situation = situationOf(after.law, given, ({ code }) => reject(code))
      if (!situation) continue
      counted.add(person, situation)
      looked += 1
    }
    onProgress?.({ persons: looked, done: block.progress })
    if (signal?.aborted) break
  }
  const interrupted = signal?.aborted ?? false
  return { ...counted.result(), findings: counted.findings, rejects, interrupted }
}
