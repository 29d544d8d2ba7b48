import type { Criterion, MomentNode, Node, Norm } from '@parcours/engine'
import { dateNorm } from '@parcours/engine/authoring'

/** The trees of a norm, by the part they play. The wordings of a requirement are one tree. */
export interface Tree {
  readonly part: 'holds when' | 'applies when' | 'chosen by' | `wording ${string}`
  readonly root: Node
}

export function treesOf(norm: Norm): readonly Tree[] {
  const chooser: readonly Tree[] =
    norm.chosenBy === 'day-asked-about' ? [] : [{ part: 'chosen by', root: norm.chosenBy }]
  switch (norm.kind) {
    case 'criterion':
      return [{ part: 'holds when', root: norm.holdsWhen }]
    case 'date':
      return [
        { part: 'applies when', root: norm.appliesWhen },
        ...chooser,
        ...norm.versions.map((version): Tree => ({ part: `wording ${version.id}`, root: version.body })),
      ]
    case 'amount':
      return [
        { part: 'applies when', root: norm.appliesWhen },
        ...chooser,
        ...norm.versions.flatMap((version): readonly Tree[] =>
          typeof version.body === 'number' ? [] : [{ part: `wording ${version.id}`, root: version.body }],
        ),
      ]
  }
}

/** The norm with other trees, made as the law makes it. */
export function withTrees(norm: Norm, change: (root: Node, part: Tree['part']) => Node): Norm {
  const chosenBy =
    norm.chosenBy === 'day-asked-about' || norm.kind === 'criterion'
      ? norm.chosenBy
      : (change(norm.chosenBy, 'chosen by') as MomentNode)
  switch (norm.kind) {
    case 'criterion':
      return { ...norm, holdsWhen: change(norm.holdsWhen, 'holds when') as Criterion }
    case 'date':
      return dateNorm({
        ...norm,
        chosenBy,
        appliesWhen: change(norm.appliesWhen, 'applies when') as Criterion,
        versions: norm.versions.map((version) => ({
          ...version,
          body: change(version.body, `wording ${version.id}`) as MomentNode,
        })),
      })
    case 'amount':
      return {
        ...norm,
        chosenBy,
        appliesWhen: change(norm.appliesWhen, 'applies when') as Criterion,
        versions: norm.versions.map((version) => ({
          ...version,
          body:
            typeof version.body === 'number'
              ? version.body
              : (change(version.body, `wording ${version.id}`) as typeof version.body),
        })),
      }
  }
}
