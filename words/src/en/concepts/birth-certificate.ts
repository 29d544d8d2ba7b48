import type { ConceptsWords } from '../../concept-words.ts'

export const birthCertificateWords = {
  birthCertificate: {
    label: 'Your birth certificate',
    question: 'Can you get your birth certificate, or a paper in its place?',
    help: 'Say no only if it is impossible or very hard. The cost of a journey is not enough.',
    fields: {
      obtainable: { label: 'I can get my birth certificate' },
      consularAttestation: { label: 'My consulate can give me a paper about my birth' },
      notorietyAct: {
        label: 'I can get an act of common knowledge',
        help: 'For this act (“acte de notoriété”) you need two witnesses before a judge.',
      },
    },
  },
} satisfies ConceptsWords
