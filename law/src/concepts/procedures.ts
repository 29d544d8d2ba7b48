import type { InformationConcept } from '@parcours/engine'
import { date, dateOrNever, language, list, number, record, yesOrNo } from './shapes.ts'

/** What happened in a procedure: the integration programme, the nationality declaration. */
export const procedureConcepts: readonly InformationConcept[] = [
  {
    id: 'programme',
    order: 80,
    shape: record({
      obligationCertificateReceivedOn: dateOrNever,
      noticeReceivedOn: dateOrNever,
      enrolledOn: dateOrNever,
      conventionSignedOn: dateOrNever,
      interruptions: list({ from: date, until: date }),
      literacy: yesOrNo,
      language,
    }),
    examples: [
      {
        obligationCertificateReceivedOn: { ago: 'P3M' },
        noticeReceivedOn: 'never',
        enrolledOn: { ago: 'P2M' },
        conventionSignedOn: { ago: 'P1M' },
        interruptions: [],
        literacy: true,
      },
      {
        obligationCertificateReceivedOn: { ago: 'P20M' },
        noticeReceivedOn: { ago: 'P1M' },
        enrolledOn: { ago: 'P18M' },
        conventionSignedOn: { ago: 'P18M' },
        interruptions: [
          { from: { ago: 'P10M' }, until: { ago: 'P4M' } },
          { from: { ago: 'P15D' }, until: { ago: 'P10D' } },
        ],
        literacy: false,
        language: 'fr',
      },
      {
        obligationCertificateReceivedOn: 'never',
        noticeReceivedOn: 'never',
        enrolledOn: 'never',
        conventionSignedOn: 'never',
        interruptions: [],
      },
    ],
  },
  {
    id: 'declaration',
    order: 550,
    shape: record({
      filedOn: dateOrNever,
      feePaidOn: dateOrNever,
      feePaid: number('euro', 0, 100_000),
      receiptInFile: yesOrNo,
      completedOn: dateOrNever,
      receiptOn: dateOrNever,
      negativeOpinionReceivedOn: dateOrNever,
    }),
    examples: [
      { filedOn: 'never', feePaidOn: 'never' },
      { filedOn: { ago: 'P1M' }, feePaidOn: { ago: 'P2M' }, feePaid: 1030, receiptInFile: true },
    ],
  },
]
