import type { ReformsWords } from '../reform-words.ts'

const announced = 'The government announced this on 31 January 2025. It is not law.'

/** Law that is announced: what would change if it became law. */
export const reforms = {
  'belgium.nationality.citizenship-test-b1': {
    title: 'Becoming Belgian: a higher language level and a test',
    state: announced,
    changes: [
      'You would need level B1 instead of level A2.',
      'It would have to be the language of the region where you live. Today you can choose French, Dutch or German.',
      'Only a language test would count. Work, a training, a diploma or an integration certificate would no longer prove your language.',
      'You would have to pass a citizenship test. Nobody knows yet what it will be.',
    ],
  },
  'belgium.nationality.wider-obstacles': {
    title: 'Becoming Belgian: more facts that stand in the way',
    state: announced,
    changes: [
      'Unpaid taxes that you do not dispute could stop your declaration.',
      'More facts about public order could stop it too. Nobody knows yet which ones.',
      'Who lied to get a right to stay could lose it, also later.',
    ],
  },
  'flanders.fee-exemptions-2026': {
    title: 'Integration programme in Flanders: fewer people pay nothing',
    state: 'The Flemish government announced this on 4 June 2026. It is not law.',
    changes: [
      'Only minors who came without their parents, and people registered in Brussels, would still pay nothing.',
      'The Flemish agency could no longer lower the fee because you have little money.',
    ],
  },
} satisfies ReformsWords
