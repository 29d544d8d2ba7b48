import { languageName } from '@parcours/documents'
import { type CompetentOffice, type OpeningHours, officesFor } from '@parcours/law'
import { languageFacts } from '@parcours/words'
import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { SummaryList } from '../components/summary-list.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import type { CheckState } from './check-state.ts'

type Office = CompetentOffice['office']

/**
 * Where to go, by the municipality the person told last. What is not known is said. `folded` for whom it is an offer and
 * not the next step.
 */
export function OfficesPart(props: { context: PageContext; state: CheckState; folded: boolean }): VNode {
  const { context, state, folded } = props
  const { result } = context.words.check
  const nis = municipalityOf(state)
  const found = nis === undefined ? undefined : officesFor(nis, state.on)
  const heading = <h2>{result.officesTitle}</h2>
  const inside = (
    <>
      {!found && (
        <p>
          {result.officesNone}{' '}
          <Button look="quiet" name="do" value="change:registrations">
            {result.answerThis}
          </Button>
        </p>
      )}
      {found && found.choice !== 'assigned' && (
        <p>{found.choice === 'free' ? result.officesFree : result.officesAsk}</p>
      )}
      {found && (
        <div class="offices">
          {found.programme.map(({ office }) => (
            <OfficeCard key={office.id} context={context} office={office} />
          ))}
        </div>
      )}
    </>
  )
  return (
    <section class="check-section">
      {folded ? (
        <details class="disclosure">
          <summary>{heading}</summary>
          <div class="check-section-body">{inside}</div>
        </details>
      ) : (
        <>
          {heading}
          {inside}
        </>
      )}
    </section>
  )
}

function OfficeCard({ context, office }: { context: PageContext; office: Office }): VNode {
  const { result } = context.words.check
  const { address, telephone, website } = office
  const oldest = office.sources.flatMap((source) => (source.stateOf ? [source.stateOf] : [])).sort()[0]
  return (
    <div class="office">
      <h3 {...nameIn(office, context)}>{office.name}</h3>
      {address !== 'unknown' && <p {...nameIn(office, context)}>{written(address)}</p>}
      <p class="office-ways">
        {telephone !== 'unknown' && <Telephone number={telephone} />}
        {website !== 'unknown' && <Website address={website} />}
      </p>
      <Disclosure
        summary={
          <>
            {result.officeMore}
            <span class="visually-hidden"> {office.name}</span>
          </>
        }
      >
        <SummaryList lines={detailsOf(context, office)} />
        {oldest && <p>{fill(result.officeOld, { date: formatDay(oldest, context.language) })}</p>}
      </Disclosure>
    </div>
  )
}

function detailsOf(context: PageContext, office: Office) {
  const { result } = context.words.check
  const { address, telephone, email, website, contactLanguages } = office
  const known = (value: unknown, shown: () => ComponentChildren): ComponentChildren =>
    value === 'unknown' ? result.notKnown : shown()
  return [
    { key: 'hours', question: result.officeHours, answer: <Hours context={context} office={office} /> },
    {
      key: 'address',
      question: result.officeAddress,
      answer: known(address === 'unknown' ? address : address.street, () =>
        address === 'unknown' ? null : <span {...nameIn(office, context)}>{written(address)}</span>,
      ),
    },
    {
      key: 'telephone',
      question: result.officeTelephone,
      answer: known(telephone, () => <Telephone number={telephone} />),
    },
    {
      key: 'email',
      question: result.officeEmail,
      answer: known(email, () => <a href={`mailto:${email}`}>{email}</a>),
    },
    {
      key: 'website',
      question: result.officeWebsite,
      answer: known(website, () => <Website address={website} />),
    },
    {
      key: 'languages',
      question: result.officeLanguages,
      answer: known(contactLanguages, () =>
        contactLanguages === 'unknown'
          ? null
          : contactLanguages.map((code) => languageName(code, languageFacts[context.language].locale)).join(', '),
      ),
    },
  ]
}

function Telephone({ number }: { number: string }): VNode {
  return (
    <a href={`tel:${number.replace(/[^\d+]/g, '')}`} dir="ltr">
      {number}
    </a>
  )
}

function Website({ address }: { address: string }): VNode {
  return (
    <a href={address} rel="external noreferrer" dir="ltr">
      {address.replace(/^https?:\/\//, '')}
    </a>
  )
}

/** Street, postcode and town, as far as they are known. */
function written({ street, postcode, locality }: Exclude<Office['address'], 'unknown'>): string {
  const town = postcode === 'unknown' ? locality : `${postcode} ${locality}`
  return street === 'unknown' ? town : `${street}, ${town}`
}

const languageOf: { readonly [kind in Office['kind']]?: 'nl' | 'de' } = {
  agency: 'nl',
  bon: 'nl',
  'reference-centre': 'de',
}

/** The language an office is named in, where it is not the one of the page. */
function nameIn({ kind }: Office, context: PageContext) {
  const language = languageOf[kind] ?? 'fr'
  return language === context.language ? {} : { lang: language, dir: languageFacts[language].direction }
}

function Hours({ context, office }: { context: PageContext; office: Office }): VNode {
  const { result } = context.words.check
  const { walkIn, byAppointment } = office
  const line = (hours: OpeningHours, suffix: string): string =>
    `${hours.days.map((day) => weekdayName(day, context)).join(', ')}: ${hours.from}–${hours.until}${suffix}`
  const lines = [
    ...(walkIn === 'unknown' ? [] : walkIn.map((hours) => line(hours, ''))),
    ...(byAppointment === 'unknown' ? [] : byAppointment.map((hours) => line(hours, ` (${result.byAppointment})`))),
  ]
  if (lines.length === 0) return <>{result.notKnown}</>
  return (
    <ul>
      {lines.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const weekdayNames = new Map<string, readonly string[]>()

function weekdayName(day: string, { language }: PageContext): string {
  let names = weekdayNames.get(language)
  if (!names) {
    const format = new Intl.DateTimeFormat(languageFacts[language].locale, { weekday: 'long', timeZone: 'UTC' })
    // 1 January 2024 was a Monday.
    names = weekdays.map((_, at) => format.format(new Date(Date.UTC(2024, 0, 1 + at))))
    weekdayNames.set(language, names)
  }
  return names[weekdays.indexOf(day)] ?? day
}

type Registration = { readonly municipality?: string; readonly from?: string; readonly until?: string }

/** The municipality of the registration that runs on, or else of the last one told. */
function municipalityOf(state: CheckState): string | undefined {
  const rows = state.situation.registrations
  if (!Array.isArray(rows)) return undefined
  const told = (rows as Registration[]).filter((row) => row.municipality !== undefined)
  const running = told.filter((row) => row.until === undefined)
  const candidates = running.length > 0 ? running : told
  return candidates.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1)?.municipality
}

/** The authority whose programme the place of residence belongs to; findings of that authority begin with it. */
export function homeOf(state: CheckState): string | undefined {
  const nis = municipalityOf(state)
  return nis === undefined ? undefined : officesFor(nis, state.on)?.programmeRegion
}
