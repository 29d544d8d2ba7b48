import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cruiseRooms } from './cruise.ts'

let project: string

function write(path: string, content: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true })
  writeFileSync(join(project, path), content)
}

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'parcours-rooms-')))
  mkdirSync(join(project, 'node_modules/@parcours'), { recursive: true })
  write('package.json', '{"name":"invented","private":true,"workspaces":["engine","law","words"]}')
  for (const room of ['engine', 'law', 'words']) {
    const doors =
      room === 'engine' ? { '.': './src/index.ts', './authoring': './src/authoring.ts' } : { '.': './src/index.ts' }
    write(`${room}/package.json`, JSON.stringify({ name: `@parcours/${room}`, type: 'module', exports: doors }))
    symlinkSync(join('../..', room), join(project, 'node_modules/@parcours', room))
  }
  write(
    'engine/src/index.ts',
    "export const evaluate = 1\nexport type Tree = number\nexport { all } from './authoring.ts'\n",
  )
  write('engine/src/authoring.ts', 'export const all = 1\n')
  write('words/src/index.ts', "export const hello = 'hello'\n")
  write(
    'law/src/index.ts',
    "import { all } from '@parcours/engine/authoring'\nimport type { Tree } from '@parcours/engine'\nexport const norm: Tree = all\n",
  )
})

afterEach(() => rmSync(project, { recursive: true, force: true }))

async function rulesBroken(): Promise<string[]> {
  const report = await cruiseRooms(project)
  expect(report.unseen).toEqual([])
  return [...new Set(report.violations.map((line) => line.split(':')[0] ?? ''))].sort()
}

describe('the arrows between rooms', () => {
  it('a project that keeps them has no violation, and every file was read', async () => {
    expect(await cruiseRooms(project)).toEqual({ modules: 4, unseen: [], violations: [] })
  })

  it('the engine may not import law', async () => {
    write('engine/src/wrong.ts', "import { norm } from '@parcours/law'\nexport const x = norm\n")
    expect(await rulesBroken()).toContain('engine-imports-only-itself')
  })

  it('law may not import words, but its check may', async () => {
    write('law/src/check/words.ts', "import { hello } from '@parcours/words'\nexport const x = hello\n")
    expect(await rulesBroken()).toEqual([])
    write('law/src/wrong.ts', "import { hello } from '@parcours/words'\nexport const x = hello\n")
    expect(await rulesBroken()).toEqual(['law-imports-only-engine'])
  })

  it('law may not evaluate itself', async () => {
    write('law/src/wrong.ts', "import { evaluate } from '@parcours/engine'\nexport const x = evaluate\n")
    expect(await rulesBroken()).toEqual(['law-is-written-with-the-authoring-part'])
  })

  it('a room is entered by its door, not by a path', async () => {
    write('law/src/wrong.ts', "import { all } from '../../engine/src/authoring.ts'\nexport const x = all\n")
    expect(await rulesBroken()).toEqual(['through-the-door-of-engine'])
  })

  it('the engine may not read the disk', async () => {
    write('engine/src/wrong.ts', "import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n")
    expect(await rulesBroken()).toEqual(['engine-law-and-words-need-nothing-outside'])
  })

  it('code may not go round in a circle; types may', async () => {
    write('engine/src/a.ts', "import type { B } from './b.ts'\nexport type A = B | 1\n")
    write('engine/src/b.ts', "import type { A } from './a.ts'\nexport type B = A[]\n")
    expect(await rulesBroken()).toEqual([])
    write('engine/src/c.ts', "import { d } from './d.ts'\nexport const c = () => d\n")
    write('engine/src/d.ts', "import { c } from './c.ts'\nexport const d = () => c\n")
    expect(await rulesBroken()).toEqual(['no-cycle'])
  })

  it('an import of nothing is found', async () => {
    write('words/src/wrong.ts', "export * from './missing.ts'\n")
    expect(await rulesBroken()).toEqual(['everything-resolves'])
  })
})
