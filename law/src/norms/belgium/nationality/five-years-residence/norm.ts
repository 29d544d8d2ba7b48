import { criterionNorm, years } from '@parcours/engine/authoring'
import { uninterruptedResidence } from '../../../../criteria/nationality-residence/uninterrupted-residence.ts'
import { evidenceOfResidence } from '../evidence.ts'
import { sources } from '../sources.ts'
import { versionsByFilingDay } from '../versions.ts'

/** Five years of main residence on a legal stay just before the day, without interruption. */
export const fiveYearsOfResidence = criterionNorm({
  id: 'belgium/nationality/declaration/five-years/residence',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: versionsByFilingDay({
    sources: [
      sources.code7bis.id,
      sources.fiveYearsDocuments.id,
      sources.decree2020.id,
      sources.law2018.id,
      sources.change2018.id,
    ],
    information: [
      { id: 'nationality.when-the-clock-starts', source: sources.change2018.id },
      { id: 'nationality.file-the-day-after', source: sources.code7bis.id },
      { id: 'nationality.renew-in-time', source: sources.struckOff.id },
    ],
    body: uninterruptedResidence('five-years', years(5), years(1)),
  }),
  next: {
    undetermined: [{ id: 'nationality.ask-for-residence-history', source: sources.fiveYearsPage.id }],
  },
  evidence: [{ id: 'nationality.residence-history', source: sources.fiveYearsPage.id }],
  evidenceLists: [evidenceOfResidence('five-years')],
  readings: [
    { id: 'nationality.list-of-documents', state: 'contested' },
    { id: 'nationality.hole-between-permits', state: 'contested' },
  ],
  openPoints: [
    { id: 'nationality.family-of-belgian', ask: 'registrar of the municipality' },
    { id: 'nationality.before-july-2018', ask: 'registrar of the municipality' },
  ],
})
