import { dateNorm, days, deadline } from '@parcours/engine/authoring'
import { belgianCalendar } from '../../../../../calendar/belgian-calendar.ts'
import { internalSent, socialPromotionAppeal } from '../decisions.ts'
import { sources } from '../sources.ts'

/** The last day for the appeal outside: seven calendar days from the third working day after the decision was sent. */
export const socialPromotionExternalBy = dateNorm({
  id: 'french-community/studies/appeal/social-promotion-external-by',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  appliesWhen: socialPromotionAppeal,
  next: {
    met: [
      {
        id: 'appeal.send-outside-registered',
        source: sources.socialPromotionTerms.id,
        by: 'french-community/studies/appeal/social-promotion-external-by',
      },
    ],
  },
  versions: [
    {
      id: 'appeal-social-promotion-external-by',
      from: '1800-01-01',
      sources: [sources.socialPromotionTerms.id],
      lastVerified: '2026-11-22',
      information: [{ id: 'appeal.thirty-days', source: sources.socialPromotionTerms.id }],
      body: deadline({
        start: deadline({
          start: internalSent,
          term: { workingDays: 3 },
          endOfTerm: 'as-is',
          calendar: belgianCalendar,
        }),
        term: days(7),
        endOfTerm: 'as-is',
      }),
    },
  ],
})
