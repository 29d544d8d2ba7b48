import type { Words } from '@parcours/words'
import type { VNode } from 'preact'

/** A mistake on a form, and the id of the field it is about. */
export interface FieldError {
  fieldId: string
  message: string
}

/**
 * All mistakes of a form, at its top, each a link to its field. It takes the focus when the page opens, so that a
 * screen reader begins here. Shows nothing if there are none.
 */
export function ErrorSummary({ errors, words }: { errors: readonly FieldError[]; words: Words['site'] }): VNode | null {
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" aria-labelledby="errors-heading" tabIndex={-1} autofocus>
      <h2 id="errors-heading">{words.form.errorsHeading}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a href={`#${fieldId}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
