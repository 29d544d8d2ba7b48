import type { Law } from '@parcours/engine'
import { searchMeasure } from '@parcours/law'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { Button, ButtonLink, ButtonRow, PrintButton } from '../components/button.tsx'
import { ChoiceGroup } from '../components/choice-group.tsx'
import { DateField } from '../components/date-field.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Document } from '../components/document.tsx'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import { FileField } from '../components/file-field.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SelectField } from '../components/select-field.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import { TextField } from '../components/text-field.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { encodeSteps, type JobStep, longest, mostSteps, stepKinds } from './steps.ts'
import type { StepMistake, TypedStep } from './typed-step.ts'
import { tally, type Week, weeksOf } from './weeks.ts'

export interface AgendaProps {
  readonly context: PageContext
  readonly law: Law
  readonly today: string
  /** The newest first. */
  readonly steps: readonly JobStep[]
  readonly typed: TypedStep
  /** The place in `steps` of the one that is being changed. */
  readonly editing?: number | undefined
  /** Whether the page was opened by its address, answers a form, or could not read the list in it. */
  readonly list: 'new' | 'told' | 'unreadable'
  readonly mistakes?: ReadonlyMap<string, StepMistake>
  readonly fileMistake?: 'noFile' | 'wrongFile' | 'tooMany'
}

type Part = AgendaProps & { readonly page: PageContext }

const subjects = ['agenda'] as const

/** The steps of a search for work by week, and the form to write one down. Everything is in one form, also the list. */
export function AgendaPage(props: AgendaProps): VNode {
  const { context, steps, editing, list } = props
  const { agenda } = spokenContext(context, subjects).words
  return (
    <Document
      context={context}
      title={agenda.title}
      description={agenda.lead}
      answersForm={answersFormId}
      enterDoes={editing === undefined ? 'add' : 'save'}
      listed={list === 'new'}
      islands={['print', 'keep-agenda']}
      width="wide"
    >
      <AnswersForm
        action={addressOf(context.language, 'agenda')}
        carried={[
          ['steps', steps.length === 0 ? '' : encodeSteps(steps)],
          ...(editing === undefined ? [] : [['editing', String(editing)] as const]),
        ]}
        withFile
      >
        <div data-agenda={list}>
          <button type="submit" name="do" value="show" data-bring-back hidden />
        </div>
        <SpokenPart context={context} subjects={subjects}>
          {(part) => <Agenda {...props} context={part} page={context} />}
        </SpokenPart>
      </AnswersForm>
    </Document>
  )
}

function Agenda(props: Part): VNode {
  const { context, page, law, today, steps } = props
  const { agenda, site } = context.words
  const weeks = weeksOf(steps, today, searchMeasure)
  return (
    <div class="agenda">
      <PageHeading title={agenda.title} lead={agenda.lead} />
      <ErrorSummary errors={errorsOf(props)} words={site} />
      <p>
        {fill(agenda.yardstick, { number: searchMeasure.stepsAWeek, months: searchMeasure.monthsBefore })}{' '}
        {agenda.proofs}
      </p>
      <p class="agenda-name">{agenda.name}: </p>
      <StepForm {...props} />
      <section class="check-section">
        <h2>{agenda.weeksTitle}</h2>
        {weeks.length === 0 ? <p>{agenda.nothing}</p> : <Weeks {...props} weeks={weeks} />}
      </section>
      <Keep {...props} />
      <section class="check-section no-print">
        <h2>{agenda.moreTitle}</h2>
        <p>{agenda.moreText}</p>
        <ButtonRow>
          <ButtonLink look="secondary" href={addressOf(page.language, 'check/work')}>
            {agenda.moreLink}
          </ButtonLink>
        </ButtonRow>
      </section>
      <Measure context={context} law={law} />
    </div>
  )
}

function errorsOf({ context, mistakes, fileMistake, list }: Part): readonly FieldError[] {
  const { agenda } = context.words
  const errors = [...(mistakes ?? [])].map(([field, mistake]) => ({
    fieldId: field,
    message: messageOf(context, field, mistake),
  }))
  return [
    ...(list === 'unreadable' ? [{ fieldId: 'file', message: agenda.errors.tampered }] : []),
    ...errors,
    ...(fileMistake ? [{ fieldId: 'file', message: fill(agenda.errors[fileMistake], { most: mostSteps }) }] : []),
  ]
}

function messageOf({ words: { agenda } }: PageContext, field: string, mistake: StepMistake): string {
  return fill(agenda.errors[mistake], { most: field === 'withWhom' ? longest.withWhom : longest.result })
}

function StepForm({ context, typed, editing, mistakes }: Part): VNode {
  const { agenda, site } = context.words
  const error = (field: string): string | undefined => {
    const mistake = mistakes?.get(field)
    return mistake && messageOf(context, field, mistake)
  }
  return (
    <section class="check-section no-print agenda-form">
      <h2>{editing === undefined ? agenda.addTitle : agenda.changeTitle}</h2>
      <DateField name="on" label={agenda.on} hint={agenda.onHint} value={typed.on} error={error('on')} words={site} />
      <SelectField
        name="kind"
        label={agenda.kind}
        options={stepKinds.map((kind) => ({ value: kind, label: agenda.kinds[kind] }))}
        value={typed.kind}
        error={error('kind')}
        words={site}
      />
      <TextField
        name="withWhom"
        label={agenda.withWhom}
        hint={agenda.withWhomHint}
        value={typed.withWhom}
        error={error('withWhom')}
        words={site}
      />
      <TextField
        name="result"
        label={agenda.result}
        hint={agenda.resultHint}
        value={typed.result}
        error={error('result')}
        words={site}
      />
      <ChoiceGroup
        name="proof"
        kind="checkbox"
        label={agenda.proof}
        choices={[{ value: 'yes', label: agenda.hasProof }]}
        value={typed.proof ? ['yes'] : []}
        words={site}
      />
      <ButtonRow>
        <Button name="do" value={editing === undefined ? 'add' : 'save'}>
          {editing === undefined ? agenda.add : agenda.save}
        </Button>
        {editing !== undefined && (
          <Button look="quiet" name="do" value="cancel">
            {agenda.cancel}
          </Button>
        )}
      </ButtonRow>
    </section>
  )
}

