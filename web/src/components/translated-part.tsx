import { type Language, languageFacts, type Subject, type Words, wordsFor } from '@parcours/words'
import type { VNode } from 'preact'
import type { PageContext } from '../page-context.ts'
import { Notice } from './notice.tsx'

/** The language and words to use inside a part that may not be translated. */
export interface SpokenPart {
  language: Language
  site: Words['site']
}

/**
 * A part of a page whose text comes from one subject of the words.
 *
 * If that subject is not translated, the part says so in the page's language and is marked as English, left to right.
 * `children` receives the language that the part is really in, so that its labels and dates match its text.
 */
export function TranslatedPart(props: {
  context: PageContext
  subject: Subject
  children: (part: SpokenPart) => VNode
}): VNode {
  const { context, subject, children } = props
  if (!context.words.untranslated.includes(subject)) {
    return children({ language: context.language, site: context.words.site })
  }
  const { notices } = context.words.site
  return (
    <>
      <Notice kind="information" label={notices.information}>
        <p>{notices.untranslated}</p>
      </Notice>
      <div lang="en" dir={languageFacts.en.direction}>
        {children({ language: 'en', site: wordsFor('en').site })}
      </div>
    </>
  )
}
