import { fill, formatAmount, localeOf } from '@parcours/documents'
import type { Node, Norm, Version } from '@parcours/engine'
import type { SpokenWords } from '@parcours/words'

/** The versions of any norm, whatever their bodies are. */
function versionsOf(norm: Norm): readonly Version<unknown>[] {
  return norm.versions
}

/** The version whose days hold a day; undefined where there is none. */
export function versionAt(norm: Norm, day: string): Version<unknown> | undefined {
  return versionsOf(norm).find(({ from, until }) => from <= day && (until === undefined || day < until))
}

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

/** The body of one version as a tree; undefined for an amount. */
export function bodyOf(version: Version<unknown>): Node | undefined {
  return typeof version.body === 'object' && version.body !== null ? (version.body as Node) : undefined
}

/** The amount of a version, written out; an amount that was not read has no number. */
export function amountInWords(amount: number, words: SpokenWords): string {
  const { cli } = words
  if (Number.isNaN(amount)) return cli.law.amountUnknown
  return fill(cli.law.amount, { amount: formatAmount(amount, localeOf(words, 'cli')) })
}
