import { main } from './main.ts'

// A reader such as `head` may leave before we are done. That is no mistake, and there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
}

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  typed: process.stdin.isTTY === true,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  columns: process.stdout.isTTY ? process.stdout.columns || 80 : undefined,
  errorColumns: process.stderr.isTTY ? process.stderr.columns || 80 : undefined,
  elapsed: () => performance.now(),
  interruptible: () => {
    const controller = new AbortController()
    const stop = (): void => {
      if (controller.signal.aborted) process.exit(130)
      controller.abort()
    }
    process.on('SIGINT', stop)
    return { signal: controller.signal, done: () => void process.off('SIGINT', stop) }
  },
  env: process.env,
  today: () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date()),
})
