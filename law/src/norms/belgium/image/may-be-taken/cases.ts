import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'
import { agreed, died, notAsked } from '../pictures.ts'

const one = casesOf('belgium/image/may-be-taken', 'image-taken')

export const cases: readonly LawCase[] = [
  one(
    'posed',
    'A friend posed for a photo: it may be taken',
    { ...notAsked, agreedToTaking: 'posed' },
    { outcome: 'met', information: ['image.two-agreements', 'image.taking-is-not-publishing'] },
    { worked: 'W-105' },
  ),
  one('spoken', 'A friend said yes to a photo', { ...notAsked, agreedToTaking: 'spoken' }, 'met'),
  one('written', 'A friend wrote yes to a photo', { ...notAsked, agreedToTaking: 'written' }, 'met'),
  one('not-asked', 'Somebody is photographed in a park without being asked', notAsked, 'not-met'),
  one('refused', 'Somebody said no to a photo', { ...notAsked, agreedToTaking: 'refused' }, 'not-met'),
  one('pressed', 'Somebody posed under pressure', { ...notAsked, agreedToTaking: 'posed', free: false }, 'not-met'),
  one(
    'withdrawn',
    'Somebody who had agreed says no from this day on',
    { ...agreed, withdrawnOn: '2026-03-10' },
    'not-met',
  ),
  one(
    'withdrawn-tomorrow',
    'Somebody who had agreed says no the day after',
    { ...agreed, withdrawnOn: '2026-03-11' },
    { outcome: 'met', until: '2026-03-10' },
  ),
  one(
    'withdrawn-yesterday',
    'Somebody who had agreed said no the day before',
    { ...agreed, withdrawnOn: '2026-03-09' },
    'not-met',
  ),
  one(
    'crowd',
    'A full market square in which nobody stands out',
    { ...notAsked, setting: 'crowd', singledOut: false },
    'met',
  ),
  one('face-in-crowd', 'One face picked out of a full market square', { ...notAsked, setting: 'crowd' }, 'not-met'),
  one('concert', 'A concert, filmed as a whole', { ...notAsked, setting: 'public-event', singledOut: false }, 'met'),
  one(
    'face-at-concert',
    'One listener at a concert, filmed alone',
    { ...notAsked, setting: 'public-event' },
    'not-met',
  ),
  one(
    'background',
    'Somebody in the background of a street, not in a crowd, can be recognised',
    { ...notAsked, singledOut: false },
    'not-met',
  ),
  one('blurred', 'Nobody can tell who is in the picture', { ...notAsked, recognisable: false }, 'met'),
  one('minister', 'A minister giving a speech', { ...notAsked, publicFigureAtWork: true }, 'met'),
  one('minister-at-home', 'A minister photographed at home by a passer-by', notAsked, 'not-met'),
  one(
    'news',
    'News about a flood, with people in it',
    { ...notAsked, journalism: 'news', informsThePublic: true },
    'met',
  ),
  one('gossip', 'A news site wants a picture that informs nobody', { ...notAsked, journalism: 'news' }, 'not-met'),
  one(
    'own-report',
    'Somebody who is no journalist films what concerns the public',
    { ...notAsked, informsThePublic: true },
    'not-met',
  ),
  one(
    'school-magazine',
    'A school magazine reports on a strike: whether that is news is weighed by a court',
    { ...notAsked, journalism: 'school-or-company-magazine', informsThePublic: true },
    { outcome: 'undetermined', reason: 'judgement', judgements: ['image.magazine-as-news'] },
  ),
  one(
    'company-magazine',
    'A company magazine shows the staff party',
    { ...notAsked, journalism: 'school-or-company-magazine' },
    'not-met',
  ),
  one(
    'sexual-not-recognisable',
    'A sexual picture without a face, and nobody asked',
    { ...notAsked, sexual: true, recognisable: false },
    'not-met',
  ),
  one('sexual-agreed', 'Two adults agree to a sexual picture', { ...agreed, sexual: true }, 'met'),
  one('successors', 'The face of somebody who died, with the family’s agreement', died, 'met'),
  one(
    'child-by-parents',
    'A child of 11, and the parents agreed',
    { ...agreed, personBirthDate: '2014-03-11', agreedBy: 'parents' },
    'met',
  ),
  one('me', 'I posed for a photo myself', { ...agreed, person: 'me', personBirthDate: undefined }, 'met', {
    birthDate: '1990-06-01',
  }),
  one(
    'how-asked-unknown',
    'Whether the person agreed is asked',
    { ...notAsked, agreedToTaking: undefined },
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/pictureConsent/agreedToTaking'] },
  ),
  {
    id: 'image-taken-nothing-told',
    title: 'Nothing is told about a picture',
    source: 'regression',
    given: {},
    on: '2026-03-10',
    expect: {
      'belgium/image/may-be-taken': 'undetermined',
      'belgium/image/may-be-published': 'undetermined',
      'belgium/image/consent-valid': 'undetermined',
      'belgium/image/consent-of-minor': 'undetermined',
      'belgium/image/sharing-is-a-crime': 'undetermined',
    },
  },
  one(
    'before-gdpr',
    'Pictures before 25 May 2018 are not in our pages',
    agreed,
    { outcome: 'undetermined', reason: 'not-modelled' },
    { on: '2018-05-24' },
  ),
  one('since-gdpr', 'From 25 May 2018 on the pages we read speak of pictures', agreed, 'met', { on: '2018-05-25' }),
  one(
    'by-nobody-who-may',
    'The later heirs let a living person be photographed',
    { ...agreed, agreedBy: 'successors' },
    'not-met',
  ),
  one(
    'girl-of-12',
    'A girl of 12 poses, and nobody asked the parents',
    { ...agreed, agreedToTaking: 'posed', personBirthDate: '2014-03-10' },
    {
      outcome: 'undetermined',
      reason: 'judgement',
      judgements: ['image.discernment'],
    },
  ),
  one(
    'me-15',
    'I am 15 and posed alone',
    { ...agreed, person: 'me', personBirthDate: undefined },
    {
      outcome: 'undetermined',
      reason: 'contested',
      judgements: [],
    },
    { birthDate: '2010-06-01' },
  ),
  one(
    'boy-of-13-by-parents',
    'The parents let a boy of 13 be photographed who was not asked',
    { ...agreed, agreedBy: 'parents', personBirthDate: '2012-03-11' },
    {
      outcome: 'undetermined',
      judgements: ['image.discernment'],
    },
  ),
  one(
    'boy-of-14',
    'A boy of 14 poses alone',
    { ...agreed, personBirthDate: '2012-03-10' },
    { outcome: 'undetermined', reason: 'contested', judgements: [] },
  ),
  one(
    'boy-of-13',
    'A boy poses alone on the day before his 14th birthday',
    { ...agreed, personBirthDate: '2012-03-11' },
    { outcome: 'undetermined', reason: 'judgement', judgements: ['image.discernment'] },
  ),
]
