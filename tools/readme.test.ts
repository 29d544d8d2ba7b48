import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { type LockPackages, missingOptionals } from './lock-completeness.ts'

const root = dirname(import.meta.dirname)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

it('the README gives the two commands that do everything on a fresh machine', () => {
  const readme = read('README.md')
  expect(readme).toMatch(/^npm ci && npm start$/m)
  expect(readme).toMatch(/^npm ci && npm test$/m)
})

it('the automatic check runs the test command of the README', () => {
  expect(read('.ci/run')).toMatch(/^npm ci && npm test$/m)
})

it('every script of package.json is explained in docs/reference/scripts.md, and nothing else', () => {
  const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts).sort()
  const explained = [...read('docs/reference/scripts.md').matchAll(/^\| `npm (?:run )?([\w:-]+)` \|/gm)]
  expect(scripts.length).toBeGreaterThan(10)
  expect(explained.map((match) => match[1] ?? '').sort()).toEqual(scripts)
})

it('the lock file carries no address to fetch a package from', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> }
  const resolved = Object.values(lock.packages).flatMap((entry) => entry.resolved ?? [])
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100)
  expect(resolved.filter((address) => address.includes(':'))).toEqual([])
})

it('the lock file names the packages of every platform; if not, npm run lock adds them', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: LockPackages }
  expect(Object.keys(missingOptionals(packages))).toEqual([])
})

it('every direct dependency has an exact version and is in the list of licences', () => {
  const manifests = ['.', 'engine', 'law', 'words', 'documents', 'screening', 'web', 'cli'].map(
    (room) => JSON.parse(read(`${room}/package.json`)) as Record<string, Record<string, string> | undefined>,
  )
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies']
  const all = manifests.flatMap((manifest) => kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {})))
  const outside = all.filter(([name]) => !name.startsWith('@parcours/') && name !== 'parcours')
  const licences = read('docs/decisions/pinned-dependencies.md')
  expect(outside.length).toBeGreaterThan(10)
  expect(outside.filter(([, version]) => !/^(npm:typescript@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  expect(
    outside.filter(([name, version]) => !licences.includes(`| ${name} | ${version.replace(/^.*@/, '')} |`)),
  ).toEqual([])
})

it('the engine needs no package at run time', () => {
  expect(JSON.parse(read('engine/package.json'))).not.toHaveProperty('dependencies')
})
