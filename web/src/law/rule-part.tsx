import { describeNode, formatVersionDays, LawSentences, type NodeInWords, versionAt } from '@parcours/documents'
import type { Node, Norm } from '@parcours/engine'
import type { VNode } from 'preact'
import type { NormView } from './norm-view.ts'
import { TreeView } from './tree-view.tsx'

/** The rule read aloud: whom it concerns where that is a question of its own, then each version, the newest first. */
export function RulePart({ view }: { view: NormView }): VNode {
  const { norm, opinion, context } = view
  const { lawBrowser } = context.words
  const applies = 'appliesWhen' in norm ? norm.appliesWhen : undefined
  return (
    <>
      <p>{lawBrowser.treeLead}</p>
      {applies && (
        <>
          <h3>{lawBrowser.appliesHeading}</h3>
          <div class="tree">
            <TreeView view={view} node={describeNode(applies, opinion)} />
          </div>
        </>
      )}
      {norm.kind === 'date' && <h3>{lawBrowser.dateHeading}</h3>}
      {norm.kind !== 'amount' && <Wordings view={view} />}
    </>
  )
}

/** Each version with its tree. A version that asks for the same as a newer one says so instead of repeating it. */
function Wordings({ view }: { view: NormView }): VNode {
  const { norm, opinion, today, context } = view
  const sentences = new LawSentences(opinion)
  const wordings = wordingsOf(norm).map((each) => ({ ...each, tree: describeNode(each.body, opinion) }))
  const known = new Set<string>()
  const [only] = wordings
  if (only && wordings.length === 1) {
    return (
      <div class="tree">
        <TreeView view={view} node={only.tree} />
      </div>
    )
  }
  const open = versionAt(norm, today)?.id ?? wordings[0]?.id
  return (
    <>
      {wordings.map(({ id, from, until, tree }, i) => {
        const same = wordings.slice(0, i).find((other) => sameWords(other.tree, tree))
        const shown = withoutKnown(tree, known)
        for (const clause of clausesIn(tree)) known.add(JSON.stringify(clause))
        const days = formatVersionDays(until === undefined ? { from } : { from, until }, context.words)
        return (
          <details key={id} class="disclosure wording" id={`version-${id}`} open={id === open}>
            <summary>
              <span>
                {sentences.version(id)} <span class="wording-days">{days}</span>
              </span>
            </summary>
            <div class="tree">
              {!same && shown !== tree && <p class="small">{context.words.lawBrowser.sameUnopened}</p>}
              {same ? <SameAs view={view} id={same.id} /> : <TreeView view={view} node={shown} />}
            </div>
          </details>
        )
      })}
    </>
  )
}

function SameAs({ view, id }: { view: NormView; id: string }): VNode {
  const [before, after] = view.context.words.lawBrowser.sameConditions.split('{version}')
  return (
    <p>
      {before}
      <a href={`#version-${id}`}>{new LawSentences(view.opinion).version(id)}</a>
      {after}
    </p>
  )
}

function wordingsOf(norm: Norm): readonly { id: string; from: string; until?: string; body: Node }[] {
  return norm.kind === 'amount' ? [] : [...norm.versions].reverse()
}

/** The tree with each clause that a newer version has word for word as a sentence alone; the same tree if there is none. */
function withoutKnown(node: NodeInWords, known: ReadonlySet<string>): NodeInWords {
  if (node.clause !== undefined && node.parts.length > 0 && known.has(JSON.stringify(node)))
    return { ...node, parts: [] }
  const parts = node.parts.map((part) => withoutKnown(part, known))
  return parts.every((part, i) => part === node.parts[i]) ? node : { ...node, parts }
}

function clausesIn(node: NodeInWords): readonly NodeInWords[] {
  return [...(node.clause === undefined ? [] : [node]), ...node.parts.flatMap(clausesIn)]
}

function sameWords(one: NodeInWords, other: NodeInWords): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
