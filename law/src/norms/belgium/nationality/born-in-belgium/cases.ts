import type { LawCase } from '../../../../case.ts'
import { type Facts, nothingElse, notTelling } from '../persons.ts'
import { aroundVersions, casesOf, whatEveryDeclarationAsks } from '../route-cases.ts'

const one = casesOf('born-in-belgium')
const on = '2026-03-01'

/** Born in Liège in 2004 and never left. */
const bornHere: Facts = {
  ...nothingElse,
  birthDate: '2004-03-07',
  birthPlace: { country: 'BE' },
  nationalities: [{ country: 'MA' }],
  seriousPersonalFacts: false,
  registrations: [{ register: 'population', municipality: '62063', from: '2004-03-07' }],
  residenceDocuments: [{ type: 'B', from: '2004-03-07' }],
}

const registered = (...registrations: readonly Facts[]): Facts => ({ ...bornHere, registrations })
const entry = { register: 'foreigners', municipality: '62063' }
const documents = (...residenceDocuments: readonly Facts[]): Facts => ({ ...bornHere, residenceDocuments })

/** Away during five months of each of these years. */
const awayIn = (years: readonly number[]): readonly Facts[] =>
  years.map((year) => ({ from: `${year}-01-01`, until: `${year}-05-31` }))

const eightYears = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017]

