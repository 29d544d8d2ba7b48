import { dayBefore, describeNode, LawSentences, versionAt } from '@parcours/documents'
import type { Version } from '@parcours/engine'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { DataTable } from '../components/data-table.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { formatDay } from '../text/format-day.ts'
import { AmountOf } from './amount-of.tsx'
import { CompareForm } from './compare-form.tsx'
import type { NormView } from './norm-view.ts'
import { TreeView } from './tree-view.tsx'
import { hasBeginning } from './version-status.tsx'

/** Every version of a norm with its days, whose date chooses between them, and a way to compare two days. */
export function VersionsPart({ view }: { view: NormView }): VNode {
  const { context, language, norm, opinion } = view
  const { lawBrowser } = context.words
  return (
    <>
      {norm.chosenBy === 'day-asked-about' ? (
        <p>{lawBrowser.versionsByDay}</p>
      ) : (
        <Disclosure summary={lawBrowser.versionsByMoment}>
          <div class="tree">
            <TreeView view={view} node={describeNode(norm.chosenBy, opinion)} />
          </div>
        </Disclosure>
      )}
      <DataTable
        caption={lawBrowser.versionsHeading}
        captionHidden
        columns={[
          lawBrowser.versionWhat,
          ...(norm.kind === 'amount' ? [lawBrowser.amount] : []),
          lawBrowser.versionFrom,
          lawBrowser.versionUntil,
          lawBrowser.versionChecked,
        ]}
        rows={norm.versions.map((version, i) => [
          <VersionName key={version.id} view={view} version={version} before={norm.versions[i - 1]} />,
          ...(norm.kind === 'amount'
            ? [<AmountOf key="amount" norm={norm} version={version} context={context} />]
            : []),
          hasBeginning(version) ? formatDay(version.from, context.language) : lawBrowser.noBeginning,
          version.until === undefined ? lawBrowser.stillInForce : formatDay(dayBefore(version.until), context.language),
          formatDay(version.lastVerified, context.language),
        ])}
      />
      {norm.versions.length > 1 && (
        <Disclosure summary={lawBrowser.compareHeading}>
          <p>{norm.chosenBy === 'day-asked-about' ? lawBrowser.compareLead : lawBrowser.compareByMoment}</p>
          <CompareForm context={context} action={addressOf(language, `law/${norm.id}/compare`)} />
        </Disclosure>
      )}
    </>
  )
}

/** A version in words; the one in force today says so, and each leads to what it changed. */
function VersionName(props: {
  view: NormView
  version: Version<unknown>
  before: Version<unknown> | undefined
}): VNode {
  const { view, version, before } = props
  const { lawBrowser } = view.context.words
  const name = new LawSentences(view.opinion).version(version.id)
  return (
    <span class="version-name">
      {name}
      {version === versionAt(view.norm, view.today) && <span class="mark">{lawBrowser.inForceMark}</span>}
      {before?.until === version.from && (
        <a
          class="version-change"
          href={`${addressOf(view.language, `law/${view.norm.id}/compare`)}?from=${dayBefore(version.from)}&to=${version.from}`}
        >
          {lawBrowser.whatChanged}
          <span class="visually-hidden"> {name}</span>
        </a>
      )}
    </span>
  )
}
