import type { Law } from '@parcours/engine'
import { findingSchema, situationSchema } from '@parcours/law'
import { languages } from '@parcours/words'

const json = (schema: unknown) => ({ 'application/json': { schema } })
const errors = { $ref: '#/components/schemas/Errors' }
const refused = (description: string) => ({ description, content: json(errors) })

/** The API as OpenAPI 3.1, with the JSON Schemas that `docs/reference` publishes. */
export function openApi(law: Law) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Parcours',
      version: law.version,
      summary: 'What Belgian law on integration, residence and nationality asks of a person on a day.',
      description:
        'Facts and a day in, findings out. Nothing that is sent is stored or logged. An authority decides; this explains.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: {
      '/api/check': {
        post: {
          operationId: 'check',
          summary: 'What holds for one person on one day',
          description:
            'Gives the bytes that `parcours check FILE --on DAY --json` gives. A fact that is absent is unknown; an empty list is known to be empty; a name nobody knows is refused.',
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Check' },
                examples: {
                  frenchCitizen: {
                    summary: 'A French citizen, nothing else known',
                    value: {
                      situation: { nationalities: [{ country: 'FR' }] },
                      on: '2026-03-01',
                      only: [law.norms[0]?.id],
                    },
                  },
                },
              },
            },
          },
          responses: {
            200: {
              description: 'One finding for each norm asked for, in the order of the law.',
              headers: {
                'Parcours-Law': { description: 'Version of the law.', schema: { type: 'string' } },
                'Parcours-Engine': { description: 'Version of the engine.', schema: { type: 'string' } },
                'Parcours-Situation': {
                  description: 'SHA-256 of the situation as canonical JSON: the same facts give the same value.',
                  schema: { type: 'string' },
                },
              },
              content: json({ type: 'array', items: { $ref: '#/components/schemas/Finding' } }),
            },
            400: refused('The body is not JSON.'),
            413: refused('The body is too large.'),
            415: refused('The body is not sent as application/json.'),
            422: refused('The body is JSON, but something in it is not as expected. Every mistake is listed.'),
          },
        },
      },
    },
    components: {
      schemas: {
        Check: {
          type: 'object',
          required: ['situation', 'on'],
          additionalProperties: false,
          properties: {
            situation: { $ref: '#/components/schemas/Situation' },
            on: { type: 'string', format: 'date', description: 'The day asked about. There is no default.' },
            only: {
              type: 'array',
              items: { enum: law.norms.map((norm) => norm.id) },
              description: 'The findings wanted; all where it is absent.',
            },
            lang: { enum: languages, description: 'Accepted for callers that always send it; findings hold no words.' },
          },
        },
        Situation: situationSchema(law.concepts),
        Finding: findingSchema,
        Errors: {
          type: 'object',
          required: ['errors'],
          additionalProperties: false,
          properties: {
            errors: {
              type: 'array',
              minItems: 1,
              items: {
                type: 'object',
                required: ['code', 'path', 'data'],
                additionalProperties: false,
                properties: {
                  code: { type: 'string', description: 'Stable; the catalogue stands in docs/reference/errors.md.' },
                  path: { type: 'string', description: 'JSON pointer in the body; empty for the whole of it.' },
                  data: { type: 'object', description: 'What was expected. Never a value that was sent.' },
                },
              },
            },
          },
        },
      },
    },
  }
}
