import { fill, formatAmount, localeOf, wholeAmount } from '@parcours/documents'
import type { Node, Norm, Version } from '@parcours/engine'
import type { SpokenWords } from '@parcours/words'

/** The trees of a norm, each with what it is for. */
export function rootsInWords(norm: Norm, { cli }: SpokenWords): readonly { heading: string; node: Node }[] {
  switch (norm.kind) {
    case 'criterion':
      return [{ heading: cli.law.tree, node: norm.holdsWhen }]
    case 'date':
      return [
        { heading: cli.law.appliesWhen, node: norm.appliesWhen },
        { heading: cli.law.value, node: norm.date },
      ]
    case 'amount':
      return [{ heading: cli.law.appliesWhen, node: norm.appliesWhen }]
  }
}

/** The amount of a version, before anything the facts take off, written out; one that was not read has no number. */
export function amountInWords(norm: Norm, version: Version<unknown>, words: SpokenWords): string {
  const amount = wholeAmount(version)
  const unit = norm.kind === 'amount' ? norm.unit : undefined
  const { cli } = words
  if (Number.isNaN(amount)) return cli.law.amountUnknown
  return fill(cli.law.amount, { amount: formatAmount(amount, localeOf(words, 'cli'), unit) })
}