// Enough to see how it goes; older weeks open on request, and on paper.
const openWeeks = 4

function Weeks(props: Part & { weeks: readonly Week[] }): VNode {
  const { context, today, weeks } = props
  const { agenda } = context.words
  const counted = tally(weeks, today, searchMeasure)
  return (
    <>
      <p>
        <strong>
          {counted.weeks === 0
            ? agenda.summaryNone
            : fill(agenda.summary, { months: searchMeasure.monthsBefore, ...counted })}
        </strong>
      </p>
      <div class="agenda-weeks">
        {weeks.map((week, at) => (
          <Disclosure key={week.from} summary={<WeekLine {...props} week={week} />} open={at < openWeeks}>
            {week.steps.length === 0 ? <p>{agenda.noSteps}</p> : <StepRows {...props} week={week} />}
          </Disclosure>
        ))}
      </div>
    </>
  )
}

function WeekLine({ context, week }: Part & { week: Week }): VNode {
  const { agenda } = context.words
  const [from, until] = [formatDay(week.from, context.language), formatDay(week.until, context.language)]
  const title = { over: agenda.week, running: agenda.thisWeek, coming: agenda.coming }[week.time]
  const verdict = week.enough ? agenda.enough : week.time === 'over' ? agenda.fewer : agenda.running
  return (
    <span>
      <span class="agenda-week">{fill(title, { from, until })}</span>{' '}
      <span class={week.enough ? 'agenda-count agenda-enough' : 'agenda-count'}>
        {fill(agenda.count, { count: week.steps.length, number: searchMeasure.stepsAWeek })}. {verdict}.
      </span>
    </span>
  )
}

function StepRows({ context, steps, week }: Part & { week: Week }): VNode {
  const { agenda, site } = context.words
  return (
    <ul class="agenda-steps" role="list">
      {week.steps.map((step) => {
        const on = formatDay(step.on, context.language)
        const about = fill(agenda.stepOf, { date: on })
        const place = steps.indexOf(step)
        return (
          <li key={place}>
            <p>
              <strong>{on}</strong> {agenda.kinds[step.kind]}
            </p>
            <dl class="agenda-facts">
              <dt>{agenda.columns.withWhom}</dt>
              <dd dir="auto">{step.withWhom || agenda.notSaid}</dd>
              <dt>{agenda.columns.result}</dt>
              <dd dir="auto">{step.result || agenda.notSaid}</dd>
              <dt>{agenda.columns.proof}</dt>
              <dd>{step.proof ? agenda.yes : agenda.no}</dd>
            </dl>
            <div class="no-print">
              <ButtonRow>
                <Button look="quiet" name="do" value={`change:${place}`} about={about}>
                  {site.buttons.change}
                </Button>
                <Button look="quiet" name="do" value={`remove:${place}`} about={about}>
                  {site.buttons.remove}
                </Button>
              </ButtonRow>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function Keep({ context, page, steps, fileMistake }: Part): VNode {
  const { agenda, site } = context.words
  return (
    <section class="check-section no-print">
      <h2>{agenda.keepTitle}</h2>
      <p>{agenda.onlyYours}</p>
      <Notice kind="important" label={site.notices.important}>
        <p data-without-script>{agenda.withoutScript}</p>
        <div data-with-script hidden>
          <p>{agenda.withScript}</p>
          <p>
            <button type="button" class="button button-secondary" data-forget>
              {agenda.forget}
            </button>
          </p>
        </div>
      </Notice>
      {steps.length > 0 && (
        <>
          <p>{agenda.keepText}</p>
          <ButtonRow>
            <Button look="secondary" formAction={addressOf(page.language, 'agenda/file')}>
              {agenda.saveFile}
            </Button>
            <Button look="secondary" formAction={addressOf(page.language, 'agenda/table')}>
              {agenda.saveTable}
            </Button>
            <PrintButton>{site.buttons.print}</PrintButton>
          </ButtonRow>
        </>
      )}
      <FileField
        name="file"
        label={agenda.file}
        hint={agenda.fileHint}
        accept=".json,application/json"
        error={fileMistake && fill(agenda.errors[fileMistake], { most: mostSteps })}
        words={site}
      />
      <ButtonRow>
        <Button look="secondary" name="do" value="load">
          {agenda.load}
        </Button>
      </ButtonRow>
    </section>
  )
}

/** Where the measure was read. */
function Measure({ context, law }: { context: PageContext; law: Law }): VNode | null {
  const source = law.sourceById.get(searchMeasure.source)
  if (!source) return null
  const { sources } = context.words.site
  return (
    <section class="check-section small">
      <h2>{sources.heading}</h2>
      <p>
        {source.title}, {source.publisher}.{' '}
        {source.readOn && fill(sources.readOn, { date: formatDay(source.readOn, context.language) })}
      </p>
    </section>
  )
}
