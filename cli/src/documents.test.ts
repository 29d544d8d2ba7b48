import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsFor } from '@parcours/words'
import { beforeAll, describe, expect, it } from 'vitest'
import { root, type } from '../test/run.ts'
import { COMMANDS, OPTIONS } from './arguments/commands.ts'

const reference = readFileSync(join(root, 'docs/reference/cli.md'), 'utf8')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

beforeAll(() => process.chdir(root))

/** Command lines in the blocks of a page, without the name of the program. */
function commandsIn(page: string): readonly string[] {
  return [...page.matchAll(/^(?:\$ )?npx parcours (.+)$/gm)].map((match) => match[1] as string)
}

describe('the commands in the documents', () => {
  it.each([...commandsIn(reference), ...commandsIn(readme)].filter((line) => !line.includes('2024-02-30')))(
    'runs: %s',
    async (line) => {
      expect((await type(line)).status).toBe(0)
    },
  )

  const shown = [...reference.matchAll(/```console\n\$ npx parcours (.+)\n([\s\S]*?)```/g)]

  it.each(shown.map((match) => [match[1] as string, match[2] as string]))(
    '%s prints what is shown',
    async (line, text) => {
      const { out, err } = await type(line)
      const printed = `${out}${err}`.split('\n')
      let at = 0
      for (const each of text.trimEnd().split('\n')) {
        if (each === '…') continue
        const found = printed.indexOf(each, at)
        expect(found, `not printed, or not in this order: ${each}`).toBeGreaterThanOrEqual(at)
        at = found + 1
      }
    },
  )

  it('are there', () => {
    expect(shown.length).toBeGreaterThan(3)
    expect(commandsIn(readme).length).toBeGreaterThan(4)
  })
})

describe('the reference', () => {
  it('explains every command and every option', () => {
    for (const name of Object.keys(COMMANDS)) expect(reference).toMatch(new RegExp(`\`${name}[ \`]`))
    for (const name of Object.keys(OPTIONS)) {
      if (name !== 'help' && name !== 'version') expect(reference).toContain(`\`--${name}`)
    }
  })

  it('explains every code of the command line, and no other', () => {
    const codes = Object.keys(wordsFor('en').cli.problems).sort()
    const table = reference.slice(reference.indexOf('## What can be refused'), reference.indexOf('## The interview'))
    const explained = [...table.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map((match) => match[1] as string)
    expect(codes.length).toBeGreaterThan(15)
    expect(explained.sort()).toEqual(codes)
  })
})
