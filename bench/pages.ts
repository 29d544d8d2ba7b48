import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { encodeState, newState } from '@parcours/web'
import { heading, line, summary } from './measure.ts'
import { person, seeded } from './persons.ts'

const visitors = 50
const pagesEach = 20
/** Between two pages a person reads. Short for a person, long for a machine. */
const pauseInMilliseconds = 1_000

/** Starts the product in a process of its own and lets fifty visitors walk through the check at once. */
export async function measurePages(on: string): Promise<void> {
  const port = 20_000 + (process.pid % 20_000)
  const server = spawn(process.execPath, ['--import', 'tsx', 'web/src/main.ts'], {
    env: { ...process.env, PORT: String(port), TSX_TSCONFIG_PATH: 'web/tsconfig.json' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await once(server.stdout, 'data')
    const site = `http://127.0.0.1:${port}`
    await walk(site, on, 4, 10, 0)
    console.log(heading)
    const results = await walk(site, on, visitors, pagesEach, pauseInMilliseconds)
    for (const [name, times] of results) {
      const timing = summary(Float64Array.from(times), Number.NaN)
      console.log(
        line(name, { ...timing, perSecond: times.length }, `${visitors} visitors at once; third column: pages timed`),
      )
    }
    console.log('Goal: p99 under 20,000 µs.')
  } finally {
    server.kill('SIGTERM')
  }
}

async function walk(
  site: string,
  on: string,
  count: number,
  pages: number,
  pause: number,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>()
  const random = seeded(7)
  const states = Array.from({ length: count }, () => encodeState({ ...newState(on), situation: person(random) }))
  const ask = async (name: string, path: string, body?: URLSearchParams): Promise<void> => {
    const before = performance.now()
    const answer = await fetch(`${site}${path}`, body ? { method: 'POST', body } : {})
    await answer.text()
    const list = times.get(name) ?? []
    list.push(performance.now() - before)
    times.set(name, list)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  }
  const form = (state: string, stage: string): URLSearchParams => new URLSearchParams({ answers: state, stage })
  const empty = encodeState(newState(on))
  await Promise.all(
    states.map(async (state, visitor) => {
      await wait(pause * ((visitor + 1) / count))
      for (let page = 0; page < pages; page += 1) {
        if (page % 4 === 0) await ask('page: start', '/en/')
        else if (page % 4 === 1) await ask('page: first question', '/en/check/integration')
        else if (page % 4 === 2) await ask('page: next question', '/en/check/integration', form(empty, 'summary'))
        else await ask('page: result, integration', '/en/check/integration', form(state, 'result'))
        await wait(pause)
      }
    }),
  )
  return times
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
