import type { Law } from '@parcours/engine'
import { type AppealWorkshop, appealWorkshops, type WorkshopLevel } from '@parcours/law'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { ButtonLink, ButtonRow } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Document } from '../components/document.tsx'
import { LinkCards } from '../components/link-cards.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SourcesOf } from '../components/sources.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import { Steps } from '../components/steps.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { sourcesUnder } from './sources-of.ts'

const subjects = ['appeals', 'concepts', 'law', 'letters'] as const

const appealsOfLaw = 'french-community/studies/appeal/'

const levels: readonly WorkshopLevel[] = ['secondary', 'higher', 'social-promotion']

/** The rules of each kind of school: their ids begin so. */
const rulesOf: Readonly<Record<WorkshopLevel, readonly string[]>> = {
  secondary: ['secondary-', 'pupil-'],
  higher: ['higher-', 'ceperi-'],
  'social-promotion': ['social-promotion-'],
}

const letterKinds = ['school-appeal-internal', 'school-appeal-external'] as const

interface PageProps {
  /** The context in the language of the words. */
  readonly context: PageContext
  /** The context of the page, for addresses. */
  readonly page: PageContext
  readonly law: Law
}

/** Appeals against decisions of schools: which and when, what to send along, the letters, and who helps. */
export function AppealsPage({ context, law }: Omit<PageProps, 'page'>): VNode {
  const { appeals } = spokenContext(context, subjects).words
  return (
    <Document context={context} title={appeals.title} description={appeals.lead} width="wide">
      <SpokenPart context={context} subjects={subjects}>
        {(part) => (
          <article class="content studies">
            <PageHeading title={part.words.appeals.title} lead={part.words.appeals.lead} />
            <p>{part.words.appeals.askText}</p>
            <ButtonRow>
              <ButtonLink href={addressOf(context.language, 'check/school-appeal')}>
                {part.words.appeals.ask}
              </ButtonLink>
            </ButtonRow>
            <Levels context={part} page={context} law={law} />
            <Attachments context={part} page={context} law={law} />
            <Letters context={part} page={context} law={law} />
            <Workshops context={part} page={context} law={law} />
            <section class="check-section">
              <h2>{part.words.site.sources.heading}</h2>
              <SourcesOf sources={sourcesUnder(law, appealsOfLaw)} language={part.language} words={part.words.site} />
            </section>
          </article>
        )}
      </SpokenPart>
    </Document>
  )
}

function Levels(props: PageProps): VNode {
  const { appeals } = props.context.words
  return (
    <section class="check-section">
      <h2>{appeals.stepsTitle}</h2>
      <p>{appeals.stepsLead}</p>
      {levels.map((level) => (
        <Level key={level} {...props} level={level} />
      ))}
    </section>
  )
}

