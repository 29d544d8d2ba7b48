import { gunzipSync } from 'node:zlib'
import { belgianLaw, cases } from '@parcours/law'
import { aboutSlugs, guideSlugs, isLanguage, languageFacts, languages, wordsFor } from '@parcours/words'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.tsx'
import type { Assets } from './assets/assets.ts'
import { buildAssets } from './assets/build-assets.ts'

let assets: Assets
let app: ReturnType<typeof createApp>
const failures: string[] = []

beforeAll(async () => {
  assets = await buildAssets()
  app = createApp({
    assets,
    law: belgianLaw,
    cases,
    today: () => '2026-11-22',
    origin: 'https://parcours.example',
    reportFailure: (...said) => failures.push(said.join(' ')),
  })
  app.get('/en/fails', () => {
    throw new Error('born on 7 March 1994')
  })
})

const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  app.request(path, { headers })
const pages = [
  '',
  'guide',
  'about',
  ...guideSlugs.map((slug) => `guide/${slug}`),
  ...aboutSlugs.map((slug) => `about/${slug}`),
]
const addresses = languages.flatMap((language) => pages.map((page) => `/${language}/${page}`))

describe('every page in every language', () => {
  it('there are pages', () => expect(addresses.length).toBe(130))

  it.each(addresses)('%s is whole', async (address) => {
    const response = await get(address)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('set-cookie')).toBeNull()

    const language = address.split('/')[1] ?? ''
    if (!isLanguage(language)) throw new Error(language)
    expect(html).toMatch(
      new RegExp(`^<!doctype html><html lang="${language}" dir="${languageFacts[language].direction}">`),
    )
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<title>/g)).toHaveLength(1)
    expect(html).not.toMatch(/ style=|<style|onclick=|javascript:/)
    expect(html).not.toMatch(/undefined|\[object|\{\w+\}/)
    // A heading never skips a level.
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    levels.reduce((above, level) => {
      expect(level - above).toBeLessThanOrEqual(1)
      return level
    })
  })

  it.each(addresses)('%s shows its links where they lead, and no page twice under one id', async (address) => {
    const html = await (await get(address)).text()
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const fragments = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(fragments.filter((fragment) => !ids.includes(fragment))).toEqual([])
  })

  it.each(addresses)('%s names its four other languages for search engines', async (address) => {
    const html = await (await get(address)).text()
    const page = address.slice(4)
    for (const language of languages) {
      expect(html).toContain(
        `<link rel="alternate" hreflang="${language}" href="https://parcours.example/${language}/${page}"`,
      )
    }
  })

  it.each(addresses)('%s is at most 60 kB with everything it loads', async (address) => {
    const response = await get(address, { 'accept-encoding': 'gzip' })
    const html = gunzipSync(await response.arrayBuffer()).toString()
    const loaded = assets.all.filter((asset) => html.includes(asset.address))
    expect(loaded.map(({ contentType }) => contentType)).toContain('text/css; charset=utf-8')
    const page = (await (await get(address, { 'accept-encoding': 'gzip' })).arrayBuffer()).byteLength
    expect(page + loaded.reduce((sum, { gzip }) => sum + gzip.byteLength, 0)).toBeLessThanOrEqual(60_000)
  })
})

describe('a page of the guide', () => {
  it.each([
    ['consent', 'picture-consent', 'image'],
    ['what-is-online-about-me', 'data-protection-complaint', 'personal-data'],
    ['online-harassment', 'erasure-request', 'image'],
    ['immigration-office', 'integration-efforts-file', 'residence'],
  ])('%s leads to the letter %s and to the questions on %s', async (slug, letter, topic) => {
    const html = await (await get(`/ar/guide/${slug}`)).text()
    expect(html).toContain(`href="/ar/letters/${letter}"`)
    expect(html).toContain(`href="/ar/check/${topic}"`)
  })
})

describe('text that is not translated', () => {
  it.each(languages.filter((language) => language !== 'en'))(
    'in %s it says so and is marked as English',
    async (language) => {
      const html = await (await get(`/${language}/guide/interpreters`)).text()
      const fallsBack = wordsFor(language).untranslated.includes('guide')
      expect(html.includes(wordsFor(language).site.notices.untranslated)).toBe(fallsBack)
      expect(html.includes('<div lang="en" dir="ltr">')).toBe(fallsBack)
    },
  )

  it('the English page needs no such mark', async () => {
    expect(await (await get('/en/guide/interpreters')).text()).not.toContain('lang="en" dir="ltr"><div')
  })
})

