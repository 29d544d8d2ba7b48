// `npm run mutants [-- NORM_ID_PREFIX…] [--sample N] [--seed N] [--brief]`: writes the law wrongly in thousands of places, one
// at a time, and looks whether a case notices. Ends with 1 where fewer than nine in ten are noticed.
import { parseArgs } from 'node:util'
import { belgianLaw, cases } from '../index.ts'
import { equivalent } from './equivalent.ts'
import { reportOn } from './report.ts'
import { runMutants } from './run-mutants.ts'

const { values, positionals: prefixes } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '20261122' },
    brief: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const scores = runMutants(belgianLaw, cases, {
  ...(prefixes.length > 0 ? { prefixes } : {}),
  ...(values.sample === undefined ? {} : { sample: { most: Number(values.sample), seed: Number(values.seed) } }),
})
const all = prefixes.length === 0 && values.sample === undefined
const { norms, summary, passed } = reportOn(scores, equivalent, all ? 'all mutants' : 'some mutants')
if (!values.brief || !passed) for (const line of [...norms, '']) console.log(line)
for (const line of summary) console.log(line)
if (scores.length === 0) console.log('No norm has an id that begins so.')
process.exitCode = passed ? 0 : 1
