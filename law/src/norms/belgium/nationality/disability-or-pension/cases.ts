import type { LawCase } from '../../../../case.ts'
import { type Facts, notTelling, resident } from '../persons.ts'
import { aroundVersions, casesOf, sinceLong, whatEveryDeclarationAsks } from '../route-cases.ts'

const one = casesOf('disability-or-pension')
const on = '2026-03-01'

const illness = (...medical: readonly Facts[]): Facts => ({ ...resident, medical })
const invalid = (rate: number, from = '2020-01-01'): Facts => illness({ kind: 'invalidity', from, rate })
const ready = invalid(66)

/** In Belgium since 2015 with a B card, whatever day is asked about until 2032. */
const old = (birthDate: string): Facts => ({
  ...sinceLong,
  birthDate,
  registrations: [{ register: 'population', municipality: '52011', from: '2015-01-01' }],
  residenceDocuments: [{ type: 'B', from: '2015-01-01' }],
  studies: [],
})

const contested: LawCase['expect'][string] = {
  outcome: 'undetermined',
  reason: 'contested',
  readings: ['nationality.pension-age'],
}

export const cases: readonly LawCase[] = [
  ...aroundVersions('disability-or-pension', 'for who cannot work', {
    ...sinceLong,
    medical: [{ kind: 'invalidity', from: '2002-01-01', rate: 80 }],
  }),
  ...whatEveryDeclarationAsks('disability-or-pension', 'for who cannot work', ready),
  one('invalid', 'An invalidity of 66 percent for six years: no language, no work is asked for', ready, on, {
    outcome: 'met',
    information: ['nationality.no-proof-of-integration'],
  }),
  one('invalid-65', 'An invalidity of 65 percent', invalid(65), on, 'not-met'),
  one('invalid-67', 'An invalidity of 67 percent', invalid(67), on, 'met'),
  one('invalid-five-years', 'An invalidity of five years to the day', invalid(70, '2021-03-01'), on, {
    outcome: 'met',
    since: '2026-03-01',
  }),
  one('invalid-day-short', 'An invalidity of a day less than five years', invalid(70, '2021-03-02'), on, {
    outcome: 'not-met',
    until: '2026-03-01',
  }),
  one('invalid-day-more', 'An invalidity of five years and a day', invalid(70, '2021-02-28'), on, 'met'),
  one(
    'invalid-no-longer',
    'An invalidity that ended some days ago',
    illness({ kind: 'invalidity', from: '2015-01-01', until: '2026-02-26', rate: 70 }),
    on,
    'not-met',
  ),
  one('rate-not-told', 'The rate of the invalidity is asked', illness({ kind: 'invalidity', from: '2020-01-01' }), on, {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/medical/0/rate'],
  }),
  one(
    'disabled',
    'A disability that prevents work',
    illness({ kind: 'disability', from: '2025-01-01', preventsWork: true }),
    on,
    'met',
  ),
  one(
    'disabled-and-able',
    'A disability that does not prevent work',
    illness({ kind: 'disability', from: '2015-01-01', preventsWork: false }),
    on,
    'not-met',
  ),
  one(
    'disabled-not-told',
    'A disability of which nothing else is told is one that stops from working: that is what people are asked for',
    illness({ kind: 'disability', from: '2015-01-01' }),
    on,
    { outcome: 'met', missing: [] },
  ),
  one(
    'disabled-first-day',
    'On the first day of a disability',
    illness({ kind: 'disability', from: '2026-03-01', preventsWork: true }),
    on,
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'disabled-day-before',
    'The day before a disability',
    illness({ kind: 'disability', from: '2026-03-02', preventsWork: true }),
    on,
    { outcome: 'not-met', until: '2026-03-01' },
  ),
  one(
    'disabled-last-day',
    'On the last day of a disability',
    illness({ kind: 'disability', from: '2024-03-02', until: '2026-03-01', preventsWork: true }),
    on,
    { outcome: 'met', until: '2026-03-01' },
  ),
  one(
    'ill',
    'A serious illness is neither',
    illness({ kind: 'serious-illness', from: '2015-01-01', rate: 80, preventsWork: true }),
    on,
    'not-met',
  ),
  one(
    'invalidity-prevents-work',
    'An invalidity of a year that prevents work is not shown for five years',
    illness({ kind: 'invalidity', from: '2025-01-01', rate: 80, preventsWork: true }),
    on,
    'not-met',
  ),
  one('medical-not-told', 'Whether there is an invalidity is asked', notTelling('medical', ready), on, {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/medical'],
  }),
  one(
    'sixty-five-and-a-half',
    'Sixty-five and a half in June 2025: 65 on older pages, 66 by pension law',
    old('1959-12-01'),
    '2025-06-01',
    contested,
    { worked: 'W-69' },
  ),
  one(
    'sixty-five-in-january-2025',
    'Sixty-five on 31 January 2025: both ages are 65',
    old('1960-01-31'),
    '2025-01-31',
    { outcome: 'met', since: '2025-01-31', until: '2025-01-31' },
  ),
  one(
    'sixty-four-in-january-2025',
    'A day short of sixty-five on 31 January 2025',
    old('1960-02-01'),
    '2025-01-31',
    'not-met',
  ),
  one(
    'sixty-five-in-february-2025',
    'Sixty-five on 1 February 2025: contested',
    old('1960-01-31'),
    '2025-02-01',
    contested,
  ),
  one('sixty-four', 'A day short of sixty-five in 2026', old('1961-03-02'), on, 'not-met'),
  one('sixty-five', 'Sixty-five to the day in 2026: contested', old('1961-03-01'), on, contested),
  one('sixty-five-last-day', 'A day short of sixty-six in 2026: contested', old('1960-03-02'), on, contested),
  one('sixty-six', 'Sixty-six to the day in 2026', old('1960-03-01'), on, { outcome: 'met', since: '2026-03-01' }),
  one('sixty-six-in-2030', 'Sixty-six on 31 January 2030', old('1963-06-01'), '2030-01-31', 'met'),
  one(
    'sixty-six-from-2030',
    'Sixty-six on 1 February 2030: the pension age of that day was not read',
    old('1963-06-01'),
    '2030-02-01',
    { outcome: 'undetermined', openPoints: ['nationality.pension-age-from-2030'] },
  ),
  one(
    'sixty-five-from-2030',
    'Sixty-five on 1 February 2030: not by pension law',
    old('1964-06-01'),
    '2030-02-01',
    contested,
  ),
  one('sixty-seven-from-2030', 'Sixty-seven to the day on 1 February 2030', old('1963-02-01'), '2030-02-01', 'met'),
  one(
    'sixty-six-from-2030-last-day',
    'A day short of sixty-seven on 1 February 2030',
    old('1963-02-02'),
    '2030-02-01',
    { outcome: 'undetermined', openPoints: ['nationality.pension-age-from-2030'] },
  ),
  one(
    'no-language',
    'One municipality asks for a language on this way; the others do not, nor does the law',
    { ...ready, languageProofs: [], studies: [], work: [] },
    on,
    'met',
  ),
  one(
    'years-short',
    'A day short of five years, unable to work',
    { ...ready, registrations: [{ register: 'foreigners', municipality: '52011', from: '2021-03-02' }] },
    on,
    { outcome: 'not-met', until: '2026-03-01' },
  ),
  one(
    'years-exactly',
    'Five years to the day, unable to work',
    { ...ready, registrations: [{ register: 'foreigners', municipality: '52011', from: '2021-03-01' }] },
    on,
    { outcome: 'met', since: '2026-03-01' },
  ),
  one(
    'absences',
    'Unable to work and away for more than a year in all',
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
    'programme-impossible',
    'Unable to follow a programme is neither',
    illness({ kind: 'programme-impossible', from: '2015-01-01', rate: 80, preventsWork: true }),
    on,
    'not-met',
  ),
]
