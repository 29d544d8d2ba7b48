import type { ConceptsWords } from '../../concept-words.ts'

export const becomingBelgianWords = {
  childhood: {
    label: 'Your parents and your birth',
    question: 'What is true of your parents and your birth?',
    help: 'Answer what you know. If you answer for a child, “you” is the child.',
    fields: {
      belgianParentBornInBelgium: {
        label: 'My Belgian parent was born in Belgium',
        help: 'A parent who was Belgian when you were born.',
      },
      parentBornInBelgiumLivedThere: {
        label: 'A parent was born in Belgium and lived here for five of the ten years before my birth',
      },
      parentsHereForTenYears: {
        label: 'My parents have lived in Belgium for the last ten years',
      },
      otherNationalityByRegistering: {
        label: 'My parents can get me another nationality by registering me',
        help: 'For example at their embassy.',
      },
      foundling: { label: 'I was found in Belgium as a baby, and nobody knows my parents' },
      adoptedOn: { label: 'A Belgian adopted me on', help: 'The day on which the adoption took effect.' },
      declaredOn: {
        label: 'My parents declared me Belgian on',
        help: 'The day of their declaration at the municipality.',
      },
    },
  },
  naturalisation: {
    label: 'Asking parliament',
    question: 'Have you done something exceptional for Belgium?',
    help: 'In science, in sport, or in social and cultural life. Very few people ask on this ground.',
    fields: {
      merit: { label: 'I have exceptional merit in science, sport, or social and cultural life' },
      declarationImpossible: { label: 'A declaration at the municipality is practically impossible for me' },
      emancipated: { label: 'I am under 18 and emancipated', help: 'A judge has given you the rights of an adult.' },
    },
  },
} satisfies ConceptsWords
