import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'
import { agreed, died } from '../pictures.ts'

const one = casesOf('belgium/image/consent-valid', 'image-consent')
const child = (personBirthDate: string, agreedBy: string) => ({ ...agreed, personBirthDate, agreedBy })
const me = { ...agreed, person: 'me', personBirthDate: undefined } as const

const judged = { outcome: 'undetermined', reason: 'judgement', judgements: ['image.discernment'] } as const
const contested = { outcome: 'undetermined', reason: 'contested', readings: ['image.minor-or-parents'] } as const

const consents: readonly LawCase[] = [
  one('whole', 'Free, informed, for this use, not taken back', agreed, {
    outcome: 'met',
    information: ['image.wanted', 'image.silence-is-no-consent'],
  }),
  one('not-free', 'Agreed because somebody threatened', { ...agreed, free: false }, 'not-met'),
  one('not-informed', 'Agreed without knowing where it would appear', { ...agreed, informed: false }, 'not-met'),
  one('not-specific', 'Agreed for a club page, used in an advertisement', { ...agreed, useAsAgreed: false }, 'not-met'),
  one(
    'withdrawn',
    'Agreement taken back',
    { ...agreed, withdrawnOn: '2026-03-10' },
    {
      outcome: 'not-met',
      since: '2026-03-10',
    },
  ),
  one('silent', 'No answer to the question', { ...agreed, agreedToPublishing: 'not-asked' }, 'not-met'),
  one(
    'implied',
    'Agreement shown without words',
    { ...agreed, agreedToPublishing: 'implied' },
    {
      outcome: 'undetermined',
      reason: 'contested',
      readings: ['image.publishing-without-words'],
    },
  ),
  one(
    'implied-not-free',
    'Agreement shown without words, under pressure',
    { ...agreed, agreedToPublishing: 'implied', free: false },
    'not-met',
  ),
  one(
    'crowd-no-matter',
    'A crowd needs no consent, but consent is not there',
    { ...agreed, setting: 'crowd', singledOut: false, agreedToPublishing: 'refused' },
    'not-met',
  ),
  one('adult-and-parents', 'An adult agreed, and the parents too', child('1990-06-01', 'person-and-parents'), 'met'),
  one('adult-by-parents', 'The parents agreed for their adult daughter', child('1990-06-01', 'parents'), 'not-met'),
  one(
    'adult-by-successors',
    'The later heirs agreed for a living person',
    child('1990-06-01', 'successors'),
    'not-met',
  ),
  one('18-today', 'Aged 18 on this day, agreed alone', child('2008-03-10', 'person'), {
    outcome: 'met',
    since: '2026-03-10',
  }),
  one('17', 'Aged 17, agreed alone', child('2008-03-11', 'person'), contested),
  one('17-with-parents', 'Aged 17, agreed together with the parents', child('2008-03-11', 'person-and-parents'), 'met'),
  one('17-by-parents', 'Aged 17, only the parents agreed', child('2008-03-11', 'parents'), 'not-met'),
  one('14-by-parents', 'Aged 14 on this day, only the parents agreed', child('2012-03-10', 'parents'), 'not-met'),
  one('13-by-parents', 'Aged 13, only the parents agreed', child('2012-03-11', 'parents'), judged),
  one('12-by-parents', 'Aged 12 on this day, only the parents agreed', child('2014-03-10', 'parents'), judged),
  one('11-by-parents', 'Aged 11, the parents agreed', child('2014-03-11', 'parents'), {
    outcome: 'met',
    until: '2026-03-10',
  }),
  one('11-alone', 'Aged 11, agreed alone', child('2014-03-11', 'person'), 'not-met'),
  one('11-with-parents', 'Aged 11, agreed together with the parents', child('2014-03-11', 'person-and-parents'), 'met'),
  one(
    '11-by-successors',
    'Aged 11, somebody agreed as if the child had died',
    child('2014-03-11', 'successors'),
    'not-met',
  ),
  one('12-alone', 'Aged 12, agreed alone', child('2014-03-10', 'person'), judged),
  one('me-30', 'I agreed for myself', me, 'met', { birthDate: '1990-06-01' }),
  one('me-11', 'I am 11 and agreed for myself', me, 'not-met', { birthDate: '2014-03-11' }),
  one('me-11-parents', 'I am 11 and my parents agreed', { ...me, agreedBy: 'parents' }, 'met', {
    birthDate: '2014-03-11',
  }),
  one('my-age-unknown', 'How old I am is asked', me, {
    outcome: 'undetermined',
    missing: ['/birthDate'],
  }),
  one(
    'age-unknown',
    'How old the person in the picture is, is asked',
    { ...agreed, personBirthDate: undefined },
    {
      outcome: 'undetermined',
      missing: ['/picture/personBirthDate'],
    },
  ),
  one('died', 'The family of somebody who died agreed', died, 'met'),
  one(
    'died-by-parents',
    'Somebody died, and a person who is not among the successors agreed',
    { ...died, agreedBy: 'parents' },
    'not-met',
  ),
  one(
    'died-by-person',
    'Agreement of somebody who died, the family was not asked',
    { ...died, agreedBy: 'person' },
    'not-met',
  ),
  one(
    'before-gdpr',
    'Consent before 25 May 2018 is not in our pages',
    agreed,
    { outcome: 'undetermined', reason: 'not-modelled' },
    { on: '2018-05-24' },
  ),
  one('since-gdpr', 'From 25 May 2018 on the pages we read speak of consent', agreed, 'met', { on: '2018-05-25' }),
  one(
    'died-by-person-and-parents',
    'Somebody died, and only people who speak for the living agreed',
    { ...died, agreedBy: 'person-and-parents' },
    'not-met',
  ),
]

const published = 'belgium/image/may-be-published'

/** Where somebody has to be asked, a picture may be published exactly where the consent is valid. */
export const cases: readonly LawCase[] = consents.map((each) => {
  const expected = each.expect['belgium/image/consent-valid']
  if (each.id === 'image-consent-crowd-no-matter') return { ...each, expect: { ...each.expect, [published]: 'met' } }
  if (each.id === 'image-consent-whole') return { ...each, expect: { ...each.expect, [published]: 'met' } }
  return expected === undefined ? each : { ...each, expect: { ...each.expect, [published]: expected } }
})
