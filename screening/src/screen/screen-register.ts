import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { ENGINE_VERSION, type Law } from '@parcours/engine'
import { isNationalNumber } from '../national-number/national-number.ts'
import { type FoundRegister, findTables } from '../read/find-tables.ts'
import { type Mapping, NO_MAPPING } from '../read/mapping.ts'
import { NotSorted } from '../read/person-cursor.ts'
import { type ReadPerson, type RegisterBlock, readRegister } from '../read/read-register.ts'
import { unreadable } from '../read/register-issue.ts'
import type { Reject } from '../read/reject.ts'
import { type Encoding, NotInEncoding } from '../read/text-encoding.ts'
import { isArchive, unpack } from '../read/unpack.ts'
import { tablesOf } from '../tables/tables-of.ts'
import { csvRow, harmlessCsvRow } from '../write/csv-row.ts'
import { FINDING_COLUMNS } from '../write/finding-row.ts'
import { writeParquet } from '../write/parquet-file.ts'
import type { BlockEvaluator } from './block-evaluator.ts'
import { RepeatedNumbers } from './repeated-numbers.ts'
import type { BlockResult, OutcomeCounts, ScreenQuestion } from './screen-block.ts'

/** Persons that are read, screened and written together. No power of two, so that columns do not share cache lines. */
const BLOCK_SIZE = 500

/** After how many blocks the state for `resume` is written. */
const CHECKPOINT = 20

/** How far a screening is. */
export interface ScreenProgress {
  readonly persons: number
  readonly rejects: number
  /** Between 0 and 1. */
  readonly done: number
}

export interface ScreenOptions {
  /** A folder of tables, an archive of them, one table, or one file of situations. */
  readonly input: string
  readonly mapping?: Mapping
  readonly question: ScreenQuestion
  /** Where the result goes; undefined for a dry run. */
  readonly out: string | undefined
  /** Where everything goes that could not be used. */
  readonly rejects: string | undefined
  /** Goes on where an earlier run with the same options was interrupted. */
  readonly resume?: boolean
  /** What else the result depends on: the language of its words. */
  readonly words?: string
  readonly onProgress?: (progress: ScreenProgress) => void
  readonly signal?: AbortSignal
}

export interface ScreenSummary {
  readonly persons: number
  /** How often each code was told. */
  readonly rejects: { readonly [code: string]: number }
  readonly counts: OutcomeCounts
  /** What was left unfinished, and `resume` takes up again. */
  readonly interrupted: boolean
  /** Files that were not in the order of the persons, by name. */
  readonly sorted: readonly string[]
}

/** Thrown where a result cannot be written. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten'
  readonly file: string
  constructor(file: string) {
    super(file)
    this.file = file
  }
}

/** What is known of an unfinished run: enough to go on, and to refuse where something else is asked. */
interface State {
  readonly fingerprint: string
  readonly blocks: number
  readonly bytes: number
  readonly rejectBytes: number
  readonly persons: number
  readonly rejects: { readonly [code: string]: number }
  readonly counts: OutcomeCounts
  readonly unsorted: readonly string[]
  readonly encodings: readonly (readonly [string, Encoding])[]
}

/**
 * Screens a register and writes the result and the rejects, in the order of the persons; the same input gives the same
 * bytes with any number of threads, in one go or with interruptions. Throws an EngineError where the register as a whole
 * cannot be read, and `NotWritten`.
 */
