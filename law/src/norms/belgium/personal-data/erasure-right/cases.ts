import type { LawCase } from '../../../../case.ts'
import { casesOf } from '../make-case.ts'
import { plain } from '../requests.ts'

const one = casesOf('belgium/personal-data/erasure/right', 'data-erasure')
const on = '2026-03-10'
const withdrawn = { ...plain, basedOnConsent: true, otherBasis: false, consentWithdrawnOn: '2026-03-10' }
const objected = { ...plain, forMarketing: true, objectedOn: '2026-03-10' }
const gone = { ...plain, stillNeeded: false }

export const cases: readonly LawCase[] = [
  one('no-ground', 'Somebody dislikes a page, and no ground applies', plain, on, {
    outcome: 'not-met',
    information: ['data.not-absolute'],
  }),
  one('not-needed', 'A shop keeps the data of a customer who left', gone, on, 'met'),
  one('withdrawn', 'Consent taken back on this day, nothing else carries the use', withdrawn, on, {
    outcome: 'met',
    since: '2026-03-10',
  }),
  one(
    'withdrawn-tomorrow',
    'Consent to be taken back tomorrow',
    { ...withdrawn, consentWithdrawnOn: '2026-03-11' },
    on,
    'not-met',
  ),
  one(
    'withdrawn-yesterday',
    'Consent taken back yesterday',
    { ...withdrawn, consentWithdrawnOn: '2026-03-09' },
    on,
    'met',
  ),
  one(
    'withdrawn-other-basis',
    'Consent taken back, but a contract carries the use',
    { ...withdrawn, otherBasis: true },
    on,
    'not-met',
  ),
  one(
    'withdrawn-no-consent',
    'Consent taken back that the use never rested on',
    { ...withdrawn, basedOnConsent: false },
    on,
    'not-met',
  ),
  one('advertising', 'An objection to advertising, made on this day', objected, on, {
    outcome: 'met',
    since: '2026-03-10',
  }),
  one(
    'advertising-tomorrow',
    'An objection to advertising, to be made tomorrow',
    { ...objected, objectedOn: '2026-03-11' },
    on,
    'not-met',
  ),
  one(
    'advertising-not-objected',
    'Advertising, but nobody objected',
    { ...objected, objectedOn: 'never' },
    on,
    'not-met',
  ),
  one(
    'own-reasons',
    'An objection for own reasons is weighed',
    { ...objected, forMarketing: false, ownReasons: true },
    on,
    {
      outcome: 'undetermined',
      reason: 'judgement',
      judgements: ['data.compelling-grounds'],
    },
  ),
  one(
    'no-reasons',
    'An objection without reasons, not against advertising',
    { ...objected, forMarketing: false },
    on,
    'not-met',
  ),
  one('unlawful', 'A picture put online without any right', { ...plain, unlawful: true }, on, 'met'),
  one('legal-duty-to-erase', 'A law says the data must go', { ...plain, mustBeErasedByLaw: true }, on, 'met'),
  one(
    '12-years',
    'A game got the data the day before the 13th birthday',
    { ...plain, givenToOnlineServiceOn: '2020-05-31' },
    on,
    'met',
    {
      birthDate: '2007-06-01',
    },
  ),
  one(
    '13-years',
    'A game got the data on the 13th birthday',
    { ...plain, givenToOnlineServiceOn: '2020-06-01' },
    on,
    'not-met',
    {
      birthDate: '2007-06-01',
    },
  ),
  one(
    '13-years-and-a-day',
    'A game got the data the day after the 13th birthday',
    { ...plain, givenToOnlineServiceOn: '2020-06-02' },
    on,
    'not-met',
    {
      birthDate: '2007-06-01',
    },
  ),
  one(
    'must-be-kept',
    'The data are not needed, but a law says they must be kept',
    { ...gone, mustBeKeptByLaw: true },
    on,
    'not-met',
  ),
  one(
    'press',
    'An old newspaper article: freedom of expression is weighed',
    { ...gone, pressOrPublicInterest: true },
    on,
    {
      outcome: 'undetermined',
      reason: 'judgement',
      judgements: ['data.expression'],
    },
  ),
  one(
    'press-no-ground',
    'A newspaper article, and no ground applies',
    { ...plain, pressOrPublicInterest: true },
    on,
    'not-met',
  ),
  one(
    'police',
    'The police hold data that are not needed: their own rules were not read',
    { ...gone, heldBy: 'police' },
    on,
    {
      outcome: 'undetermined',
      reason: 'open-law',
      openPoints: ['data.police-rules'],
    },
  ),
  one(
    'intelligence',
    'An intelligence service holds data that are not needed',
    { ...gone, heldBy: 'intelligence' },
    on,
    {
      outcome: 'undetermined',
      openPoints: ['data.police-rules'],
    },
  ),
  one('company', 'A company holds data that are not needed', { ...gone, heldBy: 'company-or-office' }, on, 'met'),
  one('engine', 'A search engine holds data that are not needed', { ...gone, heldBy: 'search-engine' }, on, 'met'),
  one('needed-unknown', 'Whether the data are still needed is asked', { ...plain, stillNeeded: undefined }, on, {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/dataHeld/stillNeeded'],
  }),
  one('before-gdpr', 'Erasure on 24 May 2018 was not read', gone, '2018-05-24', {
    outcome: 'undetermined',
    reason: 'not-modelled',
  }),
  one('since-gdpr', 'Erasure on 25 May 2018', gone, '2018-05-25', 'met'),
  {
    id: 'data-nothing-told',
    title: 'Nothing is told about any data',
    source: 'regression',
    given: {},
    on: '2026-03-10',
    expect: {
      'belgium/personal-data/erasure/right': 'undetermined',
      'belgium/personal-data/objection/right': 'undetermined',
      'belgium/personal-data/erasure/answer-by': 'undetermined',
      'belgium/personal-data/erasure/answer-by-if-extended': 'undetermined',
      'belgium/personal-data/search-engine/turn-to': 'undetermined',
      'belgium/personal-data/search-engine/delisting': 'undetermined',
      'belgium/personal-data/complaint/admissible': 'undetermined',
    },
  },
  one(
    'reasons-unknown',
    'Whether the person has reasons of their own is asked',
    { ...objected, forMarketing: false, ownReasons: undefined },
    on,
    {
      outcome: 'undetermined',
      reason: 'missing-facts',
      missing: ['/dataHeld/ownReasons'],
    },
  ),
  one('press-unknown', 'Whether it is press is asked', { ...gone, pressOrPublicInterest: undefined }, on, {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/dataHeld/pressOrPublicInterest'],
  }),
]
