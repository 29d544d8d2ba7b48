// Runs everything a merge needs except the browser: `npm run check`. Goes on after a failure, to show all of them.
import { reportFailures, runScript, staticChecks } from './steps.ts'

const failed = [...staticChecks, 'law:check', 'unit'].filter((name) => runScript(name) !== 0)
console.log('')
reportFailures(failed)
console.log(failed.length === 0 ? 'all checks passed' : `${failed.length} checks failed`)
process.exitCode = failed.length === 0 ? 0 : 1
