import { describe, expect, it } from 'vitest'
import { club, clubWords, findingsOf, oldMember, situationOf } from '../../test/rowing-club.ts'
import { pathCalendar } from './path-calendar.ts'
import { pathOf } from './path-of.ts'
import { presentPath } from './present-path.ts'
import { findingsOfPath } from './told-subjects.ts'

function entriesOf(given: object, on = '2024-06-01') {
  return pathOf(club, situationOf(given), { on }).entries.map(({ id, kind, place, day, until, certain }) => ({
    id,
    kind,
    place,
    day,
    until,
    certain,
  }))
}

const key = { id: 'club/key', certain: true, until: undefined }

describe('a path', () => {
  it('says what holds now and since when, and which day is over but still counts', () => {
    expect(entriesOf(oldMember)).toEqual([
      { ...key, kind: 'holds', place: 'now', day: '2022-03-04' },
      { id: 'club/pay-by', kind: 'date', place: 'past', day: '2024-03-10', until: undefined, certain: true },
    ])
  })

  it('says from when a right begins', () => {
    const given = { ...oldMember, memberships: [{ kind: 'full', from: '2023-03-04' }], letterOn: 'never' }
    expect(entriesOf(given)).toEqual([{ ...key, kind: 'begins', place: 'later', day: '2025-03-04' }])
  })

  it.each([
    ['2024-12-03', 'later'],
    ['2024-12-04', 'soon'],
    ['2025-03-03', 'soon'],
    ['2025-03-04', undefined],
  ] as const)('asked on %s, a day three months ahead is %s', (on, place) => {
    const given = { ...oldMember, memberships: [{ kind: 'full', from: '2023-03-04' }], letterOn: 'never' }
    expect(entriesOf(given, on).find(({ kind }) => kind === 'begins')?.place).toBe(place)
  })

  it('says the last day of what ends, beside what holds', () => {
    const given = { ...oldMember, memberships: [{ kind: 'full', from: '2020-03-04', until: '2024-08-31' }] }
    expect(entriesOf(given).filter(({ id }) => id === 'club/key')).toEqual([
      { ...key, kind: 'holds', place: 'now', day: '2022-03-04', until: '2024-09-01' },
      { ...key, kind: 'ends', place: 'soon', day: '2024-09-01' },
    ])
  })

  it('has both ends of a right that comes and goes', () => {
    const given = { ...oldMember, suspensions: [{ from: '2024-05-01', until: '2024-06-30' }] }
    expect(entriesOf(given).filter(({ id }) => id === 'club/key')).toEqual([
      { ...key, kind: 'begins', place: 'soon', day: '2024-07-01' },
    ])
  })

  it('names the first possible day where none is certain', () => {
    const { swims: _, ...given } = { ...oldMember, memberships: [{ kind: 'full', from: '2023-03-04' }] }
    expect(entriesOf(given).filter(({ id }) => id === 'club/key')).toEqual([
      { ...key, kind: 'possibly', place: 'later', day: '2025-03-04', certain: false },
    ])
  })

  it('keeps apart what is open because facts are missing', () => {
    const path = pathOf(club, situationOf({}), { on: '2024-06-01' })
    expect(path.entries).toEqual([])
    expect(path.open.map(({ id }) => id)).toEqual(['club/key'])
  })

  it('says nothing of what never comes', () => {
    expect(
      entriesOf({ ...oldMember, swims: false, friend: false, founder: false, junior: false, letterOn: 'never' }),
    ).toEqual([])
  })
})

describe('a path in words', () => {
  const context = { law: club, words: clubWords, given: oldMember }

  it('tells places in order, each entry with its day', () => {
    const path = pathOf(club, situationOf(oldMember), { on: '2024-06-01' })
    const { places } = presentPath(path, context, findingsOf(oldMember))
    expect(
      places.map(({ place, lines }) => [place, lines.map(({ when, sentence }) => `${when}: ${sentence}`)]),
    ).toEqual([
      ['now', ['Since 4 March 2022: You may have a key.']],
      ['past', ['10 March 2024: You must pay by 10 March 2024.']],
    ])
  })

  it('puts every day into one calendar, with the UID the single answer has', () => {
    const given = { ...oldMember, memberships: [{ kind: 'full', from: '2023-03-04' }] }
    const path = pathOf(club, situationOf(given), { on: '2024-06-01' })
    const file = pathCalendar(path, { ...context, stamp: '2024-06-01T00:00:00Z' }, [])
    expect(file).toContain('UID:club.pay-by.2024-03-10@parcours')
    expect(file).toContain('UID:club.key.begins.2025-03-04@parcours')
    expect(file).toContain('SUMMARY:From today: Key of the boat house')
    expect(file?.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  })

  it('has no calendar where there is no day', () => {
    const path = pathOf(club, situationOf({}), { on: '2024-06-01' })
    expect(pathCalendar(path, { ...context, stamp: '2024-06-01T00:00:00Z' }, [])).toBeUndefined()
  })
})

describe('what a path looks at', () => {
  const other = {
    ...club,
    norms: club.norms.map((norm) => (norm.id === 'club/pay-by' ? { ...norm, subject: 'image' } : norm)),
  }

  it('is the subjects of everybody', () => {
    expect(findingsOfPath(other, { swims: true }, ['integration'])).not.toContain('club/pay-by')
  })

  it('and others once something is told that only they ask for', () => {
    const law = { ...other, norms: other.norms.filter(({ id }) => id !== 'club/unspoken') }
    expect(findingsOfPath(law, { memberships: [] }, ['integration'])).not.toContain('club/pay-by')
    expect(findingsOfPath(law, { letterOn: 'never' }, ['integration'])).toContain('club/pay-by')
  })
})
