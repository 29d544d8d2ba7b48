import type { VNode } from 'preact'
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

/** One line to type in. */
export function TextField(
  props: FieldProps & {
    value?: string
    /** `numeric` brings up digits on a telephone. */
    inputMode?: 'text' | 'numeric' | 'decimal'
    /** How much is expected: `short` for a postcode or an amount. */
    size?: 'short' | 'long'
    /** The id of a `datalist` on the page, for suggestions. */
    list?: string
    autocomplete?: string
  },
): VNode {
  const { name, value, inputMode = 'text', size = 'long', list, autocomplete = 'off', error } = props
  return (
    <FieldFrame {...props}>
      <input
        class={`input input-${size}`}
        type="text"
        id={name}
        name={name}
        value={value}
        inputMode={inputMode}
        list={list}
        autocomplete={autocomplete}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FieldFrame>
  )
}
