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
export { type SchoolYear, schoolYearSources, schoolYears } from './school-years.ts'
export { holidaySources } from './sources.ts'
