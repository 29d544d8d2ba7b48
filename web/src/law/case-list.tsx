import type { LawCase } from '@parcours/law'
import { Fragment, type VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { expectedOf, outcomeText, valueText } from './expected.ts'
import type { NormView } from './norm-view.ts'

// As many of each outcome as one looks through; the rest opens on request.
const mostShown = 7

/** The cases that say what comes out of a norm, by outcome, each with a page of its own. Their titles are English, as data. */
export function CaseList({ view }: { view: NormView }): VNode | null {
  const { norm, cases, context } = view
  const { lawBrowser } = context.words
  if (cases.length === 0) return null
  const groups = Map.groupBy(cases, (each) => expectedOf(each, norm.id).outcome)
  return (
    <>
      <p>{lawBrowser.casesLead}</p>
      {(['met', 'not-met', 'undetermined', undefined] as const).map((outcome) => {
        const own = groups.get(outcome) ?? []
        if (own.length === 0) return null
        const folded = own.slice(mostShown)
        return (
          <Fragment key={outcomeText(context, outcome)}>
            <h3>
              {outcomeText(context, outcome)} <span class="count">{own.length}</span>
            </h3>
            <Cases view={view} cases={own.slice(0, mostShown)} />
            {folded.length > 0 && (
              <Disclosure summary={fill(lawBrowser.moreCases, { count: folded.length })}>
                <Cases view={view} cases={folded} />
              </Disclosure>
            )}
          </Fragment>
        )
      })}
    </>
  )
}

function Cases({ view, cases }: { view: NormView; cases: readonly LawCase[] }): VNode {
  const { norm, context, language } = view
  return (
    <ul class="case-list">
      {cases.map((each) => (
        <li key={each.id}>
          <a href={addressOf(language, `law/${norm.id}/cases/${each.id}`)} lang="en" dir="ltr">
            {each.title}
          </a>{' '}
          <span class="small">
            {[formatDay(each.on, context.language), ...valueText(context, each, norm)].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
