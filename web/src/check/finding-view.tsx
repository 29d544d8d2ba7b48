import type { ChangeLine, Line, Presentation, ReasonLine, SourceLine } from '@parcours/documents'
import { presentExplanation } from '@parcours/documents'
import { allNodesOf, earliestDay, explain, type Finding, type Node, type Norm, rootsOf } from '@parcours/engine'
import type { VNode } from 'preact'
import { Disclosure } from '../components/disclosure.tsx'
import { Notice } from '../components/notice.tsx'
import { OutcomePanel, type OutcomeTone } from '../components/outcome-panel.tsx'
import { Steps } from '../components/steps.tsx'
import { LettersAfter } from '../letters/letters-after.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import type { FindingGroup } from './group-findings.ts'
import type { Presented } from './presented.ts'
import type { Visit } from './visit.ts'

interface ViewProps {
  /** The context in the language of the sentences of the law. */
  readonly context: PageContext
  readonly visit: Visit
  readonly presented: Presented
  readonly group: FindingGroup
}

/** One answer, open: the sentence, what to do, what is disputed; folded in: papers, costs, reasons and sources. */
export function GroupPanel(props: ViewProps): VNode {
  const { context, visit, presented, group } = props
  const { lead } = group
  const { result } = context.words.check
  const shown = presented.of(lead)
  const { beside, days, rows, conditions } = othersToShow(props)
  const spoken = [shown, ...[...beside, ...days, ...rows].map((finding) => presented.of(finding))]
  const evidence = distinct(spoken.flatMap((each) => each.evidence))
  const information = distinct(spoken.flatMap((each) => each.information))
  const stretch = stretchToSay(props)
  // While facts are missing, what is disputed may not concern the person at all.
  const early = lead.reason === 'missing-facts'
  return (
    <OutcomePanel tone={toneOf(visit, lead)} label={shown.question} sentence={shown.headline} id={idOf(lead)}>
      {stretch && <p>{stretch}</p>}
      {shown.because && <p>{shown.because}</p>}
      {beside.map((finding) => (
        <div key={finding.id} class="outcome-beside">
          <p>{presented.of(finding).headline}</p>
          <CheckedRows {...props} rows={rows.filter((row) => isUnder(row, finding))} />
        </div>
      ))}
      <Earliest {...props} />
      {!early && <Uncertain context={context} spoken={spoken} />}
      <DayList {...props} days={days} />
      <NextSteps context={context} shown={shown} />
      <LettersAfter context={visit.context} findings={[lead, ...beside]} />
      {conditions.length > 0 && <h3>{result.conditions}</h3>}
      <CheckedRows {...props} rows={conditions} />
      {evidence.length > 0 && (
        <Disclosure summary={result.bring}>
          <Lines lines={evidence} />
        </Disclosure>
      )}
      {information.length > 0 && (
        <Disclosure summary={result.moreInformation}>
          <Lines lines={information} />
        </Disclosure>
      )}
      <Disclosure summary={result.details}>
        {early && <Uncertain context={context} spoken={spoken} />}
        <FindingDetails {...props} finding={lead} />
        {[...beside, ...days.filter((day) => day !== lead)].map((finding) => (
          <section key={finding.id}>
            <h3>{presented.of(finding).title}</h3>
            <FindingDetails {...props} finding={finding} />
          </section>
        ))}
      </Disclosure>
    </OutcomePanel>
  )
}

/** One answer in a line that opens: for what is not certain yet and for what does not concern the person. */
export function GroupLine(props: ViewProps): VNode {
  const { presented, group } = props
  const { headline, question, reason } = presented.of(group.lead)
  return (
    // Under a heading that says that nobody can tell yet, the question says more than the answer.
    <Disclosure summary={reason === 'missing-facts' ? question : headline}>
      <FindingDetails {...props} finding={group.lead} />
    </Disclosure>
  )
}

interface Others {
  /** Said in a sentence each. */
  readonly beside: readonly Finding[]
  /** Said in a list by date, with the lead where it is a day too. */
  readonly days: readonly Finding[]
  /** What one of those beside is made of: they stand under it. */
  readonly rows: readonly Finding[]
  /** The conditions of the lead. */
  readonly conditions: readonly Finding[]
}

