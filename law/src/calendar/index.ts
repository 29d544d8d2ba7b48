export { belgianCalendar } from './belgian-calendar.ts'
export {
  belgianHolidays,
  type EasterHoliday,
  easterHolidays,
  type FixedHoliday,
  fixedHolidays,
  isBelgianHoliday,
  replacementHolidays,
} from './belgian-holidays.ts'
export { holidaySources } from './sources.ts'
