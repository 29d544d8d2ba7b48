import type { ComponentChildren, VNode } from 'preact'

/** One line of a summary: a question, what was answered, and a way to change it. */
export interface SummaryLine {
  key: string
  question: ComponentChildren
  answer: ComponentChildren
  /** A link or button; its words must say what it changes (see `about` of `Button`). */
  action?: ComponentChildren
}

/** What a person answered so far, line by line. */
export function SummaryList({ lines }: { lines: readonly SummaryLine[] }): VNode {
  return (
    <dl class="summary-list">
      {lines.map(({ key, question, answer, action }) => (
        <div key={key} class="summary-line">
          <dt>{question}</dt>
          <dd class="summary-answer">{answer}</dd>
          {action !== undefined && <dd class="summary-action">{action}</dd>}
        </div>
      ))}
    </dl>
  )
}
