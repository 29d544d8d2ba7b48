import {
  all,
  any,
  clause,
  criterionNorm,
  fixedDay,
  is,
  lasting,
  months,
  not,
  openPoint,
  since,
} from '@parcours/engine/authoring'
import { ageAtLeast } from '../../../../criteria/age.ts'
import { belgian } from '../../../../criteria/nationality.ts'
import { protectionRequestPending } from '../../../../criteria/protection.ts'
import { domiciledIn, registeredIn } from '../../../../criteria/registered.ts'
import { sources } from '../sources.ts'

/** May follow the programme: every adult migrant in the nine municipalities, asylum applicants after four months. */
export const germanCommunityMayFollow = criterionNorm({
  id: 'german-community/integration/may-follow',
  subject: 'integration',
  nature: 'right',
  authority: 'german-community-info-integration',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  next: {
    met: [{ id: 'german-community.go-to-info-integration', source: sources.centre.id }],
    undetermined: [{ id: 'german-community.ask-info-integration', source: sources.centre.id }],
  },
  openPoints: [{ id: 'german-community.belgian-migrant', ask: 'german-community-info-integration' }],
  versions: [
    {
      id: 'G1-right',
      from: '1800-01-01',
      sources: [sources.decree.id, sources.centreOld.id],
      lastVerified: '2026-11-22',
      information: [
        { id: 'german-community.four-parts', source: sources.parts.id },
        { id: 'german-community.german-a2', source: sources.parts.id },
        { id: 'german-community.attendance', source: sources.attendance.id },
      ],
      body: all(
        clause('german-community.programme-since-2018', sources.migrationNetwork.id, since(fixedDay('2018-01-01'))),
        clause('german-community.adult', sources.centre.id, ageAtLeast(18)),
        any(
          all(
            clause('german-community.domiciled', sources.centre.id, domiciledIn('german-community')),
            any(
              not(clause('german-community.belgian', sources.decree.id, belgian)),
              openPoint('german-community.belgian-migrant', {
                source: sources.decree.id,
                guard: not(is('birthPlace.country', 'BE')),
              }),
            ),
          ),
          clause(
            'german-community.asylum-four-months',
            sources.decree.id,
            all(registeredIn('german-community', 'waiting'), lasting(protectionRequestPending, '>=', months(4))),
          ),
        ),
      ),
    },
  ],
})
