// Starts the site: `npm start`.
//
// PORT              where to listen; 8080 if it is not set
// PARCOURS_ORIGIN   the address people use, such as https://parcours.example, for links between languages
// PARCOURS_CONTACT  an e-mail address for questions about this copy
// PARCOURS_DATA     the data folder; the public pages keep nothing, so they do not use it

import { belgianLaw, cases } from '@parcours/law'
import { createApp } from './app.tsx'
import { buildAssets } from './assets/build-assets.ts'
import { listen } from './server/listen.ts'
import { todayInBelgium } from './today.ts'

const { PORT = '8080', PARCOURS_ORIGIN: origin, PARCOURS_CONTACT: contact } = process.env

if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) {
  console.error(
    `PORT is "${PORT}", which is not a port. Give a number from 0 to 65535, for example: PORT=8080 npm start`,
  )
  process.exit(1)
}

const app = createApp({
  assets: await buildAssets(),
  law: belgianLaw,
  cases,
  today: todayInBelgium,
  origin,
  contact,
  reportFailure: (kind, place) => console.error(`A page failed: ${kind}\n${place}`),
})

// A page that cannot be made (a wrong JSX setting, a missing file) must stop the start, not the first visitor.
const firstPage = await Promise.resolve(app.request('/en/')).catch(() => undefined)
if (firstPage?.status !== 200) {
  console.error(
    'The start page cannot be made, so the site does not start. Use "npm start" in the root of the project.',
  )
  process.exit(1)
}

try {
  const site = await listen(app, Number(PORT))
  console.log(`Parcours is ready: http://localhost:${site.port}/`)
  const stop = (): void => {
    void site.stop().then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(
    taken
      ? `Something is already listening on port ${PORT}. Choose another one, for example: PORT=8081 npm start`
      : `The site cannot listen on port ${PORT}: ${error instanceof Error ? error.message : String(error)}`,
  )
  process.exit(1)
}
