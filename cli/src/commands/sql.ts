import { createTables, DIALECTS, type DialectName, isInDatabase, sqlFor } from '@parcours/screening'
import { neededDay, readAsked, readDay } from '../arguments/read-question.ts'
import { type Problem, Refused } from '../problem.ts'
import { collected, refuseMore } from './asked.ts'
import type { Command } from './command.ts'

/** Name of the view that `--as view` makes. */
const VIEW = 'parcours_findings'

/** `parcours sql`: the law as one query over the documented tables, or the statements that create those tables. */
export async function sql({ io, law, arguments: { positionals, options } }: Command): Promise<void> {
  refuseMore(positionals, 0)
  const problems: Problem[] = []
  const dialect = dialectAsked(options.dialect?.[0], problems)
  if (options.tables) {
    if (problems.length > 0) throw new Refused(...problems)
    io.out(createTables(law.concepts, dialect as DialectName))
    return
  }
  const on = readDay(options, 'on', problems)
  if (!on && problems.every(({ path }) => path !== '--on')) neededDay('on', problems)
  const asView = options.as?.[0]
  if (asView !== undefined && asView !== 'view') problems.push(invalid('--as', 'view'))
  for (const name of options.lacking ?? []) {
    if (!isInDatabase(law.concepts, name)) problems.push(invalid('--lacking', 'TABLE, TABLE.COLUMN'))
  }
  const asked = collected(() => readAsked(options, law), problems)
  if (problems.length > 0 || !asked || !on) throw new Refused(...problems)
  const { text, refused } = sqlFor(law, {
    dialect: dialect as DialectName,
    on,
    ...(asked.knownOn ? { knownOn: asked.knownOn } : {}),
    ...(asked.only ? { only: asked.only } : {}),
    ...(options.lacking ? { lacking: options.lacking } : {}),
    ...(asView ? { asView: VIEW } : {}),
  })
  // Asked for by name it must be there. Nothing asked for is everything that there is.
  if (asked.only && refused.length > 0) {
    throw new Refused(
      ...refused.map(
        ({ id, node }): Problem => ({
          code: 'FINDING_NOT_IN_SQL',
          path: '--only',
          data: { found: id, expected: node },
        }),
      ),
    )
  }
  io.out([...refused.map(({ id, node }) => `-- not in here: ${id} (${node})\n`), text].join(''))
}

function dialectAsked(given: string | undefined, problems: Problem[]): DialectName | undefined {
  const found = DIALECTS.find((name) => name === given)
  const expected = DIALECTS.join('|')
  if (given === undefined) {
    problems.push({ code: 'OPTION_NEEDED', path: '--dialect', data: { option: '--dialect', expected } })
  } else if (!found) problems.push(invalid('--dialect', expected))
  return found
}

function invalid(option: string, expected: string): Problem {
  return { code: 'OPTION_INVALID', path: option, data: { option, expected } }
}
