import { bodyOf, compareVersions, type Difference, describeNode, LawSentences, versionAt } from '@parcours/documents'
import { allNodesOf, childrenOf, type Law, type Node, type Norm, type Version } from '@parcours/engine'
import { Fragment, type VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import { SummaryList } from '../components/summary-list.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { AmountOf } from './amount-of.tsx'
import type { AskedDays } from './asked-days.ts'
import { CompareForm } from './compare-form.tsx'
import { sourcesOfNorm } from './norm-sources.ts'
import { lawSubjects, type NormView, opinionOf } from './norm-view.ts'
import { TreeView } from './tree-view.tsx'

interface CompareProps {
  readonly context: PageContext
  readonly law: Law
  readonly norm: Norm
  readonly asked: AskedDays
  readonly today: string
}

/** Which version applies on a day, and what changed between two days. */
export function ComparePage(props: CompareProps): VNode {
  const { context, law, norm, asked } = props
  const spoken = spokenContext(context, lawSubjects)
  const title = new LawSentences({ words: spoken.words }).norm(norm.id, 'title')
  return (
    <Document context={context} title={`${spoken.words.lawBrowser.compareHeading}: ${title}`} listed={false}>
      <SpokenPart context={context} subjects={lawSubjects}>
        {(part) => {
          const { lawBrowser } = part.words
          const view: NormView = {
            law,
            norm,
            today: props.today,
            cases: [],
            context: part,
            language: context.language,
            opinion: opinionOf(part, law),
            // The sources stand on the page of the norm; here no number would lead to one.
            sources: { ...sourcesOfNorm(law, norm), numberOf: () => undefined },
          }
          return (
            <>
              <PageHeading
                caption={<a href={addressOf(context.language, `law/${norm.id}`)}>{title}</a>}
                title={lawBrowser.compareHeading}
                lead={norm.chosenBy === 'day-asked-about' ? lawBrowser.compareLead : lawBrowser.compareByMoment}
              />
              <CompareForm
                context={part}
                action={addressOf(context.language, `law/${norm.id}/compare`)}
                from={asked.from}
                to={asked.to}
                wrong={asked.wrong}
              />
              {asked.days.length > 0 && <Compared view={view} days={asked.days} />}
            </>
          )
        }}
      </SpokenPart>
    </Document>
  )
}

function Compared({ view, days }: { view: NormView; days: readonly string[] }): VNode {
  const { norm, context } = view
  const versions = days.map((day) => versionAt(norm, day))
  return (
    <>
      <SummaryList
        lines={days.map((day, i) => ({
          key: day,
          question: fill(context.words.lawBrowser.compareOn, { date: formatDay(day, context.language) }),
          answer: <VersionOf view={view} version={versions[i]} />,
        }))}
      />
      {days.length > 1 && <Changes view={view} before={versions[0]} after={versions[1]} />}
    </>
  )
}

function VersionOf({ view, version }: { view: NormView; version: Version<unknown> | undefined }): VNode {
  const { norm, context, opinion, language } = view
  if (!version) return <>{context.words.lawBrowser.compareNone}</>
  const name = new LawSentences(opinion).version(version.id)
  if (norm.kind === 'amount') {
    return (
      <>
        {name} · <AmountOf norm={norm} version={version} context={context} />
      </>
    )
  }
  const anchor = norm.versions.length > 1 ? `#version-${version.id}` : '#rule'
  return <a href={`${addressOf(language, `law/${norm.id}`)}${anchor}`}>{name}</a>
}

type Versions = { before: Version<unknown> | undefined; after: Version<unknown> | undefined }

function Changes({ view, before, after }: { view: NormView } & Versions): VNode {
  const { norm, context, opinion } = view
  const { lawBrowser } = context.words
  if (before === after) return <p>{lawBrowser.compareSame}</p>
  const sentences = new LawSentences(opinion)
  const clauses = compareVersions(before, after)
  const told = compareInformation(before, after)
  const silent = [...clauses.added, ...clauses.removed, ...clauses.changed, ...told.added, ...told.removed].length === 0
  return (
    <>
      {silent && norm.kind !== 'amount' && <p>{lawBrowser.compareAlike}</p>}
      <ChangeList
        heading={lawBrowser.treeHeading}
        difference={clauses}
        view={view}
        say={(id) => sentences.clause(id, 'holds')}
        excluded={new Set([...excludedIn(before), ...excludedIn(after)])}
        open={(id) => <BeforeAndAfter view={view} clause={id} before={before} after={after} />}
      />
      <ChangeList
        heading={lawBrowser.informationHeading}
        difference={told}
        view={view}
        say={(id) => sentences.information(id)}
      />
    </>
  )
}

function ChangeList(props: {
  heading: string
  difference: Difference
  view: NormView
  say: (id: string) => string
  /** What a changed line opens to. */
  open?: (id: string) => VNode
  /** What must not hold: an exemption among the conditions of a duty. */
  excluded?: ReadonlySet<string>
}): VNode | null {
  const { heading, difference, view, say, open, excluded } = props
  const { lawBrowser, tree } = view.context.words
  const { added, removed, changed, kept } = difference
  if (added.length + removed.length + changed.length === 0) return null
  const kinds = [
    { look: 'added', title: lawBrowser.compareAdded, ids: added },
    { look: 'removed', title: lawBrowser.compareRemoved, ids: removed },
    { look: 'changed', title: lawBrowser.compareChanged, ids: changed },
  ].filter(({ ids }) => ids.length > 0)
  return (
    <section class="content-section">
      <h2>{heading}</h2>
      {kinds.map(({ look, title, ids }) => (
        <Fragment key={look}>
          <h3>{title}</h3>
          <ul class={`changes changes-${look}`}>
            {ids.map((id) => (
              <li key={id}>
                {excluded?.has(id) && <span class="tree-joint">{tree.criteria.not} </span>}
                {look === 'changed' && open ? <Disclosure summary={say(id)}>{open(id)}</Disclosure> : say(id)}
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      {kept.length > 0 && <p class="small">{fill(lawBrowser.compareKept, { count: kept.length })}</p>}
    </section>
  )
}

function BeforeAndAfter({ view, clause, before, after }: { view: NormView; clause: string } & Versions): VNode {
  const { lawBrowser } = view.context.words
  const side = (heading: string, version: Version<unknown> | undefined): VNode => {
    const node = clauseIn(version, clause)
    return (
      <>
        <h4>{heading}</h4>
        <div class="tree">{node && <TreeView view={view} node={describeNode(node, view.opinion)} />}</div>
      </>
    )
  }
  return (
    <>
      {side(lawBrowser.compareBefore, before)}
      {side(lawBrowser.compareAfter, after)}
    </>
  )
}

/** What a clause of a version is made of. */
function clauseIn(version: Version<unknown> | undefined, id: string): Node | undefined {
  const body = version && bodyOf(version)
  type Clause = Node & { readonly id?: string; readonly that?: Node }
  const nodes: readonly Clause[] = body ? allNodesOf(body) : []
  return nodes.find((node) => node.kind === 'clause' && node.id === id)?.that
}

/** The clauses of a version that stand under a "not". */
function excludedIn(version: Version<unknown> | undefined): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (node: Node & { readonly id?: string }, negated: boolean): void => {
    if (node.kind === 'clause' && negated && node.id !== undefined) found.add(node.id)
    for (const child of childrenOf(node)) look(child, node.kind === 'not' ? !negated : negated)
  }
  const body = version && bodyOf(version)
  if (body) look(body, false)
  return found
}

/** What is told beside the answer, compared by id. */
function compareInformation(before: Version<unknown> | undefined, after: Version<unknown> | undefined): Difference {
  const [old, fresh] = [before, after].map((version) => (version?.information ?? []).map(({ id }) => id))
  return {
    added: (fresh ?? []).filter((id) => !old?.includes(id)),
    removed: (old ?? []).filter((id) => !fresh?.includes(id)),
    changed: [],
    kept: (fresh ?? []).filter((id) => old?.includes(id)),
  }
}
