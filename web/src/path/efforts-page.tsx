import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { arrangeFindings } from '../check/group-findings.ts'
import { homeOf } from '../check/offices-part.tsx'
import { Basis, KeepLink } from '../check/result-page.tsx'
import { TimelinePart } from '../check/timeline-part.tsx'
import type { Visit } from '../check/visit.ts'
import { Button, ButtonRow, PrintButton } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { LetterLinks } from '../letters/letter-links.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { type EffortPart, type EffortsFile, effortsFileOf, summaryOf } from './efforts-file.ts'
import { presentedIn } from './looked-at.ts'
import { VisitDocument } from './visit-document.tsx'

/** A file to print on what somebody did to integrate: an index, the windows, each effort with its papers, the limits. */
export function EffortsPage({ visit }: { visit: Visit }): VNode {
  return (
    <VisitDocument visit={visit} title={(part) => part.words.path.efforts.title}>
      {(part) => <EffortsText context={part} visit={visit} />}
    </VisitDocument>
  )
}

function EffortsText({ context, visit }: { context: PageContext; visit: Visit }): VNode {
  const { path, site, check } = context.words
  const text = path.efforts
  const { law, state } = visit
  const file = effortsFileOf(context, visit)
  const presented = presentedIn(context, visit, file.findings)
  const { first, unclear } = arrangeFindings(law, file.findings, homeOf(state))
  const address = (page: string): string => addressOf(visit.context.language, page)
  return (
    <div class="result">
      <PageHeading
        caption={fill(check.result.onDay, { date: formatDay(state.on, context.language) })}
        title={text.title}
        lead={text.lead}
      />
      <ButtonRow>
        <Button look="quiet" name="do" value="summary">
          {path.changeAnswers}
        </Button>
        <Button look="quiet" name="do" value="go-on">
          {path.answerMore}
        </Button>
      </ButtonRow>
      <p class="only-print">
        {text.name}: ____________________________
        <br />
        {text.dossier}: ____________________________
      </p>
      <Index context={context} file={file} />
      <p class="lead">{summaryOf(context, file)}</p>
      <section class="check-section" id="windows">
        <h2>{text.windows}</h2>
        {file.windows.length === 0 ? (
          <p>{path.nothing}</p>
        ) : (
          <ul>
            {file.windows.map(({ id, headline, stretch }) => (
              <li key={id}>
                {headline} {stretch}
              </li>
            ))}
          </ul>
        )}
      </section>
      <TimelinePart context={context} visit={visit} groups={[...first, ...unclear]} presented={presented} />
      <section class="check-section">
        <h2>{text.criteria}</h2>
        {file.efforts.map((effort, at) => (
          <Effort key={effort.id} context={context} effort={effort} number={at + 1} />
        ))}
      </section>
      {file.weighed.length > 0 && (
        <section class="check-section" id="weighed">
          <h2>{text.weighed}</h2>
          <ul>
            {file.weighed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {file.limits.length > 0 && (
        <section class="check-section" id="limits">
          <h2>{text.limits}</h2>
          {file.limits.map(({ question, options }) => (
            <Notice key={question} kind="unsure" label={site.notices.unsure}>
              <p>{question}</p>
              <ul>
                {options.map((option) => (
                  <li key={option}>{option}</li>
                ))}
              </ul>
            </Notice>
          ))}
        </section>
      )}
      <section class="check-section no-print">
        <h2>{check.result.keepTitle}</h2>
        <p>{text.person}</p>
        <ButtonRow>
          <Button look="secondary" formAction={address('check/residence/efforts/pdf')}>
            {path.pdf}
          </Button>
          <Button look="secondary" formAction={address('check/file')}>
            {check.result.saveAnswers}
          </Button>
          <PrintButton>{site.buttons.print}</PrintButton>
        </ButtonRow>
        <KeepLink context={context} address={address('check/residence/efforts/link')} />
        <LetterLinks context={visit.context} kinds={['integration-efforts-file']} />
      </section>
      <Basis context={context} visit={visit} findings={file.findings} />
    </div>
  )
}

function Index({ context, file }: { context: PageContext; file: EffortsFile }): VNode {
  const text = context.words.path.efforts
  return (
    <nav class="index" aria-label={text.index}>
      <h2>{text.index}</h2>
      <ul>
        <li>
          <a href="#windows">{text.windows}</a>
        </li>
        {file.efforts.map(({ id, title }, at) => (
          <li key={id}>
            <a href={`#effort-${at + 1}`}>{fill(text.criterionTitle, { number: at + 1, title })}</a>
          </li>
        ))}
        {file.weighed.length > 0 && (
          <li>
            <a href="#weighed">{text.weighed}</a>
          </li>
        )}
        {file.limits.length > 0 && (
          <li>
            <a href="#limits">{text.limits}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function Effort({ context, effort, number }: { context: PageContext; effort: EffortPart; number: number }): VNode {
  const text = context.words.path.efforts
  const { outcome, title, told, papers } = effort
  const said = { met: text.supports, 'not-met': text.supportsNot, undetermined: text.supportsUnknown }[outcome]
  return (
    <section class="way" id={`effort-${number}`}>
      <h3>{fill(text.criterionTitle, { number, title })}</h3>
      <p class={`condition condition-${outcome}`}>{said}</p>
      {told.length > 0 && (
        <ul>
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {papers.length > 0 && (
        <>
          <p>
            <strong>
              {text.proof} ({fill(text.annex, { number })})
            </strong>
          </p>
          <ul>
            {papers.map((set) => (
              <li key={set.join()}>{set.join(' + ')}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
