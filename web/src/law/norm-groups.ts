import type { Law, Norm } from '@parcours/engine'
import type { PageContext } from '../page-context.ts'

/** Who makes a norm: the first part of its id, `brussels`. */
export function authorityOf({ id }: Norm): string {
  return id.split('/')[0] ?? id
}

/** Who makes a norm, in words. */
export function authorityName(context: PageContext, norm: Norm): string {
  const names: { readonly [authority: string]: string } = context.words.lawBrowser.authorities
  return names[authorityOf(norm)] ?? authorityOf(norm)
}

/** The norms of the same authority and subject, in the order of the law. */
export function groupOf(law: Law, norm: Norm): readonly Norm[] {
  return law.norms.filter((each) => authorityOf(each) === authorityOf(norm) && each.subject === norm.subject)
}

/** All norms by authority, and within it by subject. */
export function normsByAuthority(law: Law): readonly (readonly Norm[][])[] {
  return [...Map.groupBy(law.norms, authorityOf).values()].map((norms) => [
    ...Map.groupBy(norms, ({ subject }) => subject).values(),
  ])
}
