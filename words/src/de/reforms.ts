import type { Words } from '../translation.ts'

const announced = 'Die Regierung hat das am 31. Januar 2025 angekündigt. Es ist kein Gesetz.'

/** Angekündigtes Recht: was sich ändern würde, wenn es Gesetz wird. */
export const reforms: Words['reforms'] = {
  'belgium.nationality.citizenship-test-b1': {
    title: 'Belgier werden: ein höheres Sprachniveau und ein Test',
    state: announced,
    changes: [
      'Sie bräuchten das Niveau B1 statt A2.',
      'Es müsste die Sprache der Region sein, in der Sie wohnen. Heute können Sie Französisch, Niederländisch oder Deutsch wählen.',
      'Nur ein Sprachtest würde zählen. Arbeit, eine Ausbildung, ein Diplom oder eine Integrationsbescheinigung würden Ihre Sprache nicht mehr beweisen.',
      'Sie müssten einen Staatsbürgerschaftstest bestehen. Niemand weiß schon, wie er aussehen wird.',
    ],
  },
  'belgium.nationality.wider-obstacles': {
    title: 'Belgier werden: mehr Tatsachen, die im Weg stehen',
    state: announced,
    changes: [
      'Unbezahlte Steuern, die Sie nicht bestreiten, könnten Ihre Erklärung aufhalten.',
      'Auch mehr Tatsachen zur öffentlichen Ordnung könnten sie aufhalten. Niemand weiß schon, welche.',
      'Wer gelogen hat, um ein Aufenthaltsrecht zu bekommen, könnte es verlieren, auch später noch.',
    ],
  },
  'flanders.fee-exemptions-2026': {
    title: 'Integrationsparcours in Flandern: weniger Menschen zahlen nichts',
    state: 'Die flämische Regierung hat das am 4. Juni 2026 angekündigt. Es ist kein Gesetz.',
    changes: [
      'Nur noch Minderjährige, die ohne ihre Eltern gekommen sind, und Menschen, die in Brüssel eingetragen sind, würden nichts zahlen.',
      'Die flämische Agentur könnte die Gebühr nicht mehr senken, weil Sie wenig Geld haben.',
    ],
  },
}
