import {
  all,
  always,
  chosen,
  clause,
  dateFact,
  dateNorm,
  days,
  deadline,
  fallsWithin,
  never,
  not,
  reading,
} from '@parcours/engine/authoring'
import { dutyArose, underTheDuty } from '../duty.ts'
import { sources } from '../sources.ts'

const sixtyDays = (start: Parameters<typeof deadline>[0]['start']) =>
  deadline({ start, term: days(60), endOfTerm: 'as-is' })

/** From which day the 60 days run is said by no page in so many words. */
const fromTheDuty = reading('flanders.sixty-days-from', [
  { id: 'duty', source: sources.duty.id, that: always },
  { id: 'contract', source: sources.workService.id, that: never },
])

/** Last day to enter with the job service (VDAB; in Brussels Actiris). For duties that arose from 1 March 2022. */
export const flandersRegisterForWorkBy = dateNorm({
  id: 'flanders/integration/register-for-work-by',
  subject: 'integration',
  authority: 'flanders-agency',
  sources: [...Object.values(sources)],
  chosenBy: 'day-asked-about',
  appliesWhen: all(
    clause('flanders.duty-since-march-2022', sources.duty.id, not(fallsWithin(dutyArose, { until: '2022-03-01' }))),
    underTheDuty,
  ),
  next: {
    met: [{ id: 'flanders.enter-with-job-service', source: sources.duty.id }],
    undetermined: [{ id: 'flanders.enter-with-job-service', source: sources.duty.id }],
  },
  readings: [{ id: 'flanders.sixty-days-from', state: 'contested' }],
  versions: [
    {
      id: 'flanders-register-for-work-by',
      from: '1800-01-01',
      sources: [sources.duty.id, sources.workService.id],
      lastVerified: '2026-11-22',
      information: [{ id: 'flanders.job-service-if-allowed-to-work', source: sources.association.id }],
      body: chosen(dutyArose, [
        { when: fromTheDuty, moment: sixtyDays(dutyArose) },
        { when: always, moment: sixtyDays(dateFact('programme.conventionSignedOn')) },
      ]),
    },
  ],
})
