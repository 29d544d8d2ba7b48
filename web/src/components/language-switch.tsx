import { languageFacts, languages } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { PageContext } from '../page-context.ts'

/** The name and value with which the language buttons submit a form of answers: keep the answers, ask nothing of them. */
export const languageIntent = { name: 'intent', value: 'language' } as const

/**
 * The languages, each in its own name.
 *
 * Links by default. With `answersForm`, the id of a form on the page, they are buttons that submit that form to the same
 * page in the other language: what was typed so far travels along, without JavaScript and without a cookie. The form
 * then also holds `intent=language`, which says that the answers on the page are not finished.
 */
export function LanguageSwitch({
  context,
  answersForm,
}: {
  context: PageContext
  answersForm?: string | undefined
}): VNode {
  return (
    <nav class="languages" aria-label={context.words.site.language}>
      <ul>
        {languages.map((language) => {
          const { autonym, direction } = languageFacts[language]
          const address = addressOf(language, context.page)
          const current = language === context.language ? 'true' : undefined
          return (
            <li key={language}>
              {answersForm === undefined || current ? (
                <a href={address} hreflang={language} lang={language} dir={direction} aria-current={current}>
                  {autonym}
                </a>
              ) : (
                <button
                  type="submit"
                  form={answersForm}
                  formaction={address}
                  formnovalidate
                  name={languageIntent.name}
                  value={languageIntent.value}
                  lang={language}
                  dir={direction}
                >
                  {autonym}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
