import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'

// A middle level: pages are small, and a visitor waits for the compression.
const level = 5

/** Answers with a page made for this request. Nobody may keep a copy: it can hold what a person answered. */
export function respondPage(c: Context, page: VNode, status: ContentfulStatusCode = 200): Response {
  c.header('cache-control', 'no-store')
  return respondHtml(c, toHtml(page), undefined, status)
}

/** Pages that are the same for everybody, made once. */
export class StablePages {
  readonly #pages = new Map<string, { html: string; gzip: Uint8Array<ArrayBuffer>; etag: string }>()

  /** Answers with the page kept under `key`, which `make` makes the first time. */
  respond(c: Context, key: string, make: () => VNode): Response {
    let page = this.#pages.get(key)
    if (page === undefined) {
      const html = toHtml(make())
      const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 16)}"`
      page = { html, gzip: new Uint8Array(gzipSync(html, { level: 9 })), etag }
      this.#pages.set(key, page)
    }
    c.header('cache-control', 'no-cache')
    c.header('etag', page.etag)
    if (c.req.header('if-none-match') === page.etag) return c.body(null, 304)
    return respondHtml(c, page.html, page.gzip, 200)
  }
}

function toHtml(page: VNode): string {
  return `<!doctype html>${render(page)}`
}

function respondHtml(
  c: Context,
  html: string,
  gzip: Uint8Array<ArrayBuffer> | undefined,
  status: ContentfulStatusCode,
): Response {
  c.header('content-type', 'text/html; charset=utf-8')
  c.header('vary', 'accept-encoding')
  if (!acceptsGzip(c)) return c.body(html, status)
  c.header('content-encoding', 'gzip')
  return c.body(gzip ?? new Uint8Array(gzipSync(html, { level })), status)
}

/** True if the browser that asks can unpack gzip. */
export function acceptsGzip(c: Context): boolean {
  return /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
}
