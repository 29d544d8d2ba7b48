import { formatAmount, wholeAmount } from '@parcours/documents'
import type { Norm, Version } from '@parcours/engine'
import { languageFacts } from '@parcours/words'
import type { VNode } from 'preact'
import type { PageContext } from '../page-context.ts'

/** The amount of a version, before anything the facts take off, or that it is not known: it then has no number. */
export function AmountOf({
  norm,
  version,
  context,
}: {
  norm: Norm
  version: Version<unknown>
  context: PageContext
}): VNode {
  const amount = wholeAmount(version)
  if (Number.isNaN(amount)) return <>{context.words.lawBrowser.amountUnknown}</>
  return (
    <>{formatAmount(amount, languageFacts[context.language].locale, norm.kind === 'amount' ? norm.unit : undefined)}</>
  )
}
