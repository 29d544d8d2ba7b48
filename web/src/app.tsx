import { guideSources } from '@parcours/law/guide-sources'
import { isLanguage, type Language, languages } from '@parcours/words'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { addressOf } from './addresses.ts'
import { addAgenda } from './agenda/agenda-room.tsx'
import { addApi, isApi, respondApiProblem } from './api/api-room.ts'
import { addCheck } from './check/check-room.tsx'
import type { CheckParts, Refuse } from './check/read-visit.tsx'
import { addLawBrowser, type LawParts } from './law/law-room.tsx'
import { addLetters, type LetterParts } from './letters/letters-room.tsx'
import { pageContext, type SiteParts } from './page-context.ts'
import { ChooseLanguagePage } from './pages/choose-language-page.tsx'
import { ContentIndexPage } from './pages/content-index-page.tsx'
import { ContentPageView } from './pages/content-page.tsx'
import { contentRooms } from './pages/content-room.ts'
import { type Problem, ProblemPage } from './pages/problem-page.tsx'
import { StartPage } from './pages/start-page.tsx'
import { addPath } from './path/path-room.tsx'
import { acceptsGzip, respondPage, StablePages } from './server/respond.ts'
import { securityHeaders } from './server/security-headers.ts'
import { AppealsPage } from './studies/appeals-page.tsx'
import { ContestPage } from './studies/contest-page.tsx'
import { chooseLanguage } from './text/choose-language.ts'

/** What the site is built from. Everything that differs between a test, this machine and a server is handed in. */
export interface AppParts extends CheckParts, LawParts, LetterParts {
  /** Hears of mistakes of ours. It is given the error's kind and place only: a message could repeat an answer. */
  reportFailure?: (kind: string, place: string) => void
}

// A situation of a whole life is about 20 kB; a saved file of one can be a little more.
const largestBody = 256 * 1024

/** A part of an address that is one of our languages, for routes. */
// Grouped, because one of Hono's routers puts the pattern between `^` and `$` as it stands.
const languagePattern = `:language{(?:${languages.join('|')})}`

/** The public site: pages, files, errors. Needs no port, so a test asks it directly with `app.request(…)`. */
export function createApp(parts: AppParts): Hono {
  const app = new Hono()
  const stable = new StablePages()

  app.use(securityHeaders)
  app.use(bodyLimit({ maxSize: largestBody, onError: (c) => respondProblem(c, parts, 'too-large') }))

  app.get('/health', (c) => c.json({ status: 'ready' }, 200, { 'cache-control': 'no-store' }))
  app.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /\n'))

  app.get('/assets/*', (c) => {
    const asset = parts.assets.at(c.req.path)
    if (asset === undefined) return c.notFound()
    c.header('content-type', asset.contentType)
    c.header('cache-control', 'public, max-age=31536000, immutable')
    c.header('vary', 'accept-encoding')
    if (!acceptsGzip(c)) return c.body(asset.bytes)
    c.header('content-encoding', 'gzip')
    return c.body(asset.gzip)
  })

  app.get('/', (c) => {
    const language = chooseLanguage(c.req.header('accept-language'))
    c.header('vary', 'accept-language')
    if (language === undefined) {
      return respondPage(c, <ChooseLanguagePage context={pageContext(parts, 'en', '')} />)
    }
    c.header('cache-control', 'no-store')
    return c.redirect(addressOf(language), 302)
  })

  app.get(`/${languagePattern}`, (c) => c.redirect(`${c.req.path}/`, 301))
  app.get(`/${languagePattern}/`, (c) => {
    const context = pageContext(parts, languageOf(c), '')
    return stable.respond(c, c.req.path, () => <StartPage context={context} />)
  })

  for (const room of contentRooms) {
    app.get(`/${languagePattern}/${room.name}`, (c) => {
      const context = pageContext(parts, languageOf(c), room.name)
      return stable.respond(c, c.req.path, () => <ContentIndexPage context={context} room={room} />)
    })
    for (const slug of room.slugs) {
      app.get(`/${languagePattern}/${room.name}/${slug}`, (c) => {
        const context = pageContext(parts, languageOf(c), `${room.name}/${slug}`)
        return stable.respond(c, c.req.path, () => (
          <ContentPageView context={context} room={room} slug={slug} sources={guideSources} />
        ))
      })
    }
  }

  for (const [page, View] of [
    ['entrance-contest', ContestPage],
    ['school-appeal', AppealsPage],
  ] as const) {
    app.get(`/${languagePattern}/${page}`, (c) => {
      const context = pageContext(parts, languageOf(c), page)
      return stable.respond(c, c.req.path, () => <View context={context} law={parts.law} />)
    })
  }

  addApi(app, parts)
  const refuse: Refuse = (c, status) => respondProblem(c, parts, status === 413 ? 'too-large' : 'refused', status)
  addPath(app, parts, (c, status) => respondProblem(c, parts, status === 413 ? 'too-large' : 'refused', status))
  addCheck(app, parts, refuse)
  addLetters(app, parts, refuse)
  addAgenda(app, parts, refuse)
  addLawBrowser(app, parts, stable)

  app.notFound((c) => respondProblem(c, parts, 'not-found'))
  app.onError((error, c) => {
    const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
    parts.reportFailure?.(error.name, frames.slice(0, 5).join('\n'))
    return respondProblem(c, parts, 'failed')
  })

  return app
}

const statusOf: Record<Problem, ContentfulStatusCode> = {
  'not-found': 404,
  'too-large': 413,
  refused: 400,
  failed: 500,
}

/** Answers about a problem: programs in JSON, people with a kind page in the language of the address or the browser. */
function respondProblem(
  c: Context,
  parts: SiteParts,
  problem: Problem,
  status: ContentfulStatusCode = statusOf[problem],
): Response {
  if (isApi(c)) return respondApiProblem(c, problem)
  const language = languageOf(c)
  const page = c.req.path.replace(/^\/[^/]*\/?/, '')
  return respondPage(c, <ProblemPage context={pageContext(parts, language, page)} problem={problem} />, status)
}

/** The language of the address, or else the one the browser prefers, or else English. */
function languageOf(c: Context): Language {
  const first = c.req.path.split('/')[1] ?? ''
  return isLanguage(first) ? first : (chooseLanguage(c.req.header('accept-language')) ?? 'en')
}
