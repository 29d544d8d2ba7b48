import { writeFile } from 'node:fs/promises'
import { factInWords, fill } from '@parcours/documents'
import {
  evaluate,
  factsUsed,
  type NextQuestion,
  type NextQuestionsOptions,
  nextQuestions,
  parseSituation,
  type Shape,
  type Situation,
  safeParseSituation,
} from '@parcours/engine'
import { type ConceptWords, languageFacts } from '@parcours/words'
import { readSituation } from '../input/read-input.ts'
import { type Answer, type Asking, ask, say } from '../interview/ask.ts'
import { LineReader } from '../interview/line-reader.ts'
import { problemAsJson } from '../print/print-problems.ts'
import { Refused } from '../problem.ts'
import { askedOf, refuseMore } from './asked.ts'
import { printFindings } from './check.ts'
import { type Command, contextOf, newPage, printDay, printJson } from './command.ts'

/** Where an interview stands: going back takes the last one off the pile. */
interface State {
  readonly given: { readonly [concept: string]: unknown }
  /** Facts that are not asked for (again). */
  readonly skip: readonly string[]
}

/** `parcours questions`: asks what can still change the answer, then shows it. */
export async function questions(command: Command): Promise<void> {
  const { io, law, words } = command
  const { positionals, options: given } = command.arguments
  refuseMore(positionals, 1)
  const [file] = positionals
  // Answers come from there: the facts cannot as well.
  if (file === '-' && !given.json) throw new Refused({ code: 'STANDARD_INPUT_TAKEN', path: '', data: {} })
  const { options, assumed } = askedOf(command)
  const start =
    file === undefined ? parseSituation(law.concepts, {}) : await readSituation(file, io.stdin, law.concepts)
  if (given.json) {
    printJson(nextQuestions(law, start, options).map(withoutWitness), io)
    return
  }
  const page = newPage(command, 'cli', 'concepts', 'law')
  const { interview } = words.cli
  page.title(interview.title)
  printDay(options.on, assumed, words, page)
  page.line(interview.lead)
  page.line(fill(interview.keys, interview.show))
  io.out(page.toString())

  const lines = new LineReader(io.stdin, io.typed ? () => {} : (line) => io.out(`${line}\n`))
  const situation = await interviewed(start, options, command, lines)
  lines.stop()

  const result = newPage(command)
  printFindings(evaluate(law, situation, options), situation, options, command, result)
  result.gap().line(words.opinion.decides, { style: 'dim' })
  const save = given.save?.[0]
  if (save !== undefined) {
    await saveTo(save, situation)
    result.gap().line(fill(interview.saved, { file: save }))
    result.line(`parcours check ${save} --on ${options.on}`, { indent: 2, whole: true })
  }
  io.out(`\n${result.toString()}`)
}

async function interviewed(
  start: Situation,
  options: NextQuestionsOptions,
  command: Command,
  lines: LineReader,
): Promise<Situation> {
  const { law, words } = command
  const { interview } = words.cli
  let state: State = { given: start.given as State['given'], skip: [] }
  const before: State[] = []
  for (;;) {
    const situation = parseSituation(law.concepts, state.given)
    const [question] = nextQuestions(law, situation, { ...options, skip: state.skip, most: 1 })
    if (!question) {
      say(command, (page) => page.line(interview.done))
      return situation
    }
    const answer = await askQuestion(question, situation, options.on, command, lines)
    if (answer.kind === 'stop') {
      say(command, (page) => page.line(interview.stopped))
      return situation
    }
    if (answer.kind === 'back') {
      const earlier = before.pop()
      if (earlier) state = earlier
      else say(command, (page) => page.line(interview.nothingBefore))
      continue
    }
    const next = nextState(state, question, answer)
    const problems = problemsIn(next, command)
    if (problems.length > 0) {
      say(command, (page) => {
        for (const problem of problems) page.line(fill(interview.wrong, { problem }), { style: 'yellow' })
      })
      continue
    }
    before.push(state)
    state = next
  }
}

/** The two lives that show why a question matters are long, and of nobody. */
function withoutWitness({ concept, missing, findings, clauses }: NextQuestion) {
  return { concept, missing, findings, clauses }
}

