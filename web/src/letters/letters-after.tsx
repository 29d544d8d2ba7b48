import { lettersAfter } from '@parcours/documents'
import type { Finding } from '@parcours/engine'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'
import { kindWords } from './letter-words.ts'

/** Ways from an answer to the letters that belong to it; none where the answer is no. `context` is that of the page. */
export function LettersAfter(props: { context: PageContext; findings: readonly Finding[] }): VNode | null {
  const { context, findings } = props
  const open = findings.filter(({ outcome }) => outcome !== 'not-met')
  const kinds = [...new Set(open.flatMap(({ id }) => lettersAfter(id)))]
  if (kinds.length === 0) return null
  const { language, direction, words } = spokenContext(context, ['letters'])
  return (
    <ul class="link-list no-print" role="list" lang={language} dir={direction}>
      {kinds.map((kind) => (
        <li key={kind.id}>
          <a href={addressOf(context.language, `letters/${kind.id}`)}>
            {words.letters.title}: {kindWords(words, kind).title}
          </a>
        </li>
      ))}
    </ul>
  )
}
