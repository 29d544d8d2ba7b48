import type { LawCase } from '../../../case.ts'
import { type Facts, nothingElse } from './persons.ts'

type More = { readonly worked?: string; readonly reforms?: readonly string[]; readonly also?: LawCase['expect'] }

/** Makes the cases of one way to become Belgian by declaration. */
export function casesOf(route: string) {
  const id = `belgium/nationality/declaration/${route}`
  return (
    name: string,
    title: string,
    given: Facts,
    on: string,
    expected: LawCase['expect'][string],
    { also, ...more }: More = {},
  ): LawCase => ({
    id: `nationality-${route}-${name}`,
    title,
    source: more.worked ? 'official-example' : 'expert',
    given,
    on,
    ...more,
    expect: { [id]: expected, ...also },
  })
}

/** Somebody with everything for this route, and since long: the four days around the changes of wording. */
export function aroundVersions(route: string, called: string, sinceLong: Facts): readonly LawCase[] {
  const one = casesOf(route)
  return [
    one('2012-12-31', `Before 2013 there was no declaration ${called}`, sinceLong, '2012-12-31', {
      outcome: 'not-met',
      versions: ['N0'],
    }),
    one('2013-01-01', `From 2013 the conditions ${called} were not all read`, sinceLong, '2013-01-01', {
      outcome: 'undetermined',
      reason: 'open-law',
      openPoints: ['nationality.before-july-2018'],
      versions: ['N1'],
    }),
    one('2018-07-11', `The day before the present wording ${called}`, sinceLong, '2018-07-11', {
      outcome: 'undetermined',
      reason: 'open-law',
      versions: ['N1'],
    }),
    one('2018-07-12', `The first day of the present wording ${called}`, sinceLong, '2018-07-12', {
      outcome: 'met',
      since: '2018-07-12',
      versions: ['N2'],
    }),
  ]
}

/** What every declaration asks for, each lacking alone; `ready` has everything on 1 March 2026 and was born before 2008. */
export function whatEveryDeclarationAsks(route: string, called: string, ready: Facts): readonly LawCase[] {
  const one = casesOf(route)
  const on = '2026-03-01'
  return [
    one(
      'belgian',
      `Who is Belgian already cannot declare ${called}`,
      { ...ready, nationalities: [{ country: 'BE' }] },
      on,
      'not-met',
    ),
    one('minor', `A day short of eighteen ${called}`, { ...ready, birthDate: '2008-03-02' }, on, 'not-met'),
    one(
      'serious-facts',
      `Serious personal facts stand in the way ${called}`,
      { ...ready, seriousPersonalFacts: true },
      on,
      'not-met',
    ),
    one(
      'no-unlimited-card',
      `An A card on the day is not enough ${called}`,
      { ...ready, residenceDocuments: [{ type: 'A', from: ready.birthDate, ground: 'family' }] },
      on,
      'not-met',
    ),
    one(
      'reform',
      `If the announced test became law nobody could say yet ${called}`,
      { ...ready, languageProofs: [{ language: 'fr', level: 'B1', issuedOn: '2024-01-01' }] },
      on,
      { outcome: 'undetermined', openPoints: ['nationality.citizenship-test'] },
      { reforms: ['belgium.nationality.citizenship-test-b1'] },
    ),
    one('nothing-told', `Nothing is told ${called}`, {}, on, { outcome: 'undetermined', reason: 'missing-facts' }),
    one(
      'belgian-alone',
      `Who tells only that they are Belgian has an answer ${called}`,
      { nationalities: [{ country: 'BE' }] },
      on,
      'not-met',
    ),
  ]
}

/** In Belgium since 2001 with a B card, a Belgian certificate, a job. */
export const sinceLong: Facts = {
  ...nothingElse,
  birthDate: '1950-01-01',
  birthPlace: { country: 'MA' },
  nationalities: [{ country: 'MA' }],
  seriousPersonalFacts: false,
  medical: [],
  associations: [],
  registrations: [{ register: 'population', municipality: '52011', from: '2001-01-01' }],
  residenceDocuments: [{ type: 'B', from: '2001-01-01' }],
  studies: [
    {
      level: 'upper-secondary',
      country: 'BE',
      recognisedBy: 'fr',
      language: 'fr',
      from: '2002-09-01',
      until: '2005-06-30',
      certifiedOn: '2005-06-30',
    },
  ],
}
