import { expect, it } from 'vitest'
import { boxesOf, typedDate, writtenDate } from './typed-date.ts'

it.each([
  ['7', '3', '2021', '2021-03-07'],
  ['07', '12', '2021', '2021-12-07'],
  ['', '3', '2021', '2021-03'],
  ['', '', '2021', '2021'],
])('day "%s", month "%s", year "%s" are written %s', (day, month, year, written) => {
  expect(writtenDate({ day, month, year })).toBe(written)
})

it('three empty boxes are no date', () => {
  expect(writtenDate({ day: '', month: '', year: '' })).toBeUndefined()
})

it.each([
  ['7', '', '2021'],
  ['7', '3', ''],
  ['x', '3', '2021'],
])('day "%s", month "%s", year "%s" stay visible as a date that the engine refuses', (day, month, year) => {
  expect(writtenDate({ day, month, year })).not.toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
})

it('takes the boxes of one date out of a form, without the spaces around them', () => {
  const sent: Record<string, string> = { 'birth-day': ' 7 ', 'birth-year': '1994', 'other-month': '4' }
  expect(typedDate((field) => sent[field], 'birth')).toEqual({ day: '7', month: '', year: '1994' })
})

it.each(['2021-03-07', '2021-03', '2021'])('%s survives being shown and sent again', (written) => {
  expect(writtenDate(boxesOf(written))).toBe(written)
})

it.each(['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'])('the digits %s of an Arabic or Persian keyboard are digits', (digits) => {
  expect(typedDate(() => digits, 'birth').year).toBe('0123456789')
})
