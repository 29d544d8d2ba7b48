import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OBLIGED, root } from '../test/run.ts'

const binary = join(root, 'node_modules/.bin/parcours')
const newcomer = 'docs/examples/newcomer-in-brussels.json'

function call(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(binary, argv, { cwd: root, encoding: 'utf8', env: withoutColour })
  return { status, stdout, stderr }
}

const withoutColour = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' }

describe('the command as it is installed', () => {
  it('answers with 0', () => {
    const { status, stdout, stderr } = call('check', newcomer, '--on', '2024-06-01', '--only', OBLIGED, '--json')
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject([{ id: OBLIGED, on: '2024-06-01' }])
  })

  it('refuses with 2 and says why, without a stack', () => {
    const { status, stdout, stderr } = call('check', 'nowhere.json', '--on', '2024-06-01')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('There is no file nowhere.json.')
    expect(stderr).not.toMatch(/node:|file:\/\/|\bat /)
  })

  it('has no colours in a pipe', () => {
    expect(call('help').stdout).not.toContain('\u001b')
  })

  it('takes today in Belgium where no day is named', () => {
    const year = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Brussels', year: 'numeric' }).format(new Date())
    expect(call('check', newcomer, '--only', OBLIGED).stdout).toMatch(new RegExp(`^On \\d+ \\w+ ${year}\\n`))
  })

  it('does not mind a reader that leaves early', async () => {
    const child = spawn(binary, ['law', 'show', OBLIGED, '--full'], { cwd: root, env: withoutColour })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.stdout.destroy()
    const [status] = (await once(child, 'exit')) as [number | null]
    expect(status).toBe(0)
    expect(stderr).toBe('')
  })

  it('finishes a large output into a pipe', () => {
    const { status, stdout } = call('check', newcomer, '--on', '2024-06-01', '--json')
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as unknown[]).length).toBeGreaterThan(10)
    expect(stdout.length).toBeGreaterThan(50_000)
  })

  it('holds an interview over a pipe', () => {
    const { status, stdout } = spawnSync(binary, ['questions', '--on', '2024-06-01', '--only', OBLIGED], {
      cwd: root,
      encoding: 'utf8',
      env: withoutColour,
      input: '\nBelgium\n\n\n\n',
    })
    expect(status).toBe(0)
    expect(stdout).toContain('You do not have to follow the integration programme in Brussels.')
  })
})
