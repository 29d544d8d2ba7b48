import { defineLaw, evaluate, type Finding, parseSituation, type Situation } from '@parcours/engine'
import {
  all,
  amountNorm,
  any,
  clause,
  criterionNorm,
  dateFact,
  dateNorm,
  deadline,
  during,
  is,
  judgement,
  lasting,
  months,
  not,
  openPoint,
  reading,
  type Source,
  since,
  some,
  years,
} from '@parcours/engine/authoring'
import { type LawWords, type SpokenWords, wordsFor } from '@parcours/words'

// An invented club: nobody mistakes it for the law, and every part of a finding occurs.

const period = { from: { kind: 'date' }, until: { kind: 'date' } } as const

const rules: Source = {
  id: 'rules-4',
  title: 'Rules of the rowing club',
  publisher: 'The club',
  article: '4',
  url: 'https://club.example/rules',
  readOn: '2026-01-05',
  says: 'Invented.',
  standing: 'confirmed',
}
const captain: Source = { ...rules, id: 'captain', title: 'Letter of the captain', standing: 'conflicting' }
const sources = [rules, captain]

const member = some('memberships', all(during(), is('kind', 'full')))

const key = criterionNorm({
  id: 'club/key',
  subject: 'integration',
  nature: 'right',
  authority: 'club',
  sources,
  chosenBy: 'day-asked-about',
  next: {
    met: [
      { id: 'club.fetch-key', source: 'rules-4' },
      { id: 'club.pay', source: 'rules-4', by: 'club/pay-by' },
    ],
    notMet: [{ id: 'club.wait', source: 'rules-4' }],
  },
  evidence: [{ id: 'club.card', source: 'rules-4' }],
  versions: [
    {
      id: 'key-2020',
      from: '2020-01-01',
      sources: ['rules-4'],
      lastVerified: '2026-01-05',
      information: [{ id: 'club.deposit', source: 'captain' }],
      body: all(
        clause('club.two-years', 'rules-4', lasting(member, '>=', years(2))),
        clause('club.no-suspension', 'rules-4', not(some('suspensions', during()))),
        any(
          clause('club.swims', 'rules-4', is('swims', true)),
          clause(
            'club.wave',
            'captain',
            all(is('friend', true), judgement('club.wave', { authority: 'club', source: 'captain' })),
          ),
          clause(
            'club.founders',
            'captain',
            openPoint('club.founders', { source: 'captain', guard: is('founder', true) }),
          ),
          clause(
            'club.juniors',
            'captain',
            all(
              is('junior', true),
              reading('club.juniors', [
                { id: 'count', source: 'captain', that: is('junior', true) },
                { id: 'do-not-count', source: 'rules-4', that: is('junior', false) },
              ]),
            ),
          ),
        ),
      ),
    },
  ],
})

const payBy = dateNorm({
  id: 'club/pay-by',
  subject: 'integration',
  authority: 'club',
  sources,
  chosenBy: 'day-asked-about',
  appliesWhen: clause('club.is-member', 'rules-4', member),
  versions: [
    {
      id: 'pay',
      from: '2020-01-01',
      sources: ['rules-4'],
      lastVerified: '2026-01-05',
      body: deadline({ start: dateFact('letterOn'), term: months(2), endOfTerm: 'as-is' }),
    },
  ],
})

const fee = amountNorm({
  id: 'club/fee',
  subject: 'integration',
  authority: 'club',
  sources,
  chosenBy: 'day-asked-about',
  appliesWhen: clause('club.is-member', 'rules-4', member),
  versions: [{ id: 'fee', from: '2020-01-01', sources: ['rules-4'], lastVerified: '2026-01-05', body: 1030 }],
})

/** Words for none of its clauses: what is shown where nobody has written a sentence yet. */
const unspoken = criterionNorm({
  id: 'club/unspoken',
  subject: 'integration',
  authority: 'club',
  sources,
  chosenBy: 'day-asked-about',
  versions: [
    {
      id: 'unspoken',
      from: '2020-01-01',
      sources: ['rules-4'],
      lastVerified: '2026-01-05',
      body: clause('club.unspoken', 'rules-4', since(dateFact('letterOn'))),
    },
  ],
})

const yesOrNo = { kind: 'boolean' } as const

