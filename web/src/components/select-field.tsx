import type { VNode } from 'preact'
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

/** A choice out of a long list. Empty until something is chosen. */
export function SelectField(
  props: FieldProps & { options: readonly { value: string; label: string }[]; value?: string },
): VNode {
  const { name, options, value = '', error, words } = props
  return (
    <FieldFrame {...props}>
      <select
        class="input input-select"
        id={name}
        name={name}
        autocomplete="off"
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
      >
        <option value="" selected={value === ''}>
          {words.form.choose}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
