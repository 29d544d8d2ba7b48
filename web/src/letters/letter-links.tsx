import { type LetterId, letterKind } from '@parcours/documents'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'
import { kindWords } from './letter-words.ts'

/** Ways to letters, each named as a letter. `context` is that of the page. */
export function LetterLinks({ context, kinds }: { context: PageContext; kinds: readonly LetterId[] }): VNode | null {
  if (kinds.length === 0) return null
  const { language, direction, words } = spokenContext(context, ['letters'])
  return (
    <ul class="link-list no-print" role="list" lang={language} dir={direction}>
      {kinds
        .flatMap((id) => letterKind(id) ?? [])
        .map((kind) => (
          <li key={kind.id}>
            <a href={addressOf(context.language, `letters/${kind.id}`)}>
              {words.letters.title}: {kindWords(words, kind).title}
            </a>
          </li>
        ))}
    </ul>
  )
}
