import { dateNorm, since } from '@parcours/engine/authoring'
import { sources } from '../sources.ts'
import { oneMonth, receivedOn } from '../terms.ts'
import { termWording } from '../wording.ts'

/** The last day on which the holder of the data answers a request. */
export const answerBy = dateNorm({
  id: 'belgium/personal-data/erasure/answer-by',
  subject: 'personal-data',
  authority: 'data-protection-authority',
  sources: Object.values(sources),
  chosenBy: receivedOn,
  appliesWhen: since(receivedOn),
  versions: termWording(oneMonth, [{ id: 'data.extension', source: sources.answer.id }]),
  next: {
    met: [
      { id: 'data.wait-for-answer', source: sources.answer.id, by: 'belgium/personal-data/erasure/answer-by' },
      { id: 'data.complain-after', source: sources.complaint.id },
    ],
    notMet: [{ id: 'data.write-to-the-holder', source: sources.request.id }],
  },
  evidence: [{ id: 'data.proof-of-receipt', source: sources.request.id }],
  openPoints: [{ id: 'data.before-gdpr', ask: 'data-protection-authority' }],
})
