import { languageFacts } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { PageContext } from '../page-context.ts'

/** The bottom of every page: who decides, and the pages about the site. */
export function SiteFooter({ context }: { context: PageContext }): VNode {
  const { footer, name, notices, tagline } = context.words.site
  const unchecked = context.language !== 'en' && !languageFacts[context.language].checkedByNativeSpeaker
  const links = [
    { page: 'about/how-we-know', text: footer.howWeKnow },
    { page: 'about/what-we-do-not-know', text: footer.unknown },
    { page: 'about/privacy', text: footer.privacy },
    { page: 'about/accessibility', text: footer.accessibility },
    { page: 'about/languages', text: footer.languages },
    { page: 'about/licence', text: footer.licence },
  ]
  return (
    <footer class="site-footer">
      <div class="site-footer-inner">
        <div>
          <p class="site-footer-name">
            <strong translate={false}>{name}</strong>
            <br />
            {tagline}
          </p>
          <p>{footer.decides}</p>
          {unchecked && (
            <p>
              {notices.unchecked} <a href={addressOf(context.language, 'about/languages')}>{notices.uncheckedLink}</a>
            </p>
          )}
        </div>
        <nav aria-label={footer.label}>
          <ul>
            {links.map(({ page, text }) => (
              <li key={page}>
                <a href={addressOf(context.language, page)}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
