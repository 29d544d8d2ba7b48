import { all, any, clause, criterionNorm, is, not, openPoint, some } from '@parcours/engine/authoring'
import { ageAtLeast } from '../../../../criteria/age.ts'
import { belgian } from '../../../../criteria/nationality.ts'
import { registeredIn } from '../../../../criteria/registered.ts'
import { programmeContent } from '../programme-content.ts'
import { sources } from '../sources.ts'

const lastVerified = '2026-11-22'

const inMainRegister = registeredIn('brussels', 'foreigners', 'population')

const mayFollow = all(
  any(
    clause('brussels.foreign-national', sources.ggc.id, not(belgian)),
    clause(
      'brussels.belgian-born-abroad',
      sources.agiiRight.id,
      all(not(is('birthPlace.country', 'BE')), some('parentsBirthplace', not(is('country', 'BE')))),
    ),
  ),
  any(
    clause('brussels.lives-in-brussels', sources.agiiRight.id, inMainRegister),
    clause(
      'brussels.waiting-register-only',
      sources.agiiRight.id,
      openPoint('brussels.waiting-register-only', {
        source: sources.agiiRight.id,
        // The Dutch-language track is closed to applicants for protection since March 2022; of the others nothing was read.
        guard: all(registeredIn('brussels', 'waiting'), not(inMainRegister)),
      }),
    ),
  ),
  clause(
    'brussels.adult',
    sources.agiiRight.id,
    // People under 18 can take part in some cases; which, was not read.
    not(openPoint('brussels.minor-taking-part', { source: sources.agiiRight.id, guard: not(ageAtLeast(18)) })),
  ),
)

const freely = [{ id: 'brussels.no-deadline-for-volunteers', source: sources.ggc.id }]
const priority = { id: 'brussels.obliged-come-first', source: sources.priorityForObliged.id }

/** May follow the integration programme in Brussels, obliged or not. */
export const brusselsMayFollow = criterionNorm({
  id: 'brussels/integration/may-follow',
  subject: 'integration',
  nature: 'right',
  authority: 'brussels-ccc',
  sources: Object.values(sources),
  // Whoever takes part freely has not always a day on which a duty could arise: the programme of the day is shown.
  chosenBy: 'day-asked-about',
  versions: [
    {
      id: 'B0-offices',
      from: '2016-04-01',
      until: '2022-06-01',
      sources: [sources.voluntaryUntil2022.id, sources.voluntaryTracks.id],
      lastVerified,
      information: [...programmeContent.B0, ...freely],
      body: mayFollow,
    },
    {
      id: 'B1',
      from: '2022-06-01',
      until: '2024-01-01',
      sources: [sources.ordinance2017.id, sources.ggc.id],
      lastVerified,
      information: [...programmeContent.B1, ...freely, priority],
      body: mayFollow,
    },
    {
      id: 'B2',
      from: '2024-01-01',
      sources: [sources.ordinance2023.id, sources.agiiBilingual.id],
      lastVerified,
      information: [
        ...programmeContent.B2,
        { id: 'brussels.freely-at-any-office', source: sources.agiiBilingual.id },
        ...freely,
        priority,
      ],
      body: mayFollow,
    },
  ],
  next: {
    met: [{ id: 'brussels.follow-freely', source: sources.ggc.id }],
    undetermined: [{ id: 'brussels.ask-office', source: sources.course.id }],
  },
  evidence: [{ id: 'brussels.residence-permit', source: sources.targetGroup.id }],
  readings: [{ id: 'brussels.duty-and-voluntary-times', conflict: 'C-19', state: 'settled' }],
  openPoints: [
    { id: 'brussels.waiting-register-only', ask: 'integration-office' },
    { id: 'brussels.minor-taking-part', ask: 'integration-office' },
  ],
})
