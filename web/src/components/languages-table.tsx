import { languageFacts, languages, type Words, wordsFor } from '@parcours/words'
import type { VNode } from 'preact'
import { DataTable } from './data-table.tsx'

/** Which language is how far, from the words themselves, so that this table cannot be out of date. */
export function LanguagesTable({ words }: { words: Words['site'] }): VNode {
  const { caption, language, pages, checked, reference, allPages, somePages, yes, notYet } = words.languagesTable
  return (
    <DataTable
      caption={caption}
      columns={[language, pages, checked]}
      rows={languages.map((code) => {
        const { autonym, direction, checkedByNativeSpeaker } = languageFacts[code]
        const translated = wordsFor(code).untranslated.length === 0 ? allPages : somePages
        return [
          <span key={code} lang={code} dir={direction}>
            {autonym}
          </span>,
          code === 'en' ? reference : translated,
          checkedByNativeSpeaker ? yes : notYet,
        ]
      })}
    />
  )
}