describe('the way in', () => {
  it.each([
    ['fr-BE,fr;q=0.9', '/fr/'],
    ['ar', '/ar/'],
  ])('a browser that prefers %s is led to %s, without a cookie', async (accepted, address) => {
    const response = await get('/', { 'accept-language': accepted })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(address)
    expect(response.headers.get('vary')).toContain('accept-language')
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('a browser with none of our languages is asked in all of them', async () => {
    const response = await get('/', { 'accept-language': 'ti' })
    const html = await response.text()
    expect(response.status).toBe(200)
    for (const language of languages) expect(html).toContain(wordsFor(language).site.chooseLanguage.title)
  })

  it.each(languages)('/%s leads to the start page of that language', async (language) => {
    const response = await get(`/${language}`)
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(`/${language}/`)
  })

  it('is ready when it says so', async () => {
    expect((await get('/health')).status).toBe(200)
  })

  it('welcomes search engines', async () => {
    expect(await (await get('/robots.txt')).text()).toContain('User-agent: *')
  })
})

describe('when something is wrong', () => {
  it.each([
    ['/fr/nulle-part', 'fr'],
    ['/ar/guide/nowhere', 'ar'],
    ['/nowhere', 'en'],
    ['/xx/guide', 'en'],
    ['/assets/style.0000.css', 'en'],
  ] as const)('%s is not found, and says so in %s', async (address, language) => {
    const response = await get(address)
    const html = await response.text()
    expect(response.status).toBe(404)
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toContain(wordsFor(language).site.problems.notFoundTitle)
    expect(html).toContain('<meta name="robots" content="noindex"')
  })

  it('an unknown address without a language answers in the language of the browser', async () => {
    expect(await (await get('/nowhere', { 'accept-language': 'nl' })).text()).toContain('<html lang="nl"')
  })

  it('what somebody typed into an address does not become part of the page', async () => {
    expect(await (await get('/en/"><script>alert(1)</script>')).text()).not.toContain('<script>alert')
  })

  it.each([262_144, 262_145])('a body of %i bytes', async (size) => {
    const response = await app.request('/en/nowhere', {
      method: 'POST',
      body: 'a'.repeat(size),
      headers: { 'content-length': String(size) },
    })
    expect(response.status).toBe(size > 262_144 ? 413 : 404)
    if (size > 262_144) expect(await response.text()).toContain(wordsFor('en').site.problems.tooLargeTitle)
  })

  it('a mistake of ours is a kind page, and what we note of it repeats no answer', async () => {
    failures.length = 0
    const response = await get('/en/fails')
    expect(response.status).toBe(500)
    expect(await response.text()).toContain(wordsFor('en').site.problems.failedTitle)
    expect(failures).toHaveLength(1)
    expect(failures[0]).toContain('app.test.ts')
    expect(failures[0]).not.toContain('1994')
  })
})

describe('what browsers are told', () => {
  it.each(['/en/', '/', '/en/nowhere', '/en/fails', '/health', '/fr'])(
    '%s carries the security headers',
    async (address) => {
      const { headers } = await get(address)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe-')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('permissions-policy')).toContain('geolocation=()')
      expect(headers.get('set-cookie')).toBeNull()
    },
  )

  it('only a site behind HTTPS asks for HTTPS from then on', async () => {
    expect((await get('/en/')).headers.get('strict-transport-security')).toBeNull()
    expect((await get('/en/', { 'x-forwarded-proto': 'https' })).headers.get('strict-transport-security')).toMatch(
      /^max-age=/,
    )
  })

  it('a page that has not changed is not sent again', async () => {
    const etag = (await get('/en/')).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const again = await get('/en/', { 'if-none-match': etag })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('files may be kept for ever, because their address changes with them', async () => {
    expect(assets.all.length).toBeGreaterThanOrEqual(3)
    for (const asset of assets.all) {
      const response = await get(asset.address, { 'accept-encoding': 'gzip' })
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(response.headers.get('content-type')).toBe(asset.contentType)
      expect(gunzipSync(await response.arrayBuffer()).equals(asset.bytes)).toBe(true)
    }
  })

  it('a browser that cannot unpack gets everything unpacked', async () => {
    const response = await get('/en/')
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toMatch(/^<!doctype html>/)
  })
})
