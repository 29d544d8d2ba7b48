import { fill } from '@parcours/documents'
import { ENGINE_VERSION } from '@parcours/engine'
import packageData from '../../package.json' with { type: 'json' }
import { COMMANDS, type CommandName, isCommand, type OptionName, valueAfter } from '../arguments/commands.ts'
import { nearest } from '../nearest.ts'
import type { Page } from '../print/page.ts'
import { Refused } from '../problem.ts'
import { refuseMore } from './asked.ts'
import { type Command, newPage } from './command.ts'

const EXAMPLE = 'docs/examples/newcomer-in-brussels.json'

const REFORM = 'belgium.nationality.citizenship-test-b1'

const EXAMPLES: { readonly [Name in CommandName]: readonly string[] } = {
  check: [`parcours check ${EXAMPLE} --on 2024-06-01`, `parcours check - --on 2024-06-01 --json < ${EXAMPLE}`],
  explain: [`parcours explain ${EXAMPLE} brussels/integration/obliged --on 2024-06-01`],
  questions: ['parcours questions --on 2024-06-01', `parcours questions ${EXAMPLE} --save answers.json`],
  timeline: [`parcours timeline ${EXAMPLE} brussels/integration/obliged --from 2024-01-01 --until 2026-12-31`],
  path: [`parcours path ${EXAMPLE} --on 2024-06-01`],
  compare: [
    `parcours compare ${EXAMPLE} --on 2024-06-01 --with docs/examples/refugee-in-brussels.json`,
    `parcours compare docs/examples/worker-of-six-years.json --on 2026-03-01 --reform ${REFORM}`,
  ],
  law: [
    'parcours law list',
    'parcours law show brussels/integration/obliged',
    'parcours law at brussels/integration/obliged 2023-12-31',
    'parcours law diff brussels/integration/obliged 2022-05-31 2022-06-01',
  ],
  contest: ['parcours contest docs/examples/contest.csv --year 2025 --branch dentistry'],
  screen: [
    'parcours screen docs/examples/register/plain --on 2026-03-01 --dry-run',
    'parcours screen docs/examples/register/nl --mapping docs/examples/register/nl.json --on 2026-03-01 --out findings.csv',
  ],
  generate: ['parcours generate --persons 1000 --seed spring --out invented-register'],
  impact: [
    `parcours impact docs/examples/register/plain --on 2026-03-01 --from in-force --to ${REFORM}`,
    'parcours impact docs/examples/register/plain --on 2026-03-01 --from in-force@2022-05-31 --to in-force',
  ],
  sql: [
    'parcours sql --dialect postgres --only brussels/integration/obliged --on 2026-03-01',
    'parcours sql --dialect duckdb --tables',
  ],
  help: ['parcours help check'],
}

/** `parcours help`, or `--help` behind a command. */
export async function help(command: Command, about = command.arguments.positionals[0]): Promise<void> {
  if (command.arguments.command === 'help') refuseMore(command.arguments.positionals, 1)
  const page = newPage(command, 'cli')
  if (about === undefined) overview(command, page)
  else if (isCommand(about)) one(about, command, page)
  else {
    const suggestion = nearest(about, Object.keys(COMMANDS))
    throw new Refused({
      code: 'COMMAND_UNKNOWN',
      path: '',
      data: { found: about, ...(suggestion ? { suggestion } : {}) },
    })
  }
  command.io.out(page.toString())
}

/** `parcours --version`. */
export async function version({ io, law, words }: Command): Promise<void> {
  io.out(`${fill(words.cli.version, { version: packageData.version, engine: ENGINE_VERSION, law: law.version })}\n`)
}

function overview({ words }: Command, page: Page): void {
  const { help: text } = words.cli
  page.title('Parcours')
  page.line(text.lead)
  page.heading(text.commands, 0)
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    for (const form of usagesOf(name)) page.line(form, { indent: 2, style: 'bold' })
    page.line(text.summaries[name], { indent: 4 })
  }
  page.heading(text.options, 0)
  printOptions(['lang', 'json', 'help', 'version'], words.cli, page)
  page.heading(text.examples, 0)
  for (const name of ['check', 'explain', 'questions'] as const)
    page.line(EXAMPLES[name][0] as string, { indent: 2, whole: true })
  page.gap().line(text.more)
}

function one(name: CommandName, { words }: Command, page: Page): void {
  const { help: text } = words.cli
  page.title(text.summaries[name])
  page.heading(text.usage, 0)
  for (const form of usagesOf(name)) page.line(form, { indent: 2, style: 'bold' })
  const named = COMMANDS[name].arguments.map((each) => (name === 'law' ? `law ${each}` : each.replace('?', '')))
  const known = text.arguments as { readonly [argument: string]: string }
  for (const argument of named) {
    const about = known[argument]
    if (about === undefined) continue
    page.gap().line(argument, { indent: 2, style: 'bold' })
    page.line(about, { indent: 4 })
  }
  page.heading(text.options, 0)
  printOptions([...COMMANDS[name].options, 'help'], words.cli, page)
  page.heading(text.examples, 0)
  for (const example of EXAMPLES[name]) page.line(example, { indent: 2, whole: true })
}

function usagesOf(name: CommandName): readonly string[] {
  const forms: readonly string[] = COMMANDS[name].arguments
  if (name === 'law') return forms.map((form) => `parcours law ${form}`)
  return [['parcours', name, ...forms.map((form) => (form.endsWith('?') ? `[${form.slice(0, -1)}]` : form))].join(' ')]
}

function printOptions(options: readonly OptionName[], { help: text }: Command['words']['cli'], page: Page): void {
  for (const option of options) {
    const value = valueAfter(option)
    page.line(value === undefined ? `--${option}` : `--${option} ${value}`, { indent: 2, style: 'bold' })
    page.line(text.optionsText[option], { indent: 4 })
  }
}
