import type { NodeInWords } from '@parcours/documents'
import type { VNode } from 'preact'

/** A norm read aloud: a sentence, and under it what it is made of. Deep parts are folded until somebody opens them. */
export function TreeView({ node, depth = 0 }: { node: NodeInWords; depth?: number }): VNode {
  if (node.parts.length === 0) return <span class="tree-sentence">{node.sentence}</span>
  const parts = (
    <ul class="tree-parts">
      {node.parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a norm never change their order on a page
        <li key={i}>
          <TreeView node={part} depth={depth + 1} />
        </li>
      ))}
    </ul>
  )
  // A clause is where a reader may stop: what it is made of opens on request.
  if (node.clause === undefined || depth === 0) {
    return (
      <>
        <span class="tree-sentence">{node.sentence}</span>
        {parts}
      </>
    )
  }
  return (
    <details class="tree-clause">
      <summary>{node.sentence}</summary>
      {parts}
    </details>
  )
}
