import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { Topic } from '../check/topics.ts'
import { ButtonLink, ButtonRow } from '../components/button.tsx'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'

const subjects = ['path'] as const

/** Which text a page has for those who come without answers. */
export type PathText = 'path' | 'whatIf' | 'routes' | 'checklist' | 'efforts'

/** Where somebody arrives who has told nothing yet: what the page is for, and the way to it. */
export function TellFirstPage(props: { context: PageContext; text: PathText; topic: Topic }): VNode {
  const { context, text, topic } = props
  const titleOf = ({ words }: PageContext) => (text === 'path' ? words.path : words.path[text])
  return (
    <Document context={context} title={titleOf(spokenContext(context, subjects)).title} listed={text === 'path'}>
      <SpokenPart context={context} subjects={subjects}>
        {(part) => (
          <div class="question">
            <PageHeading title={titleOf(part).title} lead={titleOf(part).leadEmpty} />
            <ButtonRow>
              <ButtonLink href={addressOf(context.language, topic === 'everything' ? 'check' : `check/${topic}`)}>
                {part.words.path.begin}
              </ButtonLink>
              <ButtonLink look="secondary" href={addressOf(context.language, 'check/open')}>
                {part.words.site.buttons.open}
              </ButtonLink>
            </ButtonRow>
          </div>
        )}
      </SpokenPart>
    </Document>
  )
}
