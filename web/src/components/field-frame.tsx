import type { Words } from '@parcours/words'
import type { ComponentChildren, VNode } from 'preact'

/** What every field of a form has. */
export interface FieldProps {
  /** The name the answer is sent under. It is also the id of the field, so an error summary can link to it. */
  name: string
  label: string
  hint?: string | undefined
  /** What is wrong with the answer, and how to put it right. */
  error?: string | undefined
  words: Words['site']
}

/** The ids of hint and error of a field, for `aria-describedby`. */
export function describedBy({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined {
  const ids = [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Hint and error of a field, with the ids that `describedBy` names. */
function HintAndError({ name, hint, error, words }: Omit<FieldProps, 'label'>): VNode {
  return (
    <>
      {hint !== undefined && (
        <p class="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="field-error" id={`${name}-error`}>
          <span class="visually-hidden">{words.form.errorPrefix} </span>
          {error}
        </p>
      )}
    </>
  )
}

/** A label above one control. */
export function FieldFrame(props: FieldProps & { children: ComponentChildren }): VNode {
  return (
    <div class={props.error === undefined ? 'field' : 'field field-wrong'}>
      <label class="field-label" for={props.name}>
        {props.label}
      </label>
      <HintAndError {...props} />
      {props.children}
    </div>
  )
}

/** A question above a group of controls. `question` makes it the heading of the page. */
export function GroupFrame(props: FieldProps & { question?: boolean; children: ComponentChildren }): VNode {
  const { label, error, question = false } = props
  return (
    <fieldset
      class={error === undefined ? 'field' : 'field field-wrong'}
      id={props.name}
      tabIndex={-1}
      aria-describedby={describedBy(props)}
    >
      <legend class={question ? 'field-question' : 'field-label'}>{question ? <h1>{label}</h1> : label}</legend>
      <HintAndError {...props} />
      {props.children}
    </fieldset>
  )
}
