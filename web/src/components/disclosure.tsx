import type { ComponentChildren, VNode } from 'preact'

/** Text that opens on request. It works without JavaScript, and is open on paper. */
export function Disclosure(props: { summary: ComponentChildren; open?: boolean; children: ComponentChildren }): VNode {
  return (
    <details class="disclosure" open={props.open}>
      <summary>{props.summary}</summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  )
}
