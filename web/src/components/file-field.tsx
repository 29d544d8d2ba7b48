import type { VNode } from 'preact'
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

/** A file from the person's own device. Its form needs `enctype="multipart/form-data"`. */
export function FileField(props: FieldProps & { accept?: string }): VNode {
  const { name, accept, error } = props
  return (
    <FieldFrame {...props}>
      <input
        class="input input-file"
        type="file"
        id={name}
        name={name}
        accept={accept}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FieldFrame>
  )
}
