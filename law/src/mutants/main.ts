// `npm run mutants [-- NORM_ID_PREFIX… | --sample N]`: writes the law wrongly in thousands of places, one at a time, and
// looks whether a case notices. Ends with 1 where fewer than nine in ten are noticed.
import { parseArgs } from 'node:util'
import { belgianLaw, cases } from '../index.ts'
import { equivalent } from './equivalent.ts'
import { reportOn } from './report.ts'
import { runMutants } from './run-mutants.ts'

/** The same mutants every time; another number draws others. */
const seed = 20_261_122

const { values, positionals: prefixes } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string' } },
  allowPositionals: true,
})
const most = values.sample === undefined ? undefined : Number(values.sample)
const began = performance.now()
const scores = runMutants(belgianLaw, cases, {
  ...(prefixes.length > 0 ? { prefixes } : {}),
  ...(most === undefined ? {} : { sample: { most, seed: values.seed === undefined ? seed : Number(values.seed) } }),
})
const all = prefixes.length === 0 && most === undefined
const { lines, passed } = reportOn(scores, equivalent, all ? 'all mutants' : 'some mutants')
for (const line of lines) console.log(line)
if (scores.length === 0) console.log('No norm has such an id.')
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`)
process.exitCode = passed ? 0 : 1