// Fewer days are two sentences; more of them are a list.
const fewestDays = 3

/** Of the other findings of a group: which are said, and how. */
function othersToShow({ visit, presented, group }: ViewProps): Others {
  const { lead, others } = group
  const normOf = (finding: Finding) => visit.law.normById.get(finding.id)
  const isDay = (finding: Finding): boolean => normOf(finding)?.kind === 'date'
  const leadNorm = normOf(lead)
  const right = leadNorm?.nature === 'right'
  const steps = presented.of(lead).steps
  const said: Finding[] = []
  const rows: Finding[] = []
  const conditions: Finding[] = []
  for (const finding of others) {
    const norm = normOf(finding)
    if (others.some((other) => isUnder(finding, other))) {
      rows.push(finding)
      continue
    }
    if (right && norm?.kind === 'criterion' && norm.nature === undefined && asksFor(leadNorm, norm)) {
      conditions.push(finding)
      continue
    }
    if (finding.outcome === 'not-met') continue
    // What a duty costs and until when it must be done is nothing to whom it does not concern; a right may still come.
    if (lead.outcome === 'not-met' && norm?.nature === undefined && !(right && norm?.kind !== 'amount')) continue
    // A right says nothing new to whom it is a duty; what hangs on an open answer is as open.
    if (norm?.nature === 'right' && lead.outcome !== 'not-met') continue
    // What only waits for more answers is asked for below.
    const waits = finding.reason === 'missing-facts'
    if (isDay(lead) ? waits : isAsOpen(finding, lead) || (waits && norm?.kind === 'criterion')) continue
    said.push(finding)
  }
  const days = [lead, ...said].filter(isDay)
  const listed = days.length >= fewestDays
  // A last day that a step names already needs no sentence of its own.
  const inStep = ({ value }: Finding): boolean => typeof value === 'string' && steps.some((step) => step.by === value)
  const beside = said.filter((finding) => (listed ? !isDay(finding) : !inStep(finding)))
  return {
    beside,
    days: listed ? days.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)) : [],
    rows: rows.filter((row) => beside.some((finding) => isUnder(row, finding))),
    conditions,
  }
}

const known = new WeakMap<Norm, ReadonlySet<string>>()

/** Ids of the clauses a norm is made of. */
function clausesOf(norm: Norm): ReadonlySet<string> {
  let clauses = known.get(norm)
  if (!clauses) {
    const nodes = rootsOf(norm).flatMap((root) => allNodesOf(root))
    clauses = new Set(
      nodes.flatMap((node) => (node.kind === 'clause' ? [(node as Node & { readonly id: string }).id] : [])),
    )
    known.set(norm, clauses)
  }
  return clauses
}

/** True if everything that one norm asks is asked by the other too: it is one of its conditions. */
function asksFor(whole: Norm, condition: Norm): boolean {
  return clausesOf(condition).isSubsetOf(clausesOf(whole))
}

function isAsOpen(finding: Finding, lead: Finding): boolean {
  return finding.outcome === 'undetermined' && lead.outcome !== 'met' && finding.value === undefined
}

/** True if the first is a part of the second: `efforts-shown/work` of `efforts-shown`. */
function isUnder(part: Finding, whole: Finding): boolean {
  return part.id.startsWith(`${whole.id}/`)
}

/** For sorting: what has no day yet comes last. */
function dayOf({ value }: Finding): string {
  return typeof value === 'string' ? value : '9999'
}

