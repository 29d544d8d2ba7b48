import { childrenOf, EngineError, type Law, type Node, type Norm } from '@parcours/engine'
import { always, amountNorm, dateNorm, never, not } from '@parcours/engine/authoring'
import { isSaidByAbsence } from '../check/left-out.ts'
import { changesOf, movedVersions, name, newestVersion } from './changes.ts'
import type { NodeKinds } from './node-kinds.ts'
import { placesOf } from './places.ts'
import { withChildren } from './rebuild.ts'
import { meansAs, writtenAs } from './same-tree.ts'
import { treesOf, withTrees } from './trees.ts'

/** A body of law with one thing written wrongly. */
export interface Mutant {
  /** The norm it is counted for: the first in which the changed place stands. */
  readonly norm: string
  /** Where in the norm, from the outside in: part or wording, clauses, kinds of node. */
  readonly path: string
  readonly what: string
  /** The fact whose absence is read otherwise, as a dotted name: `studies.country`. */
  readonly untold?: string
  /** The norms that read differently now, one after the other; every place of theirs that is written the same is changed. */
  readonly norms: () => Iterable<Norm>
}

/** Place, change: what a written exception names. */
export function mutantId({ norm, path, what }: Mutant): string {
  return `${norm} · ${path} · ${what}`
}

interface Site {
  readonly node: Node
  readonly scope: readonly string[]
  /** The norms in which it stands, in the order of the law, and where it stands first in each. */
  readonly norms: Map<Norm, string>
}

/**
 * All mutants of these norms. A piece that several norms share is changed in all of them at once and counted for the
 * first of those asked for. Mutants that can be seen to mean the same as the law, or as another mutant, are left out.
 */
export function mutantsOf(law: Law, wanted: readonly Norm[] = law.norms): readonly Mutant[] {
  const placeOf = placesOf(law)
  const mutants: Mutant[] = []
  const seen = new Set<string>()
  const silences = new Map<string, Silence>()
  for (const site of sitesOf(law.norms)) {
    const first = wanted.find((norm) => site.norms.has(norm))
    if (!first) continue
    for (const change of changesOf(site.node, placeOf(site.scope))) {
      const instead = made(change.instead)
      if (!instead || meansAs(instead) === meansAs(site.node)) continue
      if (change.untold) {
        const fact = [...site.scope, ...change.untold].join('.')
        if (!isSaidByAbsence(fact)) addSilence(silences, site, fact, change.what, instead)
        continue
      }
      const changed = made(() => changePlaces(first, new Map([[keyOf(site.node, site.scope), instead]])))
      if (!changed || isSame(first, changed)) continue
      const key = `${first.id} ${meaningsOf(changed).join(' ')}`
      if (seen.has(key)) continue
      seen.add(key)
      const places = new Map([[keyOf(site.node, site.scope), instead]])
      mutants.push({
        norm: first.id,
        path: site.norms.get(first) ?? '',
        what: change.what,
        norms: () => changedNorms([first, ...site.norms.keys()].filter(isFirst), places),
      })
    }
  }
  for (const body of bodiesOfRules(wanted)) mutants.push(...mutantsOfSilence(body, silences))
  for (const norm of wanted) mutants.push(...mutantsOfWhole(norm))
  return mutants
}

function isFirst<T>(item: T, index: number, list: readonly T[]): boolean {
  return list.indexOf(item) === index
}

/** A fact whose absence is read otherwise, at every place that looks at it. */
interface Silence {
  readonly fact: string
  readonly what: string
  readonly places: Map<string, Node>
  readonly norms: Set<Norm>
}

function addSilence(silences: Map<string, Silence>, site: Site, fact: string, what: string, instead: Node): void {
  const key = `${fact} ${what}`
  const own = silences.get(key) ?? { fact, what, places: new Map(), norms: new Set() }
  silences.set(key, own)
  own.places.set(keyOf(site.node, site.scope), instead)
  for (const norm of site.norms.keys()) own.norms.add(norm)
}

/** Norms of one authority about one subject: what they take from silence they take alike. */
function bodiesOfRules(norms: readonly Norm[]): readonly (readonly Norm[])[] {
  return [...Map.groupBy(norms, ({ authority, subject }) => `${authority} ${subject}`).values()]
}

function mutantsOfSilence(body: readonly Norm[], silences: ReadonlyMap<string, Silence>): readonly Mutant[] {
  return [...silences.values()].flatMap(({ fact, what, places, norms }) => {
    const own = body.filter((norm) => norms.has(norm))
    const first = own[0]
    if (!first) return []
    const path = `wherever it looks at ${fact}`
    return [{ norm: first.id, path, what, untold: fact, norms: () => changedNorms(own, places) }]
  })
}

function made<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    // What the engine refuses to build nobody can write by mistake.
    if (error instanceof EngineError) return undefined
    throw error
  }
}

