import { expect, it } from 'vitest'
import { missingOptionals } from './lock-completeness.ts'

it('names a missing platform package with the platform its name tells', () => {
  const packages = {
    'node_modules/tool': { version: '1.2.3', dev: true, optionalDependencies: { '@tool/linux-arm64-musl': '1.2.3' } },
  }
  expect(missingOptionals(packages)).toEqual({
    'node_modules/@tool/linux-arm64-musl': {
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
  })
})

it('leaves alone what is there, beside the package or further up', () => {
  const wants = { optionalDependencies: { '@tool/darwin-x64': '1.0.0' } }
  expect(missingOptionals({ 'node_modules/a': wants, 'node_modules/@tool/darwin-x64': {} })).toEqual({})
  expect(missingOptionals({ 'node_modules/a': wants, 'node_modules/a/node_modules/@tool/darwin-x64': {} })).toEqual({})
  expect(Object.keys(missingOptionals({ 'node_modules/a': wants }))).toEqual(['node_modules/@tool/darwin-x64'])
})

it('takes the lowest version of a range', () => {
  const packages = { 'node_modules/tool': { optionalDependencies: { fsevents: '~2.3.3' } } }
  expect(missingOptionals(packages)['node_modules/fsevents']).toEqual({
    version: '2.3.3',
    optional: true,
    os: ['darwin'],
  })
})
