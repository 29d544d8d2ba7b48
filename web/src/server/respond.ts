import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'

// A visitor waits for the compression: a higher level takes twice the time for a twentieth of the bytes.
const level = 3

/** Answers with a page made for this request. Nobody may keep a copy: it can hold what a person answered. */
export function respondPage(c: Context, page: VNode, status: ContentfulStatusCode = 200): Response {
  c.header('cache-control', 'no-store')
  const html = toHtml(page)
  return respondHtml(c, { html: () => html, gzip: () => new Uint8Array(gzipSync(html, { level })) }, status)
}

// Room for every text and every norm in every language, on two days: around midnight both are asked for.
const mostPages = 600

/** Pages that are the same for everybody, made once. Those nobody asked for in a long time make room for new ones. */
export class StablePages {
  readonly #pages = new Map<string, { gzip: Uint8Array<ArrayBuffer>; etag: string }>()

  /** Answers with the page kept under `key`, which `make` makes the first time. */
  respond(c: Context, key: string, make: () => VNode): Response {
    let page = this.#pages.get(key)
    if (page === undefined) {
      const html = toHtml(make())
      const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 16)}"`
      page = { gzip: new Uint8Array(gzipSync(html, { level: 9 })), etag }
    }
    // The order of a map is the order of writing: what was asked for last stands last.
    this.#pages.delete(key)
    this.#pages.set(key, page)
    const [oldest] = this.#pages.keys()
    if (this.#pages.size > mostPages && oldest !== undefined) this.#pages.delete(oldest)
    c.header('cache-control', 'no-cache')
    c.header('etag', page.etag)
    if (c.req.header('if-none-match') === page.etag) return c.body(null, 304)
    const { gzip } = page
    return respondHtml(c, { html: () => gunzipSync(gzip).toString(), gzip: () => gzip }, 200)
  }
}

function toHtml(page: VNode): string {
  return `<!doctype html>${render(page)}`
}

function respondHtml(
  c: Context,
  body: { readonly html: () => string; readonly gzip: () => Uint8Array<ArrayBuffer> },
  status: ContentfulStatusCode,
): Response {
  c.header('content-type', 'text/html; charset=utf-8')
  c.header('vary', 'accept-encoding')
  if (!acceptsGzip(c)) return c.body(body.html(), status)
  c.header('content-encoding', 'gzip')
  return c.body(body.gzip(), status)
}

/** True if the browser that asks can unpack gzip. */
export function acceptsGzip(c: Context): boolean {
  return /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
}
