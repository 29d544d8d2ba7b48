import { always, criterionNorm, defineLaw, never, reform } from '@parcours/engine/authoring'
import { describe, expect, it } from 'vitest'
import type { AnnouncedReform } from '../reforms.ts'
import { checkReforms } from './check-reforms.ts'

const law = defineLaw({
  version: '1',
  concepts: [],
  norms: [
    criterionNorm({
      id: 'club/may-row',
      subject: 'integration',
      authority: 'club',
      sources: [
        {
          id: 'rules/9',
          title: 'Rules of the club',
          publisher: 'Club',
          readOn: '2026-11-22',
          says: 'Rowing at night is announced.',
          standing: 'confirmed',
        },
      ],
      chosenBy: 'day-asked-about',
      versions: [
        {
          id: 'C1',
          from: '1800-01-01',
          sources: ['rules/9'],
          lastVerified: '2026-11-22',
          body: reform('night-rowing', { inForce: never, ifAdopted: always }),
        },
      ],
    }),
  ],
})

const night: AnnouncedReform = {
  id: 'night-rowing',
  status: 'announced',
  since: '2026-01-01',
  lastVerified: '2026-11-22',
  sources: ['rules/9'],
}
const words = {
  'night-rowing': { title: 'Rowing at night', state: 'No rule yet.', changes: ['You may row at night.'] },
}
const codes = (...given: Parameters<typeof checkReforms>) => checkReforms(...given).map(({ code }) => code)

describe('The reforms of a law', () => {
  it('are whole where each is declared, has a source and has words', () => {
    expect(codes(law, [night], words)).toEqual([])
  })

  it('must all be declared', () => {
    expect(codes(law, [], {})).toEqual(['LAW_REFORM_UNKNOWN'])
  })

  it('must all stand in a norm', () => {
    const other = { ...night, id: 'winter-rowing' }
    expect(codes(law, [night, other], { ...words, 'winter-rowing': words['night-rowing'] })).toEqual([
      'LAW_REFORM_UNKNOWN',
    ])
  })

  it('must cite a passage that there is', () => {
    expect(codes(law, [{ ...night, sources: ['rules/10'] }], words)).toEqual(['LAW_SOURCE_UNKNOWN'])
    expect(codes(law, [{ ...night, sources: [] }], words)).toEqual(['LAW_SOURCE_UNKNOWN'])
  })

  it('must have words, each of them', () => {
    expect(codes(law, [night], {})).toEqual(['LAW_WORDS_MISSING'])
    for (const part of [{ title: ' ' }, { state: '' }, { changes: [] }, { changes: [''] }]) {
      expect(codes(law, [night], { 'night-rowing': { ...words['night-rowing'], ...part } })).toEqual([
        'LAW_WORDS_MISSING',
      ])
    }
  })

  it('have no words too many', () => {
    expect(codes(law, [night], { ...words, 'day-rowing': words['night-rowing'] })).toEqual(['LAW_WORDS_SPARE'])
  })
})
