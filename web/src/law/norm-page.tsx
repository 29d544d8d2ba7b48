import { describeNode, type OpinionContext } from '@parcours/documents'
import type { AmountNorm, Law, Norm } from '@parcours/engine'
import type { LawCase } from '@parcours/law'
import type { LawWords } from '@parcours/words'
import type { ComponentChildren, VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { DataTable } from '../components/data-table.tsx'
import { Document } from '../components/document.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { TranslatedPart } from '../components/translated-part.tsx'
import type { PageContext } from '../page-context.ts'
import { formatDay } from '../text/format-day.ts'
import { CaseList } from './case-list.tsx'
import { TreeView } from './tree-view.tsx'

interface NormProps {
  readonly context: PageContext
  readonly law: Law
  readonly norm: Norm
  readonly cases: readonly LawCase[]
  readonly opinion: OpinionContext
}

/** One norm: what it asks, its versions, the rule in words, what is disputed or open, its sources and its cases. */
export function NormPage(props: NormProps): VNode {
  const { context, norm, cases } = props
  const { lawBrowser } = context.words
  const words = (context.words.law as LawWords).norms[norm.id]
  return (
    <Document context={context} title={words?.title ?? norm.id} description={words?.question ?? ''}>
      <p class="page-caption">
        <a href={addressOf(context.language, 'law')}>{lawBrowser.toIndex}</a>
      </p>
      <TranslatedPart context={context} subject="law">
        {() => (
          <>
            <PageHeading
              caption={lawBrowser.subjects[norm.subject]}
              title={words?.title ?? norm.id}
              lead={words?.question ?? ''}
            />
            <Versions {...props} />
            <Trees {...props} />
            <Disputed {...props} />
            <Beside {...props} />
            <Sources {...props} />
          </>
        )}
      </TranslatedPart>
      <section>
        <h2 id="cases">{lawBrowser.casesHeading}</h2>
        <p>{lawBrowser.casesLead}</p>
        <CaseList context={context} norm={norm} cases={cases} />
      </section>
      <p class="small">
        {lawBrowser.identifier}: <code translate={false}>{norm.id}</code>
      </p>
    </Document>
  )
}

function Versions({ context, norm, opinion }: NormProps): VNode {
  const { lawBrowser } = context.words
  const versions = (context.words.law as LawWords).versions
  return (
    <section>
      <h2>{lawBrowser.versionsHeading}</h2>
      {norm.chosenBy === 'day-asked-about' ? (
        <p>{lawBrowser.versionsByDay}</p>
      ) : (
        <>
          <p>{lawBrowser.versionsByMoment}</p>
          <TreeView node={describeNode(norm.chosenBy, opinion)} />
        </>
      )}
      <DataTable
        caption={lawBrowser.versionsHeading}
        columns={[lawBrowser.versionWhat, lawBrowser.versionFrom, lawBrowser.versionUntil, lawBrowser.versionChecked]}
        rows={norm.versions.map((version) => [
          `${version.id}: ${versions[version.id] ?? ''}`,
          version.from < '1900' ? lawBrowser.noBeginning : formatDay(version.from, context.language),
          version.until === undefined ? lawBrowser.stillInForce : formatDay(dayBefore(version.until), context.language),
          formatDay(version.lastVerified, context.language),
        ])}
      />
    </section>
  )
}

/** Versions are half-open; people are told the last day. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

function Trees({ context, norm, opinion }: NormProps): VNode {
  const { lawBrowser } = context.words
  const tree = (heading: string, children: ComponentChildren): VNode => (
    <>
      <h2>{heading}</h2>
      <p>{lawBrowser.treeLead}</p>
      <div class="tree">{children}</div>
    </>
  )
  switch (norm.kind) {
    case 'criterion':
      return tree(lawBrowser.treeHeading, <TreeView node={describeNode(norm.holdsWhen, opinion)} />)
    case 'date':
      return (
        <>
          {tree(lawBrowser.appliesHeading, <TreeView node={describeNode(norm.appliesWhen, opinion)} />)}
          {tree(lawBrowser.dateHeading, <TreeView node={describeNode(norm.date, opinion)} />)}
        </>
      )
    case 'amount':
      return (
        <>
          <Amounts context={context} norm={norm} />
          {tree(lawBrowser.appliesHeading, <TreeView node={describeNode(norm.appliesWhen, opinion)} />)}
        </>
      )
  }
}

function Amounts({ context, norm }: { context: PageContext; norm: AmountNorm }): VNode {
  const { lawBrowser } = context.words
  const euro = new Intl.NumberFormat(context.language === 'ar' ? 'ar-u-nu-latn' : context.language, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 2,
  })
  return (
    <>
      <h2>{lawBrowser.amountHeading}</h2>
      <DataTable
        caption={lawBrowser.amountHeading}
        columns={[lawBrowser.versionFrom, lawBrowser.amount]}
        rows={norm.versions.map((version) => [
          version.from < '1900' ? lawBrowser.noBeginning : formatDay(version.from, context.language),
          Number.isNaN(version.body) ? lawBrowser.amountUnknown : euro.format(version.body),
        ])}
      />
    </>
  )
}

function Disputed({ context, norm, law }: NormProps): VNode | null {
  const { lawBrowser, site } = context.words
  const words = context.words.law as LawWords
  const readings = (norm.readings ?? []).filter((reading) => law.readingById.has(reading.id))
  const points = norm.openPoints ?? []
  if (readings.length + points.length === 0) return null
  return (
    <>
      {readings.length > 0 && <h2>{lawBrowser.readingsHeading}</h2>}
      {readings.map((reading) => (
        <Notice key={reading.id} kind="unsure" label={site.notices.unsure}>
          <p>{words.readings[reading.id]?.question}</p>
          <ul>
            {law.readingById.get(reading.id)?.options.map((option) => (
              <li key={option.id}>
                {words.readings[reading.id]?.options[option.id]} {lawBrowser.readingSource}:{' '}
                {law.sourceById.get(option.source)?.title ?? option.source}
              </li>
            ))}
          </ul>
        </Notice>
      ))}
      {points.length > 0 && <h2>{lawBrowser.openHeading}</h2>}
      <ul>
        {points.map((point) => (
          <li key={point.id}>
            {words.openPoints[point.id]?.says} {words.openPoints[point.id]?.ask}
          </li>
        ))}
      </ul>
    </>
  )
}

function Beside({ context, norm }: NormProps): VNode | null {
  const { lawBrowser } = context.words
  const words = context.words.law as LawWords
  const information = [...new Set(norm.versions.flatMap((version) => (version.information ?? []).map(({ id }) => id)))]
  const evidence = (norm.evidence ?? []).map(({ id }) => id)
  return (
    <>
      {information.length > 0 && (
        <>
          <h2>{lawBrowser.informationHeading}</h2>
          <ul>
            {information.map((id) => (
              <li key={id}>{words.information[id]}</li>
            ))}
          </ul>
        </>
      )}
      {evidence.length > 0 && (
        <>
          <h2>{lawBrowser.evidenceHeading}</h2>
          <ul>
            {evidence.map((id) => (
              <li key={id}>{words.evidence[id]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Sources({ context, norm }: NormProps): VNode {
  const { lawBrowser, site } = context.words
  return (
    <section>
      <h2>{lawBrowser.sourcesHeading}</h2>
      <ul class="source-list">
        {norm.sources.map((source) => (
          <li key={source.id}>
            {source.url ? (
              <a href={source.url} rel="external noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {source.article && `, ${source.article}`}
            <span class="source-facts">
              {source.publisher}. {site.sources.readOn.replace('{date}', formatDay(source.readOn, context.language))}{' '}
              {lawBrowser.standing[source.standing]}.
            </span>
            <span class="source-says" lang="en" dir="ltr">
              {source.says}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
