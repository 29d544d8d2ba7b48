import { evaluate, parseSituation, receiptFor } from '@parcours/engine'
import { belgianLaw, cases } from '@parcours/law'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.tsx'
import { buildAssets } from '../assets/build-assets.ts'

let app: ReturnType<typeof createApp>

beforeAll(async () => {
  app = createApp({ assets: await buildAssets(), law: belgianLaw, cases: [], today: () => '2026-11-22' })
})

const ask = (body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  app.request('/api/check', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers,
  })

interface Refusal {
  readonly errors: readonly { readonly code: string; readonly path: string; readonly data: object }[]
}

async function errorsOf(response: Response): Promise<string[]> {
  const { errors } = (await response.json()) as Refusal
  return errors.map(({ code, path }) => `${code} ${path}`)
}

const french = { nationalities: [{ country: 'FR' }] }

describe('POST /api/check', () => {
  it.each(cases.filter((_, at) => at % 29 === 0).map((each) => [each.id, each] as const))(
    '%s: gives the findings as the engine gives them',
    async (_, { given, on }) => {
      const response = await ask({ situation: given, on })
      expect(response.status).toBe(200)
      const findings = evaluate(belgianLaw, parseSituation(belgianLaw.concepts, given), { on })
      expect(await response.text()).toBe(`${JSON.stringify(findings, null, 2)}\n`)
    },
  )

  it('gives the findings asked for, in their order, each once', async () => {
    const only = ['wallonia/integration/obliged', 'brussels/integration/obliged', 'wallonia/integration/obliged']
    const findings = (await (await ask({ situation: french, on: '2026-03-01', only })).json()) as { id: string }[]
    expect(findings.map(({ id }) => id)).toEqual(only.slice(0, 2))
  })

  it('takes a language, which changes nothing: findings hold no words', async () => {
    const [one, other] = await Promise.all(
      ['ar', 'nl'].map(async (lang) => (await ask({ situation: french, on: '2026-03-01', lang })).text()),
    )
    expect(one).toBe(other)
  })

  it('says with which law and engine, and which facts, so that the answer can be given again', async () => {
    const { headers } = await ask({ situation: french, on: '2026-03-01' })
    const receipt = await receiptFor(belgianLaw, parseSituation(belgianLaw.concepts, french), { on: '2026-03-01' })
    expect(headers.get('parcours-law')).toBe(receipt.law)
    expect(headers.get('parcours-engine')).toBe(receipt.engine)
    expect(headers.get('parcours-situation')).toBe(receipt.situationHash)
  })

  it('is kept by nobody, and no other site may read it', async () => {
    const { headers } = await ask(
      { situation: french, on: '2026-03-01' },
      {
        'content-type': 'application/json',
        origin: 'https://elsewhere.example',
      },
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await app.request('/api/check', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    })
    expect(preflight.ok).toBe(false)
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('a request that is refused', () => {
  it.each([
    ['without a day', { situation: {} }, ['DAY_INVALID /on']],
    ['with a month for a day', { situation: {}, on: '2026-03' }, ['DAY_INVALID /on']],
    ['with a number for a day', { situation: {}, on: 20260301 }, ['DAY_INVALID /on']],
    ['without a situation', { on: '2026-03-01' }, ['SITUATION_NOT_AN_OBJECT /situation']],
    ['with a list for a body', [], ['FACT_WRONG_TYPE ']],
    ['with nothing for a body', 'null', ['FACT_WRONG_TYPE ']],
    ['with an unknown finding', { situation: {}, on: '2026-03-01', only: ['no/such'] }, ['FINDING_UNKNOWN /only/0']],
    ['with a text for a list', { situation: {}, on: '2026-03-01', only: 'no/such' }, ['FACT_WRONG_TYPE /only']],
    ['with a language we do not have', { situation: {}, on: '2026-03-01', lang: 'tlh' }, ['FACT_INVALID_CODE /lang']],
    ['with a name we do not know', { situation: {}, on: '2026-03-01', day: 1 }, ['FACT_UNKNOWN_KEY /day']],
    [
      'with several mistakes: all of them',
      { situation: { birthdate: '1990', family: [{ relation: 'friend' }] }, on: 'today', only: [7] },
      [
        'FACT_UNKNOWN_KEY /situation/birthdate',
        'FACT_INVALID_CODE /situation/family/0/relation',
        'DAY_INVALID /on',
        'FINDING_UNKNOWN /only/0',
      ],
    ],
    [
      'with the name of the prototype',
      '{"situation":{"__proto__":{}},"on":"2026-03-01"}',
      ['FACT_UNKNOWN_KEY /situation/__proto__'],
    ],
  ])('%s is told what to put right', async (_, body, expected) => {
    const response = await ask(body)
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await errorsOf(response)).toEqual(expected)
  })

  it('does not hear its own values again', async () => {
    const response = await ask({ situation: { birthDate: 'the 7th of March 1994' }, on: '2026-03-01' })
    expect(await response.text()).not.toContain('1994')
  })

  it.each([
    ['no JSON', '{"situation":', { 'content-type': 'application/json' }, 400, 'REQUEST_NOT_JSON '],
    ['a form', 'situation=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'REQUEST_WRONG_TYPE '],
    ['text', '{}', { 'content-type': 'text/plain' }, 415, 'REQUEST_WRONG_TYPE '],
    ['something like JSON', '{}', { 'content-type': 'application/jsonp' }, 415, 'REQUEST_WRONG_TYPE '],
  ] as const)('%s', async (_, body, headers, status, expected) => {
    const response = await ask(body, headers)
    expect(response.status).toBe(status)
    expect(await errorsOf(response)).toEqual([expected])
  })

  it.each([262_144, 262_145])('a body of %i bytes', async (size) => {
    const start = '{"on":"2026-03-01","situation":{}'
    const response = await ask(`${start}${' '.repeat(size - start.length - 1)}}`, {
      'content-type': 'application/json',
      'content-length': String(size),
    })
    expect(response.status).toBe(size > 262_144 ? 413 : 200)
    if (size > 262_144) expect(await errorsOf(response)).toEqual(['REQUEST_TOO_LARGE '])
  })

  it.each([1000, 1001])('a life of %i rows', async (rows) => {
    const absences = Array.from({ length: rows }, () => ({ from: '2020-01-01', until: '2020-01-02' }))
    const response = await ask({ situation: { absences }, on: '2026-03-01' })
    expect(response.status).toBe(rows > 1000 ? 413 : 200)
  })

  it('by another method is told which one', async () => {
    const response = await app.request('/api/check')
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect(await errorsOf(response)).toEqual(['REQUEST_WRONG_METHOD '])
  })

  it('at another address is told so in JSON', async () => {
    const response = await app.request('/api/nowhere')
    expect(response.status).toBe(404)
    expect(await errorsOf(response)).toEqual(['REQUEST_NOT_FOUND '])
  })

  it('is not made worse by depth', async () => {
    const response = await ask(`{"on":"2026-03-01","situation":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
    expect([413, 422]).toContain(response.status)
  })
})

describe('GET /api/openapi.json', () => {
  interface Description {
    readonly openapi: string
    readonly paths: Record<string, Record<string, { readonly responses: Record<string, object> }>>
    readonly components: { readonly schemas: Record<string, object> }
  }
  let description: Description

  beforeAll(async () => {
    description = (await (await app.request('/api/openapi.json')).json()) as Description
  })

  function validatorOf(name: string) {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema(description, 'api')
    return ajv.compile({ $ref: `api#/components/schemas/${name}` })
  }

  it('describes what the site answers', async () => {
    expect(description.openapi).toMatch(/^3\.1\./)
    const { post } = description.paths['/api/check'] ?? {}
    expect(Object.keys(post?.responses ?? {})).toEqual(['200', '400', '413', '415', '422'])
  })

  it('holds the schema of a finding: every finding of a case is one', async () => {
    const isFinding = validatorOf('Finding')
    for (const { given, on } of cases.filter((_, at) => at % 40 === 0)) {
      const findings = (await (await ask({ situation: given, on })).json()) as unknown[]
      expect(findings.length).toBe(belgianLaw.norms.length)
      for (const finding of findings) expect(isFinding(finding), JSON.stringify(isFinding.errors)).toBe(true)
    }
  })

  it('holds the schema of a request: it takes every case and refuses what the site refuses', () => {
    const isRequest = validatorOf('Check')
    for (const { given, on } of cases) expect(isRequest({ situation: given, on })).toBe(true)
    expect(isRequest({ situation: {} })).toBe(false)
    expect(isRequest({ on: '2026-03-01' })).toBe(false)
    expect(isRequest({ situation: { birthdate: '1990' }, on: '2026-03-01' })).toBe(false)
    expect(isRequest({ situation: {}, on: '2026-03-01', only: ['no/such'] })).toBe(false)
  })

  it('holds the schema of errors', async () => {
    const isErrors = validatorOf('Errors')
    for (const body of ['{', '[]', '{}']) expect(isErrors(await (await ask(body)).json())).toBe(true)
    expect(isErrors({ errors: [] })).toBe(false)
  })
})
