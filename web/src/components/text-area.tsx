import type { VNode } from 'preact'
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

/** Several lines to type in. */
export function TextArea(props: FieldProps & { value?: string; rows?: number }): VNode {
  const { name, value, rows = 6, error } = props
  return (
    <FieldFrame {...props}>
      <textarea
        class="input input-text"
        id={name}
        name={name}
        rows={rows}
        value={value}
        autocomplete="off"
        dir="auto"
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FieldFrame>
  )
}
