import { all, amountNorm, clause, criterionNorm, is, type Source } from '@parcours/engine/authoring'
import { describe, expect, it } from 'vitest'
import { bodyOf, compareVersions, versionAt } from './compare-versions.ts'

const source: Source = {
  id: 'rules',
  title: 'Rules of the rowing club',
  publisher: 'The club',
  readOn: '2026-01-05',
  says: 'Invented.',
  standing: 'confirmed',
}
const facts = { sources: ['rules'], lastVerified: '2026-01-05' }
const named = (id: string, ...values: string[]) => clause(id, 'rules', is('kind', ...values))
const key = criterionNorm({
  id: 'club/key',
  subject: 'integration',
  authority: 'club',
  sources: [source],
  chosenBy: 'day-asked-about',
  versions: [
    { ...facts, id: 'old', from: '2010-01-01', until: '2020-01-01', body: all(named('a', 'x'), named('b', 'x')) },
    { ...facts, id: 'new', from: '2020-01-01', body: all(named('b', 'x', 'y'), named('c', 'x')) },
  ],
})
const [old, fresh] = key.versions

describe('the version of a day', () => {
  it.each([
    ['2009-12-31', undefined],
    ['2010-01-01', 'old'],
    ['2019-12-31', 'old'],
    ['2020-01-01', 'new'],
    ['2099-01-01', 'new'],
  ])('on %s is %s', (day, version) => {
    expect(versionAt(key, day)?.id).toBe(version)
  })
})

describe('two versions', () => {
  it('differ in the clauses that came, went or have another content', () => {
    expect(compareVersions(old, fresh)).toEqual({ added: ['c'], removed: ['a'], changed: ['b'], kept: [] })
  })

  it('that are one and the same keep everything', () => {
    expect(compareVersions(fresh, fresh)).toEqual({ added: [], removed: [], changed: [], kept: ['b', 'c'] })
  })

  it('of which one does not exist differ in everything', () => {
    expect(compareVersions(undefined, fresh).added).toEqual(['b', 'c'])
    expect(compareVersions(old, undefined).removed).toEqual(['a', 'b'])
  })

  it('of an amount have no clauses', () => {
    const { versions } = amountNorm({
      id: 'club/fee',
      subject: 'integration',
      authority: 'club',
      sources: [source],
      chosenBy: 'day-asked-about',
      appliesWhen: is('kind', 'x'),
      versions: [{ ...facts, id: 'fee', from: '2010-01-01', body: 20 }],
    })
    expect(versions.map(bodyOf)).toEqual([undefined])
    expect(compareVersions(undefined, versions[0])).toEqual({ added: [], removed: [], changed: [], kept: [] })
  })
})
