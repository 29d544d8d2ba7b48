import { formatAmount } from '@parcours/documents'
import type { Norm, Outcome } from '@parcours/engine'
import type { Expected, LawCase } from '@parcours/law'
import { languageFacts } from '@parcours/words'
import type { PageContext } from '../page-context.ts'
import { formatDay } from '../text/format-day.ts'

/** What must come out of a norm in a case, as a record. */
export function expectedOf(worked: LawCase, norm: string): Exclude<Expected, string> {
  const expected = worked.expect[norm]
  return typeof expected === 'string' ? { outcome: expected } : (expected ?? {})
}

/** An outcome in a word or two. A case may say only which date or amount comes out. */
export function outcomeText(context: PageContext, outcome: Outcome | undefined): string {
  return outcome === undefined ? context.words.lawBrowser.onlyValue : context.words.opinion.outcomes[outcome]
}

/** The date or amount that must come out, where the case names one. */
export function valueText(context: PageContext, worked: LawCase, norm: Norm): readonly string[] {
  const { value } = expectedOf(worked, norm.id)
  if (value === undefined) return []
  return [
    typeof value === 'string'
      ? formatDay(value, context.language)
      : formatAmount(value, languageFacts[context.language].locale, norm.kind === 'amount' ? norm.unit : undefined),
  ]
}
