import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** A site that is listening. */
export interface ListeningSite {
  port: number
  /** Answers what is under way, takes nothing new, and resolves once all connections are closed. */
  stop(): Promise<void>
}

// Connections that a browser keeps open without asking anything must not delay a stop for long.
const patience = 5_000

/** Listens on a port (0 for any free one) and answers with `app`. Rejects if the port is taken or not allowed. */
export async function listen(app: Hono, port: number): Promise<ListeningSite> {
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        const impatience = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience)
        server.close(() => {
          clearTimeout(impatience)
          resolve()
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}
