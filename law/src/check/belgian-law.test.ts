import { expect, it } from 'vitest'
import { belgianLaw } from '../index.ts'
import { isSubject } from '../subjects.ts'
import { checkLaw } from './check-law.ts'
import { lawOnDisk } from './law-on-disk.ts'
import { formatProblem } from './problem.ts'

const { problems, summary } = checkLaw(lawOnDisk())

it('the law of Belgium is whole', () => {
  expect(summary.norms).toBeGreaterThan(10)
  expect(summary.cases).toBeGreaterThan(100)
  expect(problems.map(formatProblem).join('\n\n')).toBe('')
})

it('the cases prove every side of every clause', () => {
  expect(summary.sides).toBeGreaterThan(200)
  expect(summary.proved).toBe(summary.sides)
})

it('every norm is filed under a subject that doors list', () => {
  expect(belgianLaw.norms.filter(({ subject }) => !isSubject(subject)).map(({ id }) => id)).toEqual([])
})
