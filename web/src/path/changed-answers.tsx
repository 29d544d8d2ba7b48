import type { VNode } from 'preact'
import { conceptWords } from '../check/concept-words.ts'
import { describeFact } from '../check/describe-fact.ts'
import type { Visit } from '../check/visit.ts'
import { DataTable } from '../components/data-table.tsx'
import type { PageContext } from '../page-context.ts'

/** The answers that are not the same on both sides, beside each other. */
export function ChangedAnswers(props: { context: PageContext; before: Visit; after: Visit }): VNode | null {
  const { context, before, after } = props
  const { whatIf } = context.words.path
  const changed = before.law.concepts.filter(
    ({ id }) => JSON.stringify(before.state.situation[id]) !== JSON.stringify(after.state.situation[id]),
  )
  if (changed.length === 0) return null
  const told = ({ state }: Visit, { id, shape }: (typeof changed)[number]): VNode => {
    const words = conceptWords(context, id)
    const value = state.situation[id]
    return (
      <ul>
        {describeFact(shape, value, words, words.codes ?? {}, context).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )
  }
  return (
    <section class="check-section">
      <h2>{whatIf.changed}</h2>
      <DataTable
        caption={whatIf.changed}
        captionHidden
        columns={[whatIf.answer, whatIf.yourAnswers, whatIf.ifSo]}
        rows={changed.map((concept) => [
          conceptWords(context, concept.id).label,
          told(before, concept),
          told(after, concept),
        ])}
      />
    </section>
  )
}
