import { fill, formatDay, LawSentences, localeOf } from '@parcours/documents'
import { type EvaluateOptions, type Law, parseDay } from '@parcours/engine'
import { type ImpactGroup, impactOfRegister, type LawSide, type RegisterImpact } from '@parcours/screening'
import type { SpokenWords } from '@parcours/words'
import { neededDay, readAsked, readDay } from '../arguments/read-question.ts'
import { nearest } from '../nearest.ts'
import type { Page } from '../print/page.ts'
import { Progress } from '../print/progress.ts'
import { type Problem, Refused } from '../problem.ts'
import { collected, refuseMore } from './asked.ts'
import { type Command, contextOf, newPage, printJson } from './command.ts'
import { findingsOfALife, mappingOf, refusalOf, SCREEN_EXIT } from './screen.ts'

const IN_FORCE = 'in-force'

/** A law as the command line names it, and the day it is asked on. */
interface NamedLaw {
  readonly reform?: string
  readonly on: string
}

/** `parcours impact`: who in a register is treated differently under one law and under another. Gives the exit status. */
export async function impact(command: Command): Promise<number> {
  const { io, law, words } = command
  const { register, options, from, to } = askedOf(command)
  const mapping = await mappingOf(command, { encoding: undefined })
  const progress = new Progress(io, words)
  const interruptible = io.interruptible?.()
  const side = ({ reform, on }: NamedLaw): LawSide => ({
    law,
    options: { ...options, on, ...(reform === undefined ? {} : { reforms: [reform] }) },
  })
  let found: RegisterImpact
  try {
    found = await impactOfRegister({
      input: register,
      before: side(from),
      after: side(to),
      onProgress: (state) => progress.tell(state),
      ...(mapping ? { mapping } : {}),
      ...(interruptible ? { signal: interruptible.signal } : {}),
    })
  } catch (error) {
    throw refusalOf(error)
  } finally {
    progress.end()
    interruptible?.done()
  }
  if (command.arguments.options.json) printJson({ from, to, ...found }, io)
  else tell(found, from, to, command)
  return found.interrupted ? SCREEN_EXIT.interrupted : SCREEN_EXIT.whole
}

function askedOf(command: Command): {
  readonly register: string
  readonly options: Omit<EvaluateOptions, 'on'>
  readonly from: NamedLaw
  readonly to: NamedLaw
} {
  const { law } = command
  const { positionals, options } = command.arguments
  refuseMore(positionals, 1)
  const problems: Problem[] = []
  const [register] = positionals
  if (register === undefined) problems.push({ code: 'ARGUMENT_MISSING', path: '', data: { argument: 'REGISTER' } })
  const on = readDay(options, 'on', problems)
  if (options.on === undefined) neededDay('on', problems)
  const more = collected(() => readAsked(options, law), problems)
  const [from, to] = (['from', 'to'] as const).map((name) => lawOf(options[name]?.[0], name, on ?? '', law, problems))
  if (problems.length > 0 || register === undefined || on === undefined || !more || !from || !to) {
    throw new Refused(...problems)
  }
  // The register tells what was known on its own day, whatever day is asked about.
  return { register, options: { knownOn: on, ...more, only: more.only ?? findingsOfALife(law) }, from, to }
}

/** `in-force`, `in-force@2022-01-01`, a reform, or a reform on a day. */
function lawOf(
  said: string | undefined,
  name: 'from' | 'to',
  on: string,
  law: Law,
  problems: Problem[],
): NamedLaw | undefined {
  const option = `--${name}`
  if (said === undefined) {
    const expected = `${IN_FORCE}, ${IN_FORCE}@YYYY-MM-DD, REFORM`
    problems.push({ code: 'OPTION_NEEDED', path: option, data: { option, expected } })
    return undefined
  }
  const [which = '', day] = said.split('@')
  if (day !== undefined && parseDay(day) === undefined) {
    problems.push({ code: 'DAY_INVALID', path: option, data: { found: day } })
    return undefined
  }
  if (which === IN_FORCE) return { on: day ?? on }
  if (law.reformIds.has(which)) return { reform: which, on: day ?? on }
  const suggestion = nearest(which, [IN_FORCE, ...law.reformIds])
  problems.push({
    code: 'REFORM_UNKNOWN',
    path: option,
    data: { found: which, ...(suggestion ? { suggestion } : {}) },
  })
  return undefined
}

function tell(found: RegisterImpact, from: NamedLaw, to: NamedLaw, command: Command): void {
  const { words, io } = command
  const { impact: say } = words.registers
  const locale = localeOf(words, 'registers')
  const format = new Intl.NumberFormat(locale)
  const number = (value: number): string => format.format(value)
  const named = ({ reform, on }: NamedLaw): string =>
    reform === undefined
      ? fill(say.inForce, { date: formatDay(on, locale) })
      : fill(say.reform, { reform, date: formatDay(on, locale) })
  const page = newPage(command, 'registers', 'law', 'opinion')
  page.title(say.title)
  page.line(fill(say.sides, { from: named(from), to: named(to) }))
  page.line(fill(say.counts, { persons: number(found.persons), affected: number(found.affected) }), { style: 'bold' })
  if (found.groups.length === 0) page.gap().line(say.nobody)
  const sentences = new LawSentences(contextOf(command))
  for (const [finding, groups] of Map.groupBy(found.groups, (group) => group.finding)) {
    page.gap().title(sentences.norm(finding, 'title'))
    page.line(finding, { indent: 2, style: 'dim' })
    for (const group of groups) printGroup(group, command.law, sentences, number, words, page)
  }
  const rejected = Object.values(found.rejects).reduce((sum, each) => sum + each, 0)
  if (rejected > 0) page.gap().line(fill(say.rejected, { count: number(rejected) }), { style: 'yellow' })
  if (found.interrupted) page.gap().line(say.interrupted, { style: 'yellow' })
  io.out(page.toString())
}

function printGroup(
  group: ImpactGroup,
  law: Law,
  sentences: LawSentences,
  number: (value: number) => string,
  words: SpokenWords,
  page: Page,
): void {
  const { impact: say } = words.registers
  const { outcomes } = words.opinion
  const sides = { before: outcomes[group.before], after: outcomes[group.after] }
  page.line(fill(say.group, { ...sides, count: number(group.count) }), { indent: 2, style: 'bold' })
  if (group.before === group.after) page.line(fill(say.changed, { parts: group.parts.join(', ') }), { indent: 4 })
  if (group.by === 'day') page.line(say.byDay, { indent: 4 })
  const { versionsGone, versionsNew } = group
  if (versionsGone.length + versionsNew.length > 0) {
    const wordings = { before: versionsGone.join(', ') || '–', after: versionsNew.join(', ') || '–' }
    page.line(fill(say.wordings, wordings), { indent: 4 })
  }
  for (const [clauses, sentence] of [
    [group.clausesGone, say.gone],
    [group.clausesNew, say.new],
  ] as const) {
    for (const { clause, source, outcome } of clauses) {
      const inWords = sentences.clause(clause, outcome === 'false' ? 'fails' : 'holds')
      page.line(fill(sentence, { clause: inWords }), { indent: 4 })
      const { title, article } = law.sourceById.get(source) ?? {}
      page.line([clause, article, title].filter(Boolean).join(', '), { indent: 6, style: 'dim' })
    }
  }
  page.line(fill(say.witness, { person: group.witness.person }), { indent: 4, style: 'dim' })
}
