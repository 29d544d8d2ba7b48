import { LawSentences } from '@parcours/documents'
import type { Law, Norm } from '@parcours/engine'
import type { VNode } from 'preact'
import { Disclosure } from '../components/disclosure.tsx'
import { Notice } from '../components/notice.tsx'
import type { NormView } from './norm-view.ts'
import { PassageView } from './passage-view.tsx'
import { type Passage, reasonFor } from './reasons.ts'
import { SourceNumbers } from './source-numbers.tsx'

/** What sources or judges disagree about: every reading with who reads it so, and our reasons. */
export function ContestedPart({ view }: { view: NormView }): VNode | null {
  const { law, norm, opinion, context, sources } = view
  const { lawBrowser, site } = context.words
  const sentences = new LawSentences(opinion)
  const notes = contestedOf(law, norm)
  if (notes.length === 0) return null
  return (
    <>
      {notes.map((note) => {
        const reason = reasonFor(norm, note)
        const options = law.readingById.get(note.id)?.options ?? []
        return (
          <Notice key={note.id} kind="unsure" label={site.notices.unsure}>
            <h3>
              {sentences.reading(note.id)} {note.conflict && <span class="count">{note.conflict}</span>}
            </h3>
            <ul>
              {options.map((option) => (
                <li key={option.id}>
                  {sentences.option(note.id, option.id)} <SourceNumbers ids={[option.source]} sources={sources} />
                  <span class="source-facts">
                    {lawBrowser.readingSource} <bdi>{law.sourceById.get(option.source)?.title ?? option.source}</bdi>
                  </span>
                </li>
              ))}
            </ul>
            {reason && (
              <Disclosure summary={lawBrowser.reasons}>
                <PassageView passage={reason} />
              </Disclosure>
            )}
          </Notice>
        )
      })}
    </>
  )
}

/** Where sources differed and one was chosen: our notes, which are English, folded under the conflict they settle. */
export function SettledPart({ view }: { view: NormView }): VNode | null {
  const passages = settledIn(view)
  if (passages.length === 0) return null
  return (
    <>
      {view.context.language !== 'en' && <p>{view.context.words.lawBrowser.settledLead}</p>}
      {passages.map((passage) => (
        <Disclosure
          key={passage.heading}
          summary={
            <span lang="en" dir="ltr">
              {passage.heading}
            </span>
          }
        >
          <PassageView passage={passage} />
        </Disclosure>
      ))}
    </>
  )
}

function contestedOf(law: Law, norm: Norm) {
  return (norm.readings ?? []).filter((note) => law.readingById.has(note.id))
}

function settledIn({ law, norm }: NormView): readonly Passage[] {
  const settled = (norm.readings ?? []).filter((note) => !law.readingById.has(note.id))
  return [...new Set(settled.flatMap((note) => reasonFor(norm, note) ?? []))]
}
