import { belgianLaw, notRaised, quietFindings, subjectsOfALife } from '@parcours/law'
import { wordsFor } from '@parcours/words'
import { describe, expect, it } from 'vitest'
import { findingsOfTopic, isTopic, mayHaveToLeave, topicOf, topics } from './topics.ts'

describe('topics', () => {
  it('every finding answers exactly one of them', () => {
    const named = topics
      .filter((topic) => topic !== 'everything')
      .flatMap((topic) => findingsOfTopic(belgianLaw, topic))
    expect([...named].sort()).toEqual(belgianLaw.norms.map(({ id }) => id).sort())
    for (const { id } of belgianLaw.norms) expect(topicOf(id), id).toBeDefined()
  })

  it('each finds something and has a name', () => {
    for (const topic of topics) {
      expect(findingsOfTopic(belgianLaw, topic).length, topic).toBeGreaterThan(0)
      expect(wordsFor('ar').check.topics[topic]).not.toBe('')
    }
  })

  it('an address of before still asks about all it asked about', () => {
    expect(isTopic('studies')).toBe(true)
    expect(topics).not.toContain('studies')
    const before = belgianLaw.norms.filter(({ subject }) => subject === 'studies').map(({ id }) => id)
    expect(findingsOfTopic(belgianLaw, 'studies')).toEqual(before)
  })

  it('is nothing that an object brings along by itself', () => {
    for (const text of ['constructor', 'toString', '__proto__', '']) expect(isTopic(text)).toBe(false)
  })

  it('a whole situation is every life and no event, until the event is told', () => {
    const ofALife = belgianLaw.norms.filter(({ subject }) => (subjectsOfALife as readonly string[]).includes(subject))
    const isOfProcedure = (id: string): boolean => id.startsWith('belgium/nationality/procedure/')
    const nothing = findingsOfTopic(belgianLaw, 'everything')
    const filed = findingsOfTopic(belgianLaw, 'everything', { declaration: { filedOn: '2026-01-10' } })
    expect(nothing.filter(isOfProcedure)).toEqual([])
    expect(findingsOfTopic(belgianLaw, 'everything', { declaration: { filedOn: 'never' } })).toEqual(nothing)
    expect(findingsOfTopic(belgianLaw, 'everything', { declaration: 'x' })).toEqual(nothing)
    expect(filed.filter(isOfProcedure)).toEqual(findingsOfTopic(belgianLaw, 'nationality-procedure'))
    const told = { declaration: { filedOn: '2026-01-10' }, birthCertificate: {}, naturalisation: {}, childhood: {} }
    expect(findingsOfTopic(belgianLaw, 'everything', told)).toEqual(ofALife.map(({ id }) => id))
  })

  it('nobody is asked about their childhood, until they tell of it', () => {
    const isOfMinor = (id: string): boolean => id.startsWith('belgium/nationality/minor/')
    expect(findingsOfTopic(belgianLaw, 'everything').filter(isOfMinor)).toEqual([])
    const quiet = quietFindings(belgianLaw, {})
    expect(quiet).toEqual(findingsOfTopic(belgianLaw, 'minors'))
    expect(quietFindings(belgianLaw, { childhood: { foundling: false } })).toEqual([])
    expect(notRaised(belgianLaw, {}).filter(isOfMinor)).toEqual([])
  })

  it('what an event raises is left out of a path until it is told', () => {
    const procedure = findingsOfTopic(belgianLaw, 'nationality-procedure')
    expect(notRaised(belgianLaw, {})).toEqual(expect.arrayContaining([...procedure]))
    const filed = notRaised(belgianLaw, { declaration: { filedOn: '2026-01-10' } })
    expect(filed.filter((id) => procedure.includes(id))).toEqual([])
  })

  it('that somebody may have to leave at once are known', () => {
    expect(topics.filter(mayHaveToLeave)).toEqual(['image', 'personal-data'])
  })
})
