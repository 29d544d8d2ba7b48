/** How many things passed and failed; skipped ones are neither. */
export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const nothing: Totals = { passed: 0, failed: 0, skipped: 0 }

/** Adds two counts. */
export function plus(a: Totals, b: Totals): Totals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** The closing line of a test run. */
export function closingLine(totals: Totals): string {
  return `${totals.passed} passed, ${totals.failed} failed`
}

interface UnitReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** Counts Vitest's JSON report. A file that broke before its tests could run is one failure. */
export function unitTotals(report: UnitReport): Totals {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

interface BrowserReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  readonly errors: readonly unknown[]
}

/** Counts Playwright's JSON report. An error outside any test (no server, no browser) is one failure each. */
export function browserTotals(report: BrowserReport): Totals {
  return {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
    skipped: report.stats.skipped,
  }
}

/**
 * What a suite is worth, given its counts and how its process ended.
 *
 * A suite that ran nothing proves nothing, and one that ended badly without naming a failure still failed.
 */
export function suiteVerdict(counted: Totals, exitCode: number): Totals {
  const ranNothing = counted.passed + counted.failed === 0
  const failedSilently = exitCode !== 0 && counted.failed === 0
  return ranNothing || failedSilently ? plus(counted, { ...nothing, failed: 1 }) : counted
}
