import type { VNode } from 'preact'
import type { PageContext } from '../page-context.ts'

/** Where somebody goes who must not be seen reading: the federal weather page, which anybody may be looking at. */
const somewhereElse = 'https://www.meteo.be/'

/**
 * A way out of a page on top of it, always in sight. Without JavaScript a plain link; with the island `quick-exit` the
 * page does not stay behind the back button. The site that is opened learns nothing about the page.
 */
export function QuickExit({ context }: { context: PageContext }): VNode {
  const { leave, help } = context.words.site.quickExit
  return (
    <div class="quick-exit">
      <a
        class="quick-exit-link"
        href={somewhereElse}
        rel="external noreferrer"
        data-quick-exit
        aria-describedby="quick-exit-help"
      >
        {leave}
      </a>
      <p id="quick-exit-help">{help}</p>
    </div>
  )
}
