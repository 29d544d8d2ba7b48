import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { PageContext } from '../page-context.ts'
import { LanguageSwitch } from './language-switch.tsx'

/** The top of every page: languages, the name of the site, the main menu. */
export function SiteHeader({
  context,
  answersForm,
}: {
  context: PageContext
  answersForm?: string | undefined
}): VNode {
  const { navigation, name } = context.words.site
  const entries = [
    { page: 'check', text: navigation.check },
    { page: 'guide', text: navigation.guide },
    { page: 'law', text: navigation.law },
    { page: 'about', text: navigation.about },
  ]
  return (
    <header class="site-header">
      <div class="site-header-inner">
        <LanguageSwitch context={context} answersForm={answersForm} />
        <a class="brand" href={addressOf(context.language)} aria-current={context.page === '' ? 'page' : undefined}>
          <BrandMark />
          <span translate={false}>{name}</span>
        </a>
        <nav class="main-menu" aria-label={navigation.label}>
          <ul>
            {entries.map(({ page, text }) => (
              <li key={page}>
                <a href={addressOf(context.language, page)} aria-current={currency(context.page, page)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

function currency(here: string, page: string): 'page' | 'true' | undefined {
  if (here === page) return 'page'
  return here.startsWith(`${page}/`) ? 'true' : undefined
}

function BrandMark(): VNode {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path class="brand-path" d="M8 26C8 17 24 20 24 8" />
      <circle class="brand-start" cx="8" cy="26" r="4" />
      <circle class="brand-goal" cx="24" cy="7" r="4.5" />
    </svg>
  )
}
