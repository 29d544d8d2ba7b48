import { languageFacts, languages, wordsFor } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { Document } from '../components/document.tsx'
import { Icon } from '../components/icon.tsx'
import type { PageContext } from '../page-context.ts'

/** For a browser that asks for none of our languages: the question in all of them. */
export function ChooseLanguagePage({ context }: { context: PageContext }): VNode {
  const { title } = context.words.site.chooseLanguage
  return (
    <Document context={context} title={title}>
      <h1 class="visually-hidden">{title}</h1>
      <ul class="cards" role="list">
        {languages.map((language) => {
          const { autonym, direction } = languageFacts[language]
          return (
            <li key={language} class="card" lang={language} dir={direction}>
              <div class="card-body">
                <h2 class="card-title">
                  <a href={addressOf(language)} hreflang={language}>
                    {autonym}
                  </a>
                </h2>
                <p>{wordsFor(language).site.chooseLanguage.title}</p>
              </div>
              <Icon name="arrow" directional />
            </li>
          )
        })}
      </ul>
    </Document>
  )
}
