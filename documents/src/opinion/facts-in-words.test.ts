import { wordsFor } from '@parcours/words'
import { describe, expect, it } from 'vitest'
import { club, clubWords, oldMember } from '../../test/rowing-club.ts'
import { factInWords, factsAsText, valueInWords } from './facts-in-words.ts'

const context = { law: club, words: clubWords, given: oldMember }

describe('a fact in words', () => {
  it('is named by its row and its field, with the value as people write it', () => {
    expect(factInWords('/memberships/0/from', context)).toEqual({
      pointer: '/memberships/0/from',
      concept: 'memberships',
      label: 'Membership 1',
      field: 'From',
      value: '4 March 2020',
    })
    expect(factInWords('/memberships/0/kind', context).value).toBe('Full member')
  })

  it('has no value where none was given', () => {
    expect(factInWords('/memberships/0/until', context)).not.toHaveProperty('value')
    expect(factInWords('/friend', context)).not.toHaveProperty('value')
  })

  it('tells an empty list from an unknown one', () => {
    expect(factInWords('/suspensions', context).value).toBe('none')
    expect(factInWords('/suspensions', { ...context, given: {} })).not.toHaveProperty('value')
  })

  it('says "not happened" for a date that never came', () => {
    expect(factInWords('/letterOn', { ...context, given: { letterOn: 'never' } }).value).toBe('not happened')
  })

  it('gives a pointer the law does not know back as it is', () => {
    expect(factInWords('/constructor', context).label).toBe('/constructor')
    expect(factInWords('', context).label).toBe('')
  })

  it('keeps the facts of one row together', () => {
    const pointers = ['/memberships/0/kind', '/memberships/0/from', '/swims', '/friend']
    expect(factsAsText(pointers, context)).toBe('Membership 1: Full member, From 4 March 2020; Swimming: yes')
    expect(factsAsText(['/friend'], context)).toBeUndefined()
  })

  it('tells a whole row once, also where one of its parts is named beside it', () => {
    expect(factsAsText(['/memberships/0/kind', '/memberships/0'], context)).toBe(
      'Membership 1: Full member, From 4 March 2020',
    )
  })
})

describe('values that are codes', () => {
  const text = (names: string) => ({ kind: 'text', names, pattern: '' }) as const

  it('countries and languages have their names', () => {
    expect(valueInWords('MA', text('country'), undefined, { words: wordsFor('en') })).toBe('Morocco')
    expect(valueInWords('nl', text('language'), undefined, { words: wordsFor('en') })).toBe('Dutch')
  })

  it('a code that names nothing is shown as it is', () => {
    expect(valueInWords('??', text('country'), undefined, { words: wordsFor('en') })).toBe('??')
  })

  it('a municipality has the name that is handed in, else its number', () => {
    const municipality = (nis: string) => (nis === '21015' ? 'Schaerbeek' : nis)
    expect(valueInWords('21015', text('municipality'), undefined, { words: wordsFor('en'), municipality })).toBe(
      'Schaerbeek',
    )
    expect(valueInWords('21015', text('municipality'), undefined, { words: wordsFor('en') })).toBe('21015')
  })
})
