const belgianDate = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** Today's date in Belgium, `YYYY-MM-DD`: read here, at the door, and nowhere below it. */
export function todayInBelgium(): string {
  return belgianDate.format(new Date())
}
