import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { club, clubWords, findingsOf, oldMember } from '../../test/rowing-club.ts'
import { calendarFile } from './calendar-file.ts'

const options = { law: club, words: clubWords, stamp: '2024-06-01T08:30:00Z' }

function fileOf(given: unknown, more: Partial<typeof options> = {}): string {
  return calendarFile(findingsOf(given), { ...options, ...more }) as string
}

function withTitle(title: string): typeof clubWords {
  const { law } = clubWords
  const spoken = { ...(law.norms['club/pay-by'] as NonNullable<(typeof law.norms)[string]>), title }
  return { ...clubWords, law: { ...law, norms: { ...law.norms, 'club/pay-by': spoken } } }
}

function eventsIn(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('a calendar of deadlines', () => {
  const file = fileOf(oldMember)
  const [event, ...others] = eventsIn(file) as [ICAL.Event, ...ICAL.Event[]]

  it('has one entry for the one finding that has a date', () => {
    expect(others).toEqual([])
    expect(event.summary).toBe('Last day to pay')
  })

  it('is an entry for the whole day, whatever the time zone of the machine', () => {
    expect(event.startDate.isDate).toBe(true)
    expect(event.startDate.toString()).toBe('2024-03-10')
    expect(event.endDate.toString()).toBe('2024-03-11')
  })

  it('describes the date in words, with the source and its address', () => {
    expect(event.description).toContain('You must pay by 10 March 2024.')
    expect(event.description).toContain('Rules of the rowing club, article 4, The club.')
    expect(event.description).toContain('https://club.example/rules')
  })

  it('reminds on the morning of the day two weeks before and two days before', () => {
    const alarms = event.component.getAllSubcomponents('valarm')
    const rings = alarms.map((alarm) => {
      const at = event.startDate.clone()
      at.isDate = false
      at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration)
      return at.toString()
    })
    expect(rings).toEqual(['2024-02-25T09:00:00', '2024-03-08T09:00:00'])
    expect(alarms[1]?.getFirstPropertyValue('description')).toBe('In 2 days: Last day to pay')
  })

  it('carries the moment that was handed in, and no other', () => {
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2024-06-01T08:30:00Z')
    expect(fileOf(oldMember)).toBe(file)
  })

  it('refuses a moment that is none', () => {
    expect(() => fileOf(oldMember, { stamp: 'today' })).toThrow(RangeError)
  })

  it('holds no fact that the person told', () => {
    expect(file).not.toContain('20240110')
    expect(file).not.toContain('10 January 2024')
    expect(file).not.toContain('4 March 2020')
  })

  it('keeps the UID of a date when it is made again, in any language', () => {
    const later = fileOf(oldMember, { stamp: '2025-01-01T00:00:00Z' })
    expect(eventsIn(later)[0]?.uid).toBe(event.uid)
    expect(event.uid).toBe('club.pay-by.2024-03-10@parcours')
  })

  it('gives another date another UID', () => {
    const [other] = eventsIn(fileOf({ ...oldMember, letterOn: '2024-01-11' }))
    expect(other?.uid).toBe('club.pay-by.2024-03-11@parcours')
  })
})

describe('a date that concerns somebody perhaps', () => {
  it('says so in its title', () => {
    const [event] = eventsIn(fileOf({ letterOn: '2024-01-10' }))
    expect(event?.summary).toBe('Perhaps: Last day to pay')
    expect(event?.description).toContain('If this concerns you, the date is 10 March 2024.')
  })
})

describe('findings without a date', () => {
  it('make no file', () => {
    expect(calendarFile(findingsOf({ memberships: [] }), options)).toBeUndefined()
    expect(calendarFile([], options)).toBeUndefined()
  })
})

describe('the form of the file', () => {
  it('has lines of at most 75 octets that end in CR LF, also with long Arabic words in them', () => {
    const title = 'آخر يوم للدفع '.repeat(12).trim()
    const file = fileOf(oldMember, { words: withTitle(title) })
    const lines = file.split('\r\n')
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toContain('\n')
    }
    expect(eventsIn(file)[0]?.summary).toBe(title)
  })

  it('keeps commas, semicolons, backslashes and line breaks of the words', () => {
    const title = 'Pay; then, perhaps, \\ wait'
    const words = withTitle(title)
    expect(eventsIn(fileOf(oldMember, { words }))[0]?.summary).toBe(title)
  })
})
