import { LawSentences } from '@parcours/documents'
import type { Law, Norm } from '@parcours/engine'
import type { LawCase } from '@parcours/law'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'
import { EvidencePart, InformationPart, StepsPart } from './beside-part.tsx'
import { CaseList } from './case-list.tsx'
import { authorityName, groupOf } from './norm-groups.ts'
import { sourcesOfNorm } from './norm-sources.ts'
import { lawSubjects, type NormView, opinionOf } from './norm-view.ts'
import { AnnouncedPart, JudgementsPart, OpenPart } from './open-part.tsx'
import { ContestedPart, SettledPart } from './readings-part.tsx'
import { RulePart } from './rule-part.tsx'
import { SourcesPart } from './sources-part.tsx'
import { subjectName } from './subject-name.ts'
import { VersionStatus } from './version-status.tsx'
import { VersionsPart } from './versions-part.tsx'

/** One norm: what it asks, its versions, the rule in words, what is disputed or open, its sources and its cases. */
export function NormPage(props: {
  context: PageContext
  law: Law
  norm: Norm
  cases: readonly LawCase[]
  today: string
}): VNode {
  const { context, law, norm } = props
  const spoken = spokenContext(context, lawSubjects)
  const sentences = new LawSentences({ words: spoken.words })
  return (
    <Document
      context={context}
      title={sentences.norm(norm.id, 'title')}
      description={sentences.norm(norm.id, 'question')}
      width="wide"
    >
      <SpokenPart context={context} subjects={lawSubjects}>
        {(part) => (
          <div class="content-layout">
            <Article
              view={{
                ...props,
                context: part,
                language: context.language,
                opinion: opinionOf(part, law),
                sources: sourcesOfNorm(law, norm),
              }}
            />
            <Neighbours context={part} language={context.language} law={law} norm={norm} />
          </div>
        )}
      </SpokenPart>
    </Document>
  )
}

function Article({ view }: { view: NormView }): VNode {
  const { context, language, norm, opinion } = view
  const { lawBrowser, site } = context.words
  const sentences = new LawSentences(opinion)
  const parts = partsOf(view)
  return (
    <article class="content">
      <PageHeading
        caption={
          <>
            <a href={addressOf(language, 'law')}>{lawBrowser.toIndex}</a> · {authorityName(context, norm)} ·{' '}
            {subjectName(context.words, norm)}
          </>
        }
        title={sentences.norm(norm.id, 'title')}
        lead={sentences.norm(norm.id, 'question')}
      />
      <div class="norm-status">
        <VersionStatus view={view} />
        <p>
          {lawBrowser.askYourself} <a href={addressOf(language, `check/${norm.subject}`)}>{lawBrowser.toCheck}</a>
        </p>
      </div>
      <nav class="on-this-page" aria-labelledby="on-this-page">
        <h2 id="on-this-page">{site.contents.onThisPage}</h2>
        <ul>
          {parts.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, heading, body }) => (
        <section key={id} class="content-section" id={id}>
          <h2>{heading}</h2>
          {body}
        </section>
      ))}
      <p class="small norm-id">
        {lawBrowser.identifier}{' '}
        <code translate={false} dir="ltr">
          {norm.id}
        </code>
      </p>
    </article>
  )
}

interface Part {
  readonly id: string
  readonly heading: string
  readonly body: VNode
}

/** The parts of the page that this norm has, in reading order. Their ids are addresses that others may keep. */
function partsOf(view: NormView): readonly Part[] {
  const { lawBrowser, opinion } = view.context.words
  // Called and not rendered, because a part that has nothing to say has no heading either.
  const all: readonly { id: string; heading: string; body: VNode | null }[] = [
    { id: 'rule', heading: lawBrowser.treeHeading, body: RulePart({ view }) },
    { id: 'versions', heading: lawBrowser.versionsHeading, body: VersionsPart({ view }) },
    { id: 'readings', heading: lawBrowser.readingsHeading, body: ContestedPart({ view }) },
    { id: 'open', heading: lawBrowser.openHeading, body: OpenPart({ view }) },
    { id: 'judgements', heading: lawBrowser.judgementsHeading, body: JudgementsPart({ view }) },
    { id: 'announced', heading: lawBrowser.announcedHeading, body: AnnouncedPart({ view }) },
    { id: 'steps', heading: opinion.headings.nextSteps, body: StepsPart({ view }) },
    { id: 'information', heading: lawBrowser.informationHeading, body: InformationPart({ view }) },
    { id: 'evidence', heading: lawBrowser.evidenceHeading, body: EvidencePart({ view }) },
    { id: 'settled', heading: lawBrowser.settledHeading, body: SettledPart({ view }) },
    { id: 'sources', heading: lawBrowser.sourcesHeading, body: SourcesPart({ view }) },
    { id: 'cases', heading: lawBrowser.casesHeading, body: CaseList({ view }) },
  ]
  return all.flatMap(({ id, heading, body }) => (body === null ? [] : [{ id, heading, body }]))
}

/** The other norms of the same authority and subject. */
function Neighbours(props: { context: PageContext; language: PageContext['language']; law: Law; norm: Norm }): VNode {
  const { context, language, law, norm } = props
  const sentences = new LawSentences({ words: context.words })
  return (
    <nav class="room-menu" aria-labelledby="room-menu">
      <h2 id="room-menu">
        {authorityName(context, norm)} · {subjectName(context.words, norm)}
      </h2>
      <ul>
        {groupOf(law, norm).map(({ id }) => (
          <li key={id}>
            <a href={addressOf(language, `law/${id}`)} aria-current={id === norm.id ? 'page' : undefined}>
              {sentences.norm(id, 'title')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
