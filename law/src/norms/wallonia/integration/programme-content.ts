import type { Information } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

const steps: readonly Information[] = [
  { id: 'wallonia.four-parts', source: sources.citizen.id },
  { id: 'wallonia.steps-in-any-order', source: sources.faqEnglish.id },
  { id: 'wallonia.ask-adviser-first', source: sources.faqEnglish.id },
  { id: 'wallonia.agreement', source: sources.reform2016.id },
  { id: 'wallonia.interview-every-six-months', source: sources.reform2016.id },
  { id: 'wallonia.certificate-for-effort', source: sources.cai.id },
  { id: 'wallonia.certificate-and-nationality', source: sources.nationality.id },
]

const hoursOf2018: readonly Information[] = [
  { id: 'wallonia.french-400h', source: sources.reform2018.id },
  { id: 'wallonia.a2-frees-from-french', source: sources.parcoursHome.id },
  { id: 'wallonia.citizenship-60h', source: sources.reform2018.id },
  { id: 'wallonia.orientation-4h', source: sources.cai.id },
  { id: 'wallonia.free-of-charge', source: sources.reform2018.id },
]

/** What the programme consists of, by regime. */
export const programmeContent = {
  W1: [
    { id: 'wallonia.only-welcome-module', source: sources.newcomersWelcome.id },
    { id: 'wallonia.agreement-if-wanted', source: sources.newcomersWelcome.id },
    { id: 'wallonia.interview-every-year', source: sources.reform2016.id },
    { id: 'wallonia.certificate-80-percent', source: sources.code2014.id },
    { id: 'wallonia.free-of-charge', source: sources.newcomersWelcome.id },
  ],
  W2: [
    ...steps,
    { id: 'wallonia.french-120h', source: sources.reform2018.id },
    { id: 'wallonia.citizenship-20h', source: sources.reform2018.id },
    { id: 'wallonia.orientation-if-needed', source: sources.reform2016.id },
    { id: 'wallonia.free-of-charge', source: sources.newcomersWelcome.id },
  ],
  W3: [...steps, ...hoursOf2018],
  W4: [
    ...steps,
    ...hoursOf2018,
    { id: 'wallonia.citizenship-in-your-language', source: sources.kluwer2024.id },
    { id: 'wallonia.check-hours-2024-decree', source: sources.order2024.id },
  ],
} as const satisfies { readonly [regime: string]: readonly Information[] }

/** What happens when the certificate is not there in time, and what may move the day. */
export const afterTheTerm: readonly Information[] = [
  { id: 'wallonia.term-can-be-extended', source: sources.citizen.id },
  { id: 'wallonia.copy-to-municipality', source: sources.cai.id },
  { id: 'wallonia.fine', source: sources.fineToday.id },
]
