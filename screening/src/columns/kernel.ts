import {
  BEGIN,
  END,
  type Law,
  minus,
  type Norm,
  nextWorkingDay,
  parseDay,
  plus,
  plusWorkingDays,
} from '@parcours/engine'
import { tablesOf } from '../tables/index.ts'
import { Codes, ColumnBlock, PERSONS } from './column-block.ts'
import { KernelWriter, NotInColumns } from './kernel-writer.ts'

/** What the columns say of a person under a norm. */
export const NOT_MET = 0
export const MET = 1
/** Not settled, or not for columns: the interpreter says it. */
export const LEFT = 2

/** Norms over one block of columns, ready to run. */
export interface Kernel {
  readonly block: ColumnBlock
  /** Ids of the findings, in the order of the results. */
  readonly ids: readonly string[]
  /** Findings the columns cannot answer, and the node they lack. */
  readonly refused: readonly { readonly id: string; readonly node: string }[]
  /** Ids of the clauses that the numbers in `reasons` stand for. */
  readonly clauses: readonly string[]
  /** Outcome of person `i` under norm `n` at `i * ids.length + n`. */
  readonly outcomes: Uint8Array
  /** Day or amount, where the norm gives one. */
  readonly values: Float64Array
  /** Deciding clauses, one person and norm after the other; those of one end at `ends` of its place. */
  readonly reasons: Int16Array
  readonly ends: Int32Array
  /** Screens the persons in the block. */
  readonly run: () => void
}

/** Texts must differ, or the engine that runs them shares one function among them and loses its constants. */
let serial = 0

/**
 * Writes the norms out over a block of columns. What comes out settled is what `evaluate` says, with the same deciding
 * clauses; everything else is left to it. `knownOn` is the day asked about unless given. Days are `YYYY-MM-DD`.
 */
export function kernelFor(law: Law, asked: { on: string; knownOn?: string; only?: readonly string[] }): Kernel {
  const root = tablesOf(law.concepts)
  const codes = new Codes()
  const block = new ColumnBlock(root, codes)
  const wanted = asked.only ? asked.only.map((id) => law.normById.get(id) as Norm) : law.norms
  const refused: { id: string; node: string }[] = []
  const taken: Norm[] = []
  for (const norm of wanted) {
    // Tried alone first, so that a norm the columns cannot answer leaves nothing half written.
    try {
      new KernelWriter(root, block, codes).norm(norm)
      taken.push(norm)
    } catch (error) {
      if (!(error instanceof NotInColumns)) throw error
      refused.push({ id: norm.id, node: error.node })
    }
  }
  const writer = new KernelWriter(root, block, codes)
  const names = taken.map((norm) => writer.norm(norm))
  const outcomes = new Uint8Array(PERSONS * Math.max(1, taken.length))
  const values = new Float64Array(outcomes.length)
  const reasons = new Int16Array(outcomes.length * 24)
  const ends = new Int32Array(outcomes.length)
  const on = parseDay(asked.on) as number
  const given = {
    k: writer.constants,
    ON: on,
    KNOWN_ON: asked.knownOn === undefined ? on : (parseDay(asked.knownOn) as number),
    BEGIN,
    END,
    LEFT: block.left,
    OUT: outcomes,
    VAL: values,
    REASONS: reasons,
    END_OF: ends,
    plus,
    minus,
    plusWorkingDays,
    nextWorkingDay,
  }
  serial += 1
  const text = `// ${serial}\n${writer.text(names)}`
  // oxlint-disable-next-line typescript/no-implied-eval -- the text is written from the law alone
  const make = new Function(...Object.keys(given), text) as (...values: unknown[]) => (count: number) => void
  const run = make(...Object.values(given))
  return {
    block,
    ids: taken.map(({ id }) => id),
    refused,
    clauses: writer.clauses,
    outcomes,
    values,
    reasons,
    ends,
    run: () => run(block.count),
  }
}
