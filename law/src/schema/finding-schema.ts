import type { Outcome, Reason, UndeterminedReason } from '@parcours/engine'
import type { JsonSchema } from './situation-schema.ts'

const outcomes = ['met', 'not-met', 'undetermined'] as const satisfies readonly Outcome[]
const truths = ['true', 'false', 'unknown'] as const satisfies readonly Reason['outcome'][]
const reasons = [
  'missing-facts',
  'contested',
  'open-law',
  'judgement',
  'not-modelled',
] as const satisfies readonly UndeterminedReason[]

const text = { type: 'string', minLength: 1 } as const
const texts = { type: 'array', items: text, uniqueItems: true } as const
const pointers = { type: 'array', items: { type: 'string', format: 'json-pointer' }, uniqueItems: true } as const
const day = { $ref: '#/$defs/day' } as const
const value = {
  anyOf: [{ type: 'number' }, day],
  description: 'An amount in euro, a number of days, or a day.',
} as const

function record(required: Record<string, unknown>, optional: Record<string, unknown> = {}): JsonSchema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  }
}

/** The JSON Schema of a finding: what every door gives as JSON for one norm, one person and one day. */
export const findingSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:parcours:finding',
  title: 'Finding',
  description: 'What holds for one person under one norm on one day.',
  ...record(
    {
      id: { ...text, description: 'Id of the norm, such as brussels/integration/obliged.' },
      on: { ...day, description: 'The day asked about.' },
      outcome: { enum: outcomes },
      versions: { ...texts, description: 'Versions of the norm that were applied.' },
      because: {
        type: 'array',
        items: { $ref: '#/$defs/reason' },
        description: 'The deciding clauses. Where undetermined, the clauses that are not known.',
      },
      missing: { ...pointers, description: 'JSON pointers of the facts that could still change the outcome.' },
      readings: {
        type: 'array',
        items: { $ref: '#/$defs/reading' },
        description: 'Contested readings, and what each leads to.',
      },
      openPoints: { ...texts, description: 'Open points of law that leave the outcome open.' },
      judgements: { ...texts, description: 'Judgements that are an authority’s to give.' },
      sources: { type: 'array', items: { $ref: '#/$defs/source' } },
    },
    {
      reason: { enum: reasons, description: 'Why the outcome is undetermined.' },
      since: { ...day, description: 'First day of the stretch around the day with this outcome.' },
      until: { ...day, description: 'Last day of that stretch.' },
      value,
    },
  ),
  // A reason is given exactly where the outcome is undetermined.
  if: { properties: { outcome: { const: 'undetermined' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, in data that nobody awaits.
  then: { properties: { reason: true }, required: ['reason'] },
  else: { properties: { reason: false } },
  $defs: {
    day: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
    reason: record(
      { clause: text, source: text, outcome: { enum: truths }, facts: pointers },
      { since: day, until: day, because: { type: 'array', items: { $ref: '#/$defs/reason' } } },
    ),
    reading: record({
      id: text,
      options: {
        type: 'array',
        items: record({ id: text, source: text, outcome: { enum: outcomes } }, { reason: { enum: reasons }, value }),
      },
    }),
    source: record({ id: text, title: text, publisher: text }, { url: text, eli: text, article: text, readOn: day }),
  },
}
