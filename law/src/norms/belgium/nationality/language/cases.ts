import type { LawCase } from '../../../../case.ts'
import { type Facts, resident, trainingOf, walloonCertificate } from '../persons.ts'

const id = 'belgium/nationality/declaration/language'
const on = '2026-03-01'

const one = (
  name: string,
  title: string,
  given: Facts,
  expected: LawCase['expect'][string],
  more: { readonly worked?: string; readonly on?: string; readonly reforms?: readonly string[] } = {},
): LawCase => ({
  id: `nationality-language-${name}`,
  title,
  source: more.worked ? 'official-example' : 'expert',
  given,
  on,
  ...more,
  expect: { [id]: expected },
})

const proof = (level: string, more: object = {}): Facts => ({
  ...resident,
  languageProofs: [{ language: 'nl', level, oral: true, written: true, issuedOn: '2025-06-20', ...more }],
})

const study = (more: object): Facts => ({
  ...resident,
  studies: [
    {
      level: 'bachelor',
      country: 'BE',
      recognisedBy: 'fr',
      language: 'fr',
      from: '2019-09-16',
      until: '2022-06-30',
      certifiedOn: '2022-07-01',
      ...more,
    },
  ],
})

const certificate = (more: object): Facts => ({
  ...resident,
  integrationCertificates: [{ ...walloonCertificate, ...more }],
})

