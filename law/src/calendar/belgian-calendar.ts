import type { HolidayCalendar } from '@parcours/engine/authoring'
import { belgianHolidays } from './belgian-holidays.ts'

/** Which days are no working days in Belgium, for terms in working days: Saturdays, Sundays and the ten legal holidays. */
export const belgianCalendar: HolidayCalendar = Object.freeze({
  id: 'belgian-legal-holidays',
  holidays: belgianHolidays,
})
