import {
  composeLetter,
  type LetterAnswers,
  type LetterKind,
  letterHolds,
  presentFinding,
  unprintable,
} from '@parcours/documents'
import type { Law } from '@parcours/engine'
import { wordsFor } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { topicOf } from '../check/topics.ts'
import { quickExitIsland, WayOut } from '../check/way-out.tsx'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { BackLink } from '../components/back-link.tsx'
import { Button, ButtonRow, PrintButton } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Document } from '../components/document.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PrintedSheet } from '../components/printed-sheet.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { letterSubjects } from './letter-form-page.tsx'
import { termsOf } from './letter-terms.ts'
import { kindWords } from './letter-words.ts'
import { carried, type TypedLetter } from './typed-letter.ts'

interface LetterProps {
  readonly context: PageContext
  readonly law: Law
  readonly kind: LetterKind
  readonly typed: TypedLetter
  readonly answers: LetterAnswers
  readonly today: string
}

/** The letter, what to do with it, its dates, and what it says in the language of the page. */
export function LetterPage(props: LetterProps): VNode {
  const { context, kind } = props
  const { title } = kindWords(spokenContext(context, letterSubjects).words, kind)
  return (
    <Document
      context={context}
      title={title}
      width="wide"
      islands={['print', ...quickExitIsland(kind.subject)]}
      answersForm={answersFormId}
      enterDoes="show"
      listed={false}
    >
      <WayOut context={context} topic={kind.subject} />
      <SpokenPart context={context} subjects={letterSubjects}>
        {(part) => <Written {...props} context={part} page={context} />}
      </SpokenPart>
    </Document>
  )
}

function Written(props: LetterProps & { page: PageContext }): VNode {
  const { context, page, law, kind, typed, answers, today } = props
  const { letters, site } = context.words
  const { title, next } = kindWords(context.words, kind)
  const letter = composeLetter(kind, answers, wordsFor(typed.language))
  const unknown = unprintable(letter)
  const dated = termsOf(law, kind, answers, today).some(({ value }) => typeof value === 'string')
  const address = addressOf(page.language, `letters/${kind.id}`)
  return (
    <>
      <div class="no-print">
        <BackLink href={addressOf(page.language, 'letters')} text={letters.back} />
        <PageHeading title={title} />
        {unknown.length > 0 && (
          <Notice kind="important" label={site.notices.important}>
            <p>{fill(letters.unprintable, { signs: unknown.slice(0, 20).join(' ') })}</p>
          </Notice>
        )}
        <AnswersForm action={address} carried={[...carried(kind, typed), ['step', 'letter']]}>
          <ButtonRow>
            <Button formAction={`${address}/pdf`}>{letters.pdf}</Button>
            {dated && (
              <Button look="secondary" formAction={`${address}/calendar`}>
                {letters.calendar}
              </Button>
            )}
            <Button look="secondary" name="do" value="change">
              {letters.again}
            </Button>
            <PrintButton>{site.buttons.print}</PrintButton>
          </ButtonRow>
        </AnswersForm>
      </div>
      <div class="letter-layout">
        <PrintedSheet document={letter} alone />
        <div class="letter-beside no-print">
          <section>
            <h2>{letters.nextHeading}</h2>
            <ol class="letter-next">
              {next.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
          <Terms {...props} />
          {letter.language !== context.language && (
            <section>
              <h2>{letters.meaningHeading}</h2>
              <p>{letters.meaningLead}</p>
              <Disclosure summary={letters.meaningOpen}>
                <PrintedSheet document={composeLetter(kind, answers, context.words)} />
              </Disclosure>
            </section>
          )}
        </div>
      </div>
    </>
  )
}

/** The dates that the law gives to this letter, each with a way to the rule. */
function Terms({ page, law, kind, answers, today }: LetterProps & { page: PageContext }): VNode | null {
  const spoken = spokenContext(page, ['law', 'opinion', 'letters'])
  const { letters } = spoken.words
  const terms = (kind.terms ?? []).filter((term) => law.normById.has(term.finding) && letterHolds(answers, term.if))
  const findings = termsOf(law, kind, answers, today)
  if (terms.length === 0) return null
  return (
    <section lang={spoken.language} dir={spoken.direction}>
      <h2>{letters.termsHeading}</h2>
      {findings.length === 0 && <p>{letters.termsNone}</p>}
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={finding.id}>
              <p>
                {presentFinding(finding, { law, words: spoken.words }).headline}{' '}
                <a href={addressOf(page.language, `law/${finding.id}`)}>{letters.termsRule}</a>
              </p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={addressOf(page.language, `check/${topicOf(kind.after[0] ?? '') ?? kind.subject}`)}>
          {letters.termsMore}
        </a>
      </p>
    </section>
  )
}
