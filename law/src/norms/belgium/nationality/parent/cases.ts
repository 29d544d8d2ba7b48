import type { LawCase } from '../../../../case.ts'
import { type Facts, notTelling, resident, trainingOf, walloonCertificate } from '../persons.ts'
import { aroundVersions, casesOf, sinceLong, whatEveryDeclarationAsks } from '../route-cases.ts'

const one = casesOf('parent')
const on = '2026-03-01'
const fiveYears = 'belgium/nationality/declaration/five-years'

const child: Facts = { relation: 'child', nationalities: [{ country: 'BE' }], birthDate: '2018-05-06' }

/** Parent of a Belgian child of seven, with the certificate of the programme and no work. */
const ready: Facts = { ...resident, family: [child], integrationCertificates: [walloonCertificate] }

const childIs = (changed: Facts): Facts => ({ ...ready, family: [{ ...child, ...changed }] })

export const cases: readonly LawCase[] = [
  ...aroundVersions('parent', 'for parents', { ...sinceLong, family: [{ ...child, birthDate: '2010-05-06' }] }),
  ...whatEveryDeclarationAsks('parent', 'for parents', ready),
  one(
    'no-work',
    'A parent of a Belgian child without any economic proof: none is asked for',
    ready,
    on,
    { outcome: 'met', information: ['nationality.five-years-may-be-easier'] },
    {
      worked: 'W-67',
      also: { [fiveYears]: 'not-met' },
    },
  ),
  one(
    'child-day-before-18',
    'The day before the eighteenth birthday of the child',
    childIs({ birthDate: '2008-03-02' }),
    on,
    { outcome: 'met', until: '2026-03-01' },
    { worked: 'W-68' },
  ),
  one('child-on-18', 'On the eighteenth birthday of the child', childIs({ birthDate: '2008-03-01' }), on, {
    outcome: 'not-met',
    since: '2026-03-01',
  }),
  one(
    'child-after-18',
    'The day after the eighteenth birthday of the child',
    childIs({ birthDate: '2008-02-28' }),
    on,
    'not-met',
  ),
  one(
    'child-emancipated',
    'The child is emancipated',
    childIs({ birthDate: '2009-05-06', emancipated: true }),
    on,
    'not-met',
  ),
  one(
    'child-not-emancipated',
    'The child is not emancipated',
    childIs({ birthDate: '2009-05-06', emancipated: false }),
    on,
    'met',
  ),
  one(
    'child-not-belgian',
    'A child that is not Belgian',
    childIs({ nationalities: [{ country: 'IN' }] }),
    on,
    'not-met',
  ),
  one(
    'child-belgian-today',
    'The child becomes Belgian on the day of filing',
    childIs({ nationalities: [{ country: 'BE', from: '2026-03-01' }] }),
    on,
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'child-belgian-tomorrow',
    'The child becomes Belgian a day later',
    childIs({ nationalities: [{ country: 'IN' }, { country: 'BE', from: '2026-03-02' }] }),
    on,
    'not-met',
  ),
  one(
    'step-child',
    'The Belgian child of the spouse is no child of one’s own',
    childIs({ relation: 'child-in-law' }),
    on,
    'not-met',
  ),
  one(
    'parent-of-the-applicant',
    'A Belgian parent is not what is asked for',
    childIs({ relation: 'parent' }),
    on,
    'not-met',
  ),
  one('childless', 'Nobody in the family, and no child', { ...ready, family: [] }, on, 'not-met'),
  one('family-not-told', 'Whether there is a child is asked', notTelling('family', ready), on, {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/family'],
  }),
  one(
    'age-of-child-not-told',
    'How old the child is is asked',
    { ...ready, family: [{ relation: 'child', nationalities: [{ country: 'BE' }] }] },
    on,
    {
      outcome: 'undetermined',
      reason: 'missing-facts',
      missing: ['/family/0/birthDate'],
    },
  ),
  one(
    'five-years-of-work',
    'Five years of work do not show the social integration of a parent',
    {
      ...ready,
      integrationCertificates: [],
      work: [{ kind: 'employee', country: 'BE', from: '2021-02-01', share: 1, days: 1300 }],
    },
    on,
    'not-met',
    { also: { [fiveYears]: 'met' } },
  ),
  one(
    'training-without-work',
    'Training without work does not show the social integration of a parent',
    { ...ready, integrationCertificates: [], training: [trainingOf(600)] },
    on,
    'not-met',
  ),
  one(
    'language-lacking',
    'A certificate that itself says A1 proves no language',
    { ...ready, integrationCertificates: [{ ...walloonCertificate, languageLevel: 'A1' }] },
    on,
    'not-met',
  ),
  one(
    'years-short',
    'A day short of five years, as a parent',
    {
      ...ready,
      integrationCertificates: [],
      studies: sinceLong.studies,
      registrations: [{ register: 'foreigners', municipality: '52011', from: '2021-03-02' }],
    },
    on,
    { outcome: 'not-met', until: '2026-03-01' },
  ),
  one(
    'years-exactly',
    'Five years to the day, as a parent',
    {
      ...ready,
      integrationCertificates: [],
      studies: sinceLong.studies,
      registrations: [{ register: 'foreigners', municipality: '52011', from: '2021-03-01' }],
    },
    on,
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'absences',
    'A parent who was away for more than a year in all',
    {
      ...ready,
      absences: [
        { from: '2021-06-01', until: '2021-10-31' },
        { from: '2022-06-01', until: '2022-10-31' },
        { from: '2023-06-01', until: '2023-10-31' },
      ],
    },
    on,
    'not-met',
  ),

  one(
    'spouse-under-18',
    'A Belgian spouse of sixteen is no child',
    childIs({ relation: 'spouse', birthDate: '2009-05-06' }),
    on,
    'not-met',
  ),
]
