import { beforeAll, describe, expect, it } from 'vitest'
import { root, run } from '../../test/run.ts'

const OBLIGED = 'brussels/integration/obliged'
const asked = ['sql', '--dialect', 'postgres', '--on', '2026-03-01'] as const

beforeAll(() => process.chdir(root))

async function wrong(...argv: readonly string[]): Promise<readonly string[]> {
  const ran = await run(argv)
  expect(ran.status, ran.out).toBe(2)
  expect(ran.out).toBe('')
  return ran.err.split('\n').map((line) => line.trim())
}

describe('parcours sql', () => {
  it('prints one query for the findings asked for', async () => {
    const ran = await run([...asked, '--only', OBLIGED, '--only', 'wallonia/integration/obliged'])
    expect(ran.status, ran.err).toBe(0)
    expect(ran.out).toContain('round_1 AS MATERIALIZED (')
    expect(ran.out).toContain(`('${OBLIGED}'), ('wallonia/integration/obliged')`)
    expect(ran.out.endsWith(';\n')).toBe(true)
  })

  it('prints a view where one is asked for', async () => {
    const ran = await run([...asked, '--only', OBLIGED, '--as', 'view'])
    expect(ran.out).toContain('CREATE OR REPLACE VIEW parcours_findings AS')
  })

  it('prints the statements that create the tables, and needs no day for that', async () => {
    const ran = await run(['sql', '--dialect', 'spark', '--tables'])
    expect(ran.status, ran.err).toBe(0)
    expect(ran.out).toContain('CREATE TABLE residence_documents (')
    expect(ran.out).not.toContain('SELECT')
  })

  it('takes everything that SQL has words for where nothing is asked for, and names what it leaves out', async () => {
    const ran = await run(asked)
    expect(ran.status, ran.err).toBe(0)
    expect(ran.out).toMatch(/^-- not in here: belgium\/nationality\/naturalisation\/merit \(last-time\)$/m)
    expect(ran.out).toContain(`--   ${OBLIGED}`)
  })

  it('refuses a finding that SQL has no words for, and says for which part', async () => {
    const lines = await wrong(...asked, '--only', OBLIGED, '--only', 'belgium/nationality/naturalisation/merit')
    expect(lines).toContain('--only belgium/nationality/naturalisation/merit')
    expect(lines).toContain('Expected: last-time.')
  })

  it('tells everything that is wrong with the options at once', async () => {
    const lines = await wrong(
      'sql',
      '--dialect',
      'oracle',
      '--as',
      'table',
      '--lacking',
      'persons.shoes',
      '--only',
      'nothing',
    )
    for (const place of ['--dialect', '--on', '--as', '--lacking']) expect(lines).toContain(place)
    expect(lines.some((line) => line.startsWith('--only nothing'))).toBe(true)
  })

  it('needs to know for which database', async () => {
    expect(await wrong('sql', '--on', '2026-03-01')).toContain('--dialect')
  })

  it('takes what a database lacks for unknown', async () => {
    const ran = await run([...asked, '--only', OBLIGED, '--lacking', 'work', '--lacking', 'persons.birth_date'])
    expect(ran.status, ran.err).toBe(0)
    expect(ran.out).not.toContain('FROM work ')
    expect(ran.out).toContain('TRUE AS work_unknown')
  })
})
