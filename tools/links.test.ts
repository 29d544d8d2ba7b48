import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = dirname(import.meta.dirname)
const documents = globSync(['*.md', 'docs/**/*.md', '{engine,law,words,documents,web,cli}/**/*.md'], {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
})

/** The targets of links and pictures that lie in this repository, without their anchors. */
function ownLinks(text: string): string[] {
  const withoutCode = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
  const targets = [...withoutCode.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
  return targets.filter((target) => !/^([a-z]+:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''))
}

describe('links in documents', () => {
  it('are found at all', () => {
    expect(documents).toContain('README.md')
    expect(ownLinks('[a](b.md#c) ![d](e.png) [f](https://example.org) `[g](h)`')).toEqual(['b.md', 'e.png'])
  })

  it.each(documents)('in %s lead to something that exists', (document) => {
    const links = ownLinks(readFileSync(join(root, document), 'utf8'))
    expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([])
  })
})