function DayList({ context, presented, days }: ViewProps & { days: readonly Finding[] }): VNode | null {
  if (days.length === 0) return null
  return (
    <>
      <h3>{context.words.check.result.days}</h3>
      <ol class="day-list" role="list">
        {days.map((finding) => (
          <li key={finding.id}>
            <p class="day-list-day">
              {typeof finding.value === 'string'
                ? formatDay(finding.value, context.language)
                : presented.of(finding).headline}
            </p>
            <p>{presented.of(finding).title}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Since when and until when an answer holds, where that tells something: a "no" has no beginning worth a sentence. */
function stretchToSay({ context, visit, presented, group: { lead } }: ViewProps): string | undefined {
  if (lead.outcome === 'met') return presented.of(lead).stretch
  const right = visit.law.normById.get(lead.id)?.nature === 'right'
  if (lead.outcome === 'undetermined' || right || lead.until === undefined) return undefined
  return fill(context.words.opinion.stretch.until, { until: formatDay(lead.until, context.language) })
}

/** For a right that is not reached: the first day on which it can be. */
function Earliest({ context, visit, group: { lead } }: ViewProps): VNode | null {
  if (lead.outcome === 'met' || visit.law.normById.get(lead.id)?.nature !== 'right') return null
  const { result } = context.words.check
  const { surely, possibly } = earliestDay(visit.law, visit.situation, lead.id, { on: visit.state.on })
  const say = (sentence: string, day: string): VNode => (
    <p>
      <strong>{fill(sentence, { date: formatDay(day, context.language) })}</strong>
    </p>
  )
  if (surely !== undefined) return say(result.earliestSurely, surely)
  // "Possibly today" is no news beside "we cannot say".
  if (possibly !== undefined) return possibly > visit.state.on ? say(result.earliestPossibly, possibly) : null
  return lead.outcome === 'not-met' ? <p>{result.earliestOnlyIfChanged}</p> : null
}

/** Findings under each other, each with a mark for yes, no or not certain. */
function CheckedRows({ context, presented, rows }: ViewProps & { rows: readonly Finding[] }): VNode | null {
  if (rows.length === 0) return null
  const { result } = context.words.check
  const said = { met: result.conditionMet, 'not-met': result.conditionNotMet, undetermined: result.conditionUnclear }
  return (
    <ul class="conditions" role="list">
      {rows.map((finding) => (
        <li key={finding.id} class={`condition condition-${finding.outcome}`}>
          <span class="visually-hidden">{said[finding.outcome]} </span>
          {presented.of(finding).headline}
        </li>
      ))}
    </ul>
  )
}

function NextSteps({ context, shown }: Pick<ViewProps, 'context'> & { shown: Presentation }) {
  // Whom to ask about an open point may stand right above.
  const asks = new Set(shown.openPoints.map((point) => point.ask))
  const steps = shown.steps.filter((step) => !asks.has(step.sentence))
  if (steps.length === 0) return null
  return (
    <>
      <h3>{context.words.opinion.headings.nextSteps}</h3>
      <Steps
        steps={steps.map((step) => ({
          title: step.sentence,
          ...(step.byText && !step.sentence.includes(step.byText) ? { when: step.byText } : {}),
        }))}
      />
    </>
  )
}

/** What is disputed, what nobody could tell us, and what an authority decides: each once. */
function Uncertain({ context, spoken }: { context: PageContext; spoken: readonly Presentation[] }): VNode {
  const { headings } = context.words.opinion
  const readings = distinct(spoken.flatMap((each) => each.readings))
  const points = distinct(spoken.flatMap((each) => each.openPoints))
  const judgements = distinct(spoken.flatMap((each) => each.judgements))
  return (
    <>
      {readings.map((reading) => (
        <Notice key={reading.id} kind="unsure" label={headings.contested}>
          <p>{reading.question}</p>
          <ul>
            {reading.options.map((option) => (
              <li key={option.id}>
                {option.sentence} <strong>{option.headline}</strong>
              </li>
            ))}
          </ul>
        </Notice>
      ))}
      {points.length > 0 && (
        <Notice kind="unsure" label={headings.open}>
          {points.map((point) => (
            <p key={point.id}>
              {point.says} <strong>{point.ask}</strong>
            </p>
          ))}
        </Notice>
      )}
      {judgements.length > 0 && (
        <Notice kind="unsure" label={headings.judgements}>
          {judgements.map((judgement) => (
            <p key={judgement.id}>{judgement.sentence}</p>
          ))}
        </Notice>
      )}
    </>
  )
}

/** The reasons of one answer, what would change it, and its sources. */
export function FindingDetails(props: Omit<ViewProps, 'group'> & { finding: Finding }): VNode {
  const { context, visit, presented, finding } = props
  const shown = presented.of(finding)
  return (
    <>
      {shown.reasons.length > 0 && <Reasons lines={shown.reasons} finding={finding} />}
      <WouldChange context={context} visit={visit} presented={presented} finding={finding} />
      <Sources heading={context.words.opinion.headings.sources} sources={shown.sources} finding={finding} />
    </>
  )
}

function Sources(props: { heading: string; sources: readonly SourceLine[]; finding: Finding }): VNode | null {
  const { heading, sources, finding } = props
  if (sources.length === 0) return null
  return (
    <>
      <p class="small-heading">{heading}</p>
      <ol class="source-list source-list-numbered">
        {sources.map(({ id, number, url, title, text }) => (
          <li key={id} id={`${idOf(finding)}-source-${number}`}>
            {url && text.startsWith(title) ? (
              <>
                <a href={url} rel="external noreferrer">
                  {title}
                </a>
                {text.slice(title.length)}
              </>
            ) : (
              text
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function Reasons({ lines, finding }: { lines: readonly ReasonLine[]; finding: Finding }): VNode {
  // One fact often decides several clauses; it is named with the first of them.
  const firstOf = new Map<string, ReasonLine>()
  for (const line of lines) if (line.toldUs && !firstOf.has(line.toldUs)) firstOf.set(line.toldUs, line)
  return (
    <ul class="reasons">
      {lines.map((line) => (
        <li key={line.id} class={`reason reason-${line.outcome}`}>
          <p>
            {line.sentence} {line.stretch && <span class="reason-stretch">{line.stretch}</span>}{' '}
            <SourceNumbers line={line} finding={finding} />
            {line.toldUs && firstOf.get(line.toldUs) === line && <span class="reason-facts">{line.toldUs}</span>}
          </p>
          {line.because.length > 0 && <Reasons lines={line.because} finding={finding} />}
        </li>
      ))}
    </ul>
  )
}

function SourceNumbers({ line, finding }: { line: Line; finding: Finding }): VNode | null {
  if (line.sources.length === 0) return null
  return (
    <span class="source-numbers">
      {line.sources.map((number) => (
        <a key={number} href={`#${idOf(finding)}-source-${number}`}>
          [{number}]
        </a>
      ))}
    </span>
  )
}

function Lines({ lines }: { lines: readonly Line[] }): VNode {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>{line.sentence}</li>
      ))}
    </ul>
  )
}

function WouldChange(props: {
  context: PageContext
  visit: Visit
  presented: Presented
  finding: Finding
}): VNode | null {
  const { context, visit, presented, finding } = props
  // To be freed of a duty or to fall under one is nothing to strive for; a right is.
  if (finding.outcome !== 'not-met' || visit.law.normById.get(finding.id)?.nature !== 'right') return null
  const explanation = explain(visit.law, visit.situation, finding.id, { on: visit.state.on })
  const { change } = presentExplanation({ ...explanation, steps: [] }, presented.opinion)
  if (!change) return null
  return (
    <>
      <p class="small-heading">{context.words.opinion.headings.change}</p>
      <ul class="reasons">
        <ChangeItem change={change} />
      </ul>
    </>
  )
}

function ChangeItem({ change }: { change: ChangeLine }): VNode {
  return (
    <li>
      {change.sentence}
      {change.of.length > 0 && (
        <ul class="reasons">
          {change.of.map((each, at) => (
            <ChangeItem key={at} change={each} />
          ))}
        </ul>
      )}
    </li>
  )
}

function toneOf({ law }: Visit, finding: Finding): OutcomeTone {
  if (finding.outcome === 'undetermined') return 'unclear'
  const right = law.normById.get(finding.id)?.nature === 'right'
  if (finding.outcome === 'met') return right ? 'reached' : 'duty'
  return right ? 'not-yet' : 'free'
}

function idOf(finding: Finding): string {
  return finding.id.replaceAll('/', '-')
}

/** Each thing once, by its id. */
function distinct<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()]
}
