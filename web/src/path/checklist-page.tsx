import {
  alternativesToShow,
  type ChecklistPart,
  checklistDocument,
  checklistOf,
  conditionInWords,
  formatAmount,
  isProved,
  LawSentences,
  type Line,
  localeOf,
  type PrintedDocument,
} from '@parcours/documents'
import { evaluate, type Finding, safeParseSituation } from '@parcours/engine'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { Presented } from '../check/presented.ts'
import { Basis, KeepLink } from '../check/result-page.tsx'
import type { Visit } from '../check/visit.ts'
import { Button, ButtonRow, PrintButton } from '../components/button.tsx'
import { DateField } from '../components/date-field.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { boxesOf, type TypedDate } from '../forms/typed-date.ts'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { presentedIn } from './looked-at.ts'
import { nameOfWay } from './routes.ts'
import { VisitDocument } from './visit-document.tsx'

/** What is chosen on the page beside the ticks. */
export interface ChecklistChoices {
  /** The day of payment, `YYYY-MM-DD`. */
  readonly payOn: string
  readonly typed?: TypedDate
  readonly error?: string
}

const feeId = 'belgium/nationality/declaration/fee'
/** Findings about papers that may take the place of a birth certificate begin like this. */
const birthPrefix = 'belgium/nationality/birth-'

/** The name of the boxes to tick. */
export const tickField = 'tick'

interface PartProps {
  readonly context: PageContext
  readonly visit: Visit
  readonly presented: Presented
}

/** The papers of one way for one person: to tick, to print, to keep. */
export function ChecklistPage(props: { visit: Visit; way: string; choices: ChecklistChoices }): VNode {
  const { visit, way, choices } = props
  const { law, situation, state } = visit
  const parts = checklistOf(law, situation, way, { on: state.on })
  const places = firstPlaces(parts)
  const proved = parts.filter((part) => isProved(part, state.ticks ?? []))
  const page = `check/nationality/checklist/${nameOfWay(way)}`
  return (
    <VisitDocument
      visit={visit}
      title={(part) => part.words.path.checklist.title}
      carried={[['pay-on', choices.payOn]]}
      enterDoes="tick"
    >
      {(part) => {
        const { path, site, check } = part.words
        const text = path.checklist
        const findings = findingsAround(visit, way)
        const presented = presentedIn(part, visit, findings)
        const [own] = findings
        const address = (to: string): string => addressOf(visit.context.language, to)
        return (
          <div class="result">
            <PageHeading caption={own ? presented.of(own).title : ''} title={text.title} lead={text.lead} />
            <p role="status">{fill(text.ticked, { number: proved.length, all: parts.length })}</p>
            <section class="check-section">
              <h2>{text.conditions}</h2>
              <ol class="checklist">
                {parts.map((each) => (
                  <li key={each.proves}>
                    <Condition context={part} visit={visit} presented={presented} part={each} places={places} />
                  </li>
                ))}
              </ol>
              <ButtonRow>
                <Button look="secondary" name="do" value="tick">
                  {text.update}
                </Button>
              </ButtonRow>
            </section>
            <Birth context={part} visit={visit} presented={presented} />
            <Fee context={part} visit={visit} presented={presented} choices={choices} />
            <section class="check-section no-print">
              <h2>{check.result.keepTitle}</h2>
              <p>{path.keepText}</p>
              <ButtonRow>
                <Button look="secondary" formAction={address(`${page}/pdf`)}>
                  {path.pdf}
                </Button>
                <Button look="secondary" formAction={address('check/file')}>
                  {check.result.saveAnswers}
                </Button>
                <PrintButton>{site.buttons.print}</PrintButton>
                <Button look="secondary" formAction={address('check/nationality/compare')}>
                  {text.back}
                </Button>
              </ButtonRow>
              <KeepLink context={part} address={address(`${page}/link`)} />
            </section>
            <Basis context={part} visit={visit} findings={findings} />
          </div>
        )
      }}
    </VisitDocument>
  )
}

/** The finding of the way first, then those on the birth certificate. */
function findingsAround({ law, situation, state }: Visit, way: string): readonly Finding[] {
  const birth = law.norms.filter(({ id }) => id.startsWith(birthPrefix)).map(({ id }) => id)
  return evaluate(law, situation, { on: state.on, only: [way, ...birth] })
}

/** The checklist as a document for the PDF. */
export function printedChecklist(
  context: PageContext,
  visit: Visit,
  way: string,
  { payOn }: ChecklistChoices,
): PrintedDocument {
  const { law, situation, state } = visit
  const findings = findingsAround(visit, way)
  const presented = presentedIn(context, visit, findings)
  const [own] = findings
  return checklistDocument(checklistOf(law, situation, way, { on: state.on }), presented.opinion, {
    title: own ? presented.of(own).title : '',
    on: state.on,
    ticks: state.ticks ?? [],
    notes: [feeInWords(context, visit, payOn), context.words.path.checklist.municipalTax],
  })
}

/** Where each paper stands first: by paper, the condition and the alternative. */
function firstPlaces(parts: readonly ChecklistPart[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const part of parts) {
    for (const each of alternativesToShow(part)) {
      for (const paper of each.papers) if (!places.has(paper)) places.set(paper, placeOf(part, each))
    }
  }
  return places
}

function placeOf({ proves }: ChecklistPart, { papers }: ChecklistPart['anyOf'][number]): string {
  return `${proves} ${papers.join(' ')}`
}

