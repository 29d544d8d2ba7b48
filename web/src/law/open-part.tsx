import { describeNode, LawSentences } from '@parcours/documents'
import { type Node, rootsOf } from '@parcours/engine'
import type { VNode } from 'preact'
import { Notice } from '../components/notice.tsx'
import { nodesOf } from './norm-sources.ts'
import type { NormView } from './norm-view.ts'
import { SourceNumbers } from './source-numbers.tsx'
import { TreeView } from './tree-view.tsx'

/** What nobody has read or settled, each with whom to ask. */
export function OpenPart({ view }: { view: NormView }): VNode | null {
  const points = view.norm.openPoints ?? []
  const sentences = new LawSentences(view.opinion)
  if (points.length === 0) return null
  return (
    <ul>
      {points.map(({ id }) => (
        <li key={id}>
          {sentences.openPoint(id, 'says')} <strong>{sentences.openPoint(id, 'ask')}</strong>
        </li>
      ))}
    </ul>
  )
}

/** What the law leaves to an authority. */
export function JudgementsPart({ view }: { view: NormView }): VNode | null {
  const judgements = namedNodes(view, 'judgement')
  const sentences = new LawSentences(view.opinion)
  if (judgements.length === 0) return null
  return (
    <ul>
      {judgements.map(({ id, source }) => (
        <li key={id}>
          {sentences.judgement(id)} <SourceNumbers ids={[source ?? '']} sources={view.sources} />
        </li>
      ))}
    </ul>
  )
}

/** What governments have announced and no law says: never part of an answer. */
export function AnnouncedPart({ view }: { view: NormView }): VNode | null {
  const reforms = namedNodes(view, 'reform')
  const { lawBrowser, site } = view.context.words
  if (reforms.length === 0) return null
  return (
    <>
      {reforms.map(({ id, ifAdopted }) => (
        <Notice key={id} kind="announced" label={site.notices.announced}>
          <p>{lawBrowser.announcedLead}</p>
          <div class="tree">{ifAdopted && <TreeView view={view} node={describeNode(ifAdopted, view.opinion)} />}</div>
        </Notice>
      ))}
    </>
  )
}

type Named = Node & { readonly id: string; readonly source?: string; readonly ifAdopted?: Node }

/** The nodes of a kind in a norm, each id once. */
function namedNodes({ norm }: NormView, kind: string): readonly Named[] {
  const found = new Map<string, Named>()
  for (const root of rootsOf(norm)) {
    for (const node of nodesOf(root, norm.id)) if (node.kind === kind) found.set((node as Named).id, node as Named)
  }
  return [...found.values()]
}
