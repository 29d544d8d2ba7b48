import { type CompetentOffice, type OpeningHours, officesFor } from '@parcours/law'
import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../components/button.tsx'
import { SummaryList } from '../components/summary-list.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import type { CheckState } from './check-state.ts'
import { languageName } from './place-names.ts'

/** Where to go, by the municipality the person told last. What is not known is said. */
export function OfficesPart({ context, state }: { context: PageContext; state: CheckState }): VNode {
  const { result } = context.words.check
  const nis = municipalityOf(state)
  const found = nis === undefined ? undefined : officesFor(nis, state.on)
  return (
    <section>
      <h2>{result.officesTitle}</h2>
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
      {found?.programme.map((competent) => (
        <OfficeCard key={competent.office.id} context={context} competent={competent} />
      ))}
    </section>
  )
}

function OfficeCard({ context, competent }: { context: PageContext; competent: CompetentOffice }): VNode {
  const { result } = context.words.check
  const { office } = competent
  const known = (text: string, shown: ComponentChildren = text): ComponentChildren =>
    text === 'unknown' ? <em>{result.notKnown}</em> : shown
  const { address } = office
  const oldest = office.sources.flatMap((source) => (source.stateOf ? [source.stateOf] : [])).sort()[0]
  return (
    <div class="office">
      <h3
        lang={
          office.kind === 'agency' || office.kind === 'bon' ? 'nl' : office.kind === 'reference-centre' ? 'de' : 'fr'
        }
      >
        {office.name}
      </h3>
      <SummaryList
        lines={[
          {
            key: 'address',
            question: result.officeAddress,
            answer:
              address === 'unknown' ? (
                known('unknown')
              ) : (
                <>
                  {known(address.street)}, {address.postcode === 'unknown' ? '' : `${address.postcode} `}
                  {address.locality}
                </>
              ),
          },
          {
            key: 'telephone',
            question: result.officeTelephone,
            answer: known(
              office.telephone,
              <a href={`tel:${office.telephone.replace(/[^\d+]/g, '')}`} dir="ltr">
                {office.telephone}
              </a>,
            ),
          },
          {
            key: 'email',
            question: result.officeEmail,
            answer: known(office.email, <a href={`mailto:${office.email}`}>{office.email}</a>),
          },
          {
            key: 'website',
            question: result.officeWebsite,
            answer: known(
              office.website,
              <a href={office.website} rel="external noreferrer">
                {office.website.replace(/^https?:\/\//, '')}
              </a>,
            ),
          },
          { key: 'hours', question: result.officeHours, answer: <Hours context={context} office={office} /> },
          ...(office.contactLanguages === 'unknown'
            ? []
            : [
                {
                  key: 'languages',
                  question: result.officeLanguages,
                  answer: office.contactLanguages.map((code) => languageName(code, context.language)).join(', '),
                },
              ]),
        ]}
      />
      {oldest && <p class="small">{fill(result.officeOld, { date: formatDay(oldest, context.language) })}</p>}
    </div>
  )
}

function Hours({ context, office }: { context: PageContext; office: CompetentOffice['office'] }): VNode {
  const { result } = context.words.check
  if (office.walkIn === 'unknown' && office.byAppointment === 'unknown') return <em>{result.notKnown}</em>
  const line = (hours: OpeningHours, suffix: string): string =>
    `${hours.days.map((day) => weekdayName(day, context)).join(', ')}: ${hours.from}–${hours.until}${suffix}`
  const walkIn = office.walkIn === 'unknown' ? [] : office.walkIn.map((hours) => line(hours, ''))
  const planned =
    office.byAppointment === 'unknown'
      ? []
      : office.byAppointment.map((hours) => line(hours, ` (${result.byAppointment})`))
  return (
    <ul>
      {[...walkIn, ...planned].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function weekdayName(day: string, context: PageContext): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)))
  return new Intl.DateTimeFormat(context.language, { weekday: 'long', timeZone: 'UTC' }).format(date)
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
export function homeOn(state: CheckState): string | undefined {
  const nis = municipalityOf(state)
  return nis === undefined ? undefined : officesFor(nis, state.on)?.programmeRegion
}
