import type { LawCase } from '../../../../case.ts'
import type { Facts } from '../persons.ts'

const on = '2026-03-01'

function casesOf(name: string) {
  const id = `belgium/nationality/minor/${name}`
  return (
    part: string,
    title: string,
    given: Facts,
    expected: LawCase['expect'][string],
    more: { readonly on?: string; readonly worked?: string } = {},
  ): LawCase => ({
    id: `nationality-minor-${name}-${part}`,
    title,
    source: more.worked ? 'official-example' : 'expert',
    ...(more.worked ? { worked: more.worked } : {}),
    given,
    on: more.on ?? on,
    expect: { [id]: expected },
  })
}

const unread: LawCase['expect'][string] = { outcome: 'undetermined', reason: 'not-modelled' }
const asks = (...missing: readonly string[]): LawCase['expect'][string] => ({
  outcome: 'undetermined',
  reason: 'missing-facts',
  missing,
})

const nothingSpecial: Facts = {
  belgianParentBornInBelgium: false,
  parentBornInBelgiumLivedThere: false,
  parentsHereForTenYears: false,
  otherNationalityByRegistering: true,
  foundling: false,
  adoptedOn: 'never',
  declaredOn: 'never',
}

/** A child of six, born in Rabat, with a Moroccan and a Belgian parent. */
const child: Facts = {
  birthDate: '2020-02-10',
  birthPlace: { country: 'MA' },
  nationalities: [{ country: 'MA' }],
  registrations: [{ register: 'population', municipality: '52011', from: '2021-01-01' }],
  family: [
    { relation: 'parent', nationalities: [{ country: 'MA' }] },
    { relation: 'parent', nationalities: [{ country: 'BE' }] },
  ],
  childhood: nothingSpecial,
}

const knowing = (changed: Facts, facts: Facts = child): Facts => ({
  ...facts,
  childhood: { ...nothingSpecial, ...changed },
})
const parentIs = (nationalities: readonly Facts[], more: Facts = {}): Facts => ({
  ...child,
  birthPlace: { country: 'BE' },
  family: [{ relation: 'parent', nationalities, ...more }],
})

const belgianParent = casesOf('belgian-parent')
const adopted = casesOf('adopted')
const alone = casesOf('no-other-nationality')
const parentBornHere = casesOf('parent-born-here')
const beforeTwelve = casesOf('before-twelve')
const withParent = casesOf('with-parent')

/** Adopted on 10 May 2021. */
const adoptee: Facts = knowing({ adoptedOn: '2021-05-10', declaredOn: '2022-01-10' })

/** Born in Liège, no nationality, none to be had. */
const stateless: Facts = {
  ...knowing({ otherNationalityByRegistering: false }),
  birthPlace: { country: 'BE' },
  nationalities: [],
  family: [{ relation: 'parent', nationalities: [] }],
}

/** Born in Belgium on 10 February 2015 and here ever since, of foreign parents who have been here for ten years. */
const bornHere: Facts = {
  ...knowing({ parentsHereForTenYears: true }),
  birthDate: '2015-02-10',
  birthPlace: { country: 'BE' },
  registrations: [{ register: 'population', municipality: '52011', from: '2015-02-10' }],
  family: [{ relation: 'parent', nationalities: [{ country: 'MA' }], residence: 'unlimited' }],
}

/** In the register, with a mother who became Belgian on 5 June 2025. */
const ofNewBelgian = (from: string): Facts => ({
  ...child,
  family: [{ relation: 'parent', nationalities: [{ country: 'MA' }, { country: 'BE', from }] }],
})

