import { any, clause, criterionNorm, never, not, openPoint } from '@parcours/engine/authoring'
import { registeredAnywhere, registeredIn } from '../../../../criteria/registered.ts'
import { programmeContent } from '../programme-content.ts'
import { sources } from '../sources.ts'

const lastVerified = '2026-11-22'

const livesThere = any(
  clause('wallonia.lives-there', sources.cimb.id, registeredIn('wallonia', 'foreigners', 'population', 'waiting')),
  clause(
    'wallonia.not-registered',
    sources.cribw.id,
    openPoint('wallonia.not-registered', {
      source: sources.cribw.id,
      // One centre also takes persons without a permit; where somebody in no register lives, the facts do not say.
      guard: not(registeredAnywhere),
    }),
  ),
)

const freely = [{ id: 'wallonia.no-deadline-for-volunteers', source: sources.ceraic.id }]

/** May follow the integration programme in French-language Wallonia, obliged or not. */
export const walloniaMayFollow = criterionNorm({
  id: 'wallonia/integration/may-follow',
  subject: 'integration',
  nature: 'right',
  authority: 'wallonia',
  sources: Object.values(sources),
  // Whoever takes part freely has not always ordered a permit: the programme offered on the day is shown.
  chosenBy: 'day-asked-about',
  versions: [
    {
      id: 'W0',
      from: '1800-01-01',
      until: '2014-03-27',
      sources: [sources.code2014.id],
      lastVerified,
      body: clause('wallonia.no-duty-before-2014', sources.code2014.id, never),
    },
    {
      id: 'W1-offer',
      from: '2014-03-27',
      until: '2016-05-19',
      sources: [sources.newcomersWelcome.id, sources.code2014.id],
      lastVerified,
      information: [...programmeContent.W1, ...freely],
      body: livesThere,
    },
    {
      id: 'W2',
      from: '2016-05-19',
      until: '2018-12-17',
      sources: [sources.reform2016.id],
      lastVerified,
      information: [...programmeContent.W2, ...freely],
      body: livesThere,
    },
    {
      id: 'W3',
      from: '2018-12-17',
      until: '2025-01-01',
      sources: [sources.reform2018.id, sources.cribw.id],
      lastVerified,
      information: [...programmeContent.W3, ...freely],
      body: livesThere,
    },
    {
      id: 'W4',
      from: '2025-01-01',
      sources: [sources.decree2024.id, sources.order2024.id, sources.cribw.id],
      lastVerified,
      information: [...programmeContent.W4, ...freely],
      body: livesThere,
    },
  ],
  next: {
    met: [{ id: 'wallonia.take-part-freely', source: sources.cribw.id }],
    undetermined: [{ id: 'wallonia.ask-centre', source: sources.citizen.id }],
  },
  openPoints: [{ id: 'wallonia.not-registered', ask: 'regional-integration-centre' }],
})
