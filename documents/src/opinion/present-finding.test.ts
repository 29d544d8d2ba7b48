import type { Finding } from '@parcours/engine'
import { wordsFor } from '@parcours/words'
import { describe, expect, it } from 'vitest'
import { club, clubWords, findingsOf, oldMember } from '../../test/rowing-club.ts'
import { findingsNamedBy, presentFinding, presentOverview } from './present-finding.ts'

const context = { law: club, words: clubWords }

function present(given: unknown, id = 'club/key') {
  const findings = findingsOf(given)
  return presentFinding(findings.find((each) => each.id === id) as Finding, { ...context, given }, findings)
}

describe('the presentation of a settled finding', () => {
  const shown = present(oldMember)

  it('says the outcome in one sentence, and since when it is so', () => {
    expect(shown.headline).toBe('You may have a key.')
    expect(shown.stretch).toBe('So since 4 March 2022.')
  })

  it('keeps the steps in the order of the law, with the day of another finding written out', () => {
    expect(shown.steps.map((step) => step.sentence)).toEqual(['Fetch the key.', 'Pay by 10 March 2024.'])
    expect(shown.steps[1]).toMatchObject({ by: '2024-03-10', byText: '10 March 2024', sources: [1] })
  })

  it('gives each reason its sentence, its dates and the facts that were told', () => {
    expect(shown.reasons.map((reason) => reason.sentence)).toEqual([
      'You are not suspended.',
      'You are a member for two years.',
      'You can swim.',
    ])
    const reason = shown.reasons.find(({ id }) => id === 'club.two-years')
    expect(reason).toMatchObject({ outcome: 'true', since: '2022-03-04', stretch: 'So since 4 March 2022.' })
    expect(reason?.toldUs).toBe('You told us: Membership 1: Full member, From 4 March 2020.')
  })

  it('shows what is good to know and what to bring', () => {
    expect(shown.information.map((line) => line.sentence)).toEqual(['The key costs a deposit.'])
    expect(shown.evidence.map((line) => line.sentence)).toEqual(['Your membership card.'])
  })

  it('numbers each source once, from the top, and every number used is in the list', () => {
    expect(shown.sources.map((source) => [source.number, source.id])).toEqual([
      [1, 'rules-4'],
      [2, 'captain'],
    ])
    expect(shown.sources[0]?.text).toBe(
      'Rules of the rowing club, article 4, The club. We read this on 5 January 2026.',
    )
    expect(shown.information[0]?.sources).toEqual([2])
  })
})

describe('a finding that is not met', () => {
  it('uses the sentence of what fails, and leaves out what only concerns those it is for', () => {
    const shown = present({ ...oldMember, memberships: [] })
    expect(shown.headline).toBe('You may not have a key.')
    expect(shown.reasons.map((reason) => reason.sentence)).toEqual(['You are not a member for two years.'])
    expect(shown.steps.map((step) => step.sentence)).toEqual(['Wait.'])
    expect(shown.information).toEqual([])
    expect(shown.evidence).toEqual([])
  })
})

describe('dates and amounts', () => {
  it('a date stands written out where the sentence has a place for it', () => {
    expect(present(oldMember, 'club/pay-by').headline).toBe('You must pay by 10 March 2024.')
  })

  it('a date is not followed by the stretch of days on which it concerns the person', () => {
    expect(present(oldMember, 'club/pay-by').stretch).toBeUndefined()
  })

  it('an amount is added where the sentence has no place for it', () => {
    const shown = present(oldMember, 'club/fee')
    expect(shown.headline).toBe('Members pay a fee. The amount is €1,030.')
    expect(shown.value).toEqual({ kind: 'amount', of: 1030, text: '€1,030' })
  })

  it('a date that is known although the duty is not is given with "if this concerns you"', () => {
    const shown = present({ letterOn: '2024-01-10' }, 'club/pay-by')
    expect(shown.outcome).toBe('undetermined')
    expect(shown.headline).toBe(
      'We cannot say yet by when you must pay. If this concerns you, the date is 10 March 2024.',
    )
  })

  it('a step whose day is not known says so instead of showing a gap', () => {
    const { letterOn: _, ...noLetter } = oldMember
    expect(present(noLetter).steps.map((step) => step.sentence)).toContain('Pay by a date that we cannot work out yet.')
  })
})

