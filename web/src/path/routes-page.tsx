import {
  bringsForward,
  type ComparedRoutes,
  compareRoutes,
  type Forward,
  LawSentences,
  type Opening,
  type Route,
} from '@parcours/documents'
import { applyChange } from '@parcours/engine'
import { lifeChanges, settledForLife } from '@parcours/law'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { Presented } from '../check/presented.ts'
import { Basis, KeepLink } from '../check/result-page.tsx'
import type { Visit } from '../check/visit.ts'
import { Button, ButtonRow, PrintButton } from '../components/button.tsx'
import { DataTable } from '../components/data-table.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { presentedIn } from './looked-at.ts'
import { nameOfWay, reformsTouching, waysToNationality } from './routes.ts'
import { VisitDocument } from './visit-document.tsx'
import { ReformList } from './what-if-page.tsx'

interface PartProps {
  readonly context: PageContext
  readonly visit: Visit
  readonly compared: ComparedRoutes
  readonly presented: Presented
}

/** The ways to become Belgian side by side, for one person. */
export function RoutesPage({ visit }: { visit: Visit }): VNode {
  const { law, situation, state } = visit
  const compared = compareRoutes(law, situation, waysToNationality(law), { on: state.on }, settledForLife)
  const tried = compared.routes.filter(({ opens, reachable }) => opens.kind !== 'open' && reachable)
  const forward = new Map(
    tried.map((route) => [route.id, bringsForward(law, situation, route, lifeChanges, { on: state.on })]),
  )
  const noneForward = tried.length > 0 && [...forward.values()].every((each) => each.length === 0)
  return (
    <VisitDocument visit={visit} title={(part) => part.words.path.routes.title} wide>
      {(part) => {
        const findings = compared.routes.map(({ finding }) => finding)
        const presented = presentedIn(part, visit, findings)
        const parts = { context: part, visit, compared, presented }
        const { path, site, check } = part.words
        return (
          <div class="result">
            <PageHeading
              caption={fill(check.result.onDay, { date: formatDay(state.on, part.language) })}
              title={path.routes.title}
              lead={path.routes.lead}
            />
            <ButtonRow>
              <Button look="quiet" name="do" value="summary">
                {path.changeAnswers}
              </Button>
              <Button look="quiet" name="do" value="go-on">
                {path.answerMore}
              </Button>
            </ButtonRow>
            <InShort {...parts} />
            <p class="small">{path.routes.easiestWhy}</p>
            <SideBySide {...parts} />
            <section class="check-section">
              <h2>{path.routes.each}</h2>
              {noneForward && <p>{path.routes.forwardNone}</p>}
              {isWaiting(visit) && <p>{path.routes.forwardTellFirst}</p>}
              {compared.routes
                .toSorted((a, b) => compared.byOpening.indexOf(a.id) - compared.byOpening.indexOf(b.id))
                .map((route) => (
                  <Way key={route.id} {...parts} route={route} forward={forward.get(route.id) ?? []} />
                ))}
            </section>
            <Remember {...parts} />
            <ReformList context={part} visit={visit} ids={reformsTouching(law, waysToNationality(law))} />
            <section class="check-section no-print">
              <h2>{check.result.keepTitle}</h2>
              <ButtonRow>
                <Button look="secondary" formAction={addressOf(visit.context.language, 'path')}>
                  {path.openPath}
                </Button>
                <Button look="secondary" formAction={addressOf(visit.context.language, 'what-if')}>
                  {path.whatIf.open}
                </Button>
                <Button look="secondary" formAction={addressOf(visit.context.language, 'check/file')}>
                  {check.result.saveAnswers}
                </Button>
                <PrintButton>{site.buttons.print}</PrintButton>
              </ButtonRow>
              <KeepLink context={part} address={addressOf(visit.context.language, 'check/nationality/compare/link')} />
            </section>
            <Basis context={part} visit={visit} findings={findings} />
          </div>
        )
      }}
    </VisitDocument>
  )
}

/** True if a change of life cannot be tried before more is told. */
function isWaiting({ state }: Visit): boolean {
  return lifeChanges.some((change) => applyChange(change, state.situation, state.on).can === 'tell-first')
}

/** Which way opens first and which is easiest to prove, in sentences, with how that was worked out. */
function InShort({ context, compared, presented }: PartProps): VNode {
  const { routes: text } = context.words.path
  const byId = new Map(compared.routes.map((route) => [route.id, route]))
  const title = (id: string): string => presented.of((byId.get(id) as Route).finding).title
  const first = byId.get(compared.byOpening[0] ?? '')
  const open = compared.routes.filter(({ opens }) => opens.kind === 'open')
  const easiest = byId.get(compared.byProof[0] ?? '')
  const all = easiest?.conditions.length ?? 0
  const left = all - (easiest?.shown ?? 0)
  return (
    <dl class="summary-list">
      <div class="summary-line">
        <dt>{text.first}</dt>
        <dd class="summary-answer">
          {open.length > 0
            ? fill(text.firstNow, { titles: open.map(({ id }) => title(id)).join('; ') })
            : first && 'day' in first.opens && first.opens.kind === 'on'
              ? fill(text.firstLater, { title: title(first.id), date: formatDay(first.opens.day, context.language) })
              : first && first.opens.kind !== 'never'
                ? text.firstUnsure
                : text.firstNone}
        </dd>
      </div>
      {easiest?.inSight && (
        <div class="summary-line">
          <dt>{text.easiest}</dt>
          <dd class="summary-answer">
            {fill(left === 0 ? text.easiestNothing : text.easiestIs, { title: title(easiest.id), open: left, all })}
          </dd>
        </div>
      )}
    </dl>
  )
}

