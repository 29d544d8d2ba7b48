import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'
import { agreed, died } from '../pictures.ts'

const one = casesOf('belgium/image/consent-of-minor', 'image-minor')
const born = (personBirthDate: string) => ({ person: 'someone-else', personBirthDate })

const judged = {
  outcome: 'undetermined',
  reason: 'judgement',
  judgements: ['image.discernment'],
} as const
const contested = { outcome: 'undetermined', reason: 'contested', judgements: [] } as const

export const cases: readonly LawCase[] = [
  one(
    'girl-of-12',
    'A girl of 12 posts her own consent to a class picture: judged case by case, below it the parents',
    { ...agreed, personBirthDate: '2013-09-15' },
    judged,
    { worked: 'W-107' },
  ),
  one('11', 'The day before the 12th birthday the parents agree', born('2014-03-11'), {
    outcome: 'not-met',
    until: '2026-03-10',
    information: ['image.thirteen-is-another-age'],
  }),
  one('12', 'On the 12th birthday', born('2014-03-10'), judged),
  one('12-and-a-day', 'The day after the 12th birthday', born('2014-03-09'), judged),
  one('13', 'At 13, the age for online services, nothing changes for pictures', born('2013-03-10'), judged),
  one('13-last-day', 'The day before the 14th birthday', born('2012-03-11'), judged),
  one(
    '14',
    'On the 14th birthday nobody doubts the discernment, only the part of the parents',
    born('2012-03-10'),
    contested,
  ),
  one('14-and-a-day', 'The day after the 14th birthday', born('2012-03-09'), contested),
  one('17', 'The day before the 18th birthday', born('2008-03-11'), contested),
  one('18', 'On the 18th birthday', born('2008-03-10'), { outcome: 'met', since: '2026-03-10' }),
  one('18-and-a-day', 'The day after the 18th birthday', born('2008-03-09'), 'met'),
  one('baby', 'A baby', born('2025-12-01'), 'not-met'),
  one('me-11', 'I am 11', { person: 'me' }, 'not-met', { birthDate: '2014-03-11' }),
  one('me-18', 'I am 18', { person: 'me' }, 'met', { birthDate: '2008-03-10' }),
  one(
    'me-unknown',
    'I did not say how old I am',
    { person: 'me' },
    {
      outcome: 'undetermined',
      reason: 'missing-facts',
      missing: ['/birthDate'],
    },
  ),
  one('died', 'Somebody who died agrees to nothing any more', died, 'not-met'),
  one(
    'before-gdpr',
    'Consent of a young person before 25 May 2018 is not in our pages',
    born('1990-06-01'),
    { outcome: 'undetermined', reason: 'not-modelled' },
    { on: '2018-05-24' },
  ),
  one('since-gdpr', 'From 25 May 2018 on the pages we read speak of young people', born('1990-06-01'), 'met', {
    on: '2018-05-25',
  }),
]
