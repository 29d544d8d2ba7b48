import type { LawCase } from '../../../../case.ts'
import type { Facts } from '../persons.ts'

const finding = (name: string) => `belgium/nationality/birth-certificate/${name}`

type Three = readonly [consular: Expect, notoriety: Expect, sworn: Expect]
type Expect = LawCase['expect'][string]

const one = (
  name: string,
  title: string,
  given: Facts,
  [consular, notoriety, sworn]: Three,
  more: { readonly on?: string; readonly worked?: string } = {},
): LawCase => ({
  id: `nationality-birth-${name}`,
  title,
  source: more.worked ? 'official-example' : 'expert',
  ...(more.worked ? { worked: more.worked } : {}),
  given,
  on: more.on ?? '2026-03-01',
  expect: {
    [finding('consular-attestation')]: consular,
    [finding('notoriety-act')]: notoriety,
    [finding('sworn-statement')]: sworn,
  },
})

const papers = (obtainable: boolean, consularAttestation: boolean, notorietyAct: boolean): Facts => ({
  birthCertificate: { obtainable, consularAttestation, notorietyAct },
})
const bornIn = (country: string, region?: string): Facts => ({
  birthPlace: region === undefined ? { country } : { country, region },
})

const none = papers(false, false, true)
const nothing = papers(false, false, false)
const open: Expect = {
  outcome: 'undetermined',
  reason: 'open-law',
  openPoints: ['nationality.sworn-statement-in-the-four-countries'],
}
const missing: Expect = { outcome: 'undetermined', reason: 'missing-facts' }
const kabul = { ...bornIn('AF'), ...papers(false, true, true) }
const conakry = { ...bornIn('GN'), ...papers(false, true, true) }

const four: readonly (readonly [string, Facts])[] = [
  ['Afghanistan', bornIn('AF')],
  ['Somalia', bornIn('SO')],
  ['South Sudan', bornIn('SS')],
  ['Cabinda in Angola', bornIn('AO', 'Cabinda')],
  ['Cabinda written small', bornIn('AO', 'cabinda')],
  ['Cabinda written large', bornIn('AO', 'CABINDA')],
]

export const cases: readonly LawCase[] = [
  one(
    'kabul',
    'Born in Kabul without a certificate: the consulate attests the birth',
    kabul,
    ['met', 'not-met', 'not-met'],
    { worked: 'W-77' },
  ),
  one(
    'conakry',
    'Born in Conakry without a certificate: an act of common knowledge, no consular paper',
    conakry,
    ['not-met', 'met', 'not-met'],
    { worked: 'W-77' },
  ),
  one(
    'luanda',
    'Born in Luanda: of Angola only Cabinda is on the list',
    { ...bornIn('AO', 'Luanda'), ...papers(false, true, true) },
    ['not-met', 'met', 'not-met'],
    { worked: 'W-78' },
  ),
  one('angola-where', 'Where in Angola is asked', { ...bornIn('AO'), ...none }, [
    { ...(missing as object), missing: ['/birthPlace/region'] },
    'met',
    'not-met',
  ]),
  ...four.map(([where, given]) =>
    one(
      `four-${where.toLowerCase().replaceAll(' ', '-')}`,
      `Born in ${where}: the consular paper needs no proof`,
      { ...given, ...papers(true, true, true) },
      ['met', 'not-met', 'not-met'],
    ),
  ),
  one('four-without-consulate', 'Born in Somalia, and the consulate gives no paper', { ...bornIn('SO'), ...none }, [
    'met',
    'met',
    'not-met',
  ]),
  one(
    'four-without-anything',
    'Born in Somalia, neither consular paper nor act: whether a sworn statement is possible was not read',
    { ...bornIn('SO'), ...nothing },
    ['met', 'met', open],
  ),
  one(
    'others-with-certificate',
    'Born in Guinea, and the certificate can be had: no substitute',
    { ...bornIn('GN'), ...papers(true, false, false) },
    ['not-met', 'not-met', 'not-met'],
  ),
  one('others-without-act', 'Born in Guinea, and not even the act can be had', { ...bornIn('GN'), ...nothing }, [
    'not-met',
    'met',
    'met',
  ]),
  one('untold', 'Nothing is told of the papers', bornIn('GN'), [
    'not-met',
    { ...(missing as object), missing: ['/birthCertificate/obtainable'] },
    missing,
  ]),
  one('where-untold', 'The country of birth is asked', none, [missing, 'met', 'not-met']),
  one('2013', 'From 2013 everybody begins with the consular paper', conakry, ['met', 'not-met', 'not-met'], {
    on: '2013-01-01',
  }),
  one(
    '2012',
    'What held before 2013 was not read',
    conakry,
    [
      { outcome: 'undetermined', reason: 'not-modelled' },
      { outcome: 'undetermined', reason: 'not-modelled' },
      { outcome: 'undetermined', reason: 'not-modelled' },
    ],
    { on: '2012-12-31' },
  ),
  one(
    '2018-07-11',
    'The last day on which everybody begins with the consular paper',
    conakry,
    ['met', 'not-met', 'not-met'],
    { on: '2018-07-11' },
  ),
  one('2018-07-12', 'The first day on which the country decides', conakry, ['not-met', 'met', 'not-met'], {
    on: '2018-07-12',
  }),
  one(
    '2018-with-certificate',
    'Before July 2018 nobody with a certificate has a substitute',
    { ...bornIn('AF'), ...papers(true, false, false) },
    ['not-met', 'not-met', 'not-met'],
    { on: '2018-07-11' },
  ),
  one(
    '2018-second',
    'Before July 2018 the act comes after the consular paper',
    { ...bornIn('GN'), ...none },
    ['met', 'met', 'not-met'],
    { on: '2018-07-11' },
  ),
  one(
    '2018-third',
    'Before July 2018 the sworn statement comes last',
    { ...bornIn('AF'), ...nothing },
    ['met', 'met', 'met'],
    { on: '2018-07-11' },
  ),
  one(
    '2023-12-31',
    'The last day before a substitute may be used again',
    conakry,
    [
      'not-met',
      { outcome: 'met', versions: ['BIRTH-2018'], information: ['nationality.birth.no-lawyer-needed'] },
      'not-met',
    ],
    { on: '2023-12-31' },
  ),
  one(
    '2024-01-01',
    'From 2024 a substitute may be used again',
    conakry,
    [
      'not-met',
      { outcome: 'met', versions: ['BIRTH-2024'], information: ['nationality.birth.may-be-used-again'] },
      'not-met',
    ],
    { on: '2024-01-01' },
  ),

  one('belgium', 'Born in Belgium: no consular paper', { ...bornIn('BE'), ...none }, ['not-met', 'met', 'not-met']),
  one(
    '2018-act-out-of-reach',
    'Before July 2018 the consular paper comes first, even without the act',
    { ...bornIn('GN'), ...papers(false, true, false) },
    ['met', 'not-met', 'not-met'],
    { on: '2018-07-11' },
  ),
  one(
    'four-act-out-of-reach',
    'In the four countries the consular paper comes first, even without the act',
    { ...bornIn('AF'), ...papers(false, true, false) },
    ['met', 'not-met', 'not-met'],
  ),
  one(
    'four-2018-07-12',
    'From July 2018 a sworn statement is open in the four countries',
    { ...bornIn('AF'), ...nothing },
    ['met', 'met', open],
    { on: '2018-07-12' },
  ),
]
