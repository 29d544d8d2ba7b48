import { type Path, type PathInWords, type PathLine, pathOf, presentPath } from '@parcours/documents'
import type { Finding } from '@parcours/engine'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { FindingDetails } from '../check/finding-view.tsx'
import type { Presented } from '../check/presented.ts'
import { Basis, KeepLink } from '../check/result-page.tsx'
import type { Visit } from '../check/visit.ts'
import { Button, ButtonRow, PrintButton } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { findingsLookedAt, idsLookedAt, presentedIn } from './looked-at.ts'
import { PathPicture } from './path-picture.tsx'
import { VisitDocument } from './visit-document.tsx'

/** Everything that concerns the person, by date: a picture, a list, what is open, and ways to keep it. */
export function PathPage({ visit }: { visit: Visit }): VNode {
  return (
    <VisitDocument visit={visit} title={(part) => part.words.path.title}>
      {(part) => <PathText context={part} visit={visit} />}
    </VisitDocument>
  )
}

/** The path of a visit. */
export function pathOfVisit(visit: Visit, findings: readonly Finding[]): Path {
  const { law, situation, state } = visit
  return pathOf(law, situation, { on: state.on, only: idsLookedAt(visit) }, findings)
}

function PathText({ context, visit }: { context: PageContext; visit: Visit }): VNode {
  const { words, language } = context
  const { path: text, check } = words
  const { state, today } = visit
  const findings = findingsLookedAt(visit)
  const presented = presentedIn(context, visit, findings)
  const path = pathOfVisit(visit, findings)
  const spoken = presentPath(path, presented.opinion, findings)
  for (const { entry, shown } of spoken.places.flatMap(({ lines }) => lines)) presented.keep(entry.finding, shown)
  const address = (page: string): string => addressOf(visit.context.language, page)
  return (
    <div class="result">
      <PageHeading
        caption={fill(check.result.onDay, { date: formatDay(state.on, language) })}
        title={text.title}
        lead={text.lead}
      />
      <ButtonRow>
        <Button look="quiet" name="do" value="summary">
          {text.changeAnswers}
        </Button>
        <Button look="quiet" formAction={address('what-if')}>
          {text.whatIf.open}
        </Button>
        {state.on !== today && (
          <Button look="quiet" name="do" value="today">
            {check.result.askToday}
          </Button>
        )}
      </ButtonRow>
      {path.entries.length === 0 && <p class="lead">{text.nothing}</p>}
      <PathPlaces context={context} visit={visit} presented={presented} spoken={spoken} />
      <PathPicture context={context} visit={visit} path={path} spoken={spoken} />
      <p class="small">{fill(text.horizon, { date: formatDay(path.until, language) })}</p>
      <Open context={context} spoken={spoken} />
      <section class="check-section no-print">
        <h2>{text.keepTitle}</h2>
        <p>{text.keepText}</p>
        <ButtonRow>
          {path.entries.some(({ kind, day }) => kind !== 'holds' && day !== undefined) && (
            <Button look="secondary" formAction={address('path/calendar')}>
              {text.calendar}
            </Button>
          )}
          <Button look="secondary" formAction={address('path/pdf')}>
            {text.pdf}
          </Button>
          <Button look="secondary" formAction={address('check/file')}>
            {check.result.saveAnswers}
          </Button>
          <PrintButton>{words.site.buttons.print}</PrintButton>
        </ButtonRow>
        <KeepLink context={context} address={address('path/link')} />
        <ButtonRow>
          <Button look="secondary" name="do" value="result" formAction={address('check/everything')}>
            {text.backToResult}
          </Button>
        </ButtonRow>
      </section>
      <Basis context={context} visit={visit} findings={findings} />
    </div>
  )
}

interface PlacesProps {
  readonly context: PageContext
  readonly visit: Visit
  readonly presented: Presented
  readonly spoken: PathInWords
}

function PathPlaces({ context, visit, presented, spoken }: PlacesProps): VNode {
  // The reasons of one answer stand once, with the first of its days.
  const explained = new Set<string>()
  const asked = new Set<string>()
  return (
    <>
      {spoken.places.map(({ place, title, lines }) => (
        <section key={place} class={`path-place path-${place}`}>
          <h2>{title}</h2>
          <ol class="path-list" role="list">
            {lines.map((line) => {
              const { id, kind, day = '' } = line.entry
              const first = !explained.has(id)
              explained.add(id)
              // While facts are missing, what nobody could tell us may not concern the person at all.
              const points = first && line.entry.finding.reason !== 'missing-facts' ? line.shown.openPoints : []
              const open = points.filter((point) => !asked.has(point.id))
              for (const point of open) asked.add(point.id)
              return (
                <li key={`${id} ${kind} ${day}`} class={`path-entry path-${kind}`}>
                  <Entry
                    context={context}
                    visit={visit}
                    presented={presented}
                    line={line}
                    open={open}
                    explain={first}
                  />
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </>
  )
}

interface EntryProps extends Omit<PlacesProps, 'spoken'> {
  readonly line: PathLine
  /** Open points that no entry above has named. */
  readonly open: PathLine['shown']['openPoints']
  /** False where an entry above explains the same answer. */
  readonly explain: boolean
}

function Entry({ context, visit, presented, line, open, explain }: EntryProps): VNode {
  const { when, sentence, until, perhaps, shown, entry } = line
  const toDo = entry.kind === 'holds' || entry.kind === 'date'
  // Whom to ask about an open point may stand right above.
  const asks = new Set(open.map((point) => point.ask))
  const steps = toDo && explain ? shown.steps.filter((step) => !asks.has(step.sentence)) : []
  return (
    <>
      <p class="path-when">{when}</p>
      <h3 class="path-sentence">{sentence}</h3>
      {[until, perhaps, explain && perhaps === undefined ? shown.because : undefined]
        .filter((each) => each !== undefined)
        .map((each) => (
          <p key={each}>{each}</p>
        ))}
      {open.map((point) => (
        <p key={point.id}>
          {point.says} <strong>{point.ask}</strong>
        </p>
      ))}
      {steps.length > 0 && (
        <ul>
          {steps.map((step) => (
            <li key={step.id}>
              {step.sentence}
              {step.byText && !step.sentence.includes(step.byText) && ` (${step.byText})`}
            </li>
          ))}
        </ul>
      )}
      {explain && (
        <div class="no-print">
          <Disclosure summary={context.words.path.why}>
            <FindingDetails context={context} visit={visit} presented={presented} finding={entry.finding} />
          </Disclosure>
        </div>
      )}
    </>
  )
}

function Open({ context, spoken }: { context: PageContext; spoken: PathInWords }): VNode | null {
  const { path: text } = context.words
  if (spoken.open.length === 0) return null
  return (
    <section class="check-section still-open-part">
      <h2>{text.openTitle}</h2>
      <p>{text.openLead}</p>
      <ul>
        {spoken.open.map((shown) => (
          <li key={shown.id}>{shown.question}</li>
        ))}
      </ul>
      <ButtonRow>
        <Button name="do" value="go-on">
          {text.answerMore}
        </Button>
      </ButtonRow>
    </section>
  )
}
