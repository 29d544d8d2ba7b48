import type { Norm } from '@parcours/engine'
import type { Expected, LawCase } from '@parcours/law'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'

/** The cases that say what comes out of a norm, each with a page of its own. Their titles are English, as data. */
export function CaseList({
  context,
  norm,
  cases,
}: {
  context: PageContext
  norm: Norm
  cases: readonly LawCase[]
}): VNode {
  return (
    <ul class="case-list">
      {cases.map((each) => (
        <li key={each.id}>
          <a href={addressOf(context.language, `law/${norm.id}/cases/${each.id}`)} lang="en" dir="ltr">
            {each.title}
          </a>{' '}
          <span class="small">
            {formatDay(each.on, context.language)}. {outcomeText(context, each.expect[norm.id])}
            {each.worked && ` ${fill(context.words.lawBrowser.caseWorked, { number: each.worked })}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What must come out, in a few words. */
export function outcomeText(context: PageContext, expected: Expected | undefined): string {
  if (expected === undefined) return ''
  const { outcomes } = context.words.opinion
  if (typeof expected === 'string') return outcomes[expected]
  const value =
    typeof expected.value === 'string'
      ? formatDay(expected.value, context.language)
      : expected.value === undefined
        ? ''
        : `${expected.value} €`
  return [expected.outcome ? outcomes[expected.outcome] : '', value].filter(Boolean).join(', ')
}
