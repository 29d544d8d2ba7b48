import { describe, expect, it } from 'vitest'
import { all, clause, criterionNorm, defineLaw, during, is, some } from '../authoring.ts'
import { parseSituation } from '../facts/parse-situation.ts'
import { canonicalJson } from './canonical-json.ts'
import { isReplayedBy, receiptFor } from './receipt.ts'

const source = {
  id: 'rules',
  title: 'Rules of the library (invented)',
  publisher: 'library',
  readOn: '2026-11-22',
  says: 'Members may borrow.',
  standing: 'confirmed',
} as const

function library(borrowers: readonly string[]) {
  return defineLaw({
    version: '1',
    concepts: [
      {
        id: 'memberships',
        order: 1,
        examples: [],
        shape: {
          kind: 'list',
          of: {
            kind: 'record',
            fields: {
              kind: { kind: 'code', values: ['reader', 'friend'] },
              from: { kind: 'date' },
              until: { kind: 'date' },
            },
          },
        },
      },
    ],
    norms: [
      criterionNorm({
        id: 'library/borrow',
        subject: 'residence',
        authority: 'library',
        sources: [source],
        chosenBy: 'day-asked-about',
        versions: [
          {
            id: 'v1',
            from: '1900-01-01',
            sources: ['rules'],
            lastVerified: '2026-11-22',
            body: clause('library.member', 'rules', some('memberships', all(is('kind', borrowers), during()))),
          },
        ],
      }),
    ],
  })
}

const law = library(['reader'])
const facts = { memberships: [{ kind: 'reader', from: '2024-02-29' }] }
const situation = parseSituation(law.concepts, facts)
const asked = { on: '2026-11-22' }

describe('a receipt', () => {
  it('is the same for the same law, facts and day', async () => {
    expect(await receiptFor(law, situation, asked)).toEqual(await receiptFor(law, situation, asked))
  })

  it('holds no fact of the person', async () => {
    const text = JSON.stringify(await receiptFor(law, situation, asked))
    expect(text).not.toContain('2024-02-29')
    expect(text).not.toContain('reader')
  })

  it('says the day the facts were told, also where nobody named it', async () => {
    expect((await receiptFor(law, situation, asked)).asked.knownOn).toBe('2026-11-22')
  })

  it('is replayed by the law and the facts it was written for', async () => {
    expect(await isReplayedBy(await receiptFor(law, situation, asked), law, situation)).toBe(true)
  })

  it('does not depend on the order in which somebody wrote the fields', async () => {
    const turned = parseSituation(law.concepts, { memberships: [{ from: '2024-02-29', kind: 'reader' }] })
    expect(await receiptFor(law, turned, asked)).toEqual(await receiptFor(law, situation, asked))
  })

  it('is not replayed by other facts', async () => {
    const other = parseSituation(law.concepts, { memberships: [{ kind: 'reader', from: '2024-03-01' }] })
    expect(await isReplayedBy(await receiptFor(law, situation, asked), law, other)).toBe(false)
  })

  it('is not replayed by a norm that says something else under the same version', async () => {
    const changed = library(['reader', 'friend'])
    expect(await isReplayedBy(await receiptFor(law, situation, asked), changed, situation)).toBe(false)
  })
})

describe('JSON in one form', () => {
  it('has the keys of every object in order and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: 'x' })).toBe('{"a":"x","b":[{"d":1}]}')
  })
})