function Level({ context, page, law, level }: PageProps & { level: WorkshopLevel }): VNode {
  const { appeals, law: sentences } = context.words
  const { title, decisions, steps, not } = appeals.levels[level]
  const rules = law.norms.filter(({ id }) => rulesOf[level].some((name) => id.startsWith(`${appealsOfLaw}${name}`)))
  return (
    <div class="appeal-level">
      <h3>{title}</h3>
      <p>{decisions}</p>
      <Steps
        steps={[
          { title: steps.inside, text: steps.insideMore, when: appeals.inside },
          { title: steps.outside, text: steps.outsideMore, when: appeals.outside },
        ]}
      />
      <p>
        <strong>{appeals.notPossible}.</strong> {not}
      </p>
      <Disclosure summary={appeals.rules}>
        <ul>
          {rules.map(({ id }) => (
            <li key={id}>
              <a href={addressOf(page.language, `law/${id}`)}>{sentences.norms[id]?.title}</a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}

function Attachments({ context, law }: PageProps): VNode {
  const { appeals, law: sentences } = context.words
  const named = law.norms.filter(({ id }) => id.startsWith(appealsOfLaw)).flatMap(({ evidence }) => evidence ?? [])
  return (
    <section class="check-section">
      <h2>{appeals.attachTitle}</h2>
      <p>{appeals.attachLead}</p>
      <ul>
        {[...new Set(named.map(({ id }) => id))].map((id) => (
          <li key={id}>{sentences.evidence[id]}</li>
        ))}
      </ul>
    </section>
  )
}

function Letters({ context, page }: PageProps): VNode {
  const { appeals, letters } = context.words
  return (
    <section class="check-section">
      <h2>{appeals.lettersTitle}</h2>
      <p>{appeals.lettersLead}</p>
      <LinkCards
        cards={letterKinds.map((kind) => ({
          href: addressOf(page.language, `letters/${kind}`),
          title: letters.kinds[kind].title,
          text: letters.kinds[kind].lead,
        }))}
      />
    </section>
  )
}

function Workshops({ context }: PageProps): VNode {
  const { appeals, site } = context.words
  const years = [...new Set(appealWorkshops.map(({ source }) => source.stateOf))]
  return (
    <section class="check-section">
      <h2>{appeals.workshopsTitle}</h2>
      <p>{appeals.workshopsLead}</p>
      <Notice kind="unsure" label={site.notices.unsure}>
        <p>
          {fill(appeals.workshopsOld, { year: years.join(', ') })} {appeals.workshopsBookLater}
        </p>
      </Notice>
      {[...Map.groupBy(appealWorkshops, sameBut).values()].map((workshops) => (
        <Organiser key={workshops[0]?.id} context={context} workshops={workshops} />
      ))}
    </section>
  )
}

/** What workshops share that differ only in the kind of school. */
function sameBut({ id: _id, level: _level, helpsWith: _helpsWith, ...shared }: AppealWorkshop): string {
  return JSON.stringify(shared)
}

function Organiser(props: { context: PageContext; workshops: readonly AppealWorkshop[] }): VNode | null {
  const { context, workshops } = props
  const { appeals, concepts } = context.words
  const [shared] = workshops
  if (!shared) return null
  const { organiser, since, booking, source, lastVerified } = shared
  const { address, telephone, hours } = booking
  const { decision, level: levelNames } = concepts.schoolDecision.codes
  const codes: { readonly [code: string]: string } = decision
  const day = (on: string): string => (on === 'unknown' ? appeals.unknown : formatDay(on, context.language))
  const lines: readonly (readonly [string, VNode | string])[] = [
    [appeals.sessions, <Sessions key="sessions" context={context} workshop={shared} />],
    [appeals.since, day(since)],
    [
      appeals.telephone,
      <a key="telephone" href={`tel:+32${telephone.replace(/\D/g, '').slice(1)}`} dir="ltr">
        {telephone}
      </a>,
    ],
    [appeals.hours, fill(appeals.hoursText, hours)],
    [appeals.address, `${address.street}, ${address.postcode} ${address.locality}`],
    [appeals.checked, lastVerified === 'unknown' ? appeals.notChecked : day(lastVerified)],
  ]
  return (
    <div class="workshop">
      <h3>{organiser}</h3>
      <p>{appeals.helpsWith}</p>
      <ul>
        {workshops.map(({ level, helpsWith }) => (
          <li key={level}>
            <strong>{levelNames[level]}</strong>
            <ul>
              {helpsWith.map((each) => (
                <li key={each}>{codes[each]}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h4>{appeals.book}</h4>
      <dl class="workshop-facts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="small">
        {fill(appeals.workshopsSource, { title: source.title, publisher: source.publisher, year: source.stateOf })}
      </p>
    </div>
  )
}

/** Its days and places; how to ask for them where they are not known. */
function Sessions({ context, workshop: { sessions } }: { context: PageContext; workshop: AppealWorkshop }): VNode {
  const { appeals } = context.words
  if (sessions === 'unknown') return <>{appeals.sessionsUnknown}</>
  const known = (text: string): string => (text === 'unknown' ? appeals.unknown : text)
  return (
    <ul>
      {sessions.map(({ on, from, until, address }) => (
        <li key={`${on} ${from}`}>
          {fill(appeals.session, { date: formatDay(on, context.language), from: known(from), until: known(until) })},{' '}
          {address === 'unknown' ? appeals.unknown : `${address.street}, ${address.postcode} ${address.locality}`}
        </li>
      ))}
    </ul>
  )
}
