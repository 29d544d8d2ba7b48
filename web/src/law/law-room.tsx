import type { OpinionContext } from '@parcours/documents'
import type { Law } from '@parcours/engine'
import type { LawCase } from '@parcours/law'
import { isLanguage } from '@parcours/words'
import type { Hono } from 'hono'
import { placeName } from '../check/place-names.ts'
import { type PageContext, pageContext, type SiteParts } from '../page-context.ts'
import type { StablePages } from '../server/respond.ts'
import { CasePage } from './case-page.tsx'
import { LawIndexPage } from './law-index-page.tsx'
import { NormPage } from './norm-page.tsx'

export interface LawParts extends SiteParts {
  readonly law: Law
  readonly cases: readonly LawCase[]
}

/** The law browser. Its pages are the same for everybody and are made once. */
export function addLawBrowser(app: Hono, parts: LawParts, stable: StablePages): void {
  const { law, cases } = parts
  app.get('/:language/law', (c) => {
    const language = c.req.param('language')
    if (!isLanguage(language)) return c.notFound()
    const context = pageContext(parts, language, 'law')
    return stable.respond(c, c.req.path, () => <LawIndexPage context={context} law={law} cases={cases.length} />)
  })
  app.get('/:language/law/*', (c) => {
    const language = c.req.param('language')
    if (!isLanguage(language)) return c.notFound()
    const page = decodeURIComponent(c.req.path.slice(`/${language}/`.length))
    const [id = '', caseId] = page.slice('law/'.length).split('/cases/')
    const norm = law.normById.get(id)
    if (!norm) return c.notFound()
    const context = pageContext(parts, language, page)
    const own = cases.filter((each) => each.expect[id] !== undefined)
    if (caseId === undefined) {
      return stable.respond(c, c.req.path, () => (
        <NormPage context={context} law={law} norm={norm} cases={own} opinion={opinionOf(context, law)} />
      ))
    }
    const worked = own.find((each) => each.id === caseId)
    if (!worked) return c.notFound()
    return stable.respond(c, c.req.path, () => <CasePage context={context} law={law} norm={norm} worked={worked} />)
  })
}

function opinionOf(context: PageContext, law: Law): OpinionContext {
  return { law, words: context.words, municipality: (nis) => placeName(nis, context.language) }
}