/** What belongs to a norm as a whole: whom it concerns, its wordings in time, its amounts. */
function mutantsOfWhole(norm: Norm): readonly Mutant[] {
  const whole = (path: string, what: string, changed: () => Norm): readonly Mutant[] => {
    const other = made(changed)
    return other && !isSame(norm, other) ? [{ norm: norm.id, path, what, norms: () => [other] }] : []
  }
  const mutants: Mutant[] = []
  if (norm.kind === 'criterion') return mutants
  const { appliesWhen } = norm
  mutants.push(
    ...whole('applies when', 'negated', () =>
      withTrees(norm, (root) => (root === appliesWhen ? not(appliesWhen) : root)),
    ),
    ...whole('applies when', 'for everybody', () => withTrees(norm, (root) => (root === appliesWhen ? always : root))),
    ...whole('applies when', 'for nobody', () => withTrees(norm, (root) => (root === appliesWhen ? never : root))),
  )
  if (norm.kind === 'date') {
    for (const { what, versions } of movedVersions(norm.versions)) {
      mutants.push(...whole('wordings', what, () => dateNorm({ ...norm, versions })))
    }
    if (norm.versions.length > 1) {
      const versions = newestVersion(norm.versions)
      mutants.push(...whole('wordings', 'newest wording for everybody', () => dateNorm({ ...norm, versions })))
    }
    return mutants
  }
  for (const { what, versions } of movedVersions(norm.versions)) {
    mutants.push(...whole('wordings', what, () => amountNorm({ ...norm, versions })))
  }
  if (norm.versions.length > 1) {
    const versions = newestVersion(norm.versions)
    mutants.push(...whole('wordings', 'newest wording for everybody', () => amountNorm({ ...norm, versions })))
  }
  if (norm.chosenBy !== 'day-asked-about') {
    mutants.push(
      ...whole('chosen by', 'wording chosen by the day asked about', () =>
        amountNorm({ ...norm, chosenBy: 'day-asked-about' }),
      ),
    )
  }
  for (const version of norm.versions) {
    if (typeof version.body !== 'number') continue
    const amounts = Number.isNaN(version.body) ? [0] : [version.body + 1, version.body - 1]
    for (const body of amounts) {
      const versions = norm.versions.map((each) => (each === version ? { ...each, body } : each))
      const from = Number.isNaN(version.body) ? 'not known' : version.body
      mutants.push(...whole(`wording ${version.id}`, `${from} → ${body}`, () => amountNorm({ ...norm, versions })))
    }
  }
  return mutants
}

/** Every piece of the trees: a node as it is written, in the records of one list. */
function sitesOf(norms: readonly Norm[]): readonly Site[] {
  const sites = new Map<string, Site>()
  const visit = (norm: Norm, node: Node, path: readonly string[], scope: readonly string[]): void => {
    const key = keyOf(node, scope)
    const own = sites.get(key)
    if (own?.norms.has(norm)) return
    if (own) own.norms.set(norm, path.join(' › '))
    else sites.set(key, { node, scope, norms: new Map([[norm, path.join(' › ')]]) })
    const label = labelsOf(node)
    const inner = scopeBelow(node, scope)
    childrenOf(node).forEach((child, i) => {
      visit(norm, child, [...path, label(i, child)], inner)
    })
  }
  for (const norm of norms) {
    for (const { part, root } of treesOf(norm)) visit(norm, root, [part, name(root)], [])
  }
  return [...sites.values()]
}

function keyOf(node: Node, scope: readonly string[]): string {
  return `${scope.join('.')} ${writtenAs(node)}`
}

function scopeBelow(node: Node, scope: readonly string[]): readonly string[] {
  return node.kind === 'applicant' ? [] : [...scope, ...listOf(node)]
}

function listOf(node: Node): readonly string[] {
  // The criteria of a reduced number are asked of the person, not of the records its numbers stand in.
  if (node.kind === 'reduced') return []
  return (node as Node & { readonly list?: readonly string[] }).list ?? []
}

/** How a child is told in a path: its name, behind the wording where the node is one of several. */
function labelsOf(node: Node): (index: number, child: Node) => string {
  if (node.kind !== 'by-version') return (_, child) => name(child)
  const { chosenBy, versions } = node as NodeKinds['by-version']
  const chooser = chosenBy === 'day-asked-about' ? 0 : 1
  return (index, child) =>
    index < chooser ? `chosen by › ${name(child)}` : `${versions[index - chooser]?.id} › ${name(child)}`
}

/** One at a time: most mutants are noticed in the first. */
function* changedNorms(norms: readonly Norm[], places: ReadonlyMap<string, Node>): Generator<Norm> {
  for (const norm of norms) yield changePlaces(norm, places)
}

/** The norm with other nodes at these places, wherever they stand in it. */
function changePlaces(norm: Norm, places: ReadonlyMap<string, Node>): Norm {
  const done = new Map<string, Node>()
  const changed = (node: Node, scope: readonly string[]): Node => {
    const key = keyOf(node, scope)
    const known = places.get(key) ?? done.get(key)
    if (known) return known
    const inner = scopeBelow(node, scope)
    const others = new Map<Node, Node>()
    for (const child of childrenOf(node)) {
      const other = changed(child, inner)
      if (other !== child) others.set(child, other)
    }
    const result =
      others.size === 0 ? node : withChildren(node, (child) => (others.get(child) ?? child) as typeof child)
    done.set(key, result)
    return result
  }
  return withTrees(norm, (root) => changed(root, []))
}

function meaningsOf(norm: Norm): readonly number[] {
  const roots = norm.kind === 'criterion' ? [norm.holdsWhen] : treesOf(norm).map(({ root }) => root)
  return roots.map(meansAs)
}

/** Whether a norm and a changed one can be seen to come out alike. */
function isSame(norm: Norm, changed: Norm): boolean {
  const wordings = (each: Norm): string =>
    JSON.stringify(
      each.versions.map(({ from, until, body }) => [from, until, typeof body === 'number' ? String(body) : '']),
    )
  return (
    (norm.kind === 'criterion' || wordings(norm) === wordings(changed)) &&
    (norm.chosenBy === 'day-asked-about') === (changed.chosenBy === 'day-asked-about') &&
    meaningsOf(norm).join(' ') === meaningsOf(changed).join(' ')
  )
}
