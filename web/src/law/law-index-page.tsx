import { formatVersionDays, LawSentences, versionAt } from '@parcours/documents'
import type { Law, Norm } from '@parcours/engine'
import { Fragment, type VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { authorityName, authorityOf, normsByAuthority } from './norm-groups.ts'
import { lawSubjects } from './norm-view.ts'
import { subjectName } from './subject-name.ts'

/** Every norm with the question it answers, by authority and subject. */
export function LawIndexPage(props: { context: PageContext; law: Law; cases: number; today: string }): VNode {
  const { context, law, cases } = props
  const { lawBrowser } = spokenContext(context, lawSubjects).words
  const authorities = normsByAuthority(law).flatMap((subjects) => subjects[0]?.[0] ?? [])
  const oldest = law.norms.flatMap((norm) => norm.versions.map((version) => version.lastVerified)).sort()[0] ?? ''
  return (
    <Document context={context} title={lawBrowser.title} description={lawBrowser.lead} width="wide">
      <SpokenPart context={context} subjects={lawSubjects}>
        {(part) => (
          <>
            <PageHeading title={lawBrowser.title} lead={lawBrowser.lead} />
            <p>
              {lawBrowser.askYourself} <a href={addressOf(context.language, 'check')}>{lawBrowser.toCheck}</a>
            </p>
            <nav class="on-this-page" aria-labelledby="on-this-page">
              <h2 id="on-this-page">{part.words.site.contents.onThisPage}</h2>
              <ul>
                {authorities.map((norm) => (
                  <li key={norm.id}>
                    <a href={`#${authorityOf(norm)}`}>{authorityName(part, norm)}</a>
                  </li>
                ))}
              </ul>
            </nav>
            {normsByAuthority(law).map((subjects) => (
              <Authority key={subjects[0]?.[0]?.id} {...props} part={part} subjects={subjects} />
            ))}
            <p class="small law-count">
              {fill(lawBrowser.count, { norms: law.norms.length, cases, date: formatDay(oldest, part.language) })}
            </p>
          </>
        )}
      </SpokenPart>
    </Document>
  )
}

function Authority(props: {
  context: PageContext
  part: PageContext
  subjects: readonly (readonly Norm[])[]
  today: string
}): VNode | null {
  const { context, part, subjects, today } = props
  const sentences = new LawSentences({ words: part.words })
  const [first] = subjects.flat()
  if (!first) return null
  return (
    <section class="content-section" id={authorityOf(first)}>
      <h2>{authorityName(part, first)}</h2>
      {subjects.map((norms) => (
        <Fragment key={norms[0]?.id}>
          <h3 class="law-subject">{norms[0] && subjectName(part.words, norms[0])}</h3>
          <ul class="law-list" role="list">
            {norms.map((norm) => {
              const version = versionAt(norm, today)
              const { from, until } = version ?? {}
              return (
                <li key={norm.id}>
                  <a href={addressOf(context.language, `law/${norm.id}`)}>{sentences.norm(norm.id, 'title')}</a>
                  <p>{sentences.norm(norm.id, 'question')}</p>
                  {from !== undefined && (
                    <p class="small">
                      {formatVersionDays(until === undefined ? { from } : { from, until }, part.words)}
                    </p>
                  )}
                </li>
              )
            })}
          </ul>
        </Fragment>
      ))}
    </section>
  )
}