/** A fact asked for in its parts is not asked for a second time: what was left out is not known. */
function nextState({ given, skip }: State, { concept }: NextQuestion, answer: Answer): State {
  if (answer.kind !== 'value') return { given, skip: [...skip, concept] }
  const asked = Object.hasOwn(given, concept)
  return { given: { ...given, [concept]: answer.value }, skip: asked ? [...skip, concept] : skip }
}

function problemsIn({ given }: State, { law, words }: Command): readonly string[] {
  const result = safeParseSituation(law.concepts, given)
  return result.ok ? [] : result.issues.map((issue) => problemAsJson(issue, words).message)
}

async function askQuestion(
  question: NextQuestion,
  situation: Situation,
  on: string,
  command: Command,
  lines: LineReader,
): Promise<Answer> {
  const { law, words, io } = command
  const concept = law.conceptById.get(question.concept)
  const spoken = (words.concepts as { readonly [concept: string]: ConceptWords })[question.concept]
  if (!concept || !spoken) return { kind: 'unknown' }
  io.out('\n')
  say(command, (page) => {
    page.title(spoken.question)
    page.line(whyAsked(question, command), { style: 'dim' })
  })
  const used = factsUsed(question.findings.flatMap((id) => law.normById.get(id) ?? []))
  const asking: Asking = { io, words, lines, on, codes: spoken.codes, wanted: (path) => used.has(path) }
  const given = situation.given as State['given']
  if (!Object.hasOwn(given, question.concept)) {
    return ask({ path: concept.id, shape: concept.shape, words: spoken }, asking)
  }
  return askParts(question, given[question.concept], concept.shape, spoken, asking, command, situation)
}

/** Asks only for what is missing in a fact that was told in part. */
async function askParts(
  { concept, missing }: NextQuestion,
  told: unknown,
  shape: Shape,
  spoken: ConceptWords,
  asking: Asking,
  command: Command,
  situation: Situation,
): Promise<Answer> {
  let value = told
  for (const pointer of missing) {
    const steps = pointer.split('/').slice(2)
    const part = partAt(shape, spoken, steps)
    if (!part) continue
    const { label, field } = factInWords(pointer, contextOf(command, situation.given))
    const words = { ...part.words, label: field ? `${label}: ${field}` : label }
    const path = [concept, ...steps.filter((step) => !/^\d+$/.test(step))].join('.')
    const answer = await ask({ path, shape: part.shape, words }, asking, true)
    if (answer.kind === 'stop' || answer.kind === 'back') return answer
    if (answer.kind === 'value') value = withPart(value, steps, answer.value)
  }
  return { kind: 'value', value }
}

function partAt(
  shape: Shape,
  words: Pick<ConceptWords, 'label' | 'help' | 'fields' | 'none' | 'row'>,
  steps: readonly string[],
): { readonly shape: Shape; readonly words: typeof words } | undefined {
  const [step, ...rest] = steps
  if (step === undefined) return { shape, words }
  if (shape.kind === 'list') return partAt(shape.of, words, rest)
  const inner = shape.kind === 'record' ? shape.fields[step] : undefined
  return inner && partAt(inner, (words.fields?.[step] ?? { label: step, help: '' }) as typeof words, rest)
}

function withPart(value: unknown, steps: readonly string[], part: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return part
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === step ? withPart(each, rest, part) : each))
  const record = (value ?? {}) as { readonly [field: string]: unknown }
  return { ...record, [step]: withPart(record[step], rest, part) }
}

const MOST_NAMED = 3

/** Which answers hang on it, and where it stands. */
function whyAsked({ findings, clauses }: NextQuestion, command: Command): string {
  const { law, words } = command
  const { interview } = words.cli
  const titles = findings.map((id) => words.law.norms[id]?.title ?? id)
  const sources = new Set(clauses.map((id) => law.clauseById.get(id)?.clause.source ?? ''))
  const places = [...sources].flatMap((id) => law.sourceById.get(id)?.title ?? [])
  const list = new Intl.ListFormat(languageFacts[words.language].locale, { type: 'conjunction' })
  const named = (all: readonly string[]) =>
    list.format(all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED), interview.more] : all)
  return fill(places.length > 0 ? interview.whyAndWhere : interview.why, {
    titles: named([...new Set(titles)]),
    sources: named([...new Set(places)]),
  })
}

async function saveTo(file: string, { given }: Situation): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(given, null, 2)}\n`)
  } catch {
    throw new Refused({ code: 'FILE_NOT_WRITTEN', path: '--save', data: { file } })
  }
}
