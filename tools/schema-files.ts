import { concepts, findingSchema, type JsonSchema, situationSchema } from '@parcours/law'
import { type FieldWords, wordsFor } from '@parcours/words'

/** The published schemas by file name, each as the text of its file. */
export function schemaFiles(): { readonly [name: string]: string } {
  return {
    'situation.schema.json': asText(situationSchema(concepts, describe)),
    'finding.schema.json': asText(findingSchema),
  }
}

function asText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The English label and help of a part of a situation. */
function describe(path: readonly string[]): { title?: string; description?: string } {
  let words: Partial<FieldWords> | undefined = { fields: wordsFor('en').concepts }
  for (const name of path) words = words?.fields?.[name]
  return {
    ...(words?.label ? { title: words.label } : {}),
    ...(words?.help ? { description: words.help } : {}),
  }
}