function Condition(props: PartProps & { part: ChecklistPart; places: ReadonlyMap<string, string> }): VNode {
  const { context, visit, presented, part, places } = props
  const text = context.words.path.checklist
  const sentences = new LawSentences(presented.opinion)
  const alternatives = alternativesToShow(part)
  const said = { true: text.shown, false: text.notSo, unknown: text.notShown }[part.outcome]
  return (
    <fieldset class="checklist-part">
      <legend>{conditionInWords(part, presented.opinion)}</legend>
      <p class={`condition condition-${{ true: 'met', false: 'not-met', unknown: 'undetermined' }[part.outcome]}`}>
        {said}
      </p>
      {alternatives.length > 1 && <p>{text.oneOf}</p>}
      <ul class="alternatives" role="list">
        {alternatives.map((each) => (
          <li key={each.papers.join()} class={each.papers.length > 1 ? 'alternative alternative-set' : 'alternative'}>
            {each.papers.length > 1 && <p class="small">{text.together}</p>}
            {each.papers.map((paper) => {
              // A paper that proves several conditions is ticked once.
              if (places.get(paper) !== placeOf(part, each)) {
                return (
                  <p
                    key={paper}
                    class={visit.state.ticks?.includes(paper) ? 'paper-again paper-ticked' : 'paper-again'}
                  >
                    {sentences.evidence(paper)}
                  </p>
                )
              }
              const id = `${tickField}-${part.proves}-${each.papers.join('-')}-${paper}`.replaceAll(/[^\w-]/g, '-')
              return (
                <div key={paper} class="choice">
                  <input
                    type="checkbox"
                    id={id}
                    name={tickField}
                    value={paper}
                    checked={visit.state.ticks?.includes(paper)}
                    autocomplete="off"
                  />
                  <label for={id}>{sentences.evidence(paper)}</label>
                </div>
              )
            })}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** What takes the place of a birth certificate, from the findings about it. */
function Birth({ context, visit, presented }: PartProps): VNode | null {
  const findings = visit.law.norms.flatMap(({ id }) => (id.startsWith(birthPrefix) ? [id] : []))
  if (findings.length === 0) return null
  const shown = evaluate(visit.law, visit.situation, { on: visit.state.on, only: findings }).map((finding) => ({
    finding,
    spoken: presented.of(finding),
  }))
  const telling = shown.filter(({ finding }) => finding.outcome !== 'not-met')
  const listed = telling.length > 0 ? telling : shown.slice(0, 1)
  const told = listed.filter(({ finding }) => finding.reason !== 'missing-facts')
  return (
    <section class="check-section">
      <h2>{context.words.path.checklist.birth}</h2>
      {told.length > 0 && (
        <ul>
          {told.map(({ finding, spoken }) => (
            <li key={finding.id}>
              {spoken.headline} {spoken.because}
            </li>
          ))}
        </ul>
      )}
      {told.length < listed.length && (
        <ButtonRow>
          <Button
            look="quiet"
            name="do"
            value="go-on"
            formAction={addressOf(visit.context.language, 'check/birth-certificate')}
          >
            {context.words.check.topics['birth-certificate']}
          </Button>
        </ButtonRow>
      )}
      <Each lines={listed.flatMap(({ spoken }) => spoken.steps)} />
      <Each lines={listed.flatMap(({ spoken }) => spoken.information)} />
    </section>
  )
}

/** Sentences of several findings, each once. */
function Each({ lines }: { lines: readonly Line[] }): VNode | null {
  if (lines.length === 0) return null
  const once = new Map(lines.map((line) => [line.id, line.sentence]))
  return (
    <ul>
      {[...once].map(([id, sentence]) => (
        <li key={id}>{sentence}</li>
      ))}
    </ul>
  )
}

/** The fee if it is paid on a day, whatever was told about paying. */
function feeInWords(context: PageContext, { law, state }: Visit, payOn: string): string {
  const text = context.words.path.checklist
  const date = formatDay(payOn, context.language)
  const { declaration } = state.situation
  const paying = { ...(typeof declaration === 'object' ? declaration : {}), feePaidOn: payOn }
  const parsed = safeParseSituation(law.concepts, { ...state.situation, declaration: paying })
  const [finding] =
    parsed.ok && law.normById.has(feeId) ? evaluate(law, parsed.situation, { on: payOn, only: [feeId] }) : []
  if (typeof finding?.value !== 'number') return fill(text.feeUnknown, { date })
  return fill(text.feeOn, { date, amount: formatAmount(finding.value, localeOf(context.words, 'path')) })
}

function Fee({ context, visit, choices }: PartProps & { choices: ChecklistChoices }): VNode {
  const text = context.words.path.checklist
  return (
    <section class="check-section">
      <h2>{text.fee}</h2>
      <p>
        <strong>{feeInWords(context, visit, choices.payOn)}</strong>
      </p>
      <div class="no-print fee-day">
        <DateField
          name="pay"
          label={text.feeDay}
          value={choices.typed ?? boxesOf(choices.payOn)}
          error={choices.error}
          words={context.words.site}
        />
        <ButtonRow>
          <Button look="secondary" name="do" value="pay-day">
            {text.feeUseDay}
          </Button>
        </ButtonRow>
      </div>
      <Notice kind="unsure" label={context.words.site.notices.unsure}>
        <p>{text.municipalTax}</p>
      </Notice>
    </section>
  )
}
