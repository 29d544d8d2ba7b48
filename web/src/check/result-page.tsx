import { createHash } from 'node:crypto'
import { missingLines } from '@parcours/documents'
import { canonicalJson, ENGINE_VERSION, type Finding, type Law } from '@parcours/engine'
import { subjectsOfALife } from '@parcours/law'
import type { GuideSlug } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { Button, ButtonRow, PrintButton } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Document } from '../components/document.tsx'
import { Icon } from '../components/icon.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { encodeState } from './check-state.ts'
import { GroupLine, GroupPanel } from './finding-view.tsx'
import { type ArrangedFindings, arrangeFindings, type FindingGroup } from './group-findings.ts'
import { homeOf, OfficesPart } from './offices-part.tsx'
import { placeName } from './place-names.ts'
import { Presented } from './presented.ts'
import { TimelinePart } from './timeline-part.tsx'
import { mayHaveToLeave, type Topic, topics } from './topics.ts'
import { findingsFor, type Visit } from './visit.ts'
import { quickExitIsland, WayOut } from './way-out.tsx'

const subjects = ['check', 'concepts', 'opinion'] as const

interface PartProps {
  readonly context: PageContext
  readonly visit: Visit
  readonly presented: Presented
  readonly arranged: ArrangedFindings
}

/** The answer: what concerns the person first, each with what to do and why; then what does not; then how to keep it. */
export function ResultPage({ visit }: { visit: Visit }): VNode {
  const { context, law, topic, state } = visit
  const findings = findingsFor(visit)
  const arranged = arrangeFindings(law, findings, homeOf(state))
  return (
    <Document
      context={context}
      title={`${spokenContext(context, subjects).words.check.result.title} · ${spokenContext(context, subjects).words.check.topics[topic]}`}
      answersForm={answersFormId}
      listed={false}
      islands={['print', 'keep-link', ...quickExitIsland(topic)]}
    >
      <WayOut context={context} topic={topic} />
      <AnswersForm
        action={addressOf(context.language, context.page)}
        carried={[
          ['answers', encodeState(state)],
          ['stage', 'result'],
        ]}
      >
        <SpokenPart context={context} subjects={subjects}>
          {(part) => <Answer context={part} visit={visit} findings={findings} arranged={arranged} />}
        </SpokenPart>
      </AnswersForm>
    </Document>
  )
}

function Answer(props: {
  context: PageContext
  visit: Visit
  findings: readonly Finding[]
  arranged: ArrangedFindings
}): VNode {
  const { context, visit, findings, arranged } = props
  const { law, topic, state, today } = visit
  const { check } = context.words
  const { first, otherWays, unclear } = arranged
  // The sentences of the law may be in another language than the words around them.
  const lawContext = spokenContext(context, ['law'])
  const presented = new Presented(findings, {
    law,
    words: lawContext.words,
    given: state.situation,
    municipality: (nis) => placeName(nis, lawContext.language),
  })
  const told = Object.keys(state.situation).length > 0
  const programme = first.find(({ lead }) => law.normById.get(lead.id)?.subject === 'integration')
  const parts = { context, visit, presented, arranged }
  return (
    <div class="result">
      <PageHeading
        caption={fill(check.result.onDay, { date: formatDay(state.on, context.language) })}
        title={check.topics[topic]}
      />
      {!told && <p>{check.result.nothingYet}</p>}
      <ButtonRow>
        {told && (
          <Button look="quiet" name="do" value="summary">
            {check.result.changeAnswers}
          </Button>
        )}
        {state.on !== today && (
          <Button look="quiet" name="do" value="today">
            {check.result.askToday}
          </Button>
        )}
      </ButtonRow>
      {first.length === 0 && unclear.length === 0 && <p class="lead">{check.result.nothing}</p>}
      {first.length > 0 && (
        <SpokenPart context={context} subjects={['law']}>
          {(part) => (
            <div class="outcomes">
              {first.map((group) => (
                <GroupPanel key={group.lead.id} context={part} visit={visit} presented={presented} group={group} />
              ))}
            </div>
          )}
        </SpokenPart>
      )}
      <FoldedGroups {...parts} groups={otherWays} title={check.result.otherWays} />
      <StillOpen {...parts} />
      {programme && <OfficesPart context={context} state={state} folded={programme.lead.outcome === 'not-met'} />}
      <TimelinePart context={context} visit={visit} groups={first} presented={presented} />
      <Onwards context={context} visit={visit} told={told} />
      <FoldedGroups {...parts} groups={unclear} title={check.result.notYetTitle} />
      <Aside {...parts} />
      <Keep {...parts} findings={findings} />
      <Basis context={context} visit={visit} findings={findings} />
    </div>
  )
}

