import type { VNode } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/** One card: the title is the link, the whole card can be tapped. */
export interface LinkCard {
  href: string
  title: string
  text?: string
  icon?: IconName
}

/** Big links, side by side where there is room. `prominent` cards are for the main choices of a page. */
export function LinkCards(props: { cards: readonly LinkCard[]; prominent?: boolean }): VNode {
  const { cards, prominent = false } = props
  return (
    <ul class={prominent ? 'cards cards-prominent' : 'cards'} role="list">
      {cards.map(({ href, title, text, icon }) => (
        <li key={href} class="card">
          {icon !== undefined && (
            <span class="card-icon">
              <Icon name={icon} />
            </span>
          )}
          <div class="card-body">
            <h3 class="card-title">
              <a href={href}>{title}</a>
            </h3>
            {text !== undefined && <p>{text}</p>}
          </div>
          <Icon name="arrow" directional />
        </li>
      ))}
    </ul>
  )
}
