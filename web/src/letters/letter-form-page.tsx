import type { LetterField, LetterKind } from '@parcours/documents'
import { languageFacts } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { quickExitIsland, WayOut } from '../check/way-out.tsx'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { BackLink } from '../components/back-link.tsx'
import { Button, ButtonRow } from '../components/button.tsx'
import { ChoiceGroup } from '../components/choice-group.tsx'
import { DateField } from '../components/date-field.tsx'
import { Document } from '../components/document.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { choiceWords, fieldWords, kindWords } from './letter-words.ts'
import {
  boxOf,
  dateBoxes,
  type LetterMistake,
  languagesOf,
  letterLanguageName,
  mostLetters,
  mostLines,
  type TypedLetter,
} from './typed-letter.ts'

/** The subjects that a page of a letter is written with. */
export const letterSubjects = ['letters', 'letterTexts'] as const

interface FormProps {
  /** The context in the language of the words. */
  readonly context: PageContext
  readonly kind: LetterKind
  readonly typed: TypedLetter
  readonly mistakes: ReadonlyMap<string, LetterMistake>
}

/** The form of one kind of letter, made from its fields; with what was typed before, and what is wrong with it. */
export function LetterFormPage(props: FormProps): VNode {
  const { context, kind, mistakes } = props
  const { title, lead } = kindWords(spokenContext(context, letterSubjects).words, kind)
  return (
    <Document
      context={context}
      title={title}
      description={lead}
      answersForm={answersFormId}
      enterDoes="show"
      listed={mistakes.size === 0}
      islands={quickExitIsland(kind.subject)}
    >
      <WayOut context={context} topic={kind.subject} />
      <SpokenPart context={context} subjects={letterSubjects}>
        {(part) => <Form {...props} context={part} page={context} />}
      </SpokenPart>
    </Document>
  )
}

function Form(props: FormProps & { page: PageContext }): VNode {
  const { context, page, kind, typed, mistakes } = props
  const { words } = context
  const { title, lead } = kindWords(words, kind)
  const languages = languagesOf(kind)
  const errors = kind.fields.flatMap((field) => {
    const message = messageOf(props, field)
    return message === undefined ? [] : [{ fieldId: linkTo(field), message }]
  })
  return (
    <>
      <BackLink href={addressOf(page.language, 'letters')} text={words.letters.back} />
      <PageHeading title={title} lead={lead} />
      <ErrorSummary errors={errors} words={words.site} />
      <p>{words.letters.promise}</p>
      {kind.id === 'integration-efforts-file' && <EffortsFileLink page={page} />}
      <AnswersForm action={addressOf(page.language, `letters/${kind.id}`)} carried={[]}>
        {languages.length > 1 ? (
          <ChoiceGroup
            kind="radio"
            name={letterLanguageName}
            label={words.letters.languageLabel}
            hint={words.letters.languageHelp}
            words={words.site}
            choices={languages.map((value) => ({ value, label: languageFacts[value].autonym }))}
            value={typed.language}
          />
        ) : (
          <p>{fill(words.letters.onlyLanguage, { language: languageFacts[languages[0] ?? 'en'].autonym })}</p>
        )}
        {kind.fields.map((field) => (
          <Field key={field.id} {...props} field={field} error={mistakes.has(field.id)} />
        ))}
        <ButtonRow>
          <Button name="do" value="show">
            {words.letters.make}
          </Button>
        </ButtonRow>
      </AnswersForm>
    </>
  )
}

/** The page that fills such a file from answers. */
function EffortsFileLink({ page }: { page: PageContext }): VNode {
  const { language, direction, words } = spokenContext(page, ['path'])
  return (
    <p lang={language} dir={direction}>
      <a href={addressOf(page.language, 'check/residence/efforts')}>{words.path.efforts.open}</a>
    </p>
  )
}

function Field(props: FormProps & { field: LetterField; error: boolean }): VNode {
  const { context, kind, typed, field } = props
  const { words } = context
  const { id, choices = [] } = field
  const { label, help } = fieldWords(words, kind, field)
  const hints = [
    ...(help === undefined ? [] : [help]),
    ...(field.kind === 'lines' && help === undefined ? [words.letters.linesHelp] : []),
    ...(field.kind === 'date' && help === undefined ? [words.letters.dateHelp] : []),
  ]
  const shared = {
    name: id,
    label: field.required ? label : fill(words.letters.optional, { label }),
    hint: hints.length > 0 ? hints.join(' ') : undefined,
    error: messageOf(props, field),
    words: words.site,
  }
  const named = choices.map((value) => ({ value, label: choiceWords(words, kind, field, value) }))
  switch (field.kind) {
    case 'line':
      return <TextField {...shared} value={boxOf(typed, id)} />
    case 'lines':
      return <TextArea {...shared} value={boxOf(typed, id)} rows={3} />
    case 'text':
      return <TextArea {...shared} value={boxOf(typed, id)} />
    case 'date':
      return <DateField {...shared} value={dateBoxes(typed, id)} />
    case 'choice':
      return <ChoiceGroup {...shared} kind="radio" choices={named} value={boxOf(typed, id)} />
    case 'choices':
      return <ChoiceGroup {...shared} kind="checkbox" choices={named} value={typed.values.get(id) ?? []} />
  }
}

function messageOf({ context, kind, mistakes }: FormProps, field: LetterField): string | undefined {
  const mistake = mistakes.get(field.id)
  if (mistake === undefined) return undefined
  const { letters } = context.words
  const { label } = fieldWords(context.words, kind, field)
  return fill(letters.errors[mistake], { label, most: mistake === 'tooMany' ? mostLines(field) : mostLetters(field) })
}

/** The part of a field that can take the focus. */
function linkTo({ id, kind }: LetterField): string {
  return kind === 'date' ? `${id}-day` : id
}
