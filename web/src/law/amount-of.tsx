import { formatAmount } from '@parcours/documents'
import type { Version } from '@parcours/engine'
import { languageFacts } from '@parcours/words'
import type { VNode } from 'preact'
import type { PageContext } from '../page-context.ts'

/** The amount of a version, or that it is not known: it then has no number. */
export function AmountOf({ version, context }: { version: Version<unknown>; context: PageContext }): VNode {
  const amount = version.body as number
  if (Number.isNaN(amount)) return <>{context.words.lawBrowser.amountUnknown}</>
  return <>{formatAmount(amount, languageFacts[context.language].locale)}</>
}
