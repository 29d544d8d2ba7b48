import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { AnswersForm } from '../components/answers-form.tsx'
import { Button, ButtonRow } from '../components/button.tsx'
import { Document } from '../components/document.tsx'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import { FileField } from '../components/file-field.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'

const subjects = ['check'] as const

/** Opens a file of answers that was saved here or written by the command line. */
export function OpenFilePage({ context, errors }: { context: PageContext; errors: readonly FieldError[] }): VNode {
  return (
    <Document context={context} title={spokenContext(context, subjects).words.check.loadTitle} listed={false}>
      <SpokenPart context={context} subjects={subjects}>
        {(part) => {
          const { check, site } = part.words
          return (
            <div class="question">
              <ErrorSummary errors={errors} words={site} />
              <PageHeading title={check.loadTitle} lead={check.loadLead} />
              <AnswersForm action={addressOf(context.language, 'check/open')} carried={[]} withFile>
                <FileField
                  name="file"
                  label={check.loadField}
                  accept=".json,application/json"
                  error={errors.find((error) => error.fieldId === 'file')?.message}
                  words={site}
                />
                <ButtonRow>
                  <Button>{check.loadButton}</Button>
                </ButtonRow>
              </AnswersForm>
              <p>
                <a href={addressOf(context.language, 'check')}>{site.buttons.startAgain}</a>
              </p>
            </div>
          )
        }}
      </SpokenPart>
    </Document>
  )
}
