import { letterKinds } from '@parcours/documents'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { Document } from '../components/document.tsx'
import { LinkCards } from '../components/link-cards.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'
import { kindWords } from './letter-words.ts'

const subjects = ['residence', 'nationality', 'studies', 'image', 'personal-data'] as const

/** Every letter and form that can be written here, by subject. */
export function LettersIndexPage({ context }: { context: PageContext }): VNode {
  const { letters } = spokenContext(context, ['letters']).words
  const to = (id: string): string => addressOf(context.language, `letters/${id}`)
  return (
    <Document context={context} title={letters.title} description={letters.lead} width="wide">
      <SpokenPart context={context} subjects={['letters']}>
        {({ words }) => (
          <>
            <PageHeading title={words.letters.title} lead={words.letters.lead} />
            {subjects.map((subject) => {
              const kinds = letterKinds.filter((kind) => kind.subject === subject)
              const cards = kinds.map((kind) => {
                const { title, lead } = kindWords(words, kind)
                return { href: to(kind.id), title, text: lead }
              })
              return (
                <section key={subject} class="letters-group">
                  <h2>{words.letters.groups[subject]}</h2>
                  <LinkCards cards={cards} />
                </section>
              )
            })}
          </>
        )}
      </SpokenPart>
    </Document>
  )
}
