import type { VNode } from 'preact'
import { AnswersForm, answersFormId } from '../../src/components/answers-form.tsx'
import { BackLink } from '../../src/components/back-link.tsx'
import { Button, ButtonLink, ButtonRow, PrintButton } from '../../src/components/button.tsx'
import { ChoiceGroup } from '../../src/components/choice-group.tsx'
import { DataTable } from '../../src/components/data-table.tsx'
import { DateField } from '../../src/components/date-field.tsx'
import { Disclosure } from '../../src/components/disclosure.tsx'
import { Document } from '../../src/components/document.tsx'
import { ErrorSummary } from '../../src/components/error-summary.tsx'
import { FileField } from '../../src/components/file-field.tsx'
import { Notice } from '../../src/components/notice.tsx'
import { OutcomePanel } from '../../src/components/outcome-panel.tsx'
import { RowList } from '../../src/components/row-list.tsx'
import { SelectField } from '../../src/components/select-field.tsx'
import { SourcesOf } from '../../src/components/sources.tsx'
import { Steps } from '../../src/components/steps.tsx'
import { SummaryList } from '../../src/components/summary-list.tsx'
import { TextField } from '../../src/components/text-field.tsx'
import { Timeline } from '../../src/components/timeline.tsx'
import type { PageContext } from '../../src/page-context.ts'

/** A page of questions with every part a form can have, one of them answered wrongly. */
export function FormSpecimen({ context }: { context: PageContext }): VNode {
  const words = context.words.site
  return (
    <Document context={context} title="Specimen of a form" answersForm={answersFormId} listed={false}>
      <BackLink href="#back" text={words.buttons.back} />
      <ErrorSummary words={words} errors={[{ fieldId: 'birth', message: 'Write the year with four digits.' }]} />
      <AnswersForm action={`/${context.language}/${context.page}`} carried={[['nationality', 'ER']]}>
        <ChoiceGroup
          kind="radio"
          name="register"
          question
          label="In which register are you?"
          hint="It is on your card or on the letter of the municipality."
          value="foreigners"
          choices={[
            { value: 'foreigners', label: 'Register of foreigners', hint: 'You have a card A or B, for example.' },
            { value: 'waiting', label: 'Waiting register' },
          ]}
          aside={[
            { value: 'unknown', label: words.buttons.doNotKnow },
            { value: 'withheld', label: words.buttons.preferNotToSay },
          ]}
          words={words}
        />
        <Disclosure summary="Why do we ask?">
          <p>The duty looks at the register of foreigners only.</p>
        </Disclosure>
        <DateField
          name="birth"
          label="When were you born?"
          hint={words.form.dateHint}
          value={{ day: '7', month: '3', year: '94' }}
          error="Write the year with four digits."
          words={words}
        />
        <TextField name="postcode" label="Postcode" size="short" inputMode="numeric" words={words} />
        <SelectField
          name="card"
          label="Which card?"
          options={[
            { value: 'A', label: 'A card' },
            { value: 'B', label: 'B card' },
          ]}
          words={words}
        />
        <ChoiceGroup
          kind="checkbox"
          name="work"
          label="Which of these are true?"
          choices={[
            { value: 'half', label: 'I work at least half-time' },
            { value: 'long', label: 'My contract is for more than three months' },
          ]}
          words={words}
        />
        <RowList
          name="permits"
          addText={words.buttons.addAnother}
          rows={[
            {
              key: '0',
              fields: <DateField name="permits-0-from" label="From which day?" value={undefined} words={words} />,
            },
          ]}
          words={words}
        />
        <FileField name="saved" label={words.buttons.open} accept=".json" words={words} />
        <ButtonRow>
          <Button>{words.buttons.continue}</Button>
          <Button look="secondary" name="intent" value="skip">
            {words.buttons.doNotKnow}
          </Button>
        </ButtonRow>
      </AnswersForm>
    </Document>
  )
}

/** A result with every part a result can have. */
export function ResultSpecimen({ context }: { context: PageContext }): VNode {
  const words = context.words.site
  return (
    <Document context={context} title="Specimen of a result" islands={['print']} listed={false}>
      <OutcomePanel
        tone="duty"
        level="h1"
        label="Must I follow the integration programme?"
        sentence="Yes. You must follow the programme in Brussels."
      >
        <p>This holds since 1 February 2024.</p>
      </OutcomePanel>
      <h2>What to do next</h2>
      <Steps
        steps={[
          { title: 'Register at an office', when: 'by 20 August 2024', text: 'You choose the office yourself.' },
          { title: 'Finish the programme', when: 'by 20 February 2026' },
        ]}
      />
      <Notice kind="important" label={words.notices.important}>
        <p>Bring your residence permit.</p>
      </Notice>
      <Notice kind="unsure" label={words.notices.unsure}>
        <p>Two sources disagree here.</p>
      </Notice>
      <Notice kind="announced" label={words.notices.announced}>
        <p>A change is planned.</p>
      </Notice>
      <Notice kind="done" label={words.notices.done}>
        <p>Your file was read.</p>
      </Notice>
      <Timeline
        title="Your time in Belgium"
        from="2019-07-01"
        until="2027-06-30"
        askedOn="2024-03-01"
        language={context.language}
        words={words}
        lanes={[
          {
            label: 'Legal stay',
            stretches: [
              { kind: 'fact', label: 'waiting register', from: '2020-02-03', until: '2023-01-31' },
              { kind: 'unknown', label: 'not clear', from: '2023-02-01', until: '2023-08-31' },
              { kind: 'met', label: 'register of foreigners', from: '2023-09-01' },
            ],
          },
          {
            label: 'Time for the programme',
            stretches: [{ kind: 'window', label: 'time to finish', from: '2024-08-20', until: '2026-02-20' }],
            moments: [{ label: 'last day', on: '2026-02-20' }],
          },
        ]}
      />
      <OutcomePanel tone="unclear" label="When can I become Belgian?" sentence="We cannot say yet.">
        <p>We need the dates of your permits.</p>
      </OutcomePanel>
      <OutcomePanel tone="free" sentence="You need not follow the programme in Wallonia." />
      <SummaryList
        lines={[
          {
            key: 'birth',
            question: 'When were you born?',
            answer: '7 March 1994',
            action: (
              <Button look="quiet" form="none" name="change" value="birth" about="your date of birth">
                {words.buttons.change}
              </Button>
            ),
          },
          { key: 'nationality', question: 'Your nationality', answer: 'Eritrea' },
        ]}
      />
      <DataTable
        caption="Documents to bring"
        columns={['Document', 'Why']}
        rows={[['Residence permit', 'It shows how long you may stay.']]}
      />
      <SourcesOf
        sources={[
          {
            id: 'example',
            title: 'An example of a source',
            publisher: 'Nobody',
            url: 'https://example.org/',
            readOn: '2026-11-22',
            says: 'Nothing.',
            passage: 'article 1',
          },
        ]}
        language={context.language}
        words={words}
      />
      <ButtonRow>
        <ButtonLink href="#again">{words.buttons.startAgain}</ButtonLink>
        <PrintButton>{words.buttons.print}</PrintButton>
      </ButtonRow>
    </Document>
  )
}
