import type { Law } from '@parcours/engine'
import type { LawCase } from '@parcours/law'
import { isLanguage, type Language } from '@parcours/words'
import type { Context, Hono } from 'hono'
import { type PageContext, pageContext, type SiteParts } from '../page-context.ts'
import { respondPage, type StablePages } from '../server/respond.ts'
import { askedDays } from './asked-days.ts'
import { CasePage } from './case-page.tsx'
import { ComparePage } from './compare-page.tsx'
import { LawIndexPage } from './law-index-page.tsx'
import { NormPage } from './norm-page.tsx'

export interface LawParts extends SiteParts {
  readonly law: Law
  readonly cases: readonly LawCase[]
  /** Today's date, read at the door: which version of a norm is in force. */
  readonly today: () => string
}

/**
 * The law browser: `law`, `law/<norm>`, `law/<norm>/compare?from=…&to=…` and `law/<norm>/cases/<case>`. The pages of norms
 * are the same for everybody on a day and are made once a day; a comparison and a case are made when asked for.
 */
export function addLawBrowser(app: Hono, parts: LawParts, stable: StablePages): void {
  const { law, cases, today } = parts
  app.get('/:language/law', (c) =>
    onLanguage(c, (language) => {
      const context = pageContext(parts, language, 'law')
      const day = today()
      return stable.respond(c, `${c.req.path} ${day}`, () => (
        <LawIndexPage context={context} law={law} cases={cases.length} today={day} />
      ))
    }),
  )
  app.get('/:language/law/*', (c) =>
    onLanguage(c, (language) => {
      const page = c.req.path.slice(`/${language}/`.length)
      const [, id = '', rest = ''] = /^law\/(.*?)(\/compare|\/cases\/[^/]+)?$/.exec(page) ?? []
      const norm = law.normById.get(id)
      if (!norm) return c.notFound()
      const context = pageContext(parts, language, page)
      const own = cases.filter((each) => each.expect[id] !== undefined)
      const day = today()
      if (rest === '') {
        return stable.respond(c, `${c.req.path} ${day}`, () => (
          <NormPage context={context} law={law} norm={norm} cases={own} today={day} />
        ))
      }
      if (rest === '/compare') {
        const asked = askedDays((name) => c.req.query(name))
        const props = { law, norm, asked, today: day, context: withQuery(context, c) }
        return respondPage(c, <ComparePage {...props} />, asked.wrong.length > 0 ? 400 : 200)
      }
      const worked = own.find((each) => `/cases/${each.id}` === rest)
      if (!worked) return c.notFound()
      return respondPage(c, <CasePage context={context} law={law} norm={norm} worked={worked} />)
    }),
  )
}

function onLanguage(c: Context, answer: (language: Language) => Response | Promise<Response>) {
  const language = c.req.param('language') ?? ''
  return isLanguage(language) ? answer(language) : c.notFound()
}

/** The page with the days asked for in its address, so that another language shows the same comparison. */
function withQuery(context: PageContext, c: Context): PageContext {
  const days = new URLSearchParams()
  for (const name of ['from', 'to']) {
    const day = c.req.query(name)
    if (day !== undefined) days.set(name, day)
  }
  return days.size === 0 ? context : { ...context, page: `${context.page}?${days}` }
}
