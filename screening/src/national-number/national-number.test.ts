import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centuriesOf, controlDigits, isNationalNumber, plainNationalNumber } from './national-number.ts'

const nine = fc.integer({ min: 0, max: 999_999_999 }).map((number) => String(number).padStart(9, '0'))

describe('a national number', () => {
  it('carries 97 minus the rest, counted by hand', () => {
    // 850730033 = 97 × 8 770 412 + 69; 97 - 69 = 28. 2170730033 = 97 × 22 378 660 + 13; 97 - 13 = 84.
    expect(controlDigits('850730033', 'before-2000')).toBe('28')
    expect(controlDigits('170730033', 'from-2000')).toBe('84')
    expect(centuriesOf('85073003328')).toEqual(['before-2000'])
    expect(centuriesOf('17073003384')).toEqual(['from-2000'])
  })

  it('of which the rest is 0 has 97, and of which it is 96 has 01', () => {
    expect(controlDigits('000000000', 'before-2000')).toBe('97')
    expect(controlDigits('000000096', 'before-2000')).toBe('01')
  })

  it('with a wrong control digit, or one digit more or less, is none', () => {
    for (const number of ['85073003327', '85073003329', '8507300332', '850730033280', '8507300332a', '']) {
      expect(isNationalNumber(number), number).toBe(false)
    }
  })

  it('may be written with dots and a hyphen, and may have lost its first 0 in a spreadsheet', () => {
    expect(plainNationalNumber('85.07.30-033.28')).toBe('85073003328')
    expect(plainNationalNumber(' 850730 033 28 ')).toBe('85073003328')
    expect(plainNationalNumber('1010100173')).toBe('01010100173')
    expect(plainNationalNumber('A-12')).toBe('A-12')
    expect(plainNationalNumber('12')).toBe('12')
  })

  it('with the control digits of its century is one, and with one digit changed it is none in that century', () => {
    fc.assert(
      fc.property(
        nine,
        fc.constantFrom('before-2000', 'from-2000'),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (digits, born, at, by) => {
          const number = digits + controlDigits(digits, born as 'from-2000')
          expect(centuriesOf(number)).toContain(born)
          const changed = `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`
          expect(centuriesOf(changed)).not.toContain(born)
        },
      ),
      { seed: 4, numRuns: 500 },
    )
  })
})
