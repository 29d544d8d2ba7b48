import { type Language, languages } from '@parcours/words'
import type { ComponentChildren, VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { PageContext } from '../page-context.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

/** One whole page: head, header, main text, footer. Every page of the site is one of these. */
export function Document(props: {
  context: PageContext
  /** What the page is about; the name of the site is added. */
  title: string
  description?: string
  /** Wide pages use the whole width for cards and tables; others keep lines short. */
  width?: 'text' | 'wide'
  /** Names of files in `islands/`, without ending: scripts this page is better with. */
  islands?: readonly string[]
  /**
   * The id of the form that holds what the person answered so far. With it, the language switch submits that form
   * to the same page in another language, so nothing is lost. Without it, the switch is a row of links.
   */
  answersForm?: string
  /**
   * What the Enter key does in that form (the value of `do`). The browser takes the first button it finds, and without
   * this one that would be a language at the top of the page.
   */
  enterDoes?: string
  /** False for pages that search engines should not list, such as a result. */
  listed?: boolean
  children: ComponentChildren
}): VNode {
  const {
    context,
    title,
    description,
    width = 'text',
    islands = [],
    answersForm,
    enterDoes,
    listed = true,
    children,
  } = props
  const { site } = context.words
  return (
    <html lang={context.language} dir={context.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{context.page === '' ? `${site.name}: ${title}` : `${title} · ${site.name}`}</title>
        {description !== undefined && <meta name="description" content={description} />}
        {!listed && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={context.assets.addressOf('icon.svg')} />
        <link rel="stylesheet" href={context.assets.addressOf('style.css')} />
        {listed && <Alternates context={context} />}
        {islands.map((island) => (
          <script key={island} type="module" src={context.assets.addressOf(`islands/${island}.js`)} />
        ))}
      </head>
      <body>
        {answersForm !== undefined && (
          <button
            class="visually-hidden"
            type="submit"
            form={answersForm}
            name="do"
            value={enterDoes}
            tabIndex={-1}
            aria-hidden="true"
          />
        )}
        <a class="skip-link" href="#content">
          {site.skipToContent}
        </a>
        <SiteHeader context={context} answersForm={answersForm} />
        <main id="content" class={`main main-${width}`} tabIndex={-1}>
          {children}
        </main>
        <SiteFooter context={context} />
      </body>
    </html>
  )
}

function Alternates({ context }: { context: PageContext }): VNode {
  const address = (language: Language): string => `${context.origin ?? ''}${addressOf(language, context.page)}`
  return (
    <>
      {languages.map((language) => (
        <link key={language} rel="alternate" hreflang={language} href={address(language)} />
      ))}
      {context.page === '' && <link rel="alternate" hreflang="x-default" href={`${context.origin ?? ''}/`} />}
    </>
  )
}
