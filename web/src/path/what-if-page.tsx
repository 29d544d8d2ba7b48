import { compareFindings, type FindingChange } from '@parcours/documents'
import { applyChange, type LifeChange } from '@parcours/engine'
import { lifeChanges, reforms } from '@parcours/law'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { withoutTrying } from '../check/check-state.ts'
import { conceptWords } from '../check/concept-words.ts'
import { FactFields } from '../check/fact-fields.tsx'
import { languagesIn } from '../check/place-names.ts'
import { type Visit, withState } from '../check/visit.ts'
import { Button, ButtonRow } from '../components/button.tsx'
import { ChoiceGroup } from '../components/choice-group.tsx'
import { DateField } from '../components/date-field.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import type { TypedDate } from '../forms/typed-date.ts'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { ChangedAnswers } from './changed-answers.tsx'
import { Differences } from './differences.tsx'
import { idsLookedAt } from './looked-at.ts'
import { VisitDocument } from './visit-document.tsx'

/** What was chosen or typed on the page and could not be used. */
export interface Typed {
  readonly day?: TypedDate
  /** By id of the change: what was typed for it. */
  readonly choices?: ReadonlyMap<string, string>
  readonly errors?: readonly FieldError[]
}

/** Changes to try; or, while one is tried, what it would make different. */
export function WhatIfPage({ visit, typed = {} }: { visit: Visit; typed?: Typed }): VNode {
  const trying = visit.state.base !== undefined
  return (
    <VisitDocument visit={visit} title={(part) => part.words.path.whatIf.title}>
      {(part) => (
        <div class="result">
          <ErrorSummary errors={typed.errors ?? []} words={part.words.site} />
          <PageHeading
            caption={fill(part.words.path.whatIf.dayToday, {
              date: formatDay(visit.state.base?.on ?? visit.state.on, part.language),
            })}
            title={part.words.path.whatIf.title}
            {...(trying ? {} : { lead: part.words.path.whatIf.lead })}
          />
          {trying ? <Tried context={part} visit={visit} /> : <Choices context={part} visit={visit} typed={typed} />}
        </div>
      )}
    </VisitDocument>
  )
}

/** The name of the field for what a change asks. It must not begin like a fact. */
export function choiceField({ id }: LifeChange): string {
  return `choice.${id}`
}

function Tried({ context, visit }: { context: PageContext; visit: Visit }): VNode | null {
  const { base } = visit.state
  if (!base) return null
  const { whatIf } = context.words.path
  const own = withState(visit, withoutTrying(visit.state))
  const only = [...new Set([...idsLookedAt(own), ...idsLookedAt(visit)])]
  const changes = compareFindings(
    visit.law,
    { situation: own.situation, options: { on: own.state.on, only } },
    { situation: visit.situation, options: { on: visit.state.on, only } },
  )
  return (
    <>
      <Notice kind="information" label={context.words.site.notices.information}>
        <p>{whatIf.trying}</p>
      </Notice>
      <ChangedAnswers context={context} before={own} after={visit} />
      <DifferencesSection context={context} before={own} after={visit} changes={changes} />
      <ButtonRow>
        <Button name="do" value="drop">
          {whatIf.another}
        </Button>
        <Button look="secondary" name="do" value="keep" formAction={addressOf(visit.context.language, 'path')}>
          {whatIf.keep}
        </Button>
        <Button look="quiet" name="do" value="drop" formAction={addressOf(visit.context.language, 'path')}>
          {whatIf.drop}
        </Button>
      </ButtonRow>
      <OtherAnswers context={context} visit={visit} />
    </>
  )
}

function DifferencesSection(props: {
  context: PageContext
  before: Visit
  after: Visit
  changes: readonly FindingChange[]
}): VNode {
  const { context, before, after, changes } = props
  const { whatIf } = context.words.path
  return (
    <section class="check-section">
      <h2>{whatIf.differences}</h2>
      {changes.length === 0 ? (
        <p class="lead">{whatIf.noDifference}</p>
      ) : (
        <Differences
          context={context}
          changes={changes}
          before={{ visit: before, title: sideTitle(whatIf.today, before, after, context) }}
          after={{ visit: after, title: sideTitle(whatIf.ifSo, after, before, context) }}
        />
      )}
    </section>
  )
}

