import { describe, expect, it } from 'vitest'
import { EngineError } from '../errors/engine-error.ts'
import { parseSituation } from '../facts/parse-situation.ts'
import { club, clubConcepts } from '../proofs/club-law.ts'
import { type EvaluateOptions, evaluate } from './evaluate.ts'
import { explain } from './explain.ts'
import type { Finding } from './finding.ts'
import { earliestDay, timeline } from './timeline.ts'

const read = (facts: object) => parseSituation(clubConcepts, facts)

function finding(id: string, facts: object, options: string | Omit<EvaluateOptions, 'only'>): Finding {
  const asked = typeof options === 'string' ? { on: options } : options
  return evaluate(club, read(facts), { ...asked, only: [id] })[0] as Finding
}

/** The code, path and kind of what a call throws. */
function refused(call: () => unknown): readonly unknown[] {
  try {
    call()
  } catch (error) {
    if (error instanceof EngineError) return [error.kind, ...error.issues.flatMap(({ code, path }) => [code, path])]
    throw error
  }
  throw new Error('Nothing was refused.')
}

const racer = {
  birthDate: '1990-05-17',
  swims: true,
  memberships: [{ kind: 'full', from: '2020-03-01' }],
  suspensions: [],
}
const racing = 'club/racing/admitted'

describe('a requirement', () => {
  it('is met from the day on which the last of its clauses holds', () => {
    expect(['2022-02-28', '2022-03-01'].map((on) => finding(racing, racer, on).outcome)).toEqual(['not-met', 'met'])
    const met = finding(racing, racer, '2024-01-01')
    expect([met.since, met.until]).toEqual(['2022-03-01', undefined])
    expect(met.versions).toEqual(['racing-2020'])
    expect(met.because.map(({ clause }) => clause).sort()).toEqual(['adult', 'not-suspended', 'swims', 'two-years'])
    expect(met.sources.map(({ id }) => id)).toEqual(['club-rules'])
  })

  it('is not met for one reason that is enough, with the facts it rests on', () => {
    const cannot = finding(racing, { ...racer, swims: false }, '2024-01-01')
    expect(cannot.outcome).toBe('not-met')
    expect(cannot.because).toEqual([{ clause: 'swims', source: 'club-rules', outcome: 'false', facts: ['/swims'] }])
    expect(cannot.missing).toEqual([])
  })

  it('is settled by one plain no, whatever else is unknown', () => {
    expect(finding(racing, { swims: false }, '2024-01-01').outcome).toBe('not-met')
    expect(finding(racing, { birthDate: '2010' }, '2024-01-01').outcome).toBe('not-met')
  })

  it('lacks only the facts that can still matter, in the order of the questions', () => {
    const open = finding(racing, { birthDate: '1990' }, '2024-01-01')
    expect([open.outcome, open.reason]).toEqual(['undetermined', 'missing-facts'])
    expect(open.missing).toEqual(['/memberships', '/suspensions', '/swims'])
    expect(open.because.map(({ clause, outcome }) => `${clause} ${outcome}`)).toEqual([
      'not-suspended unknown',
      'swims unknown',
      'two-years unknown',
    ])
  })

  it('asks nothing of a version that was not in force', () => {
    const before = finding(racing, { birthDate: '1990-05-17' }, '2019-12-31')
    expect([before.outcome, before.versions]).toEqual(['met', ['racing-2010']])
    const first = finding(racing, { birthDate: '1990-05-17' }, '2020-01-01')
    expect(first.outcome).toBe('undetermined')
  })

  it('is not modelled before its first version', () => {
    const early = finding(racing, racer, '2009-12-31')
    expect([early.outcome, early.reason, early.missing]).toEqual(['undetermined', 'not-modelled', []])
  })

  it('follows announced law only where it is switched on by name', () => {
    expect(finding(racing, racer, { on: '2024-01-01', reforms: ['night-rowing'] }).outcome).toBe('not-met')
    expect(finding(racing, racer, { on: '2024-01-01', reforms: [] }).outcome).toBe('met')
  })
})