export const cases: readonly LawCase[] = [
  belgianParent('born-here', 'Born in Belgium of a Belgian', parentIs([{ country: 'BE' }]), {
    outcome: 'met',
    information: ['nationality.no-fee-for-children'],
  }),
  belgianParent(
    'born-abroad',
    'Born abroad of a Belgian born abroad, never declared, with another nationality',
    child,
    'not-met',
  ),
  belgianParent(
    'parent-born-here',
    'Born abroad of a Belgian born in Belgium',
    knowing({ belgianParentBornInBelgium: true }),
    'met',
  ),
  belgianParent(
    'declared',
    'Declared on the day before the fifth birthday',
    knowing({ declaredOn: '2025-02-09' }),
    'met',
  ),
  belgianParent('declared-late', 'Declared on the fifth birthday', knowing({ declaredOn: '2025-02-10' }), 'not-met'),
  belgianParent(
    'to-be-declared',
    'To be declared tomorrow',
    knowing({ declaredOn: '2026-03-02' }, { ...child, birthDate: '2024-02-10' }),
    'not-met',
  ),
  belgianParent(
    'declared-today',
    'Declared today',
    knowing({ declaredOn: '2026-03-01' }, { ...child, birthDate: '2024-02-10' }),
    { outcome: 'met', since: '2026-03-01' },
  ),
  belgianParent('stateless', 'Child of a Belgian without any nationality', { ...child, nationalities: [] }, 'met'),
  belgianParent(
    'stateless-adult',
    'Eighteen, without any nationality',
    { ...child, birthDate: '2008-03-01', nationalities: [] },
    'not-met',
  ),
  belgianParent(
    'stateless-seventeen',
    'A day short of eighteen, without any nationality',
    { ...child, birthDate: '2008-03-02', nationalities: [] },
    'met',
  ),
  belgianParent(
    'parent-later',
    'Born in Belgium of a parent who became Belgian the day after',
    parentIs([{ country: 'MA' }, { country: 'BE', from: '2020-02-11' }]),
    'not-met',
  ),
  belgianParent(
    'parent-same-day',
    'Born in Belgium of a parent who became Belgian that day',
    parentIs([{ country: 'MA' }, { country: 'BE', from: '2020-02-10' }]),
    'met',
  ),
  belgianParent(
    'spouse-belgian',
    'A Belgian spouse is no Belgian parent',
    {
      ...child,
      birthPlace: { country: 'BE' },
      family: [{ relation: 'spouse', nationalities: [{ country: 'BE' }], marriedOn: '2025-01-01' }],
    },
    'not-met',
  ),
  belgianParent(
    'untold',
    'Where the child was born is asked',
    { ...child, birthPlace: {} },
    asks('/birthPlace/country'),
  ),
  belgianParent(
    '2013',
    'Child of a Belgian on 1 January 2013',
    { ...parentIs([{ country: 'BE' }]), birthDate: '2010-02-10' },
    'met',
    { on: '2013-01-01' },
  ),
  belgianParent(
    '2012',
    'Child of a Belgian before 2013: not read',
    { ...parentIs([{ country: 'BE' }]), birthDate: '2010-02-10' },
    unread,
    { on: '2012-12-31' },
  ),

  adopted('declared', 'Adopted by a Belgian and declared within five years', adoptee, 'met'),
  adopted(
    'declared-last-day',
    'Declared five years after the adoption to the day',
    knowing({ adoptedOn: '2020-05-10', declaredOn: '2025-05-10' }),
    'met',
  ),
  adopted(
    'declared-late',
    'Declared five years and a day after the adoption',
    knowing({ adoptedOn: '2020-05-10', declaredOn: '2025-05-11' }),
    'not-met',
  ),
  adopted(
    'to-be-declared',
    'Adopted, to be declared tomorrow',
    knowing({ adoptedOn: '2025-05-10', declaredOn: '2026-03-02' }),
    'not-met',
  ),
  adopted(
    'born-here',
    'Born in Belgium and adopted by a Belgian',
    { ...knowing({ adoptedOn: '2021-05-10' }), birthPlace: { country: 'BE' } },
    'met',
  ),
  adopted(
    'parent-born-here',
    'Born abroad, adopted by a Belgian born in Belgium',
    knowing({ adoptedOn: '2021-05-10', belgianParentBornInBelgium: true }),
    'met',
  ),
  adopted(
    'stateless',
    'Adopted by a Belgian, without any nationality',
    { ...knowing({ adoptedOn: '2021-05-10' }), nationalities: [] },
    'met',
  ),
  adopted(
    'not-declared',
    'Adopted by a Belgian born abroad, never declared',
    knowing({ adoptedOn: '2021-05-10' }),
    'not-met',
  ),
  adopted('not-adopted', 'Never adopted', { ...child, birthPlace: { country: 'BE' } }, 'not-met'),
  adopted(
    'tomorrow',
    'The adoption takes effect tomorrow',
    { ...knowing({ adoptedOn: '2026-03-02' }), birthPlace: { country: 'BE' } },
    'not-met',
  ),
  adopted(
    'today',
    'The adoption takes effect today',
    { ...knowing({ adoptedOn: '2026-03-01' }), birthPlace: { country: 'BE' } },
    { outcome: 'met', since: '2026-03-01' },
  ),
  adopted(
    'by-foreigner',
    'Adopted by somebody who is not Belgian',
    { ...adoptee, family: [{ relation: 'parent', nationalities: [{ country: 'FR' }] }] },
    'not-met',
  ),
  adopted(
    'spouse-belgian',
    'Adopted by a foreigner, with a Belgian spouse',
    { ...adoptee, family: [{ relation: 'spouse', nationalities: [{ country: 'BE' }], marriedOn: '2025-01-01' }] },
    'not-met',
  ),
  adopted('adult', 'Eighteen on the day', { ...adoptee, birthDate: '2008-03-01' }, 'not-met'),
  adopted(
    'seventeen',
    'A day short of eighteen, adopted',
    { ...adoptee, birthDate: '2008-03-02' },
    { outcome: 'met', until: '2026-03-01' },
  ),
  adopted(
    '2013',
    'Adopted, on 1 January 2013',
    { ...knowing({ adoptedOn: '2012-05-10' }), birthDate: '2010-02-10', birthPlace: { country: 'BE' } },
    'met',
    { on: '2013-01-01' },
  ),
  adopted(
    '2012',
    'Adopted, before 2013: not read',
    { ...knowing({ adoptedOn: '2012-05-10' }), birthDate: '2010-02-10', birthPlace: { country: 'BE' } },
    unread,
    { on: '2012-12-31' },
  ),

  alone('stateless', 'Born in Belgium, no nationality, none to be had', stateless, 'met'),
  alone(
    'belgian-since',
    'Belgian because of it: no other nationality',
    { ...stateless, nationalities: [{ country: 'BE' }] },
    'met',
  ),
  alone(
    'by-registering',
    'A nationality can be had at the embassy',
    { ...stateless, childhood: nothingSpecial },
    'not-met',
  ),
  alone(
    'with-nationality',
    'Born in Belgium with another nationality',
    { ...stateless, nationalities: [{ country: 'MA' }] },
    'not-met',
  ),
  alone(
    'nationality-later',
    'Another nationality from tomorrow on',
    { ...stateless, nationalities: [{ country: 'MA', from: '2026-03-02' }] },
    { outcome: 'met', until: '2026-03-01' },
  ),
  alone('born-abroad', 'Born abroad without a nationality', { ...stateless, birthPlace: { country: 'LB' } }, 'not-met'),
  alone(
    'foundling',
    'Found in Belgium, born who knows where',
    knowing({ otherNationalityByRegistering: false, foundling: true }, { ...stateless, birthPlace: {} }),
    'met',
  ),
  alone('adult', 'Eighteen, no nationality', { ...stateless, birthDate: '2008-03-01' }, 'not-met'),
  alone('seventeen', 'A day short of eighteen, no nationality', { ...stateless, birthDate: '2008-03-02' }, 'met'),
  alone(
    'untold',
    'Whether a nationality can be had is asked',
    { ...stateless, childhood: {} },
    asks('/childhood/otherNationalityByRegistering'),
  ),
  alone('2022-12-21', 'On the day the present wording was published', stateless, 'met', { on: '2022-12-21' }),
  alone('2022-12-20', 'Before the present wording: not read', stateless, unread, { on: '2022-12-20' }),

  parentBornHere(
    'both',
    'Born in Belgium of a parent born and long living there',
    { ...knowing({ parentBornInBelgiumLivedThere: true }), birthPlace: { country: 'BE' } },
    'met',
  ),
  parentBornHere(
    'born-abroad',
    'Born abroad of a parent born in Belgium',
    knowing({ parentBornInBelgiumLivedThere: true }),
    'not-met',
  ),
  parentBornHere(
    'parent-elsewhere',
    'Born in Belgium of a parent who was not',
    { ...child, birthPlace: { country: 'BE' } },
    'not-met',
  ),
  parentBornHere(
    'untold',
    'Whether a parent was born and lived here is asked',
    { ...child, birthPlace: { country: 'BE' }, childhood: {} },
    asks('/childhood/parentBornInBelgiumLivedThere'),
  ),
  parentBornHere(
    '2013',
    'Of a parent born here, on 1 January 2013',
    { ...knowing({ parentBornInBelgiumLivedThere: true }), birthDate: '2010-02-10', birthPlace: { country: 'BE' } },
    'met',
    { on: '2013-01-01' },
  ),
  parentBornHere(
    '2012',
    'Of a parent born here, before 2013: not read',
    { ...knowing({ parentBornInBelgiumLivedThere: true }), birthDate: '2010-02-10', birthPlace: { country: 'BE' } },
    unread,
    { on: '2012-12-31' },
  ),

  beforeTwelve(
    'eleven',
    'Eleven years and eleven months, born here, parents here for ten years',
    {
      ...bornHere,
      birthDate: '2014-03-10',
      registrations: [{ register: 'population', municipality: '52011', from: '2014-03-10' }],
    },
    { outcome: 'met', until: '2026-03-09' },
    { worked: 'W-79', on: '2026-02-10' },
  ),
  beforeTwelve(
    'last-day',
    'The day before the twelfth birthday',
    {
      ...bornHere,
      birthDate: '2014-03-02',
      registrations: [{ register: 'population', municipality: '52011', from: '2014-03-02' }],
    },
    { outcome: 'met', until: '2026-03-01' },
    { worked: 'W-80' },
  ),
  beforeTwelve(
    'twelve',
    'On the twelfth birthday it is too late',
    {
      ...bornHere,
      birthDate: '2014-03-01',
      registrations: [{ register: 'population', municipality: '52011', from: '2014-03-01' }],
    },
    { outcome: 'not-met', since: '2026-03-01' },
    { worked: 'W-79' },
  ),
  beforeTwelve(
    'born-abroad',
    'Born abroad, here since the first day',
    { ...bornHere, birthPlace: { country: 'MA' } },
    'not-met',
  ),
  beforeTwelve(
    'parents-shorter',
    'The parents have been here for less than ten years',
    { ...bornHere, childhood: nothingSpecial },
    'not-met',
  ),
  beforeTwelve(
    'away',
    'Out of the register for a year',
    {
      ...bornHere,
      registrations: [
        {
          register: 'population',
          municipality: '52011',
          from: '2015-02-10',
          until: '2018-01-01',
          endedBy: 'departure',
        },
        { register: 'population', municipality: '52011', from: '2019-01-01' },
      ],
    },
    'not-met',
  ),
  beforeTwelve(
    'entered-later',
    'Entered some days after birth: not read',
    { ...bornHere, registrations: [{ register: 'population', municipality: '52011', from: '2015-02-20' }] },
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.entered-after-birth'] },
  ),
  beforeTwelve(
    'limited',
    'Parents with yearly cards: what the law asks of their stay was not read',
    { ...bornHere, family: [{ relation: 'parent', nationalities: [{ country: 'MA' }], residence: 'limited' }] },
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.stay-of-the-parents'] },
  ),
  beforeTwelve(
    'parents-untold',
    'How long the parents have been here is asked',
    { ...bornHere, childhood: {} },
    asks('/childhood/parentsHereForTenYears'),
  ),
  beforeTwelve(
    '2013',
    'Before twelve, on 1 January 2013',
    {
      ...bornHere,
      birthDate: '2005-02-10',
      registrations: [{ register: 'population', municipality: '52011', from: '2005-02-10' }],
    },
    'met',
    { on: '2013-01-01' },
  ),
  beforeTwelve(
    '2012',
    'Before twelve, before 2013: not read',
    {
      ...bornHere,
      birthDate: '2005-02-10',
      registrations: [{ register: 'population', municipality: '52011', from: '2005-02-10' }],
    },
    unread,
    { on: '2012-12-31' },
  ),

  withParent(
    'together',
    'The mother became Belgian last June, the child lives in Belgium',
    ofNewBelgian('2025-06-05'),
    { outcome: 'met', since: '2025-06-05' },
  ),
  withParent('tomorrow', 'The mother becomes Belgian tomorrow', ofNewBelgian('2026-03-02'), {
    outcome: 'not-met',
    until: '2026-03-01',
  }),
  withParent(
    'before-arrival',
    'The mother became Belgian before the child lived here',
    ofNewBelgian('2020-12-31'),
    'not-met',
  ),
  withParent(
    'on-arrival',
    'The mother became Belgian on the day the child was entered',
    ofNewBelgian('2021-01-01'),
    'met',
  ),
  withParent(
    'eighteen',
    'The mother became Belgian on the eighteenth birthday of the child',
    { ...ofNewBelgian('2025-06-05'), birthDate: '2007-06-05' },
    'not-met',
  ),
  withParent(
    'seventeen',
    'The mother became Belgian the day before the eighteenth birthday',
    { ...ofNewBelgian('2025-06-05'), birthDate: '2007-06-06' },
    'met',
  ),
  withParent(
    'not-belgian',
    'The mother became French',
    {
      ...child,
      family: [{ relation: 'parent', nationalities: [{ country: 'MA' }, { country: 'FR', from: '2025-06-05' }] }],
    },
    'not-met',
  ),
  withParent(
    'child-of-the-child',
    'A child who became Belgian brings nothing',
    { ...child, family: [{ relation: 'child', nationalities: [{ country: 'BE', from: '2025-06-05' }] }] },
    'not-met',
  ),
  withParent(
    'waiting',
    'A child in the waiting register lives in Belgium too',
    {
      ...ofNewBelgian('2025-06-05'),
      registrations: [{ register: 'waiting', municipality: '52011', from: '2024-01-01' }],
    },
    'met',
  ),
  withParent(
    'foreigners',
    'A child in the register of foreigners',
    {
      ...ofNewBelgian('2025-06-05'),
      registrations: [{ register: 'foreigners', municipality: '52011', from: '2024-01-01' }],
    },
    'met',
  ),
  withParent(
    'untold',
    'Who the parents are is asked',
    { birthDate: '2020-02-10', registrations: [{ register: 'population', municipality: '52011', from: '2021-01-01' }] },
    asks('/family'),
  ),
  withParent(
    '2013',
    'Together with a parent, by 1 January 2013',
    {
      ...ofNewBelgian('2012-06-05'),
      birthDate: '2010-02-10',
      registrations: [{ register: 'population', municipality: '52011', from: '2010-02-10' }],
    },
    'met',
    { on: '2013-01-01' },
  ),
  withParent(
    '2012',
    'Together with a parent, before 2013: not read',
    {
      ...ofNewBelgian('2012-06-05'),
      birthDate: '2010-02-10',
      registrations: [{ register: 'population', municipality: '52011', from: '2010-02-10' }],
    },
    unread,
    { on: '2012-12-31' },
  ),

  beforeTwelve(
    'spouse-unlimited',
    'The stay of the parents is not known, another relative may stay without an end',
    {
      ...bornHere,
      family: [
        { relation: 'parent', nationalities: [{ country: 'MA' }], residence: 'limited' },
        { relation: 'parent-in-law', nationalities: [{ country: 'MA' }], residence: 'unlimited' },
      ],
    },
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.stay-of-the-parents'] },
  ),
  beforeTwelve(
    'away-now',
    'Out of the register since last June, back next June, at eleven',
    {
      ...bornHere,
      registrations: [
        {
          register: 'population',
          municipality: '52011',
          from: '2015-02-10',
          until: '2025-05-31',
          endedBy: 'departure',
        },
        { register: 'population', municipality: '52011', from: '2026-06-01' },
      ],
    },
    'not-met',
  ),
  beforeTwelve(
    'away-today',
    'The first day out of the register, at eleven',
    {
      ...bornHere,
      registrations: [
        {
          register: 'population',
          municipality: '52011',
          from: '2015-02-10',
          until: '2026-02-28',
          endedBy: 'departure',
        },
      ],
    },
    { outcome: 'not-met', since: '2026-03-01' },
  ),
  beforeTwelve(
    'away-tomorrow',
    'The last day in the register, at eleven',
    {
      ...bornHere,
      registrations: [
        {
          register: 'population',
          municipality: '52011',
          from: '2015-02-10',
          until: '2026-03-01',
          endedBy: 'departure',
        },
      ],
    },
    { outcome: 'met', until: '2026-03-01' },
  ),
]
