import type { NodeInWords } from '@parcours/documents'
import type { VNode } from 'preact'

/** A norm read aloud: a sentence, and under it what it is made of. Deep parts are folded until somebody opens them. */
export function TreeView({
  node,
  depth = 0,
  last = true,
}: {
  node: NodeInWords
  depth?: number
  /** Whether it is the last of its parts: of several versions the newest, which stands open. */
  last?: boolean
}): VNode {
  if (node.parts.length === 0) return <span class="tree-sentence">{node.sentence}</span>
  const parts = (
    <ul class="tree-parts">
      {node.parts.map((part, i) => (
        <li key={i}>
          <TreeView node={part} depth={depth + 1} last={i === node.parts.length - 1} />
        </li>
      ))}
    </ul>
  )
  // A clause is where a reader may stop: what it is made of opens on request.
  const version = depth === 1
  if (!version && (node.clause === undefined || depth === 0)) {
    return (
      <>
        <span class="tree-sentence">{node.sentence}</span>
        {parts}
      </>
    )
  }
  return (
    <details class="tree-clause" open={version && last}>
      <summary>{node.sentence}</summary>
      {parts}
    </details>
  )
}
