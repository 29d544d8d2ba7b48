import type { VNode } from 'preact'
import type { TypedDate } from '../forms/typed-date.ts'
import { type FieldProps, GroupFrame } from './field-frame.tsx'

/**
 * A date in three boxes: day, month, year. Day, or day and month, may stay empty if they are not known.
 *
 * Sends `<name>-day`, `<name>-month` and `<name>-year`; `forms/typed-date.ts` reads them.
 */
export function DateField(
  props: FieldProps & {
    value?: TypedDate | undefined
    /** True if the question is the heading of the page. */
    question?: boolean
  },
): VNode {
  const { name, value, words, error } = props
  const parts = [
    { part: 'day', label: words.form.day, length: 2 },
    { part: 'month', label: words.form.month, length: 2 },
    { part: 'year', label: words.form.year, length: 4 },
  ] as const
  return (
    <GroupFrame {...props}>
      <div class="date-parts">
        {parts.map(({ part, label, length }) => (
          <div key={part} class="date-part">
            <label for={`${name}-${part}`}>{label}</label>
            <input
              class={`input input-${part}`}
              type="text"
              id={`${name}-${part}`}
              name={`${name}-${part}`}
              value={value?.[part]}
              inputMode="numeric"
              maxLength={length}
              autocomplete="off"
              aria-invalid={error === undefined ? undefined : true}
            />
          </div>
        ))}
      </div>
    </GroupFrame>
  )
}