/** The title of a side, with its day where the days are not the same. */
function sideTitle(title: string, side: Visit, other: Visit, context: PageContext): string {
  if (side.state.on === other.state.on) return title
  return fill(context.words.path.whatIf.dayToday, { date: formatDay(side.state.on, context.language) })
}

function Choices({ context, visit, typed }: { context: PageContext; visit: Visit; typed: Typed }): VNode {
  const { path, check, site } = context.words
  const { whatIf } = path
  const error = (name: string): string | undefined => typed.errors?.find(({ fieldId }) => fieldId === name)?.message
  return (
    <>
      <section class="check-section">
        <h2>{whatIf.choose}</h2>
        <ul class="what-if-list" role="list">
          {lifeChanges.map((change) => (
            <ChangeItem key={change.id} context={context} visit={visit} change={change} typed={typed} />
          ))}
        </ul>
        <TellFirst context={context} visit={visit} />
      </section>
      <section class="check-section">
        <h2>{whatIf.otherDay}</h2>
        <DateField
          name="on"
          label={check.dayAskedAbout}
          hint={whatIf.otherDayText}
          value={typed.day}
          error={error('on')}
          words={site}
        />
        <ButtonRow>
          <Button look="secondary" name="do" value="try-day">
            {whatIf.tryIt}
          </Button>
        </ButtonRow>
      </section>
      <OtherAnswers context={context} visit={visit} />
      <ReformList context={context} visit={visit} ids={reforms.map(({ id }) => id)} />
    </>
  )
}

/** Announced laws to try. They lead to the page on changes, from wherever the list stands. */
export function ReformList(props: { context: PageContext; visit: Visit; ids: readonly string[] }): VNode | null {
  const { context, visit, ids } = props
  const { whatIf } = context.words.path
  if (ids.length === 0) return null
  return (
    <section class="check-section no-print">
      <h2>{whatIf.reforms}</h2>
      <p>{whatIf.reformsText}</p>
      {ids.map((id) => {
        const title = reformWords(context, id)?.title ?? id
        return (
          <Notice key={id} kind="announced" label={whatIf.reformNotLaw}>
            <p>
              <strong>{title}</strong>
            </p>
            <ButtonRow>
              <Button
                look="secondary"
                name="do"
                value={`reform:${id}`}
                formAction={addressOf(visit.context.language, 'what-if')}
                about={title}
              >
                {whatIf.tryIt}
              </Button>
            </ButtonRow>
          </Notice>
        )
      })}
    </section>
  )
}

/** Changes that cannot be tried before something more is told, by what that is. */
function TellFirst({ context, visit }: { context: PageContext; visit: Visit }): VNode | null {
  const { whatIf } = context.words.path
  const waiting = lifeChanges.flatMap((change) => {
    const changed = applyChange(change, visit.state.situation, visit.state.on)
    return changed.can === 'tell-first' ? [{ change, concept: changed.concept }] : []
  })
  if (waiting.length === 0) return null
  return (
    <>
      {[...Map.groupBy(waiting, ({ concept }) => concept)].map(([concept, some]) => {
        const answer = conceptWords(context, concept).label
        return (
          <div key={concept} class="what-if">
            <p>{fill(whatIf.tellFirst, { answer })}</p>
            <ul>
              {some.map(({ change }) => (
                <li key={change.id}>{labelOf(context, change)}</li>
              ))}
            </ul>
            <Button look="quiet" name="do" value={`tell:${concept}`} about={answer}>
              {whatIf.answerNow}
            </Button>
          </div>
        )
      })}
    </>
  )
}

function labelOf(context: PageContext, { id }: LifeChange): string {
  return (context.words.path.whatIf.changes as { readonly [change: string]: string })[id] ?? id
}

function ChangeItem(props: { context: PageContext; visit: Visit; change: LifeChange; typed: Typed }): VNode | null {
  const { context, visit, change, typed } = props
  const { whatIf } = context.words.path
  const changed = applyChange(change, visit.state.situation, visit.state.on)
  if (changed.can !== 'try') return null
  const label = labelOf(context, change)
  return (
    <li class="what-if">
      <h3>{label}</h3>
      {change.birthday !== undefined && (
        <p>{fill(whatIf.dayToday, { date: formatDay(changed.on, context.language) })}</p>
      )}
      <Asked context={context} change={change} typed={typed} />
      <Button look="secondary" name="do" value={`try:${change.id}`} about={label}>
        {whatIf.tryIt}
      </Button>
    </li>
  )
}

