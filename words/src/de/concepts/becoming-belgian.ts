import type { ConceptsWords } from '../../concept-words.ts'

export const becomingBelgianWords = {
  childhood: {
    label: 'Ihre Eltern und Ihre Geburt',
    question: 'Was gilt für Ihre Eltern und Ihre Geburt?',
    help: 'Antworten Sie, was Sie wissen. Wenn Sie für ein Kind antworten, ist mit „Sie“ und „ich“ das Kind gemeint.',
    fields: {
      belgianParentBornInBelgium: {
        label: 'Mein belgischer Elternteil ist in Belgien geboren',
        help: 'Vater oder Mutter, der oder die bei Ihrer Geburt Belgier oder Belgierin war.',
      },
      parentBornInBelgiumLivedThere: {
        label: 'Ein Elternteil ist in Belgien geboren und hat hier fünf der zehn Jahre vor meiner Geburt gelebt',
      },
      parentsHereForTenYears: {
        label: 'Meine Eltern leben seit zehn Jahren in Belgien',
      },
      otherNationalityByRegistering: {
        label: 'Meine Eltern können mir durch eine Eintragung eine andere Staatsangehörigkeit verschaffen',
        help: 'Zum Beispiel bei ihrer Botschaft.',
      },
      foundling: { label: 'Ich wurde als Baby in Belgien gefunden, und niemand kennt meine Eltern' },
      adoptedOn: {
        label: 'Von einem Belgier oder einer Belgierin adoptiert am',
        help: 'Der Tag, ab dem die Adoption galt.',
      },
      declaredOn: {
        label: 'Meine Eltern haben mich zum Belgier oder zur Belgierin erklärt am',
        help: 'Der Tag ihrer Erklärung bei der Gemeinde.',
      },
    },
  },
  naturalisation: {
    label: 'Antrag beim Parlament',
    question: 'Haben Sie etwas Außergewöhnliches für Belgien geleistet?',
    help: 'In der Wissenschaft, im Sport oder im sozialen und kulturellen Leben. Nur sehr wenige Menschen stellen aus diesem Grund einen Antrag.',
    fields: {
      merit: {
        label: 'Ich habe außergewöhnliche Verdienste in Wissenschaft, Sport oder im sozialen und kulturellen Leben',
      },
      declarationImpossible: { label: 'Eine Erklärung bei der Gemeinde ist für mich praktisch unmöglich' },
      emancipated: {
        label: 'Ich bin unter 18 und für mündig erklärt',
        help: 'Ein Richter hat Ihnen die Rechte eines Erwachsenen gegeben.',
      },
    },
  },
} satisfies ConceptsWords
