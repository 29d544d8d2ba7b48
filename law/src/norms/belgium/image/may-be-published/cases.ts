import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'
import { agreed, died, notAsked } from '../pictures.ts'

const one = casesOf('belgium/image/may-be-published', 'image-published')

export const cases: readonly LawCase[] = [
  one(
    'posed',
    'A friend posed for a photo, it is put on Instagram without asking: not allowed',
    { ...notAsked, agreedToTaking: 'posed' },
    { outcome: 'not-met', information: ['image.public-profile-is-no-licence'] },
    { worked: 'W-105' },
  ),
  one('written', 'A friend agreed in writing to Instagram', agreed, 'met'),
  one('spoken', 'A friend said yes to Instagram', { ...agreed, agreedToPublishing: 'spoken' }, 'met'),
  one(
    'implied',
    'A friend was shown the post beforehand and smiled: sources disagree',
    { ...agreed, agreedToPublishing: 'implied' },
    { outcome: 'undetermined', reason: 'contested', readings: ['image.publishing-without-words'] },
  ),
  one('refused', 'A friend said no to Instagram', { ...agreed, agreedToPublishing: 'refused' }, 'not-met'),
  one('shared-again', 'A picture from somebody’s public profile is posted again', notAsked, 'not-met'),
  one(
    'school-then-social',
    'Agreed for the school wall, put on social media',
    { ...agreed, useAsAgreed: false },
    'not-met',
  ),
  one('audience-untold', 'Agreed without knowing who would see the picture', { ...agreed, informed: false }, 'not-met'),
  one(
    'withdrawn',
    'A friend takes the agreement back on this day',
    { ...agreed, withdrawnOn: '2026-03-10' },
    'not-met',
  ),
  one(
    'withdrawn-later',
    'A friend takes the agreement back the day after',
    { ...agreed, withdrawnOn: '2026-03-11' },
    { outcome: 'met', until: '2026-03-10' },
  ),
  one(
    'crowd',
    'A full square in which nobody stands out is shown',
    { ...notAsked, setting: 'crowd', singledOut: false },
    'met',
  ),
  one('event', 'A march, shown as a whole', { ...notAsked, setting: 'public-event', singledOut: false }, 'met'),
  one('event-one-person', 'One marcher, shown alone', { ...notAsked, setting: 'public-event' }, 'not-met'),
  one('blurred', 'The face is blurred', { ...notAsked, recognisable: false }, 'met'),
  one('minister', 'A minister at work is shown', { ...notAsked, publicFigureAtWork: true }, 'met'),
  one('news', 'A newspaper shows a flood', { ...notAsked, journalism: 'news', informsThePublic: true }, 'met'),
  one(
    'school-magazine',
    'A school magazine shows pupils on strike without asking',
    { ...notAsked, journalism: 'school-or-company-magazine', informsThePublic: true },
    { outcome: 'undetermined', reason: 'judgement', judgements: ['image.magazine-as-news'] },
  ),
  one(
    'sexual-public-figure',
    'A sexual picture of a public figure, nobody asked',
    { ...notAsked, sexual: true, publicFigureAtWork: true },
    'not-met',
  ),
  one('sexual-agreed', 'A sexual picture that its adult model agreed to show', { ...agreed, sexual: true }, 'met'),
  one(
    'sexual-17',
    'A sexual picture of a person of 17, with everybody’s agreement: no text was read, ask the police',
    { ...agreed, sexual: true, personBirthDate: '2008-03-11', agreedBy: 'person-and-parents' },
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['image.sexual-picture-of-minor'] },
  ),
  one(
    'sexual-18',
    'A sexual picture of a person of 18 who agreed',
    { ...agreed, sexual: true, personBirthDate: '2008-03-10' },
    'met',
  ),
  one(
    'sexual-17-nobody-agreed',
    'A sexual picture of a person of 17 who refused',
    { ...notAsked, sexual: true, personBirthDate: '2008-03-11' },
    'not-met',
  ),
  one('successors', 'Somebody died, the family agreed', died, 'met'),
  one(
    'successors-not-asked',
    'Somebody died less than twenty years ago, nobody asked the family',
    { ...died, agreedToPublishing: 'not-asked', diedOn: '2006-03-11' },
    { outcome: 'not-met', until: '2026-03-10' },
  ),
  one(
    'twenty-years',
    'Twenty years to the day after the death nobody need be asked',
    { ...died, agreedToPublishing: 'not-asked', diedOn: '2006-03-10' },
    { outcome: 'met', since: '2026-03-10' },
  ),
  one(
    'twenty-years-and-a-day',
    'More than twenty years after the death nobody need be asked',
    { ...died, agreedToPublishing: 'not-asked', diedOn: '2006-03-09' },
    'met',
  ),
  one(
    'died-day-unknown',
    'The day of the death is asked',
    { ...died, agreedToPublishing: 'not-asked', diedOn: undefined },
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/picture/diedOn'] },
  ),
  one(
    'channel-unknown',
    'Whether the use is the one agreed on is asked',
    { ...agreed, useAsAgreed: undefined },
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/pictureConsent/useAsAgreed'] },
  ),
  one(
    'girl-of-12',
    'A girl of 12 agrees alone to a class picture on the site of the school',
    { ...agreed, personBirthDate: '2014-03-10' },
    { outcome: 'undetermined', reason: 'judgement', judgements: ['image.discernment'] },
  ),
  one(
    'before-gdpr',
    'Publishing before 25 May 2018 is not in our pages',
    agreed,
    { outcome: 'undetermined', reason: 'not-modelled' },
    { on: '2018-05-24' },
  ),
  one('since-gdpr', 'From 25 May 2018 on the pages we read speak of publishing', agreed, 'met', { on: '2018-05-25' }),
]
