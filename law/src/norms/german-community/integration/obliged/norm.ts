import { all, clause, criterionNorm, not } from '@parcours/engine/authoring'
import { integrationCertificateOf } from '../../../../criteria/certificates.ts'
import { orNewestWording } from '../../../../criteria/newest-wording.ts'
import { firstRegistration, underTheDuty } from '../duty.ts'
import { sources } from '../sources.ts'

const lastVerified = '2026-11-22'

const obliged = all(
  underTheDuty,
  not(clause('german-community.completed', sources.centre.id, integrationCertificateOf('german-community'))),
)

/** Must follow the integration programme of the German-speaking Community: registered there since 2018, not exempt. */
export const germanCommunityObliged = criterionNorm({
  id: 'german-community/integration/obliged',
  subject: 'integration',
  nature: 'duty',
  authority: 'german-community-info-integration',
  sources: Object.values(sources),
  chosenBy: orNewestWording(firstRegistration),
  next: {
    met: [{ id: 'german-community.go-to-info-integration', source: sources.centre.id }],
    notMet: [{ id: 'german-community.follow-freely', source: sources.decree.id }],
    undetermined: [{ id: 'german-community.ask-info-integration', source: sources.centre.id }],
  },
  evidence: [
    { id: 'german-community.medical-certificate', source: sources.centre.id },
    { id: 'german-community.certificate-of-another-authority', source: sources.centre.id },
    { id: 'german-community.belgian-diploma', source: sources.centre.id },
  ],
  readings: [
    { id: 'german-community.more-than-three-months', conflict: 'C-9', state: 'settled' },
    { id: 'german-community.over-three-years', conflict: 'C-10', state: 'contested' },
    { id: 'german-community.pension-age', conflict: 'C-10', state: 'contested' },
    { id: 'german-community.own-decree', conflict: 'C-17', state: 'settled' },
    { id: 'german-community.turkish-nationals', conflict: 'C-21', state: 'settled' },
  ],
  openPoints: [{ id: 'german-community.unread-exemptions', ask: 'german-community-info-integration' }],
  versions: [
    {
      id: 'G0',
      from: '1800-01-01',
      until: '2018-01-01',
      sources: [sources.migrationNetwork.id],
      lastVerified,
      body: obliged,
    },
    {
      id: 'G1',
      from: '2018-01-01',
      sources: [sources.decree.id, sources.centre.id, sources.migrationNetwork.id],
      lastVerified,
      information: [
        { id: 'german-community.four-parts', source: sources.parts.id },
        { id: 'german-community.german-a2', source: sources.parts.id },
        { id: 'german-community.attendance', source: sources.attendance.id },
        { id: 'german-community.athletes', source: sources.centre.id },
        { id: 'german-community.sanctions-unread', source: sources.decreeUnread.id },
      ],
      body: obliged,
    },
  ],
})
