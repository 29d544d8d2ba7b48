import type { ComponentChildren, VNode } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/** How an answer looks: something to do, nothing to do, reached, not reached yet, or not clear. */
export type OutcomeTone = 'duty' | 'free' | 'reached' | 'not-yet' | 'unclear'

const icons: Record<OutcomeTone, IconName> = {
  duty: 'flag',
  free: 'check',
  reached: 'check',
  'not-yet': 'hourglass',
  unclear: 'question',
}

/** The answer to one question in one sentence, with what belongs right under it. */
export function OutcomePanel(props: {
  tone: OutcomeTone
  /** The question that is answered, in small letters above. */
  label?: string
  /** The answer in one sentence. */
  sentence: string
  /** The level of the heading that carries the sentence. */
  level?: 'h1' | 'h2' | 'h3'
  id?: string
  children?: ComponentChildren
}): VNode {
  const { tone, label, sentence, level: Heading = 'h2', id, children } = props
  return (
    <section class={`outcome outcome-${tone}`} id={id}>
      <Icon name={icons[tone]} />
      <div class="outcome-body">
        {label !== undefined && <p class="outcome-label">{label}</p>}
        <Heading class="outcome-sentence">{sentence}</Heading>
        {children}
      </div>
    </section>
  )
}
