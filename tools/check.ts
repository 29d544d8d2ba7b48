// Runs everything a merge needs except the browser: `npm run check`. Goes on after a failure, to show all of them.
import { lawChecks, reportFailures, runScript, staticChecks } from './steps.ts'

const checks = [...staticChecks.map((name) => [name, []] as const), ...lawChecks, ['unit', []] as const]
const failed = checks.filter(([name, args]) => runScript(name, args) !== 0).map(([name]) => name)
console.log('')
reportFailures(failed)
console.log(failed.length === 0 ? 'all checks passed' : `${failed.length} checks failed`)
process.exitCode = failed.length === 0 ? 0 : 1