describe('a requirement with readings, judgements and open points', () => {
  const honorary = 'club/honorary/admitted'
  const faithful = {
    birthDate: '1950-01-01',
    swims: true,
    memberships: [
      { kind: 'junior', from: '2010-01-01', until: '2014-12-31' },
      { kind: 'full', from: '2015-01-01' },
    ],
    suspensions: [],
    outings: [],
    exam: { passedOn: '2012-06-01', score: 14 },
  }

  it('says what each reading leads to where they differ', () => {
    const contested = finding(honorary, faithful, { on: '2021-01-01', judgements: { 'captains-wave': false } })
    expect([contested.outcome, contested.reason]).toEqual(['undetermined', 'contested'])
    expect(contested.readings).toEqual([
      {
        id: 'junior-years',
        options: [
          { id: 'count', source: 'captain', outcome: 'met' },
          { id: 'do-not-count', source: 'club-rules', outcome: 'not-met' },
        ],
      },
    ])
  })

  it('is settled where all readings agree, or where one is chosen', () => {
    expect(finding(honorary, faithful, '2025-01-01').outcome).toBe('met')
    const chosen = { on: '2021-01-01', readings: { 'junior-years': 'count' } }
    expect(finding(honorary, faithful, chosen).outcome).toBe('met')
  })

  it('is a judgement to give where nothing else is open', () => {
    const late = { ...faithful, exam: { passedOn: 'never', score: 3 } }
    const open = finding(honorary, late, '2025-01-01')
    expect([open.outcome, open.reason, open.judgements]).toEqual(['undetermined', 'judgement', ['captains-wave']])
    expect(finding(honorary, late, { on: '2025-01-01', judgements: { 'captains-wave': true } }).outcome).toBe('met')
    expect(finding(honorary, late, { on: '2025-01-01', judgements: { 'captains-wave': false } }).outcome).toBe(
      'not-met',
    )
  })

  it('is open law for those whom an unread text could concern, and settled for those it cannot', () => {
    const young = { ...faithful, birthDate: '1980-01-01', exam: { passedOn: 'never', score: 3 } }
    const asked = { on: '2025-01-01', judgements: { 'captains-wave': false } }
    expect(finding(honorary, young, asked)).toMatchObject({ reason: 'open-law', openPoints: ['founders'] })
    expect(finding(honorary, { ...young, birthDate: '1965-01-01' }, asked).outcome).toBe('not-met')
  })
})

describe('a date that follows from the facts', () => {
  const payBy = 'club/fee/pay-by'
  const member = { memberships: [{ kind: 'full', from: '2010-01-01' }], suspensions: [] }

  it('is given with its day, by the version that was in force when it began', () => {
    expect(finding(payBy, { ...member, letterOn: '2021-12-31' }, '2023-01-01')).toMatchObject({
      outcome: 'met',
      value: '2022-01-14',
      versions: ['pay-2010'],
    })
    // 1 March 2022 is a Tuesday.
    expect(finding(payBy, { ...member, letterOn: '2022-01-01' }, '2023-01-01')).toMatchObject({
      value: '2022-03-01',
      versions: ['pay-2022'],
    })
  })

  it('ends on the next working day, and later where the clock stood still', () => {
    // 5 March 2022 is a Saturday.
    expect(finding(payBy, { ...member, letterOn: '2022-01-05' }, '2023-01-01').value).toBe('2022-03-07')
    const suspended = { ...member, letterOn: '2022-01-05', suspensions: [{ from: '2022-02-05', until: '2022-02-28' }] }
    expect(finding(payBy, suspended, '2023-01-01').value).toBe('2022-04-01')
  })

  it('does not concern those who are no members, nor those who got no letter', () => {
    expect(finding(payBy, { memberships: [], letterOn: '2022-01-05' }, '2023-01-01').outcome).toBe('not-met')
    expect(finding(payBy, { ...member, letterOn: 'never' }, '2023-01-01').outcome).toBe('not-met')
  })

  it('is told with "if it concerns you" where only that is open', () => {
    const open = finding(payBy, { letterOn: '2022-01-05', suspensions: [] }, '2023-01-01')
    expect(open).toMatchObject({ outcome: 'undetermined', value: '2022-03-07', missing: ['/memberships'] })
  })

  it('has no day where the letter is known to the month', () => {
    const open = finding(payBy, { ...member, letterOn: '2022-01' }, '2023-01-01')
    expect([open.outcome, open.value, open.missing]).toEqual(['undetermined', undefined, ['/letterOn']])
  })
})

