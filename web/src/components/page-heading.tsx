import type { ComponentChildren, VNode } from 'preact'

/** The one `h1` of a page, with an optional line above it and a lead below it. */
export function PageHeading(props: { caption?: ComponentChildren; title: string; lead?: string }): VNode {
  return (
    <header class="page-heading">
      {props.caption !== undefined && <p class="page-caption">{props.caption}</p>}
      <h1>{props.title}</h1>
      {props.lead !== undefined && <p class="lead">{props.lead}</p>}
    </header>
  )
}