export const club = defineLaw({
  version: 'club-1',
  norms: [key, payBy, fee, unspoken],
  concepts: [
    {
      id: 'memberships',
      order: 1,
      shape: {
        kind: 'list',
        periods: [['from', 'until']],
        of: { kind: 'record', fields: { kind: { kind: 'code', values: ['full', 'guest'] }, ...period } },
      },
      examples: [[]],
    },
    {
      id: 'suspensions',
      order: 2,
      shape: { kind: 'list', periods: [['from', 'until']], of: { kind: 'record', fields: period } },
      examples: [[]],
    },
    { id: 'swims', order: 3, shape: yesOrNo, examples: [true, false] },
    { id: 'friend', order: 4, shape: yesOrNo, examples: [true, false] },
    { id: 'founder', order: 5, shape: yesOrNo, examples: [true, false] },
    { id: 'junior', order: 6, shape: yesOrNo, examples: [true, false] },
    { id: 'letterOn', order: 7, shape: { kind: 'date', orNever: true }, examples: ['never'] },
  ],
})

const law: LawWords = {
  norms: {
    'club/key': {
      title: 'Key of the boat house',
      question: 'May I have a key?',
      met: 'You may have a key.',
      notMet: 'You may not have a key.',
      undetermined: 'We cannot say yet whether you may have a key.',
    },
    'club/pay-by': {
      title: 'Last day to pay',
      question: 'By when must I pay?',
      met: 'You must pay by {date}.',
      notMet: 'You have nothing to pay.',
      undetermined: 'We cannot say yet by when you must pay.',
    },
    'club/fee': {
      title: 'The fee',
      question: 'How much is it?',
      met: 'Members pay a fee.',
      notMet: 'You pay nothing.',
      undetermined: 'We cannot say yet how much it is.',
    },
  },
  versions: { 'key-2020': 'Two years of membership' },
  clauses: {
    'club.two-years': { holds: 'You are a member for two years.', fails: 'You are not a member for two years.' },
    'club.no-suspension': { holds: 'You are not suspended.', fails: 'You are suspended.' },
    'club.swims': { holds: 'You can swim.', fails: 'You cannot swim.' },
    'club.is-member': { holds: 'You are a member.', fails: 'You are not a member.' },
  },
  readings: {
    'club.juniors': {
      question: 'Do junior years count?',
      options: { count: 'They count.', 'do-not-count': 'They do not count.' },
    },
  },
  openPoints: { 'club.founders': { says: 'Nobody kept the list of founders.', ask: 'Ask the captain.' } },
  judgements: { 'club.wave': 'The captain decides.' },
  information: { 'club.deposit': 'The key costs a deposit.' },
  steps: { 'club.fetch-key': 'Fetch the key.', 'club.pay': 'Pay by {date}.', 'club.wait': 'Wait.' },
  evidence: { 'club.card': 'Your membership card.' },
}

const english = wordsFor('en')

/** The words of the club; the sentences around them are the real ones. */
export const clubWords: SpokenWords = {
  ...english,
  law,
  concepts: {
    ...english.concepts,
    memberships: {
      label: 'Your memberships',
      question: 'When were you a member?',
      help: 'See your card.',
      none: 'I was never a member',
      row: 'Membership',
      fields: { kind: { label: 'Kind' }, from: { label: 'From' }, until: { label: 'Until' } },
      codes: { kind: { full: 'Full member', guest: 'Guest' } },
    },
    suspensions: { label: 'Your suspensions', question: 'Were you suspended?', help: '', row: 'Suspension' },
    swims: { label: 'Swimming', question: 'Can you swim?', help: 'A hundred metres.' },
    letterOn: { label: 'The letter', question: 'When did you receive the letter?', help: '' },
  } as SpokenWords['concepts'],
}

/** A member of long standing, not suspended, who can swim and has had the letter. */
export const oldMember = {
  memberships: [{ kind: 'full', from: '2020-03-04' }],
  suspensions: [],
  swims: true,
  letterOn: '2024-01-10',
}

export function situationOf(given: unknown): Situation {
  return parseSituation(club.concepts, given)
}

/** The findings of a person on 1 June 2024. */
export function findingsOf(given: unknown, only?: readonly string[]): readonly Finding[] {
  return evaluate(club, situationOf(given), { on: '2024-06-01', ...(only ? { only } : {}) })
}
