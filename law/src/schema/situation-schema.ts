import type { InformationConcept, RecordShape, Shape } from '@parcours/engine'

/** A JSON Schema or a part of one (draft 2020-12). */
export type JsonSchema = { readonly [key: string]: unknown }

/** Words for one part of a situation, by its path (`['work', 'leave', 'kind']`). */
export type Describe = (path: readonly string[]) => { readonly title?: string; readonly description?: string }

/**
 * The JSON Schema of a situation, from the concepts of the law. It accepts what the engine accepts, with one exception
 * that a schema cannot say: a period whose last day comes before its first. `describe` adds titles and descriptions.
 */
export function situationSchema(concepts: readonly InformationConcept[], describe: Describe = () => ({})): JsonSchema {
  const writer = new Writer(describe)
  const fields = Object.fromEntries([...concepts].map((concept) => [concept.id, concept.shape]))
  const root = writer.record({ kind: 'record', fields }, [])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:parcours:situation',
    title: 'Situation',
    description: 'The facts of one person. Nothing is required. Absent: not known. []: known to have none.',
    ...root,
    $defs: { date, ...writer.definitions },
  }
}

class Writer {
  readonly definitions: Record<string, JsonSchema> = {}
  private readonly describe: Describe

  constructor(describe: Describe) {
    this.describe = describe
  }

  record(shape: RecordShape, path: readonly string[]): JsonSchema {
    const properties = Object.entries(shape.fields).map(([name, own]) => {
      const at = [...path, name]
      return [name, { ...this.describe(at), ...this.shape(own, at) }]
    })
    return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }
  }

  private shape(shape: Shape, path: readonly string[]): JsonSchema {
    switch (shape.kind) {
      case 'record':
        return this.record(shape, path)
      case 'list':
        return { type: 'array', items: this.record(shape.of, path) }
      case 'date':
        return shape.orNever ? { anyOf: [{ $ref: '#/$defs/date' }, { const: 'never' }] } : { $ref: '#/$defs/date' }
      case 'boolean':
        return { type: 'boolean' }
      case 'number':
        return { type: shape.whole ? 'integer' : 'number', minimum: shape.least, maximum: shape.most }
      case 'code':
        return { enum: [...shape.values, ...Object.keys(shape.aliases ?? {})] }
      case 'text': {
        if (!shape.known) return { type: 'string', pattern: shape.pattern }
        const pattern = new RegExp(shape.pattern, 'u')
        this.definitions[shape.names] ??= { enum: [...shape.known].filter((each) => pattern.test(each)).sort() }
        return { $ref: `#/$defs/${shape.names}` }
      }
    }
  }
}

// Days of the calendar from 1850 to 2259, leap years included, so that a schema alone refuses 30 February.
const year = '(?:18[5-9][0-9]|19[0-9]{2}|2[01][0-9]{2}|22[0-5][0-9])'
const leapYear =
  '(?:18(?:5[26]|6[048]|7[26]|8[048]|9[26])|2000|(?:19|2[01])(?:0[48]|[2468][048]|[13579][26])|22(?:0[48]|[24][048]|[135][26]))'
const monthAndDay =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))'

const date: JsonSchema = {
  title: 'Day, month or year',
  description: 'YYYY-MM-DD; or, where it is not known exactly, YYYY-MM or YYYY.',
  type: 'string',
  pattern: `^(?:${year}(?:-(?:0[1-9]|1[0-2]))?|${year}-${monthAndDay}|${leapYear}-02-29)$`,
}
