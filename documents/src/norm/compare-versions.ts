import { allNodesOf, type Node, type Norm, type Version } from '@parcours/engine'

/** What lies between two versions of a norm, by clause id. */
export interface Difference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** The same clause with another content. */
  readonly changed: readonly string[]
  readonly kept: readonly string[]
}

/** The version whose days hold a day (`YYYY-MM-DD`); undefined where there is none. */
export function versionAt(norm: Norm, day: string): Version<unknown> | undefined {
  const versions: readonly Version<unknown>[] = norm.versions
  return versions.find(({ from, until }) => from <= day && (until === undefined || day < until))
}

/** The body of one version as a tree; undefined for an amount. */
export function bodyOf(version: Version<unknown>): Node | undefined {
  return typeof version.body === 'object' && version.body !== null ? (version.body as Node) : undefined
}

/** What an amendment did to the clauses of a norm. A side without a version has no clauses. */
export function compareVersions(before: Version<unknown> | undefined, after: Version<unknown> | undefined): Difference {
  const [old, fresh] = [clausesOf(before), clausesOf(after)]
  const shared = [...fresh.keys()].filter((id) => old.has(id))
  return {
    added: [...fresh.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !fresh.has(id)),
    changed: shared.filter((id) => old.get(id) !== fresh.get(id)),
    kept: shared.filter((id) => old.get(id) === fresh.get(id)),
  }
}

/** The clauses of a version, each with its content as data. */
function clausesOf(version: Version<unknown> | undefined): ReadonlyMap<string, string> {
  const body = version && bodyOf(version)
  if (!body) return new Map()
  const clauses = allNodesOf(body).filter((node): node is Node & { readonly id: string } => node.kind === 'clause')
  return new Map(clauses.map((clause) => [clause.id, JSON.stringify(clause)]))
}