export async function screenRegister(
  law: Law,
  options: ScreenOptions,
  evaluator: BlockEvaluator,
): Promise<ScreenSummary> {
  const persons = tablesOf(law.concepts)
  const mapping = options.mapping ?? NO_MAPPING
  const temporary = mkdtempSync(join(tmpdir(), 'parcours-'))
  try {
    let input = options.input
    if (!existsSync(input)) throw unreadable('REGISTER_NOT_FOUND', basename(input))
    if (isArchive(input) && !statSync(input).isDirectory()) {
      const folder = join(temporary, 'unpacked')
      mkdirSync(folder)
      await unpack(input, folder)
      input = folder
    }
    const found = findTables(input, persons, mapping)
    refuseOverwriting(found, options)
    const screening = new Screening(law, options, evaluator, found, temporary)
    return await screening.run((unsorted, encodings, attempt) =>
      readRegister(found, {
        persons,
        mapping,
        blockSize: BLOCK_SIZE,
        unsorted,
        encodings,
        temporary: join(temporary, `attempt-${attempt}`),
      }),
    )
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** A result never takes the place of what it was made from. */
function refuseOverwriting({ files }: FoundRegister, { out, rejects }: ScreenOptions): void {
  for (const file of [out, rejects]) {
    if (file !== undefined && files.some(({ path }) => resolve(path) === resolve(file))) throw new NotWritten(file)
  }
}

type Reading = (
  unsorted: ReadonlySet<string>,
  encodings: ReadonlyMap<string, Encoding>,
  attempt: number,
) => AsyncGenerator<RegisterBlock>

class Screening {
  private readonly law: Law
  private readonly options: ScreenOptions
  private readonly evaluator: BlockEvaluator
  private readonly found: FoundRegister
  private readonly temporary: string
  private readonly unsorted = new Set<string>()
  private readonly encodings = new Map<string, Encoding>()
  private out = -1
  private rejectsOut = -1
  private blocks = 0
  private bytes = 0
  private rejectBytes = 0
  private persons = 0
  private rejects: { [code: string]: number } = {}
  private counts: OutcomeCounts = {}
  private numbers: RepeatedNumbers

  constructor(law: Law, options: ScreenOptions, evaluator: BlockEvaluator, found: FoundRegister, temporary: string) {
    this.law = law
    this.options = options
    this.evaluator = evaluator
    this.found = found
    this.temporary = temporary
    this.numbers = new RepeatedNumbers(join(temporary, 'numbers-0'))
  }

  async run(read: Reading): Promise<ScreenSummary> {
    let state = this.options.resume ? this.readState() : undefined
    for (const name of state?.unsorted ?? []) this.unsorted.add(this.pathOf(name))
    for (const [name, encoding] of state?.encodings ?? []) this.encodings.set(this.pathOf(name), encoding)
    for (let attempt = 0; ; attempt += 1) {
      this.begin(state, attempt)
      try {
        const finished = await this.pass(read(this.unsorted, this.encodings, attempt), state?.blocks ?? 0)
        if (finished) await this.finish()
        return this.summary(!finished)
      } catch (error) {
        if (!this.learnFrom(error)) {
          this.closeFiles()
          if (this.blocks > 0) this.saveState()
          else this.forget()
          throw error
        }
        // From the beginning, with what is known now.
        state = undefined
      } finally {
        this.closeFiles()
      }
    }
  }

  /** Whether reading again will go better: what a file turned out to be is remembered. */
  private learnFrom(error: unknown): boolean {
    if (error instanceof NotSorted && !this.unsorted.has(error.file)) {
      this.unsorted.add(error.file)
      return true
    }
    if (error instanceof NotInEncoding) {
      this.encodings.set(error.file, 'windows-1252')
      return true
    }
    return false
  }

  /** Reads, screens and writes block by block; false where it was interrupted. Blocks that were written are passed over. */
  private async pass(blocks: AsyncGenerator<RegisterBlock>, written: number): Promise<boolean> {
    const underWay: { block: RegisterBlock; result: Promise<BlockResult> }[] = []
    let number = 0
    let interrupted = false
    try {
      for await (const block of blocks) {
        number += 1
        this.noteNumbers(block)
        if (number <= written) {
          this.tellProgress(block.progress)
          continue
        }
        const result = this.evaluator.evaluate(block.persons)
        // Told where it is awaited.
        result.catch(() => {})
        underWay.push({ block, result })
        while (underWay.length >= this.evaluator.atOnce) await this.writeFirst(underWay)
        if (this.options.signal?.aborted) {
          interrupted = true
          break
        }
      }
      while (underWay.length > 0) await this.writeFirst(underWay)
    } finally {
      await blocks.return(undefined)
      await Promise.allSettled(underWay.map(({ result }) => result))
    }
    if (interrupted) this.saveState()
    return !interrupted
  }

  private noteNumbers({ persons }: RegisterBlock): void {
    for (const { nationalNumber, place } of persons) {
      if (nationalNumber !== undefined) this.numbers.add(nationalNumber, { ...place(''), column: 'national_number' })
    }
  }

  private async writeFirst(underWay: { block: RegisterBlock; result: Promise<BlockResult> }[]): Promise<void> {
    const [first] = underWay
    if (!first) return
    const { text, screened, issues, counts } = await first.result
    underWay.shift()
    const { persons, rejects, progress } = first.block
    this.write(text)
    for (const reject of rejects) this.reject(reject)
    this.checkPersons(persons)
    for (const { at, code, path } of issues) this.reject({ ...(persons[at] as ReadPerson).place(path), code })
    this.persons += screened
    for (const [id, each] of Object.entries(counts)) {
      const sum = this.counts[id] ?? { met: 0, 'not-met': 0, undetermined: 0 }
      this.counts[id] = sum
      for (const outcome of ['met', 'not-met', 'undetermined'] as const) sum[outcome] += each[outcome]
    }
    this.blocks += 1
    if (this.blocks % CHECKPOINT === 0) this.saveState()
    this.tellProgress(progress)
  }

  /** Where persons are known by their national number, its control digits are looked at. */
  private checkPersons(persons: readonly ReadPerson[]): void {
    if (this.options.mapping?.personIs !== 'national-number') return
    for (const { person, place } of persons) {
      if (!isNationalNumber(person))
        this.reject({ ...place(''), column: '', code: 'NATIONAL_NUMBER_INVALID', found: person })
    }
  }

  private tellProgress(done: number): void {
    const rejects = Object.values(this.rejects).reduce((sum, each) => sum + each, 0)
    this.options.onProgress?.({ persons: this.persons, rejects, done })
  }

  private reject({ file, line, column, code, found }: Reject): void {
    this.rejects[code] = (this.rejects[code] ?? 0) + 1
    if (this.rejectsOut < 0) return
    const row = harmlessCsvRow([file, String(line), column, code, shortened(found)])
    this.rejectBytes += writeAll(this.rejectsOut, row)
  }

  private write(text: string): void {
    if (this.out >= 0) this.bytes += writeAll(this.out, text)
  }

  private begin(state: State | undefined, attempt: number): void {
    const { out, rejects, question } = this.options
    this.numbers = new RepeatedNumbers(join(this.temporary, `numbers-${attempt}`))
    this.blocks = state?.blocks ?? 0
    this.persons = state?.persons ?? 0
    this.rejects = { ...state?.rejects }
    this.counts = structuredClone(state?.counts ?? {}) as OutcomeCounts
    this.bytes = state?.bytes ?? 0
    this.rejectBytes = state?.rejectBytes ?? 0
    if (out !== undefined) this.out = openAt(out, partial(out), state?.bytes)
    if (rejects !== undefined) this.rejectsOut = openAt(rejects, partial(rejects), state?.rejectBytes)
    if (state) return
    if (out !== undefined) rmSync(stateOf(out), { force: true })
    if (question.format === 'csv') this.write(csvRow(FINDING_COLUMNS))
    if (this.rejectsOut >= 0) {
      this.rejectBytes += writeAll(this.rejectsOut, csvRow(['file', 'line', 'column', 'code', 'found']))
    }
  }

  private async finish(): Promise<void> {
    const { out, rejects, question } = this.options
    for (const reject of this.numbers.rejects()) this.reject(reject)
    this.closeFiles()
    if (out !== undefined) {
      if (question.format === 'parquet') {
        const staged = `${partial(out)}.parquet`
        await writeParquet(partial(out), staged)
        rmSync(partial(out))
        renameSync(staged, out)
      } else renameSync(partial(out), out)
      rmSync(stateOf(out), { force: true })
    }
    if (rejects !== undefined) renameSync(partial(rejects), rejects)
  }

  /** Leaves nothing behind of a run that came to nothing. */
  private forget(): void {
    const { out, rejects } = this.options
    for (const file of [out, rejects]) if (file !== undefined) rmSync(partial(file), { force: true })
  }

  private closeFiles(): void {
    if (this.out >= 0) closeSync(this.out)
    if (this.rejectsOut >= 0) closeSync(this.rejectsOut)
    this.out = -1
    this.rejectsOut = -1
  }

  private summary(interrupted: boolean): ScreenSummary {
    const sorted = [...this.unsorted].map((path) => basename(path))
    return { persons: this.persons, rejects: this.rejects, counts: this.counts, interrupted, sorted }
  }

  private pathOf(name: string): string {
    return this.found.files.find(({ file }) => file === name)?.path ?? name
  }

  private nameOf(path: string): string {
    return this.found.files.find((each) => each.path === path)?.file ?? path
  }

  private saveState(): void {
    const { out } = this.options
    if (out === undefined) return
    const state: State = {
      fingerprint: this.fingerprint(),
      blocks: this.blocks,
      bytes: this.bytes,
      rejectBytes: this.rejectBytes,
      persons: this.persons,
      rejects: this.rejects,
      counts: this.counts,
      unsorted: [...this.unsorted].map((path) => this.nameOf(path)),
      encodings: [...this.encodings].map(([path, encoding]) => [this.nameOf(path), encoding]),
    }
    // Whole or not at all, whenever the machine stops.
    writeFileSync(`${stateOf(out)}.new`, JSON.stringify(state))
    renameSync(`${stateOf(out)}.new`, stateOf(out))
  }

  private readState(): State | undefined {
    const { out, rejects } = this.options
    if (out === undefined || !existsSync(stateOf(out))) return undefined
    let state: State | undefined
    try {
      state = JSON.parse(readFileSync(stateOf(out), 'utf8')) as State
    } catch {
      throw unreadable('REGISTER_RESUME_OTHER', basename(stateOf(out)))
    }
    const whole = (file: string | undefined, bytes: number): boolean =>
      file === undefined || (existsSync(partial(file)) && statSync(partial(file)).size >= bytes)
    if (state.fingerprint !== this.fingerprint() || !whole(out, state.bytes) || !whole(rejects, state.rejectBytes)) {
      throw unreadable('REGISTER_RESUME_OTHER', basename(stateOf(out)))
    }
    return state
  }

  /** Everything that the bytes of the result depend on. */
  private fingerprint(): string {
    const { input, mapping, question, words } = this.options
    const files = isArchive(input) ? [input] : this.found.files.map(({ path }) => path)
    const sizes = files.map((path) =>
      existsSync(path) ? [basename(path), statSync(path).size, statSync(path).mtimeMs] : path,
    )
    const all = [sizes, mapping ?? null, question, words ?? '', this.law.version, ENGINE_VERSION, BLOCK_SIZE]
    return createHash('sha256').update(JSON.stringify(all)).digest('hex')
  }
}

/** Where a result stands until it is whole. */
function partial(file: string): string {
  return join(dirname(file), `${basename(file)}.partial`)
}

function stateOf(out: string): string {
  return `${out}.resume.json`
}

/** Opens a file to write on at its end, cut to where it was whole. */
function openAt(file: string, path: string, bytes: number | undefined): number {
  try {
    if (bytes !== undefined) truncateSync(path, bytes)
    return openSync(path, bytes === undefined ? 'w' : 'a')
  } catch {
    throw new NotWritten(file)
  }
}

/** Writes all of a text, however much of it the system takes at a time, and gives its length in bytes. */
function writeAll(file: number, text: string): number {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  return bytes.length
}

const LONGEST_FOUND = 200

function shortened(found: string): string {
  return found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found
}
