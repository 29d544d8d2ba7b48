// `npm run bench`: how fast the parts are that people wait for, side by side in one run. The machine is shared and noisy:
// ratios within one run mean something, single figures little. Nothing here is a test; nothing fails for being slow.

import { evaluate, nextQuestions, parseDay, parseSituation, type Situation, timeline } from '@parcours/engine'
import { belgianLaw as law, nisOf } from '@parcours/law'
import { type FlatPerson, peers } from './brussels-in-other-engines.ts'
import { measureColumns } from './columns.ts'
import { measureImpact } from './impact.ts'
import { heading, inTurns, line, type Timing, timed } from './measure.ts'
import { measurePages } from './pages.ts'
import { type Facts, person, personOfFortyPeriods, seeded } from './persons.ts'

const on = '2026-11-22'
const random = seeded(20261122)
const facts: readonly Facts[] = Array.from({ length: 2_000 }, () => person(random))
const situations: readonly Situation[] = facts.map((each) => parseSituation(law.concepts, each))
const integration = law.norms.filter((norm) => norm.subject === 'integration').map((norm) => norm.id)
const obligations = integration.filter((id) => id.endsWith('/obliged'))
const situationAt = (i: number): Situation => situations[i % situations.length] as Situation

/** Turns of each contender. */
const TURNS = 9

console.log(`Node ${process.version}, ${situations.length} invented persons, asked about ${on}\n`)
console.log(heading)

const all = await timed(40_000, (i) => evaluate(law, situationAt(i), { on, only: integration }))
console.log(
  line(
    `integration: all ${integration.length} findings of a person, with reasons`,
    all,
    'goal 20,000/s, p99 < 1,000 µs',
  ),
)
const duties = await timed(40_000, (i) => evaluate(law, situationAt(i), { on, only: obligations }))
console.log(line(`integration: the ${obligations.length} duties of a person, with reasons`, duties))
const parsed = await timed(20_000, (i) => parseSituation(law.concepts, facts[i % facts.length]))
console.log(line('reading and checking a situation', parsed))

const forty = parseSituation(law.concepts, personOfFortyPeriods())
const span = { from: '2014-01-01', until: '2034-01-01', knownOn: on }
const fiveYears = await timed(
  2_000,
  () => timeline(law, forty, 'belgium/nationality/declaration/five-years', span),
  500,
)
console.log(line('nationality: five-year timeline, forty periods, 20 years', fiveYears))

const nobody = parseSituation(law.concepts, {})
const first = await timed(500, () => nextQuestions(law, nobody, { on, most: 1 }), 100)
console.log(line('the first question, nothing known, all findings', first))

console.log('\nThe Brussels duty of one person, with reasons, in other engines (days worked out for them beforehand):')
const id = 'brussels/integration/obliged'
const flat = facts.map((each) => flatten(each))
const own = situations.map((situation) => evaluate(law, situation, { on, only: [id] })[0]?.outcome)
const contenders = await peers()
for (const peer of contenders) {
  let differences = 0
  const checked = Math.min(flat.length, 1_000)
  for (let i = 0; i < checked; i += 1) {
    const answer = await peer.obliged(flat[i] as FlatPerson)
    if (own[i] === 'undetermined' || answer !== (own[i] === 'met')) differences += 1
  }
  console.log(`${peer.name}: ${differences} of ${checked} answers differ from ours`)
  if (differences > 0) process.exitCode = 1
}
// They take turns, so that what else runs on the machine meets all of them alike; the median turn stands for each,
// and ratios are those of medians.
const [ours, ...theirs] = await inTurns(TURNS, [
  { calls: 20_000, work: (i) => evaluate(law, situationAt(i), { on, only: [id] }) },
  ...contenders.map(({ obliged }) => ({
    calls: 1_000,
    work: (i: number) => obliged(flat[i % flat.length] as FlatPerson),
  })),
])
console.log(heading)
console.log(line('Parcours', ours as Timing))
let best = Number.POSITIVE_INFINITY
contenders.forEach(({ name }, i) => {
  const timing = theirs[i] as Timing
  best = Math.min(best, timing.median)
  console.log(line(name, timing, `Parcours ×${(timing.median / (ours as Timing).median).toFixed(1)}`))
})
console.log(`Parcours against the best of them: ×${(best / (ours as Timing).median).toFixed(1)} (goal 10)`)

await measureColumns(law, facts, on)
await measureImpact(law, facts, on)

console.log('\nPages of the check, over HTTP on this machine:')
await measurePages(on)

function flatten(each: Facts): FlatPerson {
  const country = (each.nationalities as { country: string }[])[0]?.country ?? ''
  const registrations = each.registrations as { register: string; municipality: string; from: string; until?: string }[]
  const documents = each.residenceDocuments as { from: string; ground: string }[]
  const inBrussels = registrations.find(
    (row) => nisOf.brussels.includes(row.municipality) && row.register !== 'waiting',
  )
  const foreigner = inBrussels?.register === 'foreigners' && documents.length > 0
  const firstDay = foreigner ? day(inBrussels.from) : 0
  const stay = registrations.filter((row) => firstDay > 0 && day(row.from) < firstDay)
  const [year, rest] = [Number((each.birthDate as string).slice(0, 4)), (each.birthDate as string).slice(4)]
  const certificates = each.integrationCertificates as { issuedOn: string }[]
  return {
    belgian: country === 'BE',
    unionCitizen: ['FR', 'NL', 'IT', 'PL', 'RO'].includes(country),
    domiciledInBrussels: inBrussels !== undefined,
    first: firstDay,
    day18: day(`${year + 18}${rest}`),
    day65: day(`${year + 65}${rest}`),
    stayBefore: stay.reduce((sum, row) => sum + (row.until ? day(row.until) + 1 : firstDay) - day(row.from), 0),
    threeYears: 1_095,
    certificate: certificates.some((row) => row.issuedOn <= on),
    temporaryProtection: false,
    diploma: false,
    workPermit: documents.some((row) => row.ground === 'work'),
    start: day('2022-06-01'),
    today: day(on),
  }
}

function day(text: string): number {
  return parseDay(text) ?? Number.NaN
}
