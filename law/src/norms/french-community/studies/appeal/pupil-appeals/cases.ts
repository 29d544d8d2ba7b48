import type { LawCase } from '../../../../../case.ts'
import { pupil, student } from '../pupils.ts'

export const cases: readonly LawCase[] = [
  {
    id: 'appeal-pupil-17',
    title: 'On the day before turning 18 the parents appeal.',
    source: 'expert',
    given: { birthDate: '2007-07-02', ...pupil() },
    on: '2025-07-01',
    expect: { 'french-community/studies/appeal/pupil-appeals': 'not-met' },
  },
  {
    id: 'appeal-pupil-18',
    title: 'From the day of turning 18 the pupil appeals.',
    source: 'expert',
    given: { birthDate: '2007-07-02', ...pupil() },
    on: '2025-07-02',
    expect: { 'french-community/studies/appeal/pupil-appeals': 'met' },
  },
  {
    id: 'appeal-pupil-19',
    title: 'A pupil of 19 appeals.',
    source: 'expert',
    given: { birthDate: '2006-07-02', ...pupil() },
    on: '2025-07-03',
    expect: { 'french-community/studies/appeal/pupil-appeals': 'met' },
  },
  {
    id: 'appeal-pupil-of-university',
    title: 'The rule on pupils is not for universities.',
    source: 'expert',
    given: { birthDate: '2000-07-02', ...student() },
    on: '2025-07-02',
    expect: { 'french-community/studies/appeal/pupil-appeals': 'not-met' },
  },
  {
    id: 'appeal-pupil-age-unknown',
    title: 'Without the day of birth it is open who appeals.',
    source: 'expert',
    given: pupil(),
    on: '2025-07-02',
    expect: { 'french-community/studies/appeal/pupil-appeals': { outcome: 'undetermined', missing: ['/birthDate'] } },
  },
]
