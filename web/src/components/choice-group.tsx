import type { ComponentChildren, VNode } from 'preact'
import { type FieldProps, GroupFrame } from './field-frame.tsx'

/** One thing to choose. */
export interface Choice {
  value: string
  label: string
  hint?: string
  /** Further fields that belong to this choice, shown under it. */
  more?: ComponentChildren
}

/**
 * A few things to choose from, all visible: one of them (`radio`) or any number (`checkbox`).
 *
 * `aside` choices such as "I do not know" stand apart from the answers proper. `value` holds what was chosen before.
 */
export function ChoiceGroup(
  props: FieldProps & {
    kind: 'radio' | 'checkbox'
    choices: readonly Choice[]
    aside?: readonly Choice[]
    value?: string | readonly string[]
    /** True if the question is the heading of the page. */
    question?: boolean
  },
): VNode {
  const { choices, aside = [] } = props
  return (
    <GroupFrame {...props}>
      <div class="choices">
        {choices.map((choice, index) => (
          <ChoiceRow key={choice.value} {...props} choice={choice} index={index} />
        ))}
      </div>
      {aside.length > 0 && (
        <div class="choices choices-aside">
          {aside.map((choice, index) => (
            <ChoiceRow key={choice.value} {...props} choice={choice} index={choices.length + index} />
          ))}
        </div>
      )}
    </GroupFrame>
  )
}

function ChoiceRow(props: {
  name: string
  kind: 'radio' | 'checkbox'
  choice: Choice
  index: number
  value?: string | readonly string[]
}): VNode {
  const { name, kind, choice, index, value } = props
  const id = `${name}-${index}`
  return (
    <div class="choice">
      <input
        type={kind}
        id={id}
        name={name}
        value={choice.value}
        checked={typeof value === 'string' ? value === choice.value : value?.includes(choice.value)}
        autocomplete="off"
        aria-describedby={choice.hint === undefined ? undefined : `${id}-hint`}
      />
      <label for={id}>{choice.label}</label>
      {choice.hint !== undefined && (
        <p class="choice-hint" id={`${id}-hint`}>
          {choice.hint}
        </p>
      )}
      {choice.more !== undefined && <div class="choice-more">{choice.more}</div>}
    </div>
  )
}
