import type { VNode } from 'preact'
import type { NormSources } from './norm-sources.ts'

/** The numbers of sources, as links to them further down the page. */
export function SourceNumbers({ ids, sources }: { ids: readonly string[]; sources: NormSources }): VNode | null {
  const numbers = [...new Set(ids)].flatMap((id) => {
    const number = sources.numberOf(id)
    return number === undefined ? [] : [{ id, number }]
  })
  if (numbers.length === 0) return null
  return (
    <span class="source-numbers">
      {numbers.map(({ id, number }) => (
        <a key={id} href={`#source-${id}`}>
          [{number}]
        </a>
      ))}
    </span>
  )
}
