import { compiled } from '../compile/compiled.ts'
import type { Day } from '../days/day.ts'
import type { Row } from '../facts/row.ts'
import type { Bounds, Criterion, Evaluation, MomentNode, Quantity } from '../nodes/node.ts'
import { nodesMade } from '../nodes/node.ts'
import { criterionOperation, momentOperation, quantityOperation } from '../nodes/operations.ts'
import type { Moment } from '../timeline/moment.ts'
import type { Truth } from '../timeline/truth.ts'
import type { Told } from './collect-reasons.ts'

export interface RunOptions {
  readonly applicant: Row
  readonly knownOn: Day
  readonly reforms?: ReadonlySet<string>
  readonly readings?: ReadonlyMap<string, string>
  readonly judgements?: ReadonlyMap<string, boolean>
}

const NO_REFORMS: ReadonlySet<string> = new Set()
const NO_READINGS: ReadonlyMap<string, string> = new Map()
const NO_JUDGEMENTS: ReadonlyMap<string, boolean> = new Map()

/** What a run remembers of the applicant's nodes. Kept for the next run: a fresh table per person would cost more than the answer. */
interface Memory {
  results: unknown[]
  rounds: Uint32Array
  /** What was told of a node, and in which round. */
  told: Told[]
  toldRounds: Uint32Array
  round: number
}

const spare: Memory[] = []

/**
 * One evaluation of one situation: each node of the applicant is computed once, however many findings share it.
 * Nodes inside records of a list are computed where they are asked.
 */
export class Run implements Evaluation {
  readonly applicant: Row
  readonly knownOn: Day
  readonly reforms: ReadonlySet<string>
  readonly readings: ReadonlyMap<string, string>
  readonly judgements: ReadonlyMap<string, boolean>
  /** Read and written by compiled nodes too. */
  readonly memory: Memory

  constructor(options: RunOptions) {
    this.applicant = options.applicant
    this.knownOn = options.knownOn
    this.reforms = options.reforms ?? NO_REFORMS
    this.readings = options.readings ?? NO_READINGS
    this.judgements = options.judgements ?? NO_JUDGEMENTS
    const size = nodesMade() + 1
    let memory = spare.pop()
    if (!memory || memory.rounds.length < size || memory.round >= 0xffff_fffe) {
      // Twice as much as needed: laws grow while they are put together.
      memory = {
        results: new Array(2 * size),
        rounds: new Uint32Array(2 * size),
        told: new Array(2 * size),
        toldRounds: new Uint32Array(2 * size),
        round: 0,
      }
    }
    memory.round += 1
    this.memory = memory
  }

  /** Gives the table back. The run must not be asked anything afterwards. */
  release(): void {
    spare.push(this.memory)
  }

  truth(node: Criterion, row: Row): Truth {
    if (row !== this.applicant || node.cost < 3) {
      const written = compiled.truthInRecord[node.no]
      return written ? written(this, row) : criterionOperation(node).evaluate(node, this, row)
    }
    const { results, rounds, round } = this.memory
    if (rounds[node.no] === round) return results[node.no] as Truth
    const written = compiled.truthOfApplicant[node.no]
    if (written) return written(this, row)
    const value = criterionOperation(node).evaluate(node, this, row)
    results[node.no] = value
    rounds[node.no] = round
    return value
  }

  moment(node: MomentNode, row: Row): Moment {
    if (row !== this.applicant || node.cost < 3) {
      const written = compiled.momentInRecord[node.no]
      return written ? written(this, row) : momentOperation(node).evaluate(node, this, row)
    }
    const { results, rounds, round } = this.memory
    if (rounds[node.no] === round) return results[node.no] as Moment
    const written = compiled.momentOfApplicant[node.no]
    if (written) return written(this, row)
    const value = momentOperation(node).evaluate(node, this, row)
    results[node.no] = value
    rounds[node.no] = round
    return value
  }

  /** What has been told in this run of a clause or a moment of the applicant. */
  told(no: number): Told | undefined {
    const { told, toldRounds, round } = this.memory
    return toldRounds[no] === round ? told[no] : undefined
  }

  keepTold(no: number, what: Told): void {
    const { told, toldRounds, round } = this.memory
    told[no] = what
    toldRounds[no] = round
  }

  bounds(node: Quantity, row: Row): Bounds {
    return quantityOperation(node).bounds(node, this, row)
  }
}