function FoldedGroups(props: PartProps & { groups: readonly FindingGroup[]; title: string }): VNode | null {
  const { groups, title } = props
  if (groups.length === 0) return null
  return (
    <section class="check-section">
      <h2>{title}</h2>
      <GroupLines {...props} />
    </section>
  )
}

/** What does not concern the person, in one line that opens. It is not printed. */
function Aside(props: PartProps): VNode | null {
  const { result } = props.context.words.check
  const groups = props.arranged.aside
  if (groups.length === 0) return null
  return (
    <section class="check-section folded-on-paper">
      <h2>{result.alsoLooked}</h2>
      <Disclosure summary={fill(result.asideCount, { number: groups.length })}>
        <p>{result.alsoLookedLead}</p>
        <GroupLines {...props} groups={groups} />
      </Disclosure>
    </section>
  )
}

function GroupLines(props: PartProps & { groups: readonly FindingGroup[] }): VNode {
  const { context, visit, presented, groups } = props
  const part = spokenContext(context, ['law'])
  return (
    <div lang={part.language} dir={part.direction}>
      {groups.map((group) => (
        <GroupLine key={group.lead.id} context={part} visit={visit} presented={presented} group={group} />
      ))}
    </div>
  )
}

/** Pages of the guide to read after an answer. */
const guidesOf: Partial<Record<Topic, readonly GuideSlug[]>> = {
  integration: ['order-of-steps', 'what-it-costs'],
  residence: ['immigration-office'],
  image: ['consent', 'online-harassment'],
  'personal-data': ['what-is-online-about-me', 'online-harassment'],
}

