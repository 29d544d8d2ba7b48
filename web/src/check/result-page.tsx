import { calendarFile, type OpinionContext, presentFinding } from '@parcours/documents'
import { ENGINE_VERSION, earliestDay, evaluate, type Finding, type Law } from '@parcours/engine'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { Button, ButtonRow, PrintButton } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { TranslatedPart } from '../components/translated-part.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { type CheckState, encodeState } from './check-state.ts'
import { FindingDetails, FindingPanel } from './finding-view.tsx'
import { homeOn, OfficesPart } from './offices-part.tsx'
import { placeName } from './place-names.ts'
import { situationOf } from './situation-of.ts'
import { TimelinePart } from './timeline-part.tsx'
import { findingsOfTopic, type Topic } from './topics.ts'

export interface ResultProps {
  readonly context: PageContext
  readonly law: Law
  readonly topic: Topic
  readonly state: CheckState
}

/** The answer: what concerns the person first, each with what to do and why; then what does not; then how to keep it. */
export function ResultPage({ context, law, topic, state }: ResultProps): VNode {
  const { check, site } = context.words
  const situation = situationOf(law, state)
  const only = findingsOfTopic(law, topic)
  const findings = evaluate(law, situation, { on: state.on, only })
  const opinion: OpinionContext = {
    law,
    words: context.words,
    given: state.situation,
    municipality: (nis) => placeName(nis, context.language),
  }
  const { first, aside } = inOrderOfConcern(law, findings, homeOn(state))
  const view = { context, law, state, opinion, findings }
  return (
    <Document
      context={context}
      title={`${check.result.title}: ${check.topics[topic]}`}
      answersForm={answersFormId}
      listed={false}
      islands={['print', 'keep-link']}
    >
      <PageHeading
        caption={fill(check.result.onDay, { date: formatDay(state.on, context.language) })}
        title={check.topics[topic]}
      />
      <AnswersForm
        action={addressOf(context.language, context.page)}
        carried={[
          ['answers', encodeState(state)],
          ['stage', 'result'],
        ]}
      >
        <TranslatedPart context={context} subject="law">
          {() => (
            <>
              {first.length === 0 && <p class="lead">{check.result.nothing}</p>}
              {first.map((finding) => (
                <FindingPanel
                  key={finding.id}
                  {...view}
                  finding={finding}
                  earliest={
                    finding.outcome === 'met' || law.normById.get(finding.id)?.nature !== 'right'
                      ? undefined
                      : earliestDay(law, situation, finding.id, { on: state.on })
                  }
                />
              ))}
            </>
          )}
        </TranslatedPart>
        <TimelinePart context={context} state={state} findings={findings} opinion={opinion} />
        <OfficesPart context={context} state={state} />
        {aside.length > 0 && (
          <section>
            <h2>{check.result.alsoLooked}</h2>
            <p>{check.result.alsoLookedLead}</p>
            {aside.map((finding) => (
              <Disclosure key={finding.id} summary={presentFinding(finding, opinion).headline}>
                <FindingDetails {...view} finding={finding} />
              </Disclosure>
            ))}
          </section>
        )}
        <section class="no-print">
          <h2>{check.result.keepTitle}</h2>
          <ButtonRow>
            <Button look="secondary" name="do" value="summary">
              {check.result.changeAnswers}
            </Button>
            {hasDates(findings, context, law) && (
              <Button look="secondary" formAction={addressOf(context.language, `check/${topic}/calendar`)}>
                {check.result.calendar}
              </Button>
            )}
            <Button look="secondary" formAction={addressOf(context.language, 'check/file')}>
              {site.buttons.download}
            </Button>
            <PrintButton>{site.buttons.print}</PrintButton>
          </ButtonRow>
          <KeepLink context={context} topic={topic} />
        </section>
      </AnswersForm>
      <p class="small">{check.result.decides}</p>
      <p class="small">
        {fill(check.result.basis, {
          law: law.version,
          engine: ENGINE_VERSION,
          date: formatDay(oldestCheck(law, findings), context.language),
        })}
      </p>
    </Document>
  )
}

function KeepLink({ context, topic }: { context: PageContext; topic: Topic }): VNode {
  const { result } = context.words.check
  return (
    <div class="keep-link" data-keep-link={addressOf(context.language, `result/${topic}`)}>
      <p data-without-script>{result.linkNoScript}</p>
      <div data-with-script hidden>
        <p id="keep-link-text">{result.linkText}</p>
        <p>
          <a data-link href={addressOf(context.language, `result/${topic}`)} aria-describedby="keep-link-text">
            {result.link}
          </a>
        </p>
      </div>
    </div>
  )
}

/** First what asks something or opens something, then what is uncertain, then a duty at home that does not exist. */
function inOrderOfConcern(law: Law, findings: readonly Finding[], home: string | undefined) {
  const rank = (finding: Finding): number => {
    const nature = law.normById.get(finding.id)?.nature
    if (finding.outcome === 'met') return nature ? 0 : 1
    if (finding.outcome === 'undetermined') return nature ? 2 : 3
    // Whose authority the place of residence is decides which "no" a person came for.
    return nature === 'duty' && home !== undefined && finding.id.startsWith(`${home}/`) ? 0 : 9
  }
  const ranked = findings.map((finding, at) => ({ finding, at, rank: rank(finding) }))
  ranked.sort((a, b) => a.rank - b.rank || a.at - b.at)
  const nationality = findings.some(
    (finding) => finding.outcome === 'not-met' && law.normById.get(finding.id)?.nature === 'right',
  )
  const isFirst = (each: { finding: Finding; rank: number }): boolean =>
    each.rank < 9 ||
    (nationality &&
      law.normById.get(each.finding.id)?.subject === 'nationality' &&
      law.normById.get(each.finding.id)?.nature === 'right')
  return {
    first: ranked.filter(isFirst).map(({ finding }) => finding),
    aside: ranked.filter((each) => !isFirst(each)).map(({ finding }) => finding),
  }
}

function hasDates(findings: readonly Finding[], context: PageContext, law: Law): boolean {
  const stamp = '2000-01-01T00:00:00Z'
  return calendarFile(findings, { law, words: context.words, stamp }) !== undefined
}

function oldestCheck(law: Law, findings: readonly Finding[]): string {
  const days = findings.flatMap(({ id, versions }) =>
    (law.normById.get(id)?.versions ?? [])
      .filter((version) => versions.includes(version.id))
      .map((version) => version.lastVerified),
  )
  return days.sort()[0] ?? law.norms[0]?.versions[0]?.lastVerified ?? ''
}
