import { rootsOf } from '../norm/law.ts'
import type { Norm } from '../norm/norm.ts'
import { compile } from './compile.ts'

/** A norm asked this often is worth compiling: by then the operations have cost more than the compiling will. */
const WORTH_COMPILING = 300

/** How often each norm was asked. Norms may share their first tree, and have others of their own. */
const asked = new WeakMap<Norm, number>()

/** Counts a question to a norm, and compiles its trees once it has been asked often. Answers stay the same to the byte. */
export function countAsked(norm: Norm): void {
  const before = asked.get(norm) ?? 0
  if (before > WORTH_COMPILING) return
  asked.set(norm, before + 1)
  if (before === WORTH_COMPILING) compile(rootsOf(norm))
}