describe('an amount', () => {
  const fee = 'club/fee/amount'
  const member = { memberships: [{ kind: 'full', from: '2010-01-01' }] }

  it('goes by the day of payment: the last day of one amount and the first of the next', () => {
    const paid = (paidOn: string) => finding(fee, { ...member, paidOn }, '2026-01-01').value
    expect(['2019-12-31', '2020-01-01', '2023-12-31'].map(paid)).toEqual([100, 125.5, 125.5])
  })

  it('is open where nobody wrote it down, or where no version covers the day', () => {
    expect(finding(fee, { ...member, paidOn: '2024-01-01' }, '2026-01-01')).toMatchObject({
      reason: 'open-law',
      openPoints: ['fee-of-2024'],
    })
    expect(finding(fee, { ...member, paidOn: '2025-01-01' }, '2026-01-01')).toMatchObject({ reason: 'not-modelled' })
  })

  it('is known where every day on which it may have been paid has the same amount', () => {
    expect(['2019', '2019-12'].map((paidOn) => finding(fee, { ...member, paidOn }, '2026-01-01').value)).toEqual([
      100, 100,
    ])
  })

  it('is not owed for sure by somebody who may be no member', () => {
    expect(finding(fee, { paidOn: '2015-01-01' }, '2026-01-01')).toMatchObject({
      outcome: 'undetermined',
      value: 100,
      missing: ['/memberships'],
    })
    expect(finding(fee, { memberships: [], paidOn: '2015-01-01' }, '2026-01-01').outcome).toBe('not-met')
  })
})

describe('a question', () => {
  it('is answered in the order of the law, or in the order asked', () => {
    const all = evaluate(club, read({}), { on: '2024-01-01' })
    expect(all.map(({ id }) => id)).toEqual(club.norms.map(({ id }) => id))
    const two = evaluate(club, read({}), { on: '2024-01-01', only: ['club/fee/amount', racing] })
    expect(two.map(({ id }) => id)).toEqual(['club/fee/amount', racing])
  })

  it('has the same answer every time, byte for byte', () => {
    const once = JSON.stringify(evaluate(club, read(racer), { on: '2024-01-01' }))
    evaluate(club, read({}), { on: '2020-01-01' })
    expect(JSON.stringify(evaluate(club, read(racer), { on: '2024-01-01' }))).toBe(once)
  })

  it('with a day that is none, or an id the law does not know, is refused', () => {
    const ask = (options: Partial<EvaluateOptions>) =>
      refused(() => evaluate(club, read({}), { on: '2024-01-01', ...options }))
    expect(ask({ on: '2024-02-30' })).toEqual(['input', 'DAY_INVALID', 'on'])
    expect(ask({ on: '2024-02' })).toEqual(['input', 'DAY_INVALID', 'on'])
    expect(ask({ on: undefined as unknown as string })).toEqual(['input', 'DAY_INVALID', 'on'])
    expect(ask({ knownOn: 'today' })).toEqual(['input', 'DAY_INVALID', 'knownOn'])
    expect(ask({ only: ['club/racing'] })).toEqual(['input', 'FINDING_UNKNOWN', 'club/racing'])
    expect(ask({ only: ['__proto__'] })).toEqual(['input', 'FINDING_UNKNOWN', '__proto__'])
    expect(ask({ reforms: ['day-rowing'] })).toEqual(['input', 'REFORM_UNKNOWN', 'day-rowing'])
    expect(ask({ readings: { age: 'a' } })).toEqual(['input', 'READING_UNKNOWN', 'age'])
    expect(ask({ readings: { 'junior-years': 'half' } })).toEqual(['input', 'READING_UNKNOWN', 'junior-years/half'])
    expect(ask({ judgements: { wave: true } })).toEqual(['input', 'JUDGEMENT_UNKNOWN', 'wave'])
  })
})