export const cases: readonly LawCase[] = [
  one('nothing', 'Without any of the documents the language is not proved', resident, 'not-met'),
  one('a1', 'A certificate of level A1 is too low', proof('A1'), 'not-met'),
  one('a2', 'A certificate of level A2 is enough', proof('A2'), 'met'),
  one('b1', 'A certificate of level B1 is more than enough', proof('B1'), 'met'),
  one('only-oral', 'A certificate for speaking alone is not enough', proof('B2', { written: false }), 'not-met'),
  one('only-written', 'A certificate for writing alone is not enough', proof('B2', { oral: false }), 'not-met'),
  one('english', 'English is not one of the three languages', proof('C2', { language: 'en' }), 'not-met'),
  one(
    'german',
    'German is one of the three languages, wherever the person lives',
    proof('A2', { language: 'de' }),
    'met',
  ),
  one('tomorrow', 'A certificate of tomorrow proves nothing today', proof('A2', { issuedOn: '2026-03-02' }), 'not-met'),
  one('today', 'A certificate of the day of filing counts', proof('A2', { issuedOn: '2026-03-01' }), {
    outcome: 'met',
    since: '2026-03-01',
  }),
  one(
    'level-unknown',
    'The level is asked where it decides',
    {
      ...resident,
      languageProofs: [{ language: 'nl', oral: true, written: true, issuedOn: '2025-06-20' }],
    },
    { outcome: 'undetermined', missing: ['/languageProofs/0/level'] },
  ),

  one('belgian-diploma', 'A Belgian diploma in French proves the language', study({}), 'met'),
  one(
    'lower-secondary',
    'A diploma of lower secondary education is not enough',
    study({ level: 'lower-secondary' }),
    'not-met',
  ),
  one(
    'english-diploma',
    'A Belgian degree in English does not prove one of the three languages',
    study({ language: 'en' }),
    'not-met',
  ),
  one('unfinished', 'Studies without a diploma prove nothing', study({ certifiedOn: 'never' }), 'not-met'),
  one(
    'baccalaureat',
    'A French baccalauréat that was recognised as equivalent proves the language',
    study({ level: 'upper-secondary', country: 'FR', equivalence: true }),
    'met',
    { worked: 'W-49' },
  ),
  one(
    'no-equivalence',
    'A French diploma without equivalence does not',
    study({ country: 'FR', equivalence: false }),
    'not-met',
  ),
  one(
    'outside-union',
    'An equivalent diploma from outside the Union does not',
    study({ country: 'MA', equivalence: true }),
    'not-met',
  ),

  one('training-399', 'A training of 399 hours is too short', { ...resident, training: [trainingOf(399)] }, 'not-met'),
  one(
    'training-400',
    'A training of 400 hours proves the language',
    { ...resident, training: [trainingOf(400)] },
    'met',
    {
      worked: 'W-39',
    },
  ),
  one(
    'training-401',
    'A training of 401 hours proves the language',
    { ...resident, training: [trainingOf(401)] },
    'met',
  ),
  one(
    'two-trainings',
    'Two trainings of 200 hours: sources disagree',
    {
      ...resident,
      training: [trainingOf(200), trainingOf(200, '2025-02-28')],
    },
    { outcome: 'undetermined', reason: 'contested', readings: ['nationality.one-training-or-several'] },
  ),
  one(
    'two-trainings-too-short',
    'Two trainings of 399 hours together are too short in every reading',
    {
      ...resident,
      training: [trainingOf(200), trainingOf(199, '2025-02-28')],
    },
    'not-met',
  ),
  one(
    'language-course',
    'A language course of 500 hours is no vocational training',
    {
      ...resident,
      training: [{ ...trainingOf(500), kind: 'language' }],
    },
    'not-met',
  ),
  one(
    'unrecognised',
    'A training that no authority recognises does not count',
    {
      ...resident,
      training: [{ ...trainingOf(500), recognised: false }],
    },
    'not-met',
  ),

  one('certificate', 'The integration certificate with level A2', certificate({}), 'met'),
  one(
    'certificate-without-level',
    'The integration certificate that names no level',
    certificate({ languageLevel: 'none' }),
    'met',
  ),
  one(
    'certificate-a1',
    'An integration certificate that names level A1 does not prove A2',
    certificate({ languageLevel: 'A1' }),
    'not-met',
  ),
  one(
    'certificate-level-unknown',
    'Which level the integration certificate names is asked',
    { ...resident, integrationCertificates: [{ issuer: 'wallonia', kind: 'completion', issuedOn: '2021-05-20' }] },
    { outcome: 'undetermined', missing: ['/integrationCertificates/0/languageLevel'] },
  ),
  one(
    'halves-not-told',
    'A certificate of level A2 that names no half is for speaking and writing',
    { ...resident, languageProofs: [{ language: 'nl', level: 'A2', issuedOn: '2022-01-10' }] },
    { outcome: 'met', missing: [] },
  ),
  one(
    'one-half-told',
    'A certificate that names speaking alone leaves open whether it is for writing too',
    { ...resident, languageProofs: [{ language: 'nl', level: 'A2', oral: true, issuedOn: '2022-01-10' }] },
    { outcome: 'undetermined', missing: ['/languageProofs/0/written'] },
  ),
  one(
    'nothing-and-literacy-not-told',
    'Without any proof the language is not shown: who cannot read and write says so',
    { ...resident, programme: {} },
    { outcome: 'not-met', openPoints: [] },
  ),
  one(
    'effort',
    'A Flemish declaration of effort does not prove the language',
    {
      ...resident,
      registrations: [{ register: 'foreigners', municipality: '11002', from: '2020-03-01' }],
      integrationCertificates: [{ issuer: 'flanders', kind: 'effort', issuedOn: '2022-05-01', languageLevel: 'none' }],
    },
    'not-met',
    { worked: 'W-45' },
  ),
  one(
    'other-brussels-on-time',
    'A course of another Brussels organiser begun on 1 August 2021',
    {
      ...resident,
      integrationCertificates: [
        {
          issuer: 'other-brussels',
          kind: 'completion',
          startedOn: '2021-08-01',
          issuedOn: '2022-03-01',
          languageLevel: 'A2',
        },
      ],
    },
    'met',
    { worked: 'W-47' },
  ),
  one(
    'other-brussels-day-before',
    'A course of another Brussels organiser begun on 31 July 2021',
    {
      ...resident,
      integrationCertificates: [
        {
          issuer: 'other-brussels',
          kind: 'completion',
          startedOn: '2021-07-31',
          issuedOn: '2022-03-01',
          languageLevel: 'A2',
        },
      ],
    },
    'met',
  ),
  one(
    'other-brussels-too-late',
    'A course of another Brussels organiser begun on 2 August 2021',
    {
      ...resident,
      integrationCertificates: [
        {
          issuer: 'other-brussels',
          kind: 'completion',
          startedOn: '2021-08-02',
          issuedOn: '2022-03-01',
          languageLevel: 'A2',
        },
      ],
    },
    'not-met',
  ),

  one(
    'work',
    'Five years of work without a break prove the language',
    {
      ...resident,
      work: [{ kind: 'employee', country: 'BE', from: '2021-03-01', share: 1, days: 1100 }],
    },
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'work-short',
    'A day less than five years of work does not',
    {
      ...resident,
      work: [{ kind: 'employee', country: 'BE', from: '2021-03-02', share: 1, days: 1100 }],
    },
    'not-met',
  ),

  one(
    'illiterate',
    'For who cannot read or write the law has a hole that nobody has filled',
    {
      ...resident,
      programme: { literacy: false, enrolledOn: 'never' },
    },
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.illiterate'] },
  ),
  one(
    'illiterate-with-proof',
    'Who cannot read or write but holds a document needs no exception',
    {
      ...certificate({}),
      programme: { literacy: false, enrolledOn: 'never' },
    },
    'met',
  ),

  one('reform-a2', 'Under the announced reform level A2 is not enough', proof('A2', { language: 'fr' }), 'not-met', {
    reforms: ['belgium.nationality.citizenship-test-b1'],
  }),
  one(
    'reform-b1',
    'Under the announced reform level B1 in the language of the region is enough',
    proof('B1', { language: 'fr' }),
    'met',
    {
      reforms: ['belgium.nationality.citizenship-test-b1'],
    },
  ),
  one(
    'reform-other-language',
    'Under the announced reform another national language is not enough',
    proof('B1'),
    'not-met',
    {
      reforms: ['belgium.nationality.citizenship-test-b1'],
    },
  ),
  one(
    'no-reform',
    'Without the reform level A2 of another national language is enough',
    proof('A2', { language: 'de' }),
    'met',
    {
      on: '2027-03-01',
    },
  ),
]
