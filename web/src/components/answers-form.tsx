import type { ComponentChildren, VNode } from 'preact'

/** The id of the form that holds the answers; give it to `Document` so that the language switch keeps them. */
export const answersFormId = 'answers'

/**
 * A form whose answers so far travel in hidden fields: nothing is kept on the server, and it works without JavaScript.
 *
 * `carried` are the answers of other pages, in order; a name may occur more than once. It is sent by POST, so answers
 * never stand in an address, a history or a log. Also use it without visible fields, on a result page.
 */
export function AnswersForm(props: {
  action: string
  carried: readonly (readonly [name: string, value: string])[]
  /** Set for forms with a file field. */
  withFile?: boolean
  id?: string
  children?: ComponentChildren
}): VNode {
  const { action, carried, withFile = false, id = answersFormId, children } = props
  return (
    <form
      id={id}
      class="answers-form"
      method="post"
      action={action}
      enctype={withFile ? 'multipart/form-data' : undefined}
      autocomplete="off"
      novalidate
    >
      {carried.map(([name, value], index) => (
        <input key={`${name}-${index}`} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
