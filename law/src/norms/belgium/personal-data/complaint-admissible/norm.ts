import { all, any, clause, criterionNorm, is } from '@parcours/engine/authoring'
import { youngerThan } from '../../../../criteria/age.ts'
import { refused, silent } from '../answered.ts'
import { ordinaryHolder } from '../holder.ts'
import { sources } from '../sources.ts'
import { wording } from '../wording.ts'

/** The Data Protection Authority takes the complaint up: the right was used first, or the person is in a weak position. */
export const complaintAdmissible = criterionNorm({
  id: 'belgium/personal-data/complaint/admissible',
  subject: 'personal-data',
  nature: 'right',
  authority: 'data-protection-authority',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: wording(
    all(
      ordinaryHolder,
      any(
        refused,
        silent,
        clause('data.minor', sources.answer.id, youngerThan(18)),
        clause('data.patient-or-employee', sources.answer.id, is('dataRequest.relation', 'patient', 'employee')),
      ),
    ),
    [
      { id: 'data.complaint-form', source: sources.complaint.id },
      { id: 'data.complaint-where', source: sources.complaint.id },
      { id: 'data.no-damages', source: sources.complaint.id },
      { id: 'data.mediation', source: sources.answer.id },
    ],
  ),
  next: {
    met: [{ id: 'data.complain', source: sources.complaint.id }],
    notMet: [
      { id: 'data.use-the-right-first', source: sources.complaint.id },
      { id: 'data.police-or-intelligence', source: sources.complaint.id },
    ],
    undetermined: [{ id: 'data.use-the-right-first', source: sources.complaint.id }],
  },
  evidence: [
    { id: 'data.copy-of-the-request', source: sources.complaint.id },
    { id: 'data.the-answer', source: sources.complaint.id },
    { id: 'data.statement', source: sources.complaint.id },
  ],
})