export const cases: readonly LawCase[] = [
  ...aroundVersions('born-in-belgium', 'for who was born here', {
    ...bornHere,
    birthDate: '1985-03-07',
    registrations: [{ ...entry, from: '1985-03-07' }],
    residenceDocuments: [{ type: 'B', from: '1985-03-07' }],
  }),
  ...whatEveryDeclarationAsks('born-in-belgium', 'for who was born here', bornHere).filter(
    ({ id }) => id !== 'nationality-born-in-belgium-minor',
  ),
  one(
    'never-left',
    'Born in Liège and never left: no language, no work, no programme is asked for',
    bornHere,
    on,
    { outcome: 'met', since: '2022-03-07', information: ['nationality.no-proof-of-integration'] },
    { worked: 'W-70' },
  ),
  one(
    'on-eighteen',
    'From the eighteenth birthday on',
    {
      ...bornHere,
      birthDate: '2008-03-01',
      registrations: [{ ...entry, from: '2008-03-01' }],
      residenceDocuments: [{ type: 'B', from: '2008-03-01' }],
    },
    on,
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'day-before-eighteen',
    'The day before the eighteenth birthday of who was born here',
    {
      ...bornHere,
      birthDate: '2008-03-02',
      registrations: [{ ...entry, from: '2008-03-02' }],
      residenceDocuments: [{ type: 'B', from: '2008-03-02' }],
    },
    on,
    { outcome: 'not-met', until: '2026-03-01' },
  ),
  one(
    'lived-abroad',
    'Born here, lived abroad from three to five: not since birth, and never again',
    {
      ...bornHere,
      registrations: [
        { ...entry, from: '2004-03-07', until: '2007-03-07', endedBy: 'departure' },
        { ...entry, from: '2009-03-07' },
      ],
      absences: [{ from: '2007-03-08', until: '2009-03-06' }],
    },
    on,
    'not-met',
    { worked: 'W-71' },
  ),
  one(
    'lived-abroad-but-registered',
    'The same, without ever leaving the register: the absence alone interrupts',
    { ...bornHere, absences: [{ from: '2007-03-08', until: '2009-03-06' }] },
    on,
    'not-met',
  ),
  one(
    'left-register-only',
    'A year out of the register at three, with a card all along',
    registered(
      { ...entry, from: '2004-03-07', until: '2007-03-07', endedBy: 'departure' },
      { ...entry, from: '2008-03-07' },
    ),
    on,
    'not-met',
  ),
  one(
    'born-abroad',
    'Born abroad, here since the first day of life',
    { ...bornHere, birthPlace: { country: 'MA' } },
    on,
    'not-met',
  ),
  one('born-where', 'Where the person was born is asked', notTelling('birthPlace', bornHere), on, {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/birthPlace/country'],
  }),
  one(
    'entered-late',
    'Entered in the register three months after birth: nobody has read whether that breaks it',
    registered({ ...entry, from: '2004-06-07' }),
    on,
    {
      outcome: 'undetermined',
      reason: 'open-law',
      openPoints: ['nationality.entered-after-birth'],
    },
  ),
  one(
    'entered-a-day-late',
    'Entered the day after birth: open in the same way',
    registered({ ...entry, from: '2004-03-08' }),
    on,
    {
      outcome: 'undetermined',
      reason: 'open-law',
      openPoints: ['nationality.entered-after-birth'],
    },
  ),
  one(
    'entered-too-late',
    'Entered three months and a day after birth: not since birth',
    registered({ ...entry, from: '2004-06-08' }),
    on,
    'not-met',
  ),
  one(
    'card-from-twelve',
    'A card from the twelfth birthday on: before it the entry in the register shows the stay',
    documents({ type: 'A', from: '2016-03-07', until: '2022-03-06' }, { type: 'B', from: '2022-03-07' }),
    on,
    'met',
  ),
  one(
    'card-from-eighteen',
    'A first card on the eighteenth birthday: the way asks for no older ones, the population register shows the stay',
    documents({ type: 'B', from: '2022-03-07' }),
    on,
    { outcome: 'met', missing: [] },
    { worked: 'W-70' },
  ),
  one(
    'card-from-eighteen-foreigners',
    'The same in the register of foreigners',
    { ...registered({ ...entry, from: '2004-03-07' }), residenceDocuments: [{ type: 'B', from: '2022-03-07' }] },
    on,
    'met',
  ),
  one(
    'card-after-eighteen',
    'A first card a day after the eighteenth birthday: a day without a stay',
    documents({ type: 'B', from: '2022-03-08' }),
    on,
    'not-met',
  ),
  one(
    'special-card-as-a-child',
    'A special card as the child of a diplomat is no stay that counts',
    documents({ type: 'special', from: '2004-03-07', until: '2014-06-30' }, { type: 'B', from: '2014-07-01' }),
    on,
    'not-met',
  ),
  one(
    'orange-card-as-a-child',
    'An orange card as a child shows that a decision was awaited',
    documents({ type: 'orange', from: '2004-03-07', until: '2006-06-30' }, { type: 'B', from: '2006-07-01' }),
    on,
    'not-met',
  ),
  one(
    'waiting-register',
    'The waiting register shows no right to stay, also of a child',
    {
      ...registered(
        { register: 'waiting', municipality: '62063', from: '2004-03-07', until: '2006-12-31' },
        { ...entry, from: '2007-01-01' },
      ),
      residenceDocuments: [{ type: 'B', from: '2007-01-01' }],
    },
    on,
    'not-met',
  ),
  one(
    'waiting-register-with-card',
    'In the waiting register with a card: main residence and stay are there',
    registered(
      { register: 'waiting', municipality: '62063', from: '2004-03-07', until: '2006-12-31' },
      { ...entry, from: '2007-01-01' },
    ),
    on,
    'met',
  ),
  one(
    'absences-few',
    'Forty months away in eight years, never more than five at a time',
    { ...bornHere, absences: awayIn(eightYears) },
    on,
    'met',
  ),
  one(
    'absences-many',
    'Forty-five months away in nine years: what one fifth is for a life was not read',
    { ...bornHere, absences: awayIn([...eightYears, 2018]) },
    on,
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.absences-since-birth'] },
  ),
  one(
    'birthday-roughly',
    'Born some day in 2004: the first day of the stay cannot be held against it',
    { ...bornHere, birthDate: '2004' },
    on,
    {
      outcome: 'undetermined',
      reason: 'missing-facts',
    },
  ),

  one(
    'entered-late-and-card-at-twelve',
    'Entered some days after birth, a first card at twelve: the days before the entry are open',
    {
      ...registered({ ...entry, from: '2004-03-17' }),
      residenceDocuments: [{ type: 'B', from: '2016-03-07' }],
    },
    on,
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.entered-after-birth'] },
  ),
  one(
    'out-of-register-now',
    'Out of the register since last June, back next June',
    registered(
      { ...entry, from: '2004-03-07', until: '2025-05-31', endedBy: 'departure' },
      { ...entry, from: '2026-06-01' },
    ),
    on,
    'not-met',
  ),
  one(
    'out-of-register-today',
    'The first day out of the register',
    registered({ ...entry, from: '2004-03-07', until: '2026-02-28', endedBy: 'departure' }),
    on,
    { outcome: 'not-met', since: '2026-03-01' },
  ),
  one(
    'out-of-register-tomorrow',
    'The last day in the register',
    registered({ ...entry, from: '2004-03-07', until: '2026-03-01', endedBy: 'departure' }),
    on,
    { outcome: 'met', until: '2026-03-01' },
  ),
]
