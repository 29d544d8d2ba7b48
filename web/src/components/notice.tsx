import type { ComponentChildren, VNode } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/**
 * A box that stands apart from the text.
 *
 * - `information`: good to know; `important`: read this before you go on; `done`: something worked
 * - `unsure`: we do not know, or sources disagree; `announced`: planned by a government, not law
 */
export type NoticeKind = 'information' | 'important' | 'done' | 'unsure' | 'announced'

const icons: Record<NoticeKind, IconName> = {
  information: 'information',
  important: 'exclamation',
  done: 'check',
  unsure: 'question',
  announced: 'clock',
}

/** A box that stands apart from the text. Its label says in words what its look says. */
export function Notice(props: {
  kind: NoticeKind
  /** The words for the kind, such as "Not certain". */
  label: string
  children: ComponentChildren
}): VNode {
  return (
    <div class={`notice notice-${props.kind}`}>
      <Icon name={icons[props.kind]} />
      <div class="notice-body">
        <p class="notice-label">{props.label}</p>
        {props.children}
      </div>
    </div>
  )
}
