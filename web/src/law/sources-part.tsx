import { articleInWords } from '@parcours/documents'
import type { Source } from '@parcours/engine'
import type { VNode } from 'preact'
import { Disclosure } from '../components/disclosure.tsx'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import type { NormView } from './norm-view.ts'

/** The sources a norm rests on, numbered as the page cites them, and those that were read beside them. */
export function SourcesPart({ view }: { view: NormView }): VNode {
  const { context, sources } = view
  const { lawBrowser } = context.words
  return (
    <>
      <p class="small">{lawBrowser.onlyEnglish}</p>
      <ol class="source-list source-list-numbered">
        {sources.used.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <SourceEntry view={view} source={source} />
          </li>
        ))}
      </ol>
      {sources.beside.length > 0 && (
        <Disclosure
          summary={
            <>
              {lawBrowser.otherSources} <span class="count">{sources.beside.length}</span>
            </>
          }
        >
          <ul class="source-list">
            {sources.beside.map((source) => (
              <li key={source.id}>
                <SourceEntry view={view} source={source} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

/** Title, place, publisher, the day it was read and how sure we are of it; then what it says, in our words, in English. */
function SourceEntry({ view, source }: { view: NormView; source: Source }): VNode {
  const { context } = view
  const { lawBrowser, site } = context.words
  const { title, url, eli, article, publisher, readOn, standing, says } = source
  const address = url ?? eli
  return (
    <>
      {address === undefined ? (
        <bdi>{title}</bdi>
      ) : (
        <a href={address} rel="external noreferrer">
          <bdi>{title}</bdi>
        </a>
      )}
      {article !== undefined && `, ${articleInWords(article, context.words)}`}
      <span class="source-facts">
        <bdi>{publisher}</bdi>. {fill(site.sources.readOn, { date: formatDay(readOn, context.language) })}{' '}
        <span class="mark">{lawBrowser.standing[standing]}</span>
      </span>
      <span class="source-says" lang="en" dir="ltr">
        {says}
      </span>
    </>
  )
}
