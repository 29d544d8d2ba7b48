import type { ComparedFinding, FindingChange, Presentation } from '@parcours/documents'
import type { VNode } from 'preact'
import type { Visit } from '../check/visit.ts'
import { Disclosure } from '../components/disclosure.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { presentedIn } from './looked-at.ts'

/** One side of a comparison: whose answers, and how the side is called. */
export interface Side {
  readonly visit: Visit
  readonly title: string
  /** True for law that is not in force. */
  readonly announced?: boolean
}

/** The answers that differ: for each, both sides under each other on a telephone and beside each other on a wide screen. */
export function Differences(props: {
  context: PageContext
  changes: readonly FindingChange[]
  before: Side
  after: Side
}): VNode {
  const { context, changes, before, after } = props
  const { whatIf } = context.words.path
  const shown = {
    before: presentedIn(
      context,
      before.visit,
      changes.map((change) => change.before.finding),
    ),
    after: presentedIn(
      context,
      after.visit,
      changes.map((change) => change.after.finding),
    ),
  }
  const number = changes.length === 1 ? whatIf.differencesOne : fill(whatIf.differencesSome, { number: changes.length })
  return (
    <>
      <p>{number}</p>
      {changes.map((change) => {
        const sides = {
          before: shown.before.of(change.before.finding),
          after: shown.after.of(change.after.finding),
        }
        return (
          <section key={change.id} class="difference">
            <h3>{sides.before.title}</h3>
            <div class="difference-sides">
              <SideView context={context} side={before} compared={change.before} shown={sides.before} change={change} />
              <SideView context={context} side={after} compared={change.after} shown={sides.after} change={change} />
            </div>
          </section>
        )
      })}
    </>
  )
}

function SideView(props: {
  context: PageContext
  side: Side
  compared: ComparedFinding
  shown: Presentation
  change: FindingChange
}): VNode {
  const { context, side, compared, shown, change } = props
  const { whatIf } = context.words.path
  const early =
    change.parts.includes('earliest') || change.before.earliest !== undefined || change.after.earliest !== undefined
  const earliest =
    compared.earliest !== undefined
      ? fill(whatIf.earliest, { date: formatDay(compared.earliest, context.language) })
      : compared.finding.outcome === 'met' || !early
        ? undefined
        : whatIf.noEarliest
  return (
    <div class={side.announced ? 'difference-side difference-announced' : 'difference-side'}>
      <p class="difference-title">
        {side.title}
        {side.announced && <span class="difference-mark"> {whatIf.reformNotLaw}</span>}
      </p>
      <p class="difference-answer">{shown.headline}</p>
      {shown.stretch && compared.finding.outcome === 'met' && <p>{shown.stretch}</p>}
      {shown.because && <p>{shown.because}</p>}
      {earliest && <p>{earliest}</p>}
      {shown.reasons.length > 0 && (
        <Disclosure summary={whatIf.why}>
          <ul class="reasons">
            {shown.reasons.map((reason) => (
              <li key={reason.id} class={`reason reason-${reason.outcome}`}>
                <p>
                  {reason.sentence} {reason.stretch && <span class="reason-stretch">{reason.stretch}</span>}
                </p>
              </li>
            ))}
          </ul>
          <ul class="source-list">
            {shown.sources.map((source) => (
              <li key={source.id}>{source.text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
