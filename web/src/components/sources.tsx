import type { Language, Words } from '@parcours/words'
import type { VNode } from 'preact'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { Disclosure } from './disclosure.tsx'

/** A source as a page shows it. */
export interface ShownSource {
  id: string
  title: string
  publisher: string
  /** Missing where a page was read that has no address of its own. */
  url?: string | undefined
  /** The day it was read, `YYYY-MM-DD`. */
  readOn: string
  /** What it says, in our own words. */
  says?: string
  /** The article or passage, if it is known. */
  passage?: string
}

/** Sources one under the other: title, publisher, the day each was read. */
export function SourceList(props: {
  sources: readonly ShownSource[]
  language: Language
  words: Words['site']
}): VNode {
  const { sources, language, words } = props
  return (
    <ul class="source-list">
      {sources.map(({ id, title, publisher, url, readOn, says, passage }) => (
        <li key={id}>
          {url === undefined ? (
            title
          ) : (
            <a href={url} rel="external noreferrer">
              {title}
            </a>
          )}
          {passage !== undefined && <>, {passage}</>}
          <span class="source-facts">
            {publisher}. {fill(words.sources.readOn, { date: formatDay(readOn, language) })}
          </span>
          {says !== undefined && <span class="source-says">{says}</span>}
        </li>
      ))}
    </ul>
  )
}

/** The sources of one part of a page, folded away until somebody wants them. Nothing if there are none. */
export function SourcesOf(props: {
  sources: readonly ShownSource[]
  language: Language
  words: Words['site']
}): VNode | null {
  if (props.sources.length === 0) return null
  return (
    <Disclosure
      summary={
        <>
          {props.words.sources.forSection} <span class="count">{props.sources.length}</span>
        </>
      }
    >
      <SourceList {...props} />
    </Disclosure>
  )
}
