import type { VNode } from 'preact'
import { Button } from '../components/button.tsx'
import { describedBy, FieldFrame } from '../components/field-frame.tsx'
import type { PageContext } from '../page-context.ts'

/** Two days to compare, as the address holds them (`YYYY-MM-DD`): an ordinary form whose answer can be linked to. */
export function CompareForm(props: {
  context: PageContext
  action: string
  from?: string
  to?: string
  /** Names of the fields whose day does not exist. */
  wrong?: readonly string[]
}): VNode {
  const { context, action, from = '', to = '', wrong = [] } = props
  const { lawBrowser, site } = context.words
  const field = (name: string, label: string, value: string, hint?: string): VNode => {
    const error = wrong.includes(name) ? lawBrowser.compareWrong : undefined
    return (
      <FieldFrame name={name} label={label} hint={hint} error={error} words={site}>
        <input
          class="input input-date"
          type="date"
          id={name}
          name={name}
          value={value}
          dir="ltr"
          aria-describedby={describedBy({ name, hint, error })}
          aria-invalid={error === undefined ? undefined : true}
        />
      </FieldFrame>
    )
  }
  return (
    <form class="compare-form" method="get" action={action}>
      {field('from', lawBrowser.compareFirst, from)}
      {field('to', lawBrowser.compareSecond, to, lawBrowser.compareSecondHint)}
      <Button look="secondary">{lawBrowser.compareButton}</Button>
    </form>
  )
}
