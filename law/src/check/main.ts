// `npm run law:check`: what the law, its cases, its readings and its words still lack. Ends with 1 if there is anything.
import { checkLaw } from './check-law.ts'
import { lawOnDisk } from './law-on-disk.ts'
import { formatProblem } from './problem.ts'

const { problems, summary } = checkLaw(lawOnDisk())

for (const each of problems) console.log(`${formatProblem(each)}\n`)

const percent = summary.sides === 0 ? '0' : ((100 * summary.proved) / summary.sides).toFixed(1).replace(/\.0$/u, '')
console.log(`${summary.norms} norms, ${summary.versions} versions, ${summary.clauses} clauses, ${summary.cases} cases`)
console.log(`rule coverage ${percent} %: ${summary.proved} of ${summary.sides} sides of clauses and open points`)
console.log(`oldest lastVerified: ${summary.oldestLastVerified ?? 'none'}`)
if (summary.untranslated.length > 0) console.log(`still English: ${summary.untranslated.join(', ')}`)
console.log(problems.length === 0 ? 'The law is whole.' : `${problems.length} problems`)
process.exitCode = problems.length === 0 && summary.norms > 0 ? 0 : 1