describe('a finding that is undetermined', () => {
  it('asks for the missing facts, one question each, in the order of the law', () => {
    const shown = present({})
    expect(shown.because).toBe('Some facts are missing. With them we can say more.')
    expect(shown.missing[0]).toMatchObject({ concept: 'memberships', question: 'When were you a member?' })
    expect(shown.missing.map((line) => line.concept)).toEqual([
      'memberships',
      'suspensions',
      'swims',
      'friend',
      'founder',
      'junior',
    ])
  })

  it('names the part that is missing of a fact told in part', () => {
    const shown = present({ ...oldMember, memberships: [{ from: '2020-03-04' }] })
    expect(shown.missing.map((line) => line.detailsText)).toEqual(['Still missing: Membership 1: Kind.'])
  })

  it('shows each contested reading with what it would lead to', () => {
    const shown = present({ ...oldMember, swims: false, friend: false, founder: false, junior: true })
    expect(shown.reason).toBe('contested')
    expect(shown.readings).toEqual([
      {
        id: 'club.juniors',
        question: 'Do junior years count?',
        options: [
          {
            id: 'count',
            sentence: 'They count.',
            outcome: 'met',
            headline: 'You may have a key.',
            sources: expect.any(Array),
          },
          {
            id: 'do-not-count',
            sentence: 'They do not count.',
            outcome: 'not-met',
            headline: 'You may not have a key.',
            sources: expect.any(Array),
          },
        ],
      },
    ])
    expect(shown.readings[0]?.options.every((option) => option.sources.length === 1)).toBe(true)
  })

  it('says whom to ask about an open point', () => {
    const shown = present({ ...oldMember, swims: false, friend: false, founder: true, junior: false })
    expect(shown.reason).toBe('open-law')
    expect(shown.openPoints).toEqual([
      { id: 'club.founders', says: 'Nobody kept the list of founders.', ask: 'Ask the captain.' },
    ])
  })

  it('says which judgement is left to whom', () => {
    const shown = present({ ...oldMember, swims: false, friend: true, founder: false, junior: false })
    expect(shown.reason).toBe('judgement')
    expect(shown.judgements).toEqual([{ id: 'club.wave', sentence: 'The captain decides.' }])
  })
})

describe('a sentence that is not written yet', () => {
  it('is replaced by one that says so, and nothing throws', () => {
    const shown = present(oldMember, 'club/unspoken')
    expect(shown.headline).toBe('There is no plain sentence for this yet. Look at the source.')
    expect(shown.reasons[0]?.sentence).toBe('There is no plain sentence for this yet. Look at the source.')
  })

  it('is shown as its id to those who write the law', () => {
    const [finding] = findingsOf(oldMember, ['club/unspoken'])
    const shown = presentFinding(finding as Finding, { ...context, given: oldMember, showIds: true })
    expect(shown.reasons[0]?.sentence).toBe('⟨club.unspoken⟩')
  })

  it('an id that is also a property of every object finds nothing', () => {
    const [finding] = findingsOf(oldMember, ['club/unspoken'])
    const shown = presentFinding({ ...(finding as Finding), id: 'constructor' }, context)
    expect(shown.headline).toBe('There is no plain sentence for this yet. Look at the source.')
  })
})

describe('languages', () => {
  it('writes dates as the language of the sentence does: English where the law is not translated', () => {
    const [finding] = findingsOf(oldMember, ['club/pay-by'])
    const french = { ...wordsFor('fr'), law: clubWords.law, concepts: clubWords.concepts }
    const untranslated = { ...french, untranslated: ['law', 'opinion', 'concepts'] as const }
    const translated = { ...french, untranslated: [] }
    expect(presentFinding(finding as Finding, { law: club, words: untranslated }).headline).toContain('10 March 2024')
    expect(presentFinding(finding as Finding, { law: club, words: translated }).headline).toContain('10 mars 2024')
  })

  it('writes Arabic dates with the digits of Belgian documents', () => {
    const [finding] = findingsOf(oldMember, ['club/pay-by'])
    const arabic = { ...wordsFor('ar'), law: clubWords.law, untranslated: [] }
    expect(presentFinding(finding as Finding, { law: club, words: arabic }).value?.text).toMatch(/10.*2024/)
  })
})

describe('several findings on one page', () => {
  const { shown, sources } = presentOverview(findingsOf(oldMember), { ...context, given: oldMember })

  it('have one list of sources, and each names only its own', () => {
    expect(sources.map((source) => source.number)).toEqual(sources.map((_, i) => i + 1))
    for (const each of shown) {
      const cited = [...each.steps, ...each.reasons].flatMap((line) => line.sources)
      expect(each.sources.map((source) => source.number)).toEqual([...new Set(cited)].sort((a, b) => a - b))
    }
  })

  it('leave out what is good to know and what to bring', () => {
    expect(shown).toHaveLength(4)
    expect(shown.flatMap((each) => [...each.information, ...each.evidence])).toEqual([])
    expect(shown[0]?.reasons).toHaveLength(3)
  })
})

describe('the findings that next steps name', () => {
  it('are listed once each', () => {
    expect(findingsNamedBy(club.normById.get('club/key') as never)).toEqual(['club/pay-by'])
    expect(findingsNamedBy(club.normById.get('club/fee') as never)).toEqual([])
  })
})
