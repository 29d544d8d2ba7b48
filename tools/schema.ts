// Writes the JSON Schemas in docs/reference from the law: `npm run schema`. A test compares them with what this makes.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { schemaFiles } from './schema-files.ts'

const folder = join(dirname(import.meta.dirname), 'docs/reference')

for (const [name, text] of Object.entries(schemaFiles())) {
  writeFileSync(join(folder, name), text)
  console.log(`wrote docs/reference/${name}`)
}
