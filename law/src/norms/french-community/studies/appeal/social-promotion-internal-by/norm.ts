import { dateNorm, days, deadline } from '@parcours/engine/authoring'
import { notified, socialPromotionAppeal } from '../decisions.ts'
import { sources } from '../sources.ts'

/** The last day for the step inside a school of social promotion: four calendar days after the results. */
export const socialPromotionInternalBy = dateNorm({
  id: 'french-community/studies/appeal/social-promotion-internal-by',
  subject: 'studies',
  authority: 'french-community',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  appliesWhen: socialPromotionAppeal,
  next: {
    met: [
      {
        id: 'appeal.send-inside-registered',
        source: sources.socialPromotionTerms.id,
        by: 'french-community/studies/appeal/social-promotion-internal-by',
      },
    ],
  },
  versions: [
    {
      id: 'appeal-social-promotion-internal-by',
      from: '1800-01-01',
      sources: [sources.socialPromotionTerms.id],
      lastVerified: '2026-11-22',
      information: [{ id: 'appeal.seven-days-in-all', source: sources.socialPromotionTerms.id }],
      body: deadline({ start: notified, term: days(4), endOfTerm: 'as-is' }),
    },
  ],
})
