import { lettersAfter } from '@parcours/documents'
import type { Finding } from '@parcours/engine'
import type { VNode } from 'preact'
import type { PageContext } from '../page-context.ts'
import { LetterLinks } from './letter-links.tsx'

/** Ways from an answer to the letters that belong to it; none where the answer is no. `context` is that of the page. */
export function LettersAfter(props: { context: PageContext; findings: readonly Finding[] }): VNode | null {
  const { context, findings } = props
  const open = findings.filter(({ outcome }) => outcome !== 'not-met')
  const kinds = new Set(open.flatMap(({ id }) => lettersAfter(id)).map(({ id }) => id))
  return <LetterLinks context={context} kinds={[...kinds]} />
}
