import { type Line, type OpinionContext, type Presentation, presentFinding, type ReasonLine } from '@parcours/documents'
import { type Change, type EarliestDay, explain, type Finding, type Law } from '@parcours/engine'
import type { VNode } from 'preact'
import { Button } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Notice } from '../components/notice.tsx'
import { OutcomePanel, type OutcomeTone } from '../components/outcome-panel.tsx'
import { Steps } from '../components/steps.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import type { CheckState } from './check-state.ts'
import { situationOf } from './situation-of.ts'

interface ViewProps {
  readonly context: PageContext
  readonly law: Law
  readonly state: CheckState
  readonly opinion: OpinionContext
  readonly findings: readonly Finding[]
  readonly finding: Finding
}

/** One answer, open: the sentence, what to do, what is missing or disputed, and the reasons folded in. */
export function FindingPanel(props: ViewProps & { earliest?: EarliestDay | undefined }): VNode {
  const { context, law, finding, findings, opinion, earliest } = props
  const { result } = context.words.check
  const shown = presentFinding(finding, opinion, findings)
  return (
    <OutcomePanel tone={toneOf(law, finding)} label={shown.question} sentence={shown.headline} id={idOf(finding)}>
      {shown.because && <p>{shown.because}</p>}
      {shown.stretch && <p>{shown.stretch}</p>}
      {earliest?.surely && (
        <p>
          <strong>{result.earliest}.</strong>{' '}
          {fill(result.earliestSurely, { date: formatDay(earliest.surely, context.language) })}
        </p>
      )}
      {!earliest?.surely && earliest?.possibly && (
        <p>
          <strong>{result.earliest}.</strong>{' '}
          {fill(result.earliestPossibly, { date: formatDay(earliest.possibly, context.language) })}
        </p>
      )}
      {shown.steps.length > 0 && (
        <>
          <h3>{context.words.opinion.headings.nextSteps}</h3>
          <Steps
            steps={shown.steps.map((step) => ({
              title: step.sentence,
              ...(step.byText && !step.sentence.includes(step.byText) ? { when: step.byText } : {}),
            }))}
          />
        </>
      )}
      <Missing context={context} shown={shown} />
      <Contested context={context} shown={shown} />
      {shown.evidence.length > 0 && (
        <Disclosure summary={result.bring}>
          <Lines lines={shown.evidence} />
        </Disclosure>
      )}
      {shown.information.length > 0 && (
        <Disclosure summary={result.moreInformation}>
          <Lines lines={shown.information} />
        </Disclosure>
      )}
      <Disclosure summary={result.details}>
        <FindingDetails {...props} />
      </Disclosure>
    </OutcomePanel>
  )
}

/** The reasons of one answer, its sources and what would change it. */
export function FindingDetails({ context, law, state, opinion, finding, findings }: ViewProps): VNode {
  const shown = presentFinding(finding, opinion, findings)
  const { headings } = context.words.opinion
  return (
    <>
      <Reasons lines={shown.reasons} finding={finding} />
      <WouldChange context={context} law={law} state={state} finding={finding} />
      {shown.sources.length > 0 && (
        <>
          <h4>{headings.sources}</h4>
          <ol class="source-list">
            {shown.sources.map((source) => (
              <li key={source.id} id={`${idOf(finding)}-source-${source.number}`}>
                {source.url ? (
                  <a href={source.url} rel="external noreferrer">
                    {source.text}
                  </a>
                ) : (
                  source.text
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

function Reasons({ lines, finding }: { lines: readonly ReasonLine[]; finding: Finding }): VNode {
  return (
    <ul class="reasons">
      {lines.map((line) => (
        <li key={line.id} class={`reason reason-${line.outcome}`}>
          {line.sentence} {line.stretch && <span class="reason-stretch">{line.stretch}</span>}{' '}
          <SourceNumbers line={line} finding={finding} />
          {line.toldUs && <span class="reason-facts">{line.toldUs}</span>}
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

function Missing({ context, shown }: { context: PageContext; shown: Presentation }): VNode | null {
  if (shown.missing.length === 0) return null
  return (
    <>
      <h3>{context.words.opinion.headings.missing}</h3>
      <ul class="missing">
        {shown.missing.map((line) => (
          <li key={line.concept}>
            {line.question} {line.detailsText}{' '}
            <Button look="quiet" name="do" value={`change:${line.concept}`} about={line.question}>
              {context.words.check.result.answerThis}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Contested({ context, shown }: { context: PageContext; shown: Presentation }): VNode | null {
  const { headings } = context.words.opinion
  const { notices } = context.words.site
  if (shown.readings.length + shown.openPoints.length + shown.judgements.length === 0) return null
  return (
    <>
      {shown.readings.map((reading) => (
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
      {shown.openPoints.map((point) => (
        <Notice key={point.id} kind="unsure" label={notices.unsure}>
          <p>{point.says}</p>
          <p>
            <strong>{point.ask}</strong>
          </p>
        </Notice>
      ))}
      {shown.judgements.map((judgement) => (
        <Notice key={judgement.id} kind="unsure" label={headings.judgements}>
          <p>{judgement.sentence}</p>
        </Notice>
      ))}
    </>
  )
}

function WouldChange({
  context,
  law,
  state,
  finding,
}: Pick<ViewProps, 'context' | 'law' | 'state' | 'finding'>): VNode | null {
  if (finding.outcome !== 'not-met') return null
  const { change } = explain(law, situationOf(law, state), finding.id, { on: state.on })
  if (!change) return null
  return (
    <>
      <h4>{context.words.opinion.headings.change}</h4>
      <ChangeLines change={change} context={context} />
    </>
  )
}

function ChangeLines({ change, context }: { change: Change; context: PageContext }): VNode {
  const { change: words } = context.words.opinion
  if (change.kind === 'clause') {
    const clauses = context.words.law.clauses as { readonly [id: string]: { holds: string; fails: string } | undefined }
    const sentences = clauses[change.clause]
    return <p>{change.to ? sentences?.holds : sentences?.fails}</p>
  }
  return (
    <>
      <p>{words[change.kind]}</p>
      <ul>
        {change.of.map((each) => (
          <li key={JSON.stringify(each)}>
            <ChangeLines change={each} context={context} />
          </li>
        ))}
      </ul>
    </>
  )
}

function toneOf(law: Law, finding: Finding): OutcomeTone {
  if (finding.outcome === 'undetermined') return 'unclear'
  const nature = law.normById.get(finding.id)?.nature
  if (finding.outcome === 'met') return nature === 'right' ? 'reached' : 'duty'
  return nature === 'right' ? 'unclear' : 'free'
}

function idOf(finding: Finding): string {
  return finding.id.replaceAll('/', '-')
}
