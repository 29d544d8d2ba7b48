import type { Law } from '@parcours/engine'
import {
  branches,
  type ContestPlaces,
  contestDays,
  contestPlaces,
  firstContest,
  nonResidentPercent,
  nonResidentPercentOfExam,
} from '@parcours/law'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { ButtonLink, ButtonRow } from '../components/button.tsx'
import { DataTable } from '../components/data-table.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SourcesOf } from '../components/sources.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { PlacesChart, PlacesLegend } from './places-chart.tsx'
import { sourcesUnder } from './sources-of.ts'

const subjects = ['contestPage', 'law'] as const

/** Sentences of the law that say what the contest asks, in the order of reading. */
const content = [
  'contest.what-it-asks',
  'contest.no-lowest-mark',
  'contest.two-rankings',
  'contest.once-in-august',
  'contest.online-only',
  'contest.one-choice',
  'contest.non-residents',
  'contest.inami',
] as const

interface Part {
  readonly context: PageContext
}

/** The entrance contest in medicine and dentistry: content, days, what changed, places; for everybody the same. */
export function ContestPage({ context, law }: { context: PageContext; law: Law }): VNode {
  const { contestPage } = spokenContext(context, subjects).words
  return (
    <Document context={context} title={contestPage.title} description={contestPage.lead} width="wide">
      <SpokenPart context={context} subjects={subjects}>
        {(part) => (
          <article class="content studies">
            <PageHeading title={part.words.contestPage.title} lead={part.words.contestPage.lead} />
            <p>{part.words.contestPage.askText}</p>
            <ButtonRow>
              <ButtonLink href={addressOf(context.language, 'check/entrance-contest')}>
                {part.words.contestPage.ask}
              </ButtonLink>
            </ButtonRow>
            <Content context={part} />
            <Days context={part} />
            <Changes context={part} />
            <Numbers context={part} />
            <Institutions context={part} />
            <section class="check-section">
              <h2>{part.words.site.sources.heading}</h2>
              <SourcesOf
                sources={sourcesUnder(law, 'french-community/studies/entrance-contest/')}
                language={part.language}
                words={part.words.site}
              />
            </section>
          </article>
        )}
      </SpokenPart>
    </Document>
  )
}

function Content({ context }: Part): VNode {
  const { contestPage, law } = context.words
  return (
    <section class="check-section">
      <h2>{contestPage.contentTitle}</h2>
      <ul>
        {content.map((id) => (
          <li key={id}>{law.information[id]}</li>
        ))}
      </ul>
      <p>{contestPage.seedNote}</p>
    </section>
  )
}

function Days({ context }: Part): VNode {
  const { contestPage: words } = context.words
  const day = (on: string | undefined): string => (on === undefined ? words.notFound : formatDay(on, context.language))
  return (
    <section class="check-section">
      <h2>{words.datesTitle}</h2>
      <p>{words.datesLead}</p>
      <DataTable
        caption={words.datesTable}
        captionHidden
        columns={[words.studies, words.registerFrom, words.registerBy, words.withdrawBy, words.heldOn]}
        rows={contestDays
          .toReversed()
          .map(({ year, registerFrom, registerBy, withdrawBy, heldOn }) => [
            `${year}–${year + 1}`,
            day(registerFrom),
            day(registerBy),
            day(withdrawBy),
            day(heldOn),
          ])}
      />
      <p>{words.otherYears}</p>
    </section>
  )
}

function Changes({ context }: Part): VNode {
  const { contestPage: words } = context.words
  const { changes } = words
  const years = { year: firstContest, before: firstContest - 1 }
  return (
    <section class="check-section">
      <h2>{fill(words.changeTitle, years)}</h2>
      <p>{fill(words.changeLead, years)}</p>
      <DataTable
        caption={words.changeTable}
        captionHidden
        columns={[words.what, fill(words.exam, years), fill(words.contest, years)]}
        rows={[
          [changes.who, changes.whoExam, changes.whoContest],
          [changes.places, changes.placesExam, changes.placesContest],
          [changes.mark, changes.markExam, changes.markContest],
          [
            changes.nonResidents,
            fill(changes.nonResidentsExam, { percent: nonResidentPercentOfExam }),
            fill(changes.nonResidentsContest, { percent: nonResidentPercent }),
          ],
        ]}
      />
    </section>
  )
}

function Numbers({ context }: Part): VNode {
  const { contestPage: words } = context.words
  const numbers = new Intl.NumberFormat(context.language)
  const most = Math.max(...contestPlaces.map(({ places }) => places))
  const newestFirst = contestPlaces.toSorted((a, b) => b.year - a.year)
  return (
    <section class="check-section">
      <h2>{words.numbersTitle}</h2>
      <p>{words.numbersLead}</p>
      <figure class="places">
        <figcaption class="visually-hidden">{words.chartTitle}</figcaption>
        {branches.map((branch) => (
          <div key={branch}>
            <h3>{words.branches[branch]}</h3>
            <PlacesChart
              context={context}
              most={most}
              places={contestPlaces.filter((each) => each.branch === branch)}
            />
          </div>
        ))}
        <PlacesLegend residents={words.residents} nonResidents={words.nonResidents} />
      </figure>
      <DataTable
        caption={words.numbersTable}
        columns={[words.year, words.branch, words.places, words.nonResidents]}
        rows={newestFirst.map(({ year, branch, places, nonResidents }) => [
          year,
          words.branches[branch],
          numbers.format(places),
          numbers.format(nonResidents),
        ])}
      />
      {contestPlaces.flatMap((each) =>
        each.basis ? [<Basis key={each.branch} context={context} places={each} />] : [],
      )}
      <p>
        {fill(words.examYears, { year: firstContest })} {words.openYears}
      </p>
    </section>
  )
}

/** How one number of places was reached, where it is known. */
function Basis({ context, places: { year, branch, places, basis } }: Part & { places: ContestPlaces }): VNode | null {
  if (!basis) return null
  const { contestPage: words } = context.words
  const numbers = new Intl.NumberFormat(context.language)
  return (
    <Disclosure summary={`${words.branches[branch]}: ${fill(words.basisTitle, { year })}`}>
      <p>
        {fill(words.basis, {
          branch: words.branches[branch],
          quota: numbers.format(basis.quota),
          graduatingIn: basis.graduatingIn,
          percent: Math.round(basis.attrition * 100),
          places: numbers.format(places),
        })}
      </p>
    </Disclosure>
  )
}

function Institutions({ context }: Part): VNode {
  const { contestPage: words } = context.words
  const year = Math.max(...contestPlaces.map((each) => each.year))
  return (
    <section class="check-section">
      <h2>{words.institutionsTitle}</h2>
      <p>{words.institutionsText}</p>
      <p>
        <code dir="ltr">npx parcours contest list.csv --year {year} --branch medicine</code>
      </p>
      <p>{words.institutionsColumns}</p>
    </section>
  )
}
