/** A date as it was typed, box by box. */
export interface TypedDate {
  day: string
  month: string
  year: string
}

/** Takes the three boxes of the date called `name` out of what a form sent. */
export function typedDate(sent: (field: string) => string | undefined, name: string): TypedDate {
  const box = (part: string): string => westernDigits((sent(`${name}-${part}`) ?? '').trim())
  return { day: box('day'), month: box('month'), year: box('year') }
}

/**
 * A typed date as the situation writes it: `2021-03-07`, or `2021-03` and `2021` where the rest was left empty.
 *
 * Undefined if all boxes are empty. Only the form is put right (`7` becomes `07`); whether such a day exists is for the
 * engine to say, so that every door refuses the same dates.
 */
export function writtenDate({ day, month, year }: TypedDate): string | undefined {
  if (day === '' && month === '' && year === '') return undefined
  const twoDigits = (box: string): string => (box === '' ? '' : box.padStart(2, '0'))
  const parts = [year, twoDigits(month), twoDigits(day)]
  while (parts.at(-1) === '') parts.pop()
  return parts.join('-')
}

/** The boxes for a date that is already known, to show it again. */
export function boxesOf(written: string): TypedDate {
  const [year = '', month = '', day = ''] = written.split('-')
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}

/** An Arabic or Persian keyboard may write 7 as ٧ or ۷. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}
