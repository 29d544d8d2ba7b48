import { languageFacts, type Subject, wordsFor } from '@parcours/words'
import type { VNode } from 'preact'
import type { PageContext } from '../page-context.ts'
import { Notice } from './notice.tsx'

/**
 * A part of a page that is written with several subjects of the words.
 *
 * If one of them is not translated, the whole part is English, marked as such, and says so: a sentence half in one
 * language and half in another helps nobody. `children` gets the context in the language the part is really in.
 * Addresses are still made with the context of the page.
 */
export function SpokenPart(props: {
  context: PageContext
  subjects: readonly Subject[]
  children: (part: PageContext) => VNode
}): VNode {
  const { context, subjects, children } = props
  const part = spokenContext(context, subjects)
  if (part === context) return children(context)
  const { notices } = context.words.site
  return (
    <>
      <Notice kind="information" label={notices.information}>
        <p>{notices.untranslated}</p>
      </Notice>
      <div class="spoken-part" lang={part.language} dir={part.direction}>
        {children(part)}
      </div>
    </>
  )
}

/** The context in the language these subjects are really in: the page's own, or English. */
export function spokenContext(context: PageContext, subjects: readonly Subject[]): PageContext {
  if (!subjects.some((subject) => context.words.untranslated.includes(subject))) return context
  return { ...context, language: 'en', direction: languageFacts.en.direction, words: wordsFor('en') }
}
