import { all, clause, criterionNorm, dateFact, is, not, since, some } from '@parcours/engine/authoring'
import { orNewestWording } from '../../../../criteria/newest-wording.ts'
import { dutyArose, underTheDuty } from '../duty.ts'
import { sources } from '../sources.ts'

const lastVerified = '2026-11-22'

/** The certificate, or the declaration of effort that stands in its place. */
const completed = clause(
  'flanders.completed',
  sources.association.id,
  some('integrationCertificates', all(is('issuer', 'flanders'), since(dateFact('issuedOn')))),
)

const obliged = all(underTheDuty, not(completed))

const always = [
  { id: 'flanders.ministers-of-religion', source: sources.ministers.id },
  { id: 'flanders.fine', source: sources.sanctions.id },
  { id: 'flanders.after-a-fine', source: sources.afterFine.id },
]
const since2022 = [
  { id: 'flanders.three-parts', source: sources.duty.id },
  { id: 'flanders.contract', source: sources.changes2022.id },
  { id: 'flanders.effort-declaration', source: sources.duty.id },
  { id: 'flanders.b1-after-certificate', source: sources.duty.id },
  { id: 'flanders.movers-to-verify', source: sources.movers.id },
]
const fourthPart = { id: 'flanders.fourth-part', source: sources.fourthPart.id }

/** Must follow the integration programme in Flanders. The wording is that of the day on which the duty arose. */
export const flandersObliged = criterionNorm({
  id: 'flanders/integration/obliged',
  subject: 'integration',
  nature: 'duty',
  authority: 'flanders-agency',
  sources: Object.values(sources),
  chosenBy: orNewestWording(dutyArose),
  next: {
    met: [{ id: 'flanders.go-to-agency', source: sources.duty.id, by: 'flanders/integration/enrol-by' }],
    notMet: [{ id: 'flanders.follow-freely', source: sources.right.id }],
    undetermined: [{ id: 'flanders.ask-agency', source: sources.flemishPage.id }],
  },
  evidence: [{ id: 'flanders.registered-letter', source: sources.duty.id }],
  readings: [
    { id: 'flanders.asylum-applicants', conflict: 'C-16', state: 'settled' },
    { id: 'flanders.start-of-the-parts', conflict: 'C-14', state: 'settled' },
    { id: 'flanders.turkish-nationals', conflict: 'C-21', state: 'settled' },
  ],
  openPoints: [
    { id: 'flanders.exactly-65', ask: 'flanders-agency' },
    { id: 'flanders.unread-exemptions', ask: 'flanders-agency' },
    { id: 'flanders.speaks-dutch', ask: 'flanders-agency' },
  ],
  versions: [
    {
      id: 'F0',
      from: '1800-01-01',
      until: '2004-04-01',
      sources: [sources.decree2003.id],
      lastVerified,
      body: obliged,
    },
    {
      id: 'F1',
      from: '2004-04-01',
      until: '2016-02-29',
      sources: [sources.decree2003.id, sources.targetGroup.id],
      lastVerified,
      information: [{ id: 'flanders.old-content', source: sources.duty.id }, ...always],
      body: obliged,
    },
    {
      id: 'F2',
      from: '2016-02-29',
      until: '2022-03-01',
      sources: [sources.decree2013.id, sources.targetGroup.id, sources.duty.id],
      lastVerified,
      information: [{ id: 'flanders.old-content', source: sources.duty.id }, ...always],
      body: obliged,
    },
    {
      id: 'F3',
      from: '2022-03-01',
      until: '2023-01-01',
      sources: [sources.decree2013.id, sources.targetGroup.id, sources.changes2022.id],
      lastVerified,
      information: [...since2022, ...always],
      body: obliged,
    },
    {
      id: 'F4',
      from: '2023-01-01',
      until: '2023-09-01',
      sources: [sources.decree2013.id, sources.targetGroup.id, sources.fourthPart.id],
      lastVerified,
      information: [...since2022, fourthPart, ...always],
      body: obliged,
    },
    {
      id: 'F5',
      from: '2023-09-01',
      sources: [sources.decree2013.id, sources.targetGroup.id, sources.feesAgency.id],
      lastVerified,
      information: [...since2022, fourthPart, { id: 'flanders.dutch-test', source: sources.fees.id }, ...always],
      body: obliged,
    },
  ],
})