/** The field for what a change asks: a municipality by name or postcode, or one of a few languages. */
function Asked({ context, change, typed }: { context: PageContext; change: LifeChange; typed: Typed }): VNode | null {
  const { asks } = change
  if (!asks) return null
  const { whatIf } = context.words.path
  const name = choiceField(change)
  const value = typed.choices?.get(change.id) ?? asks.first
  const error = typed.errors?.find(({ fieldId }) => fieldId === name)?.message
  if (asks.kind === 'municipality') {
    return (
      <FactFields
        shape={{ kind: 'text', names: 'municipality', pattern: '' }}
        name={name}
        words={{ label: whatIf.municipality }}
        value={value}
        fields={{
          context,
          shown: () => true,
          codes: {},
          errors: new Map(error === undefined ? [] : [[name, error]]),
          wanted: new Set(),
          readable: () => true,
        }}
      />
    )
  }
  return (
    <ChoiceGroup
      name={name}
      label={whatIf.language}
      kind="radio"
      value={value}
      words={context.words.site}
      choices={languagesIn(context.language).filter((each) => asks.choices?.includes(each.value))}
    />
  )
}

/** Every answer told, each with a button that opens it only to try. */
function OtherAnswers({ context, visit }: { context: PageContext; visit: Visit }): VNode | null {
  const { whatIf } = context.words.path
  const told = visit.law.concepts.filter(({ id }) => visit.state.situation[id] !== undefined)
  if (told.length === 0) return null
  return (
    <section class="check-section no-print">
      <Disclosure summary={whatIf.otherAnswer}>
        <p>{whatIf.otherAnswerText}</p>
        <ul class="still-open" role="list">
          {told.map(({ id }) => (
            <li key={id}>
              <button class="link-row" type="submit" name="do" value={`try-answer:${id}`}>
                {conceptWords(context, id).label}
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}

/** How an announced law is named. */
function reformWords(context: PageContext, id: string) {
  const { reforms: words } = context.words
  return Object.hasOwn(words, id) ? (words as { readonly [id: string]: ReformText })[id] : undefined
}

interface ReformText {
  readonly title: string
  readonly state: string
  readonly changes: readonly string[]
}

/** What an announced law would change for this person, apart from what holds. */
export function ReformPage({ visit, reform }: { visit: Visit; reform: string }): VNode {
  const only = idsLookedAt(visit)
  const options = { on: visit.state.on, only }
  const changes = compareFindings(
    visit.law,
    { situation: visit.situation, options },
    { situation: visit.situation, options: { ...options, reforms: [reform] } },
  )
  return (
    <VisitDocument
      visit={visit}
      title={(part) => reformWords(part, reform)?.title ?? reform}
      carried={[['reform', reform]]}
    >
      {(part) => {
        const { whatIf } = part.words.path
        const words = reformWords(part, reform)
        return (
          <div class="result">
            <PageHeading
              caption={fill(whatIf.dayToday, { date: formatDay(visit.state.on, part.language) })}
              title={words?.title ?? reform}
            />
            <Notice kind="announced" label={whatIf.reformNotLaw}>
              <p>{words?.state}</p>
              <p>{whatIf.reformNotLawText}</p>
            </Notice>
            {words && (
              <ul>
                {words.changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            )}
            <section class="check-section">
              <h2>{whatIf.differences}</h2>
              {changes.length === 0 ? (
                <p class="lead">{whatIf.noDifference}</p>
              ) : (
                <Differences
                  context={part}
                  changes={changes}
                  before={{ visit, title: whatIf.today }}
                  after={{ visit, title: whatIf.reformIf, announced: true }}
                />
              )}
            </section>
            <ButtonRow>
              <Button name="do" value="result">
                {whatIf.another}
              </Button>
            </ButtonRow>
          </div>
        )
      }}
    </VisitDocument>
  )
}
