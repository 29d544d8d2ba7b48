import type { Law } from '@parcours/engine'
import type { ShownSource } from '../components/sources.tsx'

/** The passages that the norms under a part of the law rest on, once each, in the order of the law. */
export function sourcesUnder(law: Law, prefix: string): readonly ShownSource[] {
  const found = new Map<string, ShownSource>()
  for (const norm of law.norms.filter(({ id }) => id.startsWith(prefix))) {
    for (const { id, title, publisher, url, readOn } of norm.sources) {
      if (!found.has(id)) found.set(id, { id, title, publisher, url, readOn })
    }
  }
  return [...found.values()]
}