describe('a timeline', () => {
  const over = (from: string, until: string, facts: object = racer, id = racing) =>
    timeline(club, read(facts), id, { from, until, knownOn: '2024-01-01' })

  it('has one stretch for each answer, from its first to its last day', () => {
    const suspended = { ...racer, suspensions: [{ from: '2023-06-01', until: '2023-06-30' }] }
    expect(over('2009-12-30', '2024-12-31', suspended)).toEqual([
      { from: '2009-12-30', until: '2009-12-31', outcome: 'undetermined', reason: 'not-modelled' },
      { from: '2010-01-01', until: '2019-12-31', outcome: 'met' },
      { from: '2020-01-01', until: '2022-02-28', outcome: 'not-met' },
      { from: '2022-03-01', until: '2023-05-31', outcome: 'met' },
      { from: '2023-06-01', until: '2023-06-30', outcome: 'not-met' },
      { from: '2023-07-01', until: '2024-12-31', outcome: 'met' },
    ])
  })

  it('says on each day what the question on that day says', () => {
    for (const { from, until, outcome, reason } of over('2005-01-01', '2030-01-01', { ...racer, birthDate: '1990' })) {
      for (const on of [from, until]) {
        const asked = finding(racing, { ...racer, birthDate: '1990' }, { on, knownOn: '2024-01-01' })
        expect([asked.outcome, asked.reason], on).toEqual([outcome, reason])
      }
    }
  })

  it('of an amount changes with it', () => {
    const member = { memberships: [{ kind: 'full', from: '2010-01-01' }], paidOn: 'never' }
    expect(over('2019-06-01', '2025-06-01', member, 'club/fee/amount')).toEqual([
      { from: '2019-06-01', until: '2019-12-31', outcome: 'met', value: 100 },
      { from: '2020-01-01', until: '2023-12-31', outcome: 'met', value: 125.5 },
      { from: '2024-01-01', until: '2024-12-31', outcome: 'undetermined', reason: 'open-law' },
      { from: '2025-01-01', until: '2025-06-01', outcome: 'undetermined', reason: 'not-modelled' },
    ])
  })

  it('of one day has one stretch, and of a reversed stretch none: it is refused', () => {
    expect(over('2022-03-01', '2022-03-01')).toEqual([{ from: '2022-03-01', until: '2022-03-01', outcome: 'met' }])
    expect(refused(() => over('2022-03-02', '2022-03-01'))).toEqual(['input', 'STRETCH_REVERSED', 'until'])
    expect(refused(() => over('2022', '2022-03-01'))).toEqual(['input', 'DAY_INVALID', 'from'])
    expect(refused(() => over('2022-03-01', 'x'))).toEqual(['input', 'DAY_INVALID', 'until'])
    expect(refused(() => over('2022-03-01', '2022-03-02', racer, 'club'))).toEqual(['input', 'FINDING_UNKNOWN', 'club'])
  })
})

describe('the earliest day', () => {
  it('is the first one from the day asked about on, if the facts stay as told', () => {
    const from = (on: string, facts: object = racer) => earliestDay(club, read(facts), racing, { on })
    expect(from('2021-01-01')).toEqual({ surely: '2022-03-01', possibly: '2022-03-01' })
    expect(from('2023-01-01')).toEqual({ surely: '2023-01-01', possibly: '2023-01-01' })
    expect(from('2021-01-01', { ...racer, swims: false })).toEqual({})
  })

  it('is bounded where a date is imprecise', () => {
    const march = { ...racer, memberships: [{ kind: 'full', from: '2020-03' }] }
    expect(earliestDay(club, read(march), racing, { on: '2021-01-01' })).toEqual({
      surely: '2022-03-31',
      possibly: '2022-03-01',
    })
  })
})

describe('an explanation', () => {
  it('shows every clause, holding or not, as a tree, with what would have to change', () => {
    const {
      finding: own,
      steps,
      change,
    } = explain(club, read({ ...racer, swims: false }), racing, { on: '2024-01-01' })
    expect(own.outcome).toBe('not-met')
    const [version] = steps
    expect([version?.kind, version?.id, version?.outcome]).toEqual(['version', 'racing-2020', 'false'])
    const parts = version?.parts[0]?.parts ?? []
    expect(Object.fromEntries(parts.map((part) => [part.id, part.outcome]))).toEqual({
      adult: 'true',
      'two-years': 'true',
      swims: 'false',
      'not-suspended': 'true',
    })
    expect(change).toEqual({ kind: 'clause', clause: 'swims', source: 'club-rules', to: true })
  })

  it('names together what has to change together, and apart what would do alone', () => {
    const both = explain(club, read({ ...racer, swims: false, memberships: [] }), racing, { on: '2024-01-01' })
    expect(both.change).toMatchObject({ kind: 'all', of: [{ clause: 'two-years' }, { clause: 'swims' }] })
    const met = explain(club, read(racer), racing, { on: '2024-01-01' })
    expect(met.change).toMatchObject({ kind: 'any' })
  })

  it('of a finding the law does not know is refused', () => {
    expect(refused(() => explain(club, read({}), 'club', { on: '2024-01-01' }))).toEqual([
      'input',
      'FINDING_UNKNOWN',
      'club',
    ])
  })
})
