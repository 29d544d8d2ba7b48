import { criterionNorm } from '@parcours/engine/authoring'
import { objectionHolds } from '../objection.ts'
import { sources } from '../sources.ts'
import { wording } from '../wording.ts'

/** The person may object to the use of the data, and the objection holds. */
export const objectionRight = criterionNorm({
  id: 'belgium/personal-data/objection/right',
  subject: 'personal-data',
  nature: 'right',
  authority: 'data-protection-authority',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: wording(objectionHolds, [{ id: 'data.request-needs-no-form', source: sources.request.id }]),
  next: {
    met: [{ id: 'data.object', source: sources.neighbours.id }],
    undetermined: [{ id: 'data.object', source: sources.neighbours.id }],
  },
  evidence: [{ id: 'data.reasons', source: sources.grounds.id }],
})
