import type { Law, Norm } from '@parcours/engine'
import type { LawWords } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { TranslatedPart } from '../components/translated-part.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'

/** Every norm, by authority and subject. */
export function LawIndexPage({ context, law, cases }: { context: PageContext; law: Law; cases: number }): VNode {
  const { lawBrowser } = context.words
  const norms = context.words.law.norms as LawWords['norms']
  const groups = Map.groupBy(law.norms, (norm) => norm.id.split('/')[0] ?? '')
  const oldest = law.norms.flatMap((norm) => norm.versions.map((version) => version.lastVerified)).sort()[0] ?? ''
  return (
    <Document context={context} title={lawBrowser.title} description={lawBrowser.lead}>
      <PageHeading title={lawBrowser.title} lead={lawBrowser.lead} />
      <TranslatedPart context={context} subject="law">
        {({ language }) => (
          <>
            {[...groups].map(([authority, own]) => (
              <section key={authority}>
                <h2>{lawBrowser.authorities[authority as keyof typeof lawBrowser.authorities] ?? authority}</h2>
                <ul class="law-list">
                  {own.map((norm) => (
                    <li key={norm.id}>
                      <a href={addressOf(context.language, `law/${norm.id}`)}>{norms[norm.id]?.title ?? norm.id}</a>{' '}
                      <span class="small">{subjectOf(context, norm)}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <p class="small">
              {fill(lawBrowser.count, { norms: law.norms.length, cases, date: formatDay(oldest, language) })}
            </p>
          </>
        )}
      </TranslatedPart>
    </Document>
  )
}

function subjectOf(context: PageContext, norm: Norm): string {
  return context.words.lawBrowser.subjects[norm.subject]
}
