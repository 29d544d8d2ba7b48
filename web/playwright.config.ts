import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

/** A port nobody listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      if (address === null || typeof address === 'string') {
        reject(new Error('The system gave no port to listen on.'))
        return
      }
      probe.close(() => resolve(address.port))
    })
  })
}

// Workers read this file again and inherit the environment: the first reading decides for all of them.
process.env.PARCOURS_TEST_PORT ??= String(await freePort())
process.env.PARCOURS_TEST_DATA ??= join(tmpdir(), `parcours-browser-${process.env.PARCOURS_TEST_PORT}`)

const port = process.env.PARCOURS_TEST_PORT
const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  testDir: './browser',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  globalTeardown: './browser/teardown.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    // Recording every page takes a third of the time; ask for it when a failure cannot be understood without.
    trace: process.env.PARCOURS_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.PARCOURS_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node --import tsx web/src/main.ts',
    cwd: root,
    url: `http://127.0.0.1:${port}/health`,
    env: {
      ...environment(),
      PORT: port,
      PARCOURS_DATA: process.env.PARCOURS_TEST_DATA,
      TSX_TSCONFIG_PATH: 'web/tsconfig.json',
    },
    timeout: 60_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})

/** The environment without a database address: browser tests never touch somebody's data. */
function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'DATABASE_URL',
  )
  return Object.fromEntries(kept)
}
