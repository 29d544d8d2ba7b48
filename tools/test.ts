// Runs every check and every test, browser tests included, and ends with one line: `N passed, N failed`.
// Each check without tests of its own counts as one. A suite that ran nothing counts as failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { ensureChromium } from './chromium.ts'
import { ensurePostgres } from './postgres.ts'
import { lawChecks, reportFailures, runScript, staticChecks } from './steps.ts'
import { browserTotals, closingLine, nothing, plus, suiteVerdict, type Totals, unitTotals } from './totals.ts'

process.chdir(dirname(import.meta.dirname))
const reports = 'reports'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports)

let totals = nothing
const failed: string[] = []

function record(name: string, result: Totals): void {
  totals = plus(totals, result)
  if (result.failed > 0) failed.push(name)
}

function countReport<Report>(file: string, count: (report: Report) => Totals): Totals {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as Report)
  } catch {
    console.log(`There is no readable report in ${file}.`)
    return nothing
  }
}

for (const [name, args] of [...staticChecks.map((each) => [each, []] as const), ...lawChecks]) {
  const exitCode = runScript(name, args)
  record(name, exitCode === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 })
}

// On a developer's machine without it, the tests in PostgreSQL say that they are left out.
if (process.env.CI) {
  try {
    ensurePostgres()
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem)
    record('postgres', { ...nothing, failed: 1 })
  }
}

const unitReport = `${reports}/unit.json`
const unitExit = runScript('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])
record('unit', suiteVerdict(countReport(unitReport, unitTotals), unitExit))

try {
  ensureChromium()
  const browserReport = `${reports}/browser.json`
  const browserExit = runScript('browser', ['--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: `${process.cwd()}/${browserReport}`,
  })
  record('browser', suiteVerdict(countReport(browserReport, browserTotals), browserExit))
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  record('browser', { ...nothing, failed: 1 })
}

console.log('')
reportFailures(failed)
if (totals.skipped > 0) console.log(`${totals.skipped} tests were skipped`)
console.log(closingLine(totals))
process.exitCode = totals.failed === 0 ? 0 : 1
