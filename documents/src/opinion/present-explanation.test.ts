import { explain } from '@parcours/engine'
import { describe, expect, it } from 'vitest'
import { club, clubWords, oldMember, situationOf } from '../../test/rowing-club.ts'
import { presentExplanation } from './present-explanation.ts'
import type { ChangeLine, ExplanationLine } from './presentation.ts'

function explained(given: unknown) {
  return presentExplanation(explain(club, situationOf(given), 'club/key', { on: '2024-06-01' }), {
    law: club,
    words: clubWords,
  })
}

function sentencesOf(lines: readonly ExplanationLine[]): readonly string[] {
  return lines.flatMap((line) => [`${line.outcome}: ${line.sentence}`, ...sentencesOf(line.parts)])
}

function changesOf(line: ChangeLine | undefined): readonly string[] {
  return line ? [line.sentence, ...line.of.flatMap(changesOf)] : []
}

describe('an explanation in words', () => {
  it('names every clause that was looked at, also those that changed nothing', () => {
    const lines = sentencesOf(explained({ ...oldMember, swims: false, friend: false, founder: false }).lines)
    expect(lines).toContain('false: You cannot swim.')
    expect(lines).toContain('true: You are not suspended.')
    expect(lines).toContain('true: You are a member for two years.')
    expect(lines[0]).toMatch(/^unknown: Two years of membership$/)
  })

  it('gives a clause the days on which it is so, and the number of its source', () => {
    const { lines, sources } = explained(oldMember)
    const inner = lines.flatMap((line) => line.parts).flatMap((line) => [line, ...line.parts])
    const clause = inner.find((line) => line.sentence === 'You are a member for two years.')
    expect(clause?.stretch).toBe('So since 4 March 2022.')
    expect(sources.find((source) => source.number === clause?.sources[0])?.id).toBe('rules-4')
  })
})

describe('what would change the answer', () => {
  it('is the clause that stands in the way', () => {
    expect(changesOf(explained({ ...oldMember, memberships: [] }).change)).toEqual(['You are a member for two years.'])
  })

  it('names all of several obstacles', () => {
    const both = { ...oldMember, memberships: [], suspensions: [{ from: '2024-01-01' }] }
    expect(changesOf(explained(both).change)).toEqual([
      'All of this would have to be so:',
      'You are a member for two years.',
      'You are not suspended.',
    ])
  })

  it('says for an answer that is met what would end it', () => {
    const lines = changesOf(explained(oldMember).change)
    expect(lines[0]).toBe('One of these would be enough:')
    expect(lines).toContain('You are suspended.')
  })
})