function SideBySide({ context, compared, presented }: PartProps): VNode {
  const { routes: text } = context.words.path
  const rows = compared.routes
    .toSorted((a, b) => compared.byOpening.indexOf(a.id) - compared.byOpening.indexOf(b.id))
    .map((route) => [
      <a key={route.id} href={`#${nameOfWay(route.id)}`}>
        {presented.of(route.finding).title}
      </a>,
      openingInWords(context, route.opens),
      fill(text.conditions, { shown: route.shown, all: route.conditions.length }),
      String(route.papers),
    ])
  return (
    <section class="check-section ways">
      <h2>{text.table}</h2>
      <DataTable
        caption={text.table}
        captionHidden
        columns={[text.way, text.when, text.shown, text.papers]}
        rows={rows}
      />
    </section>
  )
}

/** When a way opens, in a few words. */
function openingInWords(context: PageContext, opens: Opening): string {
  const { routes: text } = context.words.path
  const on = (sentence: string, day: string): string => fill(sentence, { date: formatDay(day, context.language) })
  switch (opens.kind) {
    case 'open':
      return opens.since === undefined ? text.openNow : on(text.since, opens.since)
    case 'on':
      return on(text.from, opens.day)
    case 'possibly':
      return on(text.possibly, opens.day)
    case 'unclear':
      return text.unclear
    case 'never':
      return text.never
  }
}

function Way(props: PartProps & { route: Route; forward: readonly Forward[] }): VNode {
  const { context, visit, presented, route, forward } = props
  const { routes: text } = context.words.path
  const sentences = new LawSentences(presented.opinion)
  const shown = presented.of(route.finding)
  const name = nameOfWay(route.id)
  const missing = route.conditions.filter(({ outcome }) => outcome !== 'true')
  const said = (clauses: readonly string[], outcome: string): string =>
    clauses.map((clause) => sentences.clause(clause, outcome === 'true' ? 'holds' : 'fails')).join(' / ')
  return (
    <section class="way" id={name}>
      <h3>{shown.title}</h3>
      <p class="path-when">{openingInWords(context, route.opens)}</p>
      <p>{shown.headline}</p>
      <h4>{text.missing}</h4>
      {missing.length === 0 ? (
        <p>{text.nothingMissing}</p>
      ) : (
        <ul class="conditions" role="list">
          {missing.map(({ clauses, outcome }) => (
            <li key={clauses.join()} class={`condition condition-${outcome === 'false' ? 'not-met' : 'undetermined'}`}>
              <strong>{outcome === 'false' ? text.notMet : text.notKnown}:</strong>{' '}
              {outcome === 'false'
                ? said(clauses, outcome)
                : clauses.map((clause) => sentences.clause(clause, 'holds')).join(' / ')}
            </li>
          ))}
        </ul>
      )}
      {route.shown > 0 && (
        <Disclosure
          summary={`${text.shown}: ${fill(text.conditions, { shown: route.shown, all: route.conditions.length })}`}
        >
          <ul class="conditions" role="list">
            {route.conditions
              .filter(({ outcome }) => outcome === 'true')
              .map(({ clauses, outcome }) => (
                <li key={clauses.join()} class="condition condition-met">
                  {said(clauses, outcome)}
                </li>
              ))}
          </ul>
        </Disclosure>
      )}
      <ForwardPart context={context} on={visit.state.on} forward={forward} />
      <ButtonRow>
        <Button
          look="secondary"
          formAction={addressOf(visit.context.language, `check/nationality/checklist/${name}`)}
          about={shown.title}
        >
          {text.checklist}
        </Button>
      </ButtonRow>
    </section>
  )
}

/** Changes of life that would let this way open earlier. */
function ForwardPart(props: { context: PageContext; on: string; forward: readonly Forward[] }): VNode | null {
  const { context, on, forward } = props
  const { routes: text, whatIf } = context.words.path
  if (forward.length === 0) return null
  const labels = whatIf.changes as { readonly [change: string]: string }
  return (
    <>
      <h4>{text.forward}</h4>
      <ul>
        {forward.map(({ change, day, certain }) => (
          <li key={change}>
            {labels[change] ?? change}:{' '}
            <strong>
              {day === on && certain
                ? text.forwardNow
                : fill(certain ? text.forwardTo : text.forwardPerhaps, { date: formatDay(day, context.language) })}
            </strong>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What every way has beside it as information, each once: costs, who decides, which way may be easier. */
function Remember({ context, visit, compared, presented }: PartProps): VNode {
  const { routes: text } = context.words.path
  const sentences = new LawSentences(presented.opinion)
  const ids = new Set(
    compared.routes.flatMap(({ finding }) =>
      (visit.law.normById.get(finding.id)?.versions ?? [])
        .filter((version) => finding.versions.includes(version.id))
        .flatMap((version) => (version.information ?? []).map(({ id }) => id)),
    ),
  )
  return (
    <Notice kind="information" label={text.remember}>
      <p>{text.decides}</p>
      {ids.size > 0 && (
        <Disclosure summary={context.words.check.result.moreInformation}>
          <ul>
            {[...ids].map((id) => (
              <li key={id}>{sentences.information(id)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Notice>
  )
}
