import { LawSentences, versionAt } from '@parcours/documents'
import { Fragment, type VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { fill } from '../text/fill.ts'
import type { NormView } from './norm-view.ts'
import { SourceNumbers } from './source-numbers.tsx'

interface Cited {
  readonly id: string
  readonly source: string
}

/** Content, costs and consequences: those of the version in force, then those only other versions had. */
export function InformationPart({ view }: { view: NormView }): VNode | null {
  const { norm, today, context, opinion } = view
  const sentences = new LawSentences(opinion)
  const current = versionAt(norm, today)?.information ?? []
  const ids = new Set(current.map(({ id }) => id))
  const others = new Map(
    norm.versions
      .flatMap((version) => version.information ?? [])
      .filter(({ id }) => !ids.has(id))
      .map((each) => [each.id, each]),
  )
  if (current.length + others.size === 0) return null
  const list = (lines: readonly Cited[]): VNode => (
    <CitedList view={view} lines={lines} say={(id) => sentences.information(id)} />
  )
  return (
    <>
      {current.length > 0 && list(current)}
      {others.size > 0 && (
        <Disclosure summary={context.words.lawBrowser.earlierInformation}>{list([...others.values()])}</Disclosure>
      )}
    </>
  )
}

/** What proves it. */
export function EvidencePart({ view }: { view: NormView }): VNode | null {
  const sentences = new LawSentences(view.opinion)
  const lines = view.norm.evidence ?? []
  return lines.length === 0 ? null : <CitedList view={view} lines={lines} say={(id) => sentences.evidence(id)} />
}

/** What to do next, by answer. A step with a last day leads to the rule that finds that day. */
export function StepsPart({ view }: { view: NormView }): VNode | null {
  const { norm, context, opinion, language, law } = view
  const { lawBrowser } = context.words
  const { outcomes } = context.words.opinion
  const sentences = new LawSentences(opinion)
  const { met = [], notMet = [], undetermined = [] } = norm.next ?? {}
  const answers = [
    { outcome: outcomes.met, steps: met },
    { outcome: outcomes['not-met'], steps: notMet },
    { outcome: outcomes.undetermined, steps: undetermined },
  ].filter(({ steps }) => steps.length > 0)
  if (answers.length === 0) return null
  return (
    <>
      {answers.map(({ outcome, steps }) => (
        <Fragment key={outcome}>
          <h3>{fill(lawBrowser.ifAnswer, { outcome })}</h3>
          <ul>
            {steps.map(({ id, source, by }) => (
              <li key={id}>
                {fill(sentences.step(id), { date: lawBrowser.dateHere })}{' '}
                <SourceNumbers ids={[source]} sources={view.sources} />
                {by !== undefined && by !== norm.id && law.normById.has(by) && (
                  <a class="step-day" href={addressOf(language, `law/${by}`)}>
                    {sentences.norm(by, 'title')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  )
}

function CitedList(props: { view: NormView; lines: readonly Cited[]; say: (id: string) => string }): VNode {
  const { view, lines, say } = props
  return (
    <ul>
      {lines.map(({ id, source }) => (
        <li key={id}>
          {say(id)} <SourceNumbers ids={[source]} sources={view.sources} />
        </li>
      ))}
    </ul>
  )
}
