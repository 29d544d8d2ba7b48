import {
  always,
  chosen,
  dateFact,
  dateNorm,
  dayInYearOf,
  days,
  deadline,
  is,
  openDate,
} from '@parcours/engine/authoring'
import { notified, secondaryAppeal } from '../decisions.ts'
import { bySchoolYear } from '../school-year-versions.ts'
import { sources } from '../sources.ts'

const secondSession = is('schoolDecision.session', 'second')
const qualification = is('schoolDecision.decision', 'qualification-jury')
const afterDeliberation = deadline({
  start: dateFact('schoolDecision.deliberatedOn'),
  term: days(5),
  endOfTerm: 'as-is',
})
const juryToday = openDate('appeal.qualification-jury-closes', { source: sources.twoDays.id })

/** The day by which the school has decided on the step inside. */
export const secondaryInternalCloses = dateNorm({
  id: 'french-community/studies/appeal/secondary-internal-closes',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: notified,
  appliesWhen: secondaryAppeal,
  readings: [{ id: 'appeal.any-disagreement', state: 'contested' }],
  openPoints: [
    { id: 'appeal.last-school-day-not-found', ask: 'school' },
    { id: 'appeal.qualification-jury-closes', ask: 'school' },
  ],
  versions: bySchoolYear({
    sourceBefore: sources.official.id,
    source: sources.twoDays.id,
    information: [{ id: 'appeal.earlier-than-this', source: sources.official.id }],
    before2022: chosen(notified, [
      { when: secondSession, moment: afterDeliberation },
      { when: qualification, moment: dayInYearOf(notified, '06-25') },
      { when: always, moment: dayInYearOf(notified, '06-30') },
    ]),
    endingOn: (lastDay) =>
      chosen(notified, [
        { when: secondSession, moment: afterDeliberation },
        { when: qualification, moment: juryToday },
        { when: always, moment: lastDay },
      ]),
  }),
})
