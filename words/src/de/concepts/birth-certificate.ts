import type { ConceptsWords } from '../../concept-words.ts'

export const birthCertificateWords = {
  birthCertificate: {
    label: 'Ihre Geburtsurkunde',
    question: 'Können Sie Ihre Geburtsurkunde bekommen, oder ein Papier an ihrer Stelle?',
    help: 'Sagen Sie nur nein, wenn es unmöglich oder sehr schwer ist. Die Kosten einer Reise genügen nicht.',
    fields: {
      obtainable: { label: 'Ich kann meine Geburtsurkunde bekommen' },
      consularAttestation: { label: 'Mein Konsulat kann mir ein Papier über meine Geburt geben' },
      notorietyAct: {
        label: 'Ich kann eine Offenkundigkeitsurkunde bekommen',
        help: 'Für diese Urkunde („acte de notoriété“) brauchen Sie zwei Zeugen vor einem Richter.',
      },
    },
  },
} satisfies ConceptsWords
