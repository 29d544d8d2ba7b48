// Serves pages that hold every part of the shell at once, so that a browser can look at them: the parts of forms and
// results are checked here before a real page uses them. Prints its port.

import { belgianLaw, cases } from '@parcours/law'
import { languages } from '@parcours/words'
import { buildAssets, createApp } from '../../src/index.ts'
import { pageContext } from '../../src/page-context.ts'
import { listen } from '../../src/server/listen.ts'
import { respondPage } from '../../src/server/respond.ts'
import { todayInBelgium } from '../../src/today.ts'
import { FormSpecimen, ResultSpecimen } from './specimen-page.tsx'

const parts = { assets: await buildAssets(), law: belgianLaw, cases, today: todayInBelgium }
const app = createApp(parts)
for (const language of languages) {
  app.on(['GET', 'POST'], `/${language}/specimen/form`, (c) =>
    respondPage(c, <FormSpecimen context={pageContext(parts, language, 'specimen/form')} />),
  )
  app.get(`/${language}/specimen/result`, (c) =>
    respondPage(c, <ResultSpecimen context={pageContext(parts, language, 'specimen/result')} />),
  )
}
const site = await listen(app, Number(process.env.PORT ?? 0))
console.log(`Listening on port ${site.port}`)
process.once('SIGTERM', () => void site.stop().then(() => process.exit(0)))
