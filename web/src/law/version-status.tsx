import { LawSentences, versionAt } from '@parcours/documents'
import type { Version } from '@parcours/engine'
import type { VNode } from 'preact'
import { Notice } from '../components/notice.tsx'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import type { NormView } from './norm-view.ts'

/** Whether the norm is in force today, in which version since when, and when somebody last looked. */
export function VersionStatus({ view }: { view: NormView }): VNode {
  const { context, norm, today, opinion } = view
  const { lawBrowser, site } = context.words
  const version = versionAt(norm, today)
  if (!version) {
    return (
      <Notice kind="information" label={site.notices.information}>
        <p>{lawBrowser.notInForce}</p>
      </Notice>
    )
  }
  const since = fill(lawBrowser.inForceSince, { date: formatDay(version.from, context.language) })
  const undated = norm.versions.length === 1 ? lawBrowser.inForceOnly : lawBrowser.inForceMark
  return (
    <Notice kind="done" label={hasBeginning(version) ? since : undated}>
      <p>{new LawSentences(opinion).version(version.id)}</p>
      <p class="small">{fill(lawBrowser.checkedOn, { date: formatDay(version.lastVerified, context.language) })}</p>
    </Notice>
  )
}

/** False of a version that was there before any law of ours: nobody needs the day on which that began. */
export function hasBeginning({ from }: Version<unknown>): boolean {
  return from >= '1900'
}
