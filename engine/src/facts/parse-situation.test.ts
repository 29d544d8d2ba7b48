import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EngineError } from '../errors/engine-error.ts'
import { clubConcepts } from '../proofs/club-law.ts'
import { parseSituation, safeParseSituation, situationShape } from './parse-situation.ts'

/** Code and path of everything that is wrong with some facts. */
function wrong(given: unknown): readonly string[] {
  const result = safeParseSituation(clubConcepts, given)
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`.trim())
}

describe('a situation', () => {
  it('needs nothing', () => {
    expect(wrong({})).toEqual([])
    expect(parseSituation(clubConcepts, {}).facts).toEqual({ at: '', fields: {} })
  })

  it('is an object and nothing else', () => {
    for (const given of [null, undefined, [], 'facts', 3, true]) {
      expect(wrong(given)).toEqual(['SITUATION_NOT_AN_OBJECT'])
    }
  })

  it('keeps what was sent beside what was read', () => {
    const given = { swims: true, memberships: [{ kind: 'youth' }] }
    expect(parseSituation(clubConcepts, given).given).toBe(given)
  })

  it('throws every issue at once, with code and path, and none of the values that were sent', () => {
    const given = { swims: 'very well', birthDate: '1990-02-30', memberships: [{ kind: 'founder-secret' }] }
    try {
      parseSituation(clubConcepts, given)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(EngineError)
      const { issues, message, kind } = error as EngineError
      expect(issues.map(({ code, path }) => [code, path])).toEqual([
        ['FACT_WRONG_TYPE', '/swims'],
        ['FACT_INVALID_DATE', '/birthDate'],
        ['FACT_INVALID_CODE', '/memberships/0/kind'],
      ])
      expect(kind).toBe('input')
      expect(`${message} ${JSON.stringify(issues)}`).not.toMatch(/very well|1990-02-30|founder-secret/)
    }
  })
})

describe('a key', () => {
  it('that is misspelt or unknown is refused where it stands', () => {
    expect(wrong({ birthdate: '1990-01-01' })).toEqual(['FACT_UNKNOWN_KEY /birthdate'])
    expect(wrong({ memberships: [{}, { From: '2020-01-01' }] })).toEqual(['FACT_UNKNOWN_KEY /memberships/1/From'])
    expect(wrong({ exam: { score: 3, marks: 4 } })).toEqual(['FACT_UNKNOWN_KEY /exam/marks'])
  })

  it('that objects have by themselves is refused like any other', () => {
    const given = JSON.parse(
      '{"__proto__": {"swims": true}, "constructor": {}, "memberships": [{"__proto__": 1, "toString": 2, "hasOwnProperty": 3}]}',
    )
    expect(wrong(given)).toEqual([
      'FACT_UNKNOWN_KEY /__proto__',
      'FACT_UNKNOWN_KEY /constructor',
      'FACT_UNKNOWN_KEY /memberships/0/__proto__',
      'FACT_UNKNOWN_KEY /memberships/0/toString',
      'FACT_UNKNOWN_KEY /memberships/0/hasOwnProperty',
    ])
    expect(({} as { swims?: boolean }).swims).toBeUndefined()
  })

  it('is written in a path as JSON pointers write it', () => {
    expect(wrong({ 'a/b~c': 1 })).toEqual(['FACT_UNKNOWN_KEY /a~1b~0c'])
  })

  it('comes with the names that are known there', () => {
    const result = safeParseSituation(clubConcepts, { exam: { mark: 1 } })
    expect(result.ok ? undefined : result.issues[0]?.data).toEqual({ expected: ['passedOn', 'score'] })
  })
})

describe('a fact of the wrong type', () => {
  it('is refused, with what was expected and what was found', () => {
    const found = (given: object) => {
      const result = safeParseSituation(clubConcepts, given)
      return result.ok ? undefined : result.issues[0]?.data
    }
    expect(found({ swims: 1 })).toEqual({ expected: 'true or false', found: 'number' })
    expect(found({ birthDate: 1990 })).toEqual({ expected: 'date', found: 'number' })
    expect(found({ memberships: {} })).toEqual({ expected: 'list', found: 'object' })
    expect(found({ memberships: [[]] })).toEqual({ expected: 'object', found: 'list' })
    expect(found({ exam: [] })).toEqual({ expected: 'object', found: 'list' })
    expect(found({ exam: { score: '12' } })).toEqual({ expected: 'number', found: 'text' })
    expect(found({ memberships: [{ kind: true }] })).toEqual({ expected: 'text', found: 'true or false' })
  })

  it('is null: unknown is said by leaving the fact out', () => {
    expect(wrong({ swims: null, birthDate: null, memberships: null, exam: null })).toEqual([
      'FACT_WRONG_TYPE /swims',
      'FACT_WRONG_TYPE /birthDate',
      'FACT_WRONG_TYPE /memberships',
      'FACT_WRONG_TYPE /exam',
    ])
    expect(wrong({ memberships: [null, {}] })).toEqual(['FACT_WRONG_TYPE /memberships/0'])
  })

  it('is a number that is none', () => {
    expect(wrong({ exam: { score: Number.NaN } })).toEqual(['FACT_WRONG_TYPE /exam/score'])
    expect(wrong({ exam: { score: Number.POSITIVE_INFINITY } })).toEqual(['FACT_WRONG_TYPE /exam/score'])
  })
})

describe('a date', () => {
  it('may be a day, a month or a year', () => {
    for (const birthDate of ['1990', '1990-02', '1990-02-28']) expect(wrong({ birthDate })).toEqual([])
  })

  it('that the calendar does not have is refused', () => {
    for (const birthDate of [
      '1990-02-29',
      '1990-13',
      '90',
      '1990-2-3',
      '28/02/1990',
      '',
      'yesterday',
      '1990-02-28T00:00',
    ]) {
      expect(wrong({ birthDate }), birthDate).toEqual(['FACT_INVALID_DATE /birthDate'])
    }
  })

  it('is refused before 1850 and after 2259, which are slips of the pen', () => {
    const out = ['FACT_DATE_OUT_OF_RANGE /birthDate']
    expect(['1849-12-31', '1850-01-01'].map((birthDate) => wrong({ birthDate }))).toEqual([out, []])
    expect(['0199-01-01', '1799', '9999-12-31', '2300'].map((birthDate) => wrong({ birthDate }))).toEqual([
      out,
      out,
      out,
      out,
    ])
    expect(wrong({ birthDate: '2259-01-01' })).toEqual([])
  })

  it('may be "never" only where something can be known not to have happened', () => {
    expect(wrong({ paidOn: 'never', exam: { passedOn: 'never' } })).toEqual([])
    expect(wrong({ birthDate: 'never' })).toEqual(['FACT_INVALID_DATE /birthDate'])
    expect(wrong({ paidOn: 'Never' })).toEqual(['FACT_INVALID_DATE /paidOn'])
  })
})

describe('a period', () => {
  const period = (from: string, until: string) => wrong({ suspensions: [{ from, until }] })

  it('may have one day, and not less', () => {
    expect(period('2020-05-02', '2020-05-01')).toEqual(['FACT_PERIOD_REVERSED /suspensions/0/until'])
    expect(period('2020-05-01', '2020-05-01')).toEqual([])
    expect(period('2020-05-01', '2020-05-02')).toEqual([])
  })

  it('known to the month is refused only where no reading of it runs forward', () => {
    expect(period('2020-05', '2020-05')).toEqual([])
    expect(period('2020-05-31', '2020-05')).toEqual([])
    expect(period('2020-06', '2020-05')).toEqual(['FACT_PERIOD_REVERSED /suspensions/0/until'])
    expect(period('2020-06-01', '2020')).toEqual([])
  })
})

describe('a code', () => {
  it('is one of its values, or an older spelling of one', () => {
    expect(wrong({ memberships: [{ kind: 'full' }, { kind: 'youth' }] })).toEqual([])
    const { facts } = parseSituation(clubConcepts, { memberships: [{ kind: 'youth' }] })
    expect((facts.fields.memberships as readonly { fields: object }[])[0]?.fields).toEqual({ kind: 'junior' })
  })

  it('that is none of them is refused, also where objects have it by themselves', () => {
    for (const kind of ['Full', '', 'constructor', '__proto__']) {
      expect(wrong({ memberships: [{ kind }] }), kind).toEqual(['FACT_INVALID_CODE /memberships/0/kind'])
    }
  })

  it('from a list too long to print is checked by its pattern', () => {
    const town = (value: string) => wrong({ memberships: [{ sponsor: { town: value } }] })
    expect(town('oar-upon-water')).toEqual([])
    expect(town('Oar upon Water')).toEqual(['FACT_INVALID_CODE /memberships/0/sponsor/town'])
  })
})

describe('a number', () => {
  it('is refused just below the least and just above the most', () => {
    expect([-0.1, 0, 20, 20.1].map((score) => wrong({ exam: { score } }).length)).toEqual([1, 0, 0, 1])
  })

  it('is whole where its unit is counted', () => {
    const rank = (value: number) => wrong({ outings: [{ crew: [{ rank: value }] }] })
    expect([1, 1.5].map((value) => rank(value))).toEqual([[], ['FACT_NUMBER_OUT_OF_RANGE /outings/0/crew/0/rank']])
  })
})

describe('whatever is sent', () => {
  it('is read or refused, and never breaks the reader', () => {
    const shape = situationShape(clubConcepts)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.dictionary(fc.constantFrom(...Object.keys(shape.fields)), fc.jsonValue()),
          fc.record({ memberships: fc.array(fc.dictionary(fc.constantFrom('from', 'until', 'kind'), fc.anything())) }),
        ),
        (given) => {
          const result = safeParseSituation(clubConcepts, given)
          expect(result.ok || result.issues.length > 0).toBe(true)
        },
      ),
      { seed: 1, numRuns: 3_000 },
    )
  })

  it('may be nested as deep as JSON allows where nothing is expected', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`)
    expect(wrong(deep)).toEqual(['FACT_UNKNOWN_KEY /a'])
    expect(wrong({ swims: deep })).toEqual(['FACT_WRONG_TYPE /swims'])
  })

  it('may have very many records, and lists each that is wrong', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => ({ from: i % 10_000 === 0 ? 'then' : '2020-01-01' }))
    expect(wrong({ suspensions: rows })).toHaveLength(10)
  })
})
