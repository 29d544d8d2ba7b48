import type { VNode } from 'preact'
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

// The options of a long list are the same for everybody: made once, because a page can hold many of them.
const markup = new WeakMap<readonly { value: string; label: string }[], string>()

function optionsOf(options: readonly { value: string; label: string }[], value: string): string {
  let html = markup.get(options)
  if (html === undefined) {
    html = options.map((each) => `<option value="${escaped(each.value)}">${escaped(each.label)}</option>`).join('')
    markup.set(options, html)
  }
  if (value === '') return html
  const chosen = `value="${escaped(value)}"`
  // What was told elsewhere and is not in the list stays as it is.
  if (!html.includes(chosen)) return `${html}<option ${chosen} selected>${escaped(value)}</option>`
  return html.replace(chosen, (found) => `${found} selected`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** A choice out of a long list. Empty until something is chosen. `options` is remembered by identity: keep it constant. */
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
        // Escaped above. The 250 countries of many rows are made once.
        dangerouslySetInnerHTML={{
          __html: `<option value="">${escaped(words.form.choose)}</option>${optionsOf(options, value)}`,
        }}
      />
    </FieldFrame>
  )
}
