import { describe, expect, it } from 'vitest'
import type { Row } from '../../facts/row.ts'
import { FALSE, TRUE, UNKNOWN } from '../../timeline/truth.ts'
import type { Evaluation } from '../node.ts'
import { is, isIfTold, isOperation } from './is.ts'

const told = (kind?: string): Row => ({ at: '', fields: kind === undefined ? {} : { kind } })
// Comparing a fact asks nothing of the evaluation.
const evaluation = {} as Evaluation

describe('a code compared with values', () => {
  it('holds where it is one of them, however many there are', () => {
    expect(isOperation.evaluate(is('kind', 'effort'), evaluation, told('effort'))).toBe(TRUE)
    expect(isOperation.evaluate(is('kind', 'a', 'b', 'c', 'd', 'e', 'effort'), evaluation, told('effort'))).toBe(TRUE)
  })

  it('fails where it is another one', () => {
    expect(isOperation.evaluate(is('kind', 'effort'), evaluation, told('completion'))).toBe(FALSE)
  })

  it('is unknown where nothing was told', () => {
    expect(isOperation.evaluate(is('kind', 'effort'), evaluation, told())).toBe(UNKNOWN)
  })

  it('fails where nothing was told of a field that is told only where there is something special', () => {
    expect(isOperation.evaluate(isIfTold('kind', 'effort'), evaluation, told())).toBe(FALSE)
    expect(isOperation.evaluate(isIfTold('kind', 'effort'), evaluation, told('effort'))).toBe(TRUE)
    expect(isOperation.evaluate(isIfTold('kind', 'effort'), evaluation, told('completion'))).toBe(FALSE)
  })
})
