import { evidenceChecklist, evidenceOf, LawSentences } from '@parcours/documents'
import type { Law, Norm } from '@parcours/engine'
import type { SpokenWords } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { BackLink } from '../components/back-link.tsx'
import { Button, ButtonRow, PrintButton } from '../components/button.tsx'
import { ChoiceGroup } from '../components/choice-group.tsx'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PrintedSheet } from '../components/printed-sheet.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'
import { papersPage, routesWithPapers } from './papers.ts'

/** The subjects that the list of papers is written with. */
export const papersSubjects = ['letters', 'law'] as const

interface PapersProps {
  readonly context: PageContext
  readonly law: Law
  readonly route: Norm | undefined
  /** Ids of the papers that were ticked. */
  readonly have: readonly string[]
}

/** Choose a way to become Belgian; then tick the papers that are there. */
export function PapersFormPage(props: PapersProps): VNode {
  const { context, law, route, have } = props
  const { letters } = spokenContext(context, papersSubjects).words
  const address = addressOf(context.language, `letters/${papersPage}`)
  return (
    <Document
      context={context}
      title={letters.papers.title}
      description={letters.papers.lead}
      answersForm={answersFormId}
      enterDoes="show"
      listed={route === undefined}
    >
      <SpokenPart context={context} subjects={papersSubjects}>
        {({ words }) => (
          <>
            <BackLink href={addressOf(context.language, 'letters')} text={words.letters.back} />
            <PageHeading
              title={words.letters.papers.title}
              lead={
                route === undefined ? words.letters.papers.lead : new LawSentences({ words }).norm(route.id, 'title')
              }
            />
            <AnswersForm action={address} carried={route === undefined ? [] : [['route', route.id]]}>
              {route === undefined ? <Routes law={law} words={words} /> : <Papers {...{ law, route, words, have }} />}
              <ButtonRow>
                <Button name="do" value={route === undefined ? 'change' : 'show'}>
                  {route === undefined ? words.letters.papers.routeButton : words.letters.makeList}
                </Button>
              </ButtonRow>
            </AnswersForm>
          </>
        )}
      </SpokenPart>
    </Document>
  )
}

function Routes({ law, words }: { law: Law; words: SpokenWords }): VNode {
  const sentences = new LawSentences({ words })
  const routes = routesWithPapers(law)
  return (
    <ChoiceGroup
      kind="radio"
      name="route"
      label={words.letters.papers.routeLabel}
      words={words.site}
      choices={routes.map(({ id }) => ({ value: id, label: sentences.norm(id, 'title') }))}
      value={routes[0]?.id ?? ''}
    />
  )
}

function Papers(props: { law: Law; route: Norm; words: SpokenWords; have: readonly string[] }): VNode {
  const { law, route, words, have } = props
  // A paper can prove several conditions. It is ticked once, where it comes first.
  const shown = new Set<string>()
  return (
    <>
      <p>{words.letters.papers.tick}</p>
      {evidenceOf(law, route, words).map(({ condition, anyOf }, index) => {
        const papers = anyOf.flat().filter(({ id }) => !shown.has(id))
        for (const { id } of papers) shown.add(id)
        return papers.length === 0 ? null : (
          <ChoiceGroup
            key={condition}
            kind="checkbox"
            name={`have-${index}`}
            label={condition}
            words={words.site}
            choices={papers.map(({ id, text }) => ({ value: id, label: text }))}
            value={have}
          />
        )
      })}
    </>
  )
}

/** The list of papers to print and to keep. */
export function PapersPage(props: PapersProps & { route: Norm; date: string }): VNode {
  const { context, law, route, have, date } = props
  const { letters } = spokenContext(context, papersSubjects).words
  const address = addressOf(context.language, `letters/${papersPage}`)
  const ticked = have.map((id) => ['have', id] as const)
  return (
    <Document
      context={context}
      title={letters.papers.title}
      islands={['print']}
      answersForm={answersFormId}
      enterDoes="show"
      listed={false}
    >
      <SpokenPart context={context} subjects={papersSubjects}>
        {({ words }) => (
          <>
            <div class="no-print">
              <BackLink href={addressOf(context.language, 'letters')} text={words.letters.back} />
              <PageHeading title={words.letters.papers.title} />
              <AnswersForm action={address} carried={[['route', route.id], ...ticked, ['step', 'letter']]}>
                <ButtonRow>
                  <Button formAction={`${address}/pdf`}>{words.letters.pdf}</Button>
                  <Button look="secondary" name="do" value="change">
                    {words.letters.again}
                  </Button>
                  <PrintButton>{words.site.buttons.print}</PrintButton>
                </ButtonRow>
              </AnswersForm>
            </div>
            <PrintedSheet document={evidenceChecklist(law, route, words, { have, date })} alone />
          </>
        )}
      </SpokenPart>
    </Document>
  )
}
