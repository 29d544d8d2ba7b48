import type { Subject } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { encodeState } from '../check/check-state.ts'
import type { Visit } from '../check/visit.ts'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { Document } from '../components/document.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'

/** What all pages on a path are written with. One language for the whole page: they mix these words in every line. */
const subjects: readonly Subject[] = ['path', 'check', 'concepts', 'opinion', 'law', 'calendar', 'reforms']

/** A page made of a visit: everything on it stands in the one form that carries the answers. */
export function VisitDocument(props: {
  visit: Visit
  title: (part: PageContext) => string
  /** Further fields that travel, such as a day that was chosen. */
  carried?: readonly (readonly [name: string, value: string])[]
  enterDoes?: string
  wide?: boolean
  children: (part: PageContext) => VNode
}): VNode {
  const { visit, title, carried = [], enterDoes = 'result', wide = false, children } = props
  const { context, state } = visit
  return (
    <Document
      context={context}
      title={title(spokenContext(context, subjects))}
      answersForm={answersFormId}
      enterDoes={enterDoes}
      listed={false}
      width={wide ? 'wide' : 'text'}
      islands={['print', 'keep-link']}
    >
      <AnswersForm
        action={addressOf(context.language, context.page)}
        carried={[['answers', encodeState(state)], ['stage', 'result'], ...carried]}
      >
        <SpokenPart context={context} subjects={subjects}>
          {children}
        </SpokenPart>
      </AnswersForm>
    </Document>
  )
}
