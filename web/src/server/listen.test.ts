import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { listen } from './listen.ts'

it('answers on a free port and stops when asked', async () => {
  const site = await listen(
    new Hono().get('/', (c) => c.text('here')),
    0,
  )
  expect(await (await fetch(`http://127.0.0.1:${site.port}/`)).text()).toBe('here')
  await site.stop()
  await expect(fetch(`http://127.0.0.1:${site.port}/`)).rejects.toThrow()
})

it('says so when the port is taken', async () => {
  const first = await listen(new Hono(), 0)
  await expect(listen(new Hono(), first.port)).rejects.toThrow('EADDRINUSE')
  await first.stop()
})
