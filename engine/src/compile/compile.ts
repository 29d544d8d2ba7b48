import type { Node } from '../nodes/node.ts'
import { compiled } from './compiled.ts'
import { runTime } from './run-time.ts'
import { Writer } from './writer.ts'

/** False once the platform has refused: a page under a strict content security policy may not make code from text. */
let allowed = true

/**
 * Writes the trees out as JavaScript and puts the functions in place of the operations. Nodes that are compiled already
 * are called, not written again. Where the platform does not allow it, everything stays as it is: only slower.
 */
export function compile(roots: readonly Node[]): void {
  if (!allowed) return
  const writer = new Writer()
  for (const root of roots) writer.root(root)
  const text = writer.text()
  try {
    // The text is written from the frozen nodes of the law alone; names and codes in it are JSON strings.
    // oxlint-disable-next-line typescript/no-implied-eval -- writing the tree out is what this file is for
    const make = new Function(...Object.keys(runTime), 'k', text) as (...values: unknown[]) => Functions
    const functions = make(...Object.values(runTime), writer.constants)
    for (const { table, no, name } of writer.entries) (compiled[table] as unknown[])[no] = functions[name]
  } catch (error) {
    if (!(error instanceof EvalError)) throw error
    allowed = false
  }
}

interface Functions {
  readonly [name: string]: unknown
}
