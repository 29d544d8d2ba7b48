import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'
import { plain } from '../requests.ts'

const one = casesOf('belgium/personal-data/search-engine/delisting', 'data-delisting')
const on = '2026-03-10'
const official = { ...plain, publicRole: true }
const judged = { outcome: 'undetermined', reason: 'judgement', judgements: ['data.public-role'] } as const

export const cases: readonly LawCase[] = [
  one(
    'unfounded-complaint',
    'A public official, an old harassment complaint held unfounded: the result must go',
    { ...official, outOfDate: true, unproven: true, harmful: true },
    on,
    { outcome: 'met', information: ['data.page-stays'] },
    { worked: 'W-111' },
  ),
  one(
    'political-label',
    'The same official, pages on a political label: they stay',
    { ...official, aboutPublicRole: true },
    on,
    'not-met',
    { worked: 'W-111' },
  ),
  one(
    'label-harmful',
    'A political label that hurts stays too',
    { ...official, aboutPublicRole: true, harmful: true },
    on,
    'not-met',
  ),
  one(
    'label-old',
    'An old page on the public role stays too',
    { ...official, aboutPublicRole: true, outOfDate: true },
    on,
    'not-met',
  ),
  one(
    'role-wrong',
    'A page on the public role with wrong facts is weighed',
    { ...official, aboutPublicRole: true, wrong: true },
    on,
    judged,
  ),
  one(
    'role-unproven',
    'A page on the public role with unproven facts is weighed',
    { ...official, aboutPublicRole: true, unproven: true },
    on,
    judged,
  ),
  one(
    'role-old-unproven',
    'Old and unproven facts about the public role are weighed',
    { ...official, aboutPublicRole: true, outOfDate: true, unproven: true },
    on,
    judged,
  ),
  one(
    'official-old',
    'An old page on the private life of an official is weighed',
    { ...official, outOfDate: true },
    on,
    judged,
  ),
  one(
    'official-unproven',
    'Recent unproven facts about the private life of an official are weighed',
    { ...official, unproven: true },
    on,
    judged,
  ),
  one(
    'official-harmful',
    'A page that harms an official in private life is weighed',
    { ...official, harmful: true },
    on,
    judged,
  ),
  one('official-nothing', 'An official, and nothing speaks for removal', official, on, 'not-met'),
  one('old', 'Old debts of a private person', { ...plain, outOfDate: true }, on, 'met'),
  one('wrong', 'Wrong facts about a private person', { ...plain, wrong: true }, on, 'met'),
  one('unproven', 'Unproven facts about a private person', { ...plain, unproven: true }, on, 'met'),
  one('harmful', 'Facts that harm a private person', { ...plain, harmful: true }, on, 'met'),
  one('nothing', 'A private person, and nothing speaks for removal', plain, on, 'not-met'),
  one(
    'not-by-name',
    'An old page that does not come up for the name',
    { ...plain, outOfDate: true, foundByName: false },
    on,
    'not-met',
  ),
  one(
    'role-unknown',
    'Whether the person has a public role is asked',
    { ...plain, publicRole: undefined, outOfDate: true },
    on,
    {
      outcome: 'undetermined',
      missing: ['/searchResult/publicRole'],
    },
  ),
  one('before-gdpr', 'Results on 24 May 2018 were not read', { ...plain, outOfDate: true }, '2018-05-24', {
    outcome: 'undetermined',
    reason: 'not-modelled',
  }),
  one('since-gdpr', 'Results on 25 May 2018', { ...plain, outOfDate: true }, '2018-05-25', 'met'),
  one(
    'about-role-unknown',
    'Whether the page is about the public role is asked',
    { ...official, aboutPublicRole: undefined, outOfDate: true, unproven: true },
    on,
    {
      outcome: 'undetermined',
      missing: ['/searchResult/aboutPublicRole'],
    },
  ),
]
