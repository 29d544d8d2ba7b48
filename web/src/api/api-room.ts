import { createHash } from 'node:crypto'
import { dataAsJson } from '@parcours/documents'
import { canonicalJson, ENGINE_VERSION, evaluate, type Issue, type Law } from '@parcours/engine'
import type { Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../pages/problem-page.tsx'
import { rowsIn } from '../server/rows-in.ts'
import { openApi } from './openapi.ts'
import { readCheck } from './read-check.ts'

/** What the door itself can refuse, before the engine sees anything. */
type RequestCode =
  | 'REQUEST_NOT_JSON'
  | 'REQUEST_WRONG_TYPE'
  | 'REQUEST_TOO_LARGE'
  | 'REQUEST_WRONG_METHOD'
  | 'REQUEST_NOT_FOUND'
  | 'REQUEST_FAILED'

interface RequestError {
  readonly code: Issue['code'] | RequestCode
  readonly path: string
  readonly data: Issue['data']
}

// One person: far more than a life holds, and still answered in a tenth of a second.
const mostRows = 1000

/** True for addresses that programs ask: they get JSON, mistakes included. */
export function isApi(c: Context): boolean {
  return c.req.path === '/api' || c.req.path.startsWith('/api/')
}

/** The HTTP API: the same findings as every other door, byte for byte. Nothing is stored or logged. */
export function addApi(app: Hono, { law }: { readonly law: Law }): void {
  const description = dataAsJson(openApi(law))

  app.get('/api/openapi.json', (c) => {
    c.header('cache-control', 'no-cache')
    c.header('content-type', 'application/json; charset=utf-8')
    return c.body(description)
  })

  app.post('/api/check', async (c) => {
    if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
      return refuseJson(c, 415, { code: 'REQUEST_WRONG_TYPE', path: '', data: { expected: 'application/json' } })
    }
    let body: unknown
    try {
      body = JSON.parse((await c.req.text()).replace(/^\uFEFF/, ''))
    } catch {
      return refuseJson(c, 400, { code: 'REQUEST_NOT_JSON', path: '', data: {} })
    }
    if (rowsIn(body) > mostRows) {
      return refuseJson(c, 413, { code: 'REQUEST_TOO_LARGE', path: '/situation', data: { mostRows } })
    }
    const read = readCheck(law, body)
    if (!read.ok) return refuseJson(c, 422, ...read.errors)
    const { situation, asked } = read.request
    c.header('parcours-law', law.version)
    c.header('parcours-engine', ENGINE_VERSION)
    c.header('parcours-situation', createHash('sha256').update(canonicalJson(situation.given)).digest('hex'))
    return respondJson(c, dataAsJson(evaluate(law, situation, asked)), 200)
  })

  app.all('/api/check', (c) => {
    c.header('allow', 'POST')
    return refuseJson(c, 405, { code: 'REQUEST_WRONG_METHOD', path: '', data: { expected: 'POST' } })
  })
}

const problems = {
  'not-found': { status: 404, code: 'REQUEST_NOT_FOUND' },
  'too-large': { status: 413, code: 'REQUEST_TOO_LARGE' },
  refused: { status: 400, code: 'REQUEST_NOT_JSON' },
  failed: { status: 500, code: 'REQUEST_FAILED' },
} as const satisfies Record<Problem, { status: ContentfulStatusCode; code: RequestCode }>

/** Says in JSON what a page would say about a problem of the whole request. */
export function respondApiProblem(c: Context, problem: Problem): Response {
  const { status, code } = problems[problem]
  return refuseJson(c, status, { code, path: '', data: {} })
}

/** Refuses a request in a form that programs read. */
function refuseJson(c: Context, status: ContentfulStatusCode, ...errors: readonly RequestError[]): Response {
  return respondJson(c, dataAsJson({ errors }), status)
}

function respondJson(c: Context, json: string, status: ContentfulStatusCode): Response {
  c.header('cache-control', 'no-store')
  c.header('content-type', 'application/json; charset=utf-8')
  return c.body(json, status)
}
