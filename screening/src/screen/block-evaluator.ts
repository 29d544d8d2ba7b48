import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Law } from '@parcours/engine'
import type { PersonRow } from '../tables/person-rows.ts'
import { type BlockResult, type ReasonsInWords, type ScreenQuestion, screenBlock } from './screen-block.ts'

/** Where blocks are screened: in this thread, or in others. */
export interface BlockEvaluator {
  /** How many blocks may be under way. */
  readonly atOnce: number
  evaluate(persons: readonly PersonRow[]): Promise<BlockResult>
  close(): Promise<void>
}

export function evaluateHere(law: Law, question: ScreenQuestion, inWords: ReasonsInWords): BlockEvaluator {
  return {
    atOnce: 1,
    evaluate: async (persons) => {
      // Lets signals and timers have their turn: reading and screening alone never wait for anything.
      await setImmediate()
      return screenBlock(law, persons, question, inWords)
    },
    close: async () => {},
  }
}

/** What goes to a worker; what comes back is a `BlockResult`, in the order in which blocks went out. */
export interface WorkerMessage {
  readonly persons: readonly PersonRow[]
}

interface Waiting {
  readonly resolve: (result: BlockResult) => void
  readonly reject: (error: unknown) => void
}

/** What a thread may hold: without a bound, garbage is left lying until it is many times what is in use. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 } as const

interface Thread {
  readonly worker: Worker
  readonly waiting: Waiting[]
}

/**
 * Screens in several threads, each started when there is work for it. `script` answers each `WorkerMessage` with
 * `screenBlock`; `data` is its `workerData`.
 */
export function evaluateInWorkers(count: number, script: URL, data: unknown): BlockEvaluator {
  const threads: Thread[] = []
  return {
    // One that is worked on and one that waits, for each.
    atOnce: count * 2,
    evaluate: (persons) =>
      new Promise((resolve, reject) => {
        let least = threads.reduce<Thread | undefined>(
          (a, b) => (a === undefined || b.waiting.length < a.waiting.length ? b : a),
          undefined,
        )
        if (least === undefined || (least.waiting.length > 0 && threads.length < count)) {
          least = startThread(script, data)
          threads.push(least)
        }
        least.waiting.push({ resolve, reject })
        const message: WorkerMessage = { persons: persons.map(({ person, given }) => ({ person, given })) }
        least.worker.postMessage(message)
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function startThread(script: URL, data: unknown): Thread {
  const worker = new Worker(script, { workerData: data, resourceLimits: LIMITS })
  const waiting: Waiting[] = []
  const fail = (error: unknown): void => {
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', (result: BlockResult) => waiting.shift()?.resolve(result))
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('a worker ended early')))
  return { worker, waiting }
}
