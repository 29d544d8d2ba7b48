import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The site with the specimen pages, in a process of its own. */
export interface SpecimenSite {
  origin: string
  stop(): void
}

/** Starts the specimen pages on a free port. Rejects with what the process said if it ends before it listens. */
export function startSpecimenSite(): Promise<SpecimenSite> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'web/browser/specimen/serve.tsx'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, PORT: '0', TSX_TSCONFIG_PATH: 'web/tsconfig.json', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said += chunk
    })
    child.stdout?.on('data', (chunk) => {
      const port = /port (\d+)/.exec(String(chunk))?.[1]
      if (port !== undefined) resolve({ origin: `http://127.0.0.1:${port}`, stop: () => child.kill() })
    })
    child.once('exit', () => reject(new Error(`The specimen pages did not start: ${said}`)))
  })
}
