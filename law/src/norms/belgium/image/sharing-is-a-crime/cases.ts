import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'
import { agreed, notAsked } from '../pictures.ts'

const one = casesOf('belgium/image/sharing-is-a-crime', 'image-crime')

export const cases: readonly LawCase[] = [
  one('ex-partner', 'A former partner shares a sexual picture without asking', { ...notAsked, sexual: true }, 'met'),
  one(
    'taken-with-consent',
    'A sexual picture taken with consent is shared without',
    {
      ...notAsked,
      sexual: true,
      agreedToTaking: 'written',
    },
    'met',
  ),
  one('agreed', 'A sexual picture is shared as its adult model agreed', { ...agreed, sexual: true }, 'not-met'),
  one(
    'withdrawn',
    'A sexual picture stays online after the model took the agreement back',
    {
      ...agreed,
      sexual: true,
      withdrawnOn: '2026-03-10',
    },
    { outcome: 'met', since: '2026-03-10' },
  ),
  one('not-sexual', 'A holiday picture is shared without asking: wrong, but not this offence', notAsked, 'not-met'),
  one(
    'no-face',
    'A sexual picture without a face is shared without asking',
    {
      ...notAsked,
      sexual: true,
      recognisable: false,
    },
    'met',
  ),
  one(
    '17-agreed',
    'A sexual picture of a person of 17 is shared, everybody agreed: no text was read',
    {
      ...agreed,
      sexual: true,
      personBirthDate: '2008-03-11',
      agreedBy: 'person-and-parents',
    },
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['image.sexual-picture-of-minor'] },
  ),
  one(
    '17-refused',
    'A sexual picture of a person of 17 is shared against the will',
    {
      ...notAsked,
      sexual: true,
      personBirthDate: '2008-03-11',
    },
    'met',
  ),
  one(
    'before-gdpr',
    'Sharing before 25 May 2018 is not in our pages',
    { ...notAsked, sexual: true },
    { outcome: 'undetermined', reason: 'not-modelled' },
    { on: '2018-05-24' },
  ),
  one('since-gdpr', 'From 25 May 2018 on the pages we read speak of sharing', { ...notAsked, sexual: true }, 'met', {
    on: '2018-05-25',
  }),
]
