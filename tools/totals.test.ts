import { describe, expect, it } from 'vitest'
import { browserTotals, closingLine, nothing, plus, suiteVerdict, unitTotals } from './totals.ts'

describe('the closing line', () => {
  it('names what passed and what failed', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed')
  })

  it('adds up suites', () => {
    const sum = plus({ passed: 2, failed: 1, skipped: 0 }, { passed: 3, failed: 0, skipped: 4 })
    expect(sum).toEqual({ passed: 5, failed: 1, skipped: 4 })
  })
})

describe('unit tests', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }

  it('are counted one by one', () => {
    const files = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }]
    expect(unitTotals({ ...report, testResults: files })).toEqual({ passed: 5, failed: 1, skipped: 3 })
  })

  it('a file that breaks before its first test is a failure', () => {
    const files = [{ status: 'failed', assertionResults: [] }]
    expect(unitTotals({ ...report, numFailedTests: 0, testResults: files }).failed).toBe(1)
  })
})

describe('browser tests', () => {
  it('count a flaky test and an error outside any test as failures', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }
    expect(browserTotals({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 3, skipped: 2 })
  })
})

describe('a suite', () => {
  it('that passed keeps its count', () => {
    expect(suiteVerdict({ passed: 4, failed: 0, skipped: 0 }, 0)).toEqual({ passed: 4, failed: 0, skipped: 0 })
  })

  it('that ran nothing fails', () => {
    expect(suiteVerdict({ ...nothing, skipped: 9 }, 0).failed).toBe(1)
  })

  it('that ended badly without a failing test fails', () => {
    expect(suiteVerdict({ passed: 4, failed: 0, skipped: 0 }, 1).failed).toBe(1)
  })

  it('whose failing tests made it end badly is not counted twice', () => {
    expect(suiteVerdict({ passed: 4, failed: 2, skipped: 0 }, 1).failed).toBe(2)
  })
})
