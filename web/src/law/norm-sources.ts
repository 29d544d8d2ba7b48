import { childrenOf, type Law, type Node, type Norm, rootsOf, type Source } from '@parcours/engine'

/** The sources of a norm's page, in the order of the norm: those its parts rest on, and those read beside them. */
export interface NormSources {
  readonly used: readonly Source[]
  readonly beside: readonly Source[]
  /** The number of a used source on the page, from 1; undefined for others. */
  readonly numberOf: (source: string) => number | undefined
}

/** What a norm rests on. Sources of other norms that it leans on stand on the pages of those. */
export function sourcesOfNorm(law: Law, norm: Norm): NormSources {
  const named = new Set<string>(norm.versions.flatMap((version) => version.sources))
  const add = (part: { readonly source: string }): unknown => named.add(part.source)
  for (const root of rootsOf(norm)) {
    for (const node of nodesOf(root, norm.id)) for (const source of sourcesIn(node)) named.add(source)
  }
  for (const version of norm.versions) version.information?.forEach(add)
  for (const steps of Object.values(norm.next ?? {})) steps.forEach(add)
  norm.evidence?.forEach(add)

  const known = new Map(law.norms.flatMap((each) => each.sources.map((source) => [source.id, source])))
  const own = norm.sources.filter(({ id }) => named.has(id))
  const others = [...named].filter((id) => !own.some((source) => source.id === id)).flatMap((id) => known.get(id) ?? [])
  const used = [...own, ...others]
  const numbers = new Map(used.map(({ id }, i) => [id, i + 1]))
  return {
    used,
    beside: norm.sources.filter(({ id }) => !named.has(id)),
    numberOf: (source) => numbers.get(source),
  }
}

/** The nodes of a norm itself: what stands in another norm that it leans on is left out. */
export function* nodesOf(node: Node, norm: string): Generator<Node> {
  const { kind, norm: of } = node as Node & { readonly norm?: string }
  if (kind === 'by-version' && of !== norm) return
  yield node
  for (const child of childrenOf(node)) yield* nodesOf(child, norm)
}

function sourcesIn(node: Node): readonly string[] {
  const { source, options } = node as Node & {
    readonly source?: string
    readonly options?: readonly { readonly source: string }[]
  }
  return [...(source === undefined ? [] : [source]), ...(options ?? []).map((option) => option.source)]
}