/** The pages that look further than this result, with the same answers, and those to read. */
function Onwards({ context, visit, told }: Pick<PartProps, 'context' | 'visit'> & { told: boolean }): VNode | null {
  const part = spokenContext(context, ['path'])
  const { path } = part.words
  const { pages: reading } = context.words.check
  const { topic } = visit
  const { language } = visit.context
  const about = (...wanted: readonly Topic[]): boolean => wanted.includes(topic)
  // A picture or a page on the internet is no part of somebody's path.
  const onPath = told && !mayHaveToLeave(topic)
  const pages = (
    [
      ['path', path.openPath, onPath],
      ['what-if', path.whatIf.open, onPath],
      ['check/nationality/compare', path.routes.open, told && about('nationality', 'everything')],
      ['check/residence/efforts', path.efforts.open, told && about('residence', 'everything')],
    ] as const
  ).filter(([, , wanted]) => wanted)
  const readings = (
    [
      ['agenda', reading.agenda, about('work')],
      ['school-appeal', reading['school-appeal'], about('school-appeal', 'studies')],
      ['entrance-contest', reading['entrance-contest'], about('entrance-contest', 'studies')],
    ] as const
  ).filter(([, , wanted]) => wanted)
  const guide = spokenContext(context, ['guide'])
  const guidePages = guidesOf[topic] ?? []
  if (pages.length + readings.length + guidePages.length === 0) return null
  return (
    <section class="check-section no-print" lang={part.language} dir={part.direction}>
      <h2>{path.onwards}</h2>
      <ul class="still-open" role="list">
        {pages.map(([page, title]) => (
          <li key={page}>
            <button class="link-row" type="submit" name="do" value="result" formAction={addressOf(language, page)}>
              <span>{title}</span>
              <Icon name="arrow" directional />
            </button>
          </li>
        ))}
        {readings.map(([page, title]) => (
          <li key={page}>
            <a class="link-row" href={addressOf(language, page)}>
              <span>{title}</span>
              <Icon name="arrow" directional />
            </a>
          </li>
        ))}
        {guidePages.map((slug) => (
          <li key={slug} lang={guide.language} dir={guide.direction}>
            <a class="link-row" href={addressOf(language, `guide/${slug}`)}>
              <span>{guide.words.guide[slug].title}</span>
              <Icon name="arrow" directional />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const mostShown = 5

// More of them are a list nobody reads; the question itself shows what is still missing.
const mostDetails = 3

/** The facts that can still change something, each with a way to tell it. */
function StillOpen({ context, visit, presented, arranged }: PartProps): VNode | null {
  const { law, state } = visit
  const { result, goOn } = context.words.check
  const pointers = [...arranged.first, ...arranged.unclear]
    .flatMap(({ lead, others }) => [lead, ...others])
    .flatMap((finding) => finding.missing)
  const order = (concept: string): number => law.conceptById.get(concept)?.order ?? 0
  const opinion = { ...presented.opinion, words: context.words }
  const lines = missingLines([...new Set(pointers)], opinion).toSorted((a, b) => order(a.concept) - order(b.concept))
  if (lines.length === 0) return null
  const list = (some: typeof lines): VNode => (
    <ul class="still-open" role="list">
      {some.map((line) => (
        <li key={line.concept}>
          <button class="link-row" type="submit" name="do" value={`change:${line.concept}`}>
            <span>
              {line.question} {line.details.length <= mostDetails && line.detailsText}{' '}
              {state.skipped.includes(line.concept) && result.youSkipped}
            </span>
            <Icon name="arrow" directional />
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <section class="check-section still-open-part">
      <h2>{result.stillOpen}</h2>
      <p>{result.stillOpenLead}</p>
      {list(lines.slice(0, mostShown))}
      {lines.length > mostShown && <Disclosure summary={result.andMore}>{list(lines.slice(mostShown))}</Disclosure>}
      {lines.some((line) => !state.skipped.includes(line.concept)) && (
        <ButtonRow>
          <Button name="do" value="go-on">
            {goOn}
          </Button>
        </ButtonRow>
      )}
    </section>
  )
}

function Keep({ context, visit, findings }: PartProps & { findings: readonly Finding[] }): VNode {
  const { check, site } = context.words
  const { topic, context: page } = visit
  const dated = findings.some(({ outcome, value }) => outcome !== 'not-met' && typeof value === 'string')
  const others = topics.filter((each) => each !== topic)
  return (
    <section class="check-section no-print">
      <h2>{check.result.keepTitle}</h2>
      <ButtonRow>
        {dated && (
          <Button look="secondary" formAction={addressOf(page.language, `check/${topic}/calendar`)}>
            {check.result.calendar}
          </Button>
        )}
        <Button look="secondary" formAction={addressOf(page.language, 'check/file')}>
          {check.result.saveAnswers}
        </Button>
        <PrintButton>{site.buttons.print}</PrintButton>
      </ButtonRow>
      <KeepLink context={context} address={addressOf(page.language, `result/${topic}`)} />
      {topic !== 'everything' && (
        <>
          <h2>{check.result.alsoAsk}</h2>
          <TopicButtons context={context} page={page} topics={others.filter(isOfALife)} />
          <Disclosure summary={check.result.andMore}>
            <TopicButtons context={context} page={page} topics={others.filter((each) => !isOfALife(each))} />
          </Disclosure>
        </>
      )}
    </section>
  )
}

/** What most people ask after one answer: what every life raises has a topic of the same name. */
function isOfALife(topic: Topic): boolean {
  return topic === 'everything' || (subjectsOfALife as readonly string[]).includes(topic)
}

/** Asking something else with the same answers. */
function TopicButtons(props: { context: PageContext; page: PageContext; topics: readonly Topic[] }): VNode {
  const { context, page, topics } = props
  return (
    <ButtonRow>
      {topics.map((each) => (
        <Button
          key={each}
          look="secondary"
          name="do"
          value="go-on"
          formAction={addressOf(page.language, `check/${each}`)}
        >
          {context.words.check.topics[each]}
        </Button>
      ))}
    </ButtonRow>
  )
}

/** The link that holds the answers in its fragment; without JavaScript, a word on the file that takes its place. */
export function KeepLink({ context, address }: { context: PageContext; address: string }): VNode {
  const { result } = context.words.check
  return (
    <div class="keep-link" data-keep-link={address}>
      <p data-without-script>{result.linkNoScript}</p>
      <div data-with-script hidden>
        <p id="keep-link-text">{result.linkText}</p>
        <p>
          <a data-link href={address} aria-describedby="keep-link-text">
            {result.link}
          </a>{' '}
          <button class="button button-quiet" type="button" data-copy hidden>
            {result.linkCopy}
          </button>{' '}
          <span role="status" data-copied={result.linkCopied} />
        </p>
      </div>
    </div>
  )
}

/** What the answer rests on, so that it can be given again. */
export function Basis({
  context,
  visit,
  findings,
}: {
  context: PageContext
  visit: Visit
  findings: readonly Finding[]
}): VNode {
  const { result } = context.words.check
  return (
    <p class="small">
      {fill(result.basis, {
        law: visit.law.version,
        engine: ENGINE_VERSION,
        date: formatDay(oldestCheck(visit.law, findings), context.language),
      })}{' '}
      {fill(result.receipt, { number: receiptNumber(visit) })}
    </p>
  )
}

/** The beginning of the hash of the answers that a receipt of the engine holds. */
function receiptNumber({ state }: Visit): string {
  return createHash('sha256').update(canonicalJson(state.situation)).digest('hex').slice(0, 12)
}

function oldestCheck(law: Law, findings: readonly Finding[]): string {
  const days = findings.flatMap(({ id, versions }) =>
    (law.normById.get(id)?.versions ?? [])
      .filter((version) => versions.includes(version.id))
      .map((version) => version.lastVerified),
  )
  return days.sort()[0] ?? law.norms[0]?.versions[0]?.lastVerified ?? law.version.replaceAll('.', '-')
}
