import {
  all,
  any,
  clause,
  criterionNorm,
  dateFact,
  fallsWithin,
  fixedDay,
  not,
  numberIs,
  openPoint,
  reading,
  since,
} from '@parcours/engine/authoring'
import { domiciledIn } from '../../../../../../criteria/registered.ts'
import { allSources, sources } from '../../sources.ts'
import { everSince, federal } from '../../wording.ts'

const inWallonia = clause('insertion.lives-in-wallonia', sources.whereToRegister.id, domiciledIn('wallonia'))
const inBrussels = clause('insertion.lives-in-brussels', sources.whereToRegister.id, domiciledIn('brussels'))

const bornBy2000 = clause(
  'insertion.born-by-2000',
  sources.familyHours.id,
  fallsWithin(dateFact('birthDate', 'surely'), { until: '2001-01-01' }),
)

const fewHours = clause('insertion.240-hours', sources.familyHours.id, numberIs('jobSeeker.hoursPerQuarter', '<=', 240))

const lowEarnings = clause(
  'insertion.earnings-805',
  sources.familyCeiling.id,
  numberIs('jobSeeker.grossPerMonth', '<=', 805.746),
)

/** Work beside the search leaves the family allowance as it is. */
export const insertionWorkWithinLimit = criterionNorm({
  ...federal,
  id: 'belgium/work/insertion-period/family-allowance/work-within-limit',
  sources: allSources,
  chosenBy: 'day-asked-about',
  next: {
    undetermined: [{ id: 'insertion.ask-the-family-allowance-fund', source: sources.familyCeiling.id }],
    notMet: [{ id: 'insertion.ask-the-family-allowance-fund', source: sources.familyCeiling.id }],
  },
  readings: [{ id: 'insertion.earnings-ceiling', conflict: 'C-15', state: 'contested' }],
  openPoints: [{ id: 'insertion.family-allowance-elsewhere', ask: 'the family allowance fund' }],
  versions: [
    {
      ...everSince,
      id: 'insertion-work-within-limit',
      sources: [sources.familyCeiling.id, sources.familyNoCeiling.id, sources.familyHours.id],
      information: [
        { id: 'insertion.student-work-apart', source: sources.familyHours.id },
        { id: 'insertion.brussels-no-income-limit', source: sources.familyCeiling.id },
      ],
      body: any(
        all(
          inWallonia,
          bornBy2000,
          reading('insertion.earnings-ceiling', [
            { id: 'ceiling', source: sources.familyCeiling.id, that: lowEarnings },
            {
              id: 'no-ceiling',
              source: sources.familyNoCeiling.id,
              that: any(since(fixedDay('2022-08-01')), lowEarnings),
            },
          ]),
        ),
        all(any(inBrussels, all(inWallonia, not(bornBy2000))), fewHours),
        openPoint('insertion.family-allowance-elsewhere', {
          source: sources.familyAllowance.id,
          guard: any(domiciledIn('flanders'), domiciledIn('german-community')),
        }),
      ),
    },
  ],
})
