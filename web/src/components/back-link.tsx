import type { VNode } from 'preact'
import { Icon } from './icon.tsx'

/** The way back, above the heading of a page. */
export function BackLink({ href, text }: { href: string; text: string }): VNode {
  return (
    <a class="back-link" href={href}>
      <Icon name="back" directional />
      {text}
    </a>
  )
}
