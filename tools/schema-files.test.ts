import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { schemaFiles } from './schema-files.ts'

const folder = join(dirname(import.meta.dirname), 'docs/reference')
const files = Object.entries(schemaFiles())

it('there are two published schemas', () => {
  expect(files.map(([name]) => name)).toEqual(['situation.schema.json', 'finding.schema.json'])
})

it.each(files)('%s is what the law makes; if not, npm run schema writes it', (name, text) => {
  expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toEqual(JSON.parse(text))
})
