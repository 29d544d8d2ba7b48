import { rootsOf } from '../norm/law.ts'
import type { Norm } from '../norm/norm.ts'
import { compile } from './compile.ts'

/** A norm asked this often is worth compiling: by then the operations have cost more than the compiling will. */
const WORTH_COMPILING = 300

/** How often each norm was asked, by the number of its first tree. */
const asked: number[] = []

/** Counts a question to a norm, and compiles its trees once it has been asked often. Answers stay the same to the byte. */
export function countAsked(norm: Norm): void {
  const { no } = norm.kind === 'criterion' ? norm.holdsWhen : norm.appliesWhen
  const before = asked[no] ?? 0
  if (before > WORTH_COMPILING) return
  asked[no] = before + 1
  if (before === WORTH_COMPILING) compile(rootsOf(norm))
}
