import type { ComponentChildren, VNode } from 'preact'

/** One step of a route. */
export interface Step {
  title: string
  text?: ComponentChildren
  /** A date or a period, set apart: "by 20 June 2026". */
  when?: string
}

/** Steps in order, drawn as a route from the first to the last. */
export function Steps({ steps }: { steps: readonly Step[] }): VNode {
  return (
    // Safari forgets that a list without bullets is a list.
    <ol class="steps" role="list">
      {steps.map((step) => (
        <li key={step.title} class="step">
          <p class="step-title">{step.title}</p>
          {step.when !== undefined && <p class="step-when">{step.when}</p>}
          {step.text !== undefined && <p>{step.text}</p>}
        </li>
      ))}
    </ol>
  )
}
