import { LawSentences, type NodeInWords } from '@parcours/documents'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { NormView } from './norm-view.ts'
import { SourceNumbers } from './source-numbers.tsx'

/**
 * A piece of a norm read aloud: a sentence, and under it what it is made of. A clause is where a reader may stop, so what
 * it is made of opens on request. Another norm is named and linked, not repeated.
 */
export function TreeView({ view, node }: { view: NormView; node: NodeInWords }): VNode {
  const { norm, clause, source, sentence, parts } = node
  if (norm !== undefined && norm !== view.norm.id && view.law.normById.has(norm)) {
    return <OtherNorm view={view} norm={norm} />
  }
  const cited = source === undefined ? null : <SourceNumbers ids={[source]} sources={view.sources} />
  if (parts.length > 0 && clause !== undefined) {
    return (
      <div class="tree-clause">
        <details>
          <summary>{sentence}</summary>
          <Parts view={view} parts={parts} />
        </details>
        {cited}
      </div>
    )
  }
  return (
    <>
      <span class={clause === undefined && source === undefined && parts.length > 0 ? 'tree-joint' : undefined}>
        {sentence}
      </span>
      {cited}
      {parts.length > 0 && <Parts view={view} parts={parts} />}
    </>
  )
}

function Parts({ view, parts }: { view: NormView; parts: readonly NodeInWords[] }): VNode {
  return (
    <ul class="tree-parts" role="list">
      {parts.map((part, i) => (
        <li key={i}>
          <TreeView view={view} node={part} />
        </li>
      ))}
    </ul>
  )
}

function OtherNorm({ view, norm }: { view: NormView; norm: string }): VNode {
  const [before, after] = view.context.words.lawBrowser.otherRule.split('{title}')
  return (
    <>
      {before}
      <a href={addressOf(view.language, `law/${norm}`)}>{new LawSentences(view.opinion).norm(norm, 'title')}</a>
      {after}
    </>
  )
}
