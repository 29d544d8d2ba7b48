import { dateNorm, since } from '@parcours/engine/authoring'
import { sources } from '../sources.ts'
import { receivedOn, threeMonths } from '../terms.ts'
import { termWording } from '../wording.ts'

/** The last day on which the holder answers where it used the exception of two further months. */
export const answerByIfExtended = dateNorm({
  id: 'belgium/personal-data/erasure/answer-by-if-extended',
  subject: 'personal-data',
  authority: 'data-protection-authority',
  sources: Object.values(sources),
  chosenBy: receivedOn,
  appliesWhen: since(receivedOn),
  versions: termWording(threeMonths, [{ id: 'data.extension', source: sources.answer.id }]),
  next: {
    met: [
      {
        id: 'data.wait-for-answer',
        source: sources.answer.id,
        by: 'belgium/personal-data/erasure/answer-by-if-extended',
      },
    ],
    notMet: [{ id: 'data.write-to-the-holder', source: sources.request.id }],
  },
  evidence: [{ id: 'data.proof-of-receipt', source: sources.request.id }],
  openPoints: [{ id: 'data.before-gdpr', ask: 'data-protection-authority' }],
})
