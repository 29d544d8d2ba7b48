import { fill, formatDay, localeOf } from '@parcours/documents'
import type { Shape } from '@parcours/engine'
import { findMunicipality, municipalityName, searchMunicipalities } from '@parcours/law'
import type { FieldWords, SpokenWords } from '@parcours/words'
import type { Io } from '../io.ts'
import { Page } from '../print/page.ts'
import type { LineReader } from './line-reader.ts'
import { countriesIn, languagesIn, meant, type Named } from './names.ts'
import { readDate } from './read-date.ts'

/** What came of asking: a value, or one of the things one can always say instead. */
export type Answer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'unknown' | 'back' | 'stop' }

/** What is asked for, with the words for it. */
export interface Asked {
  /** Dotted path of fields, for the codes and for what is worth asking: `registrations.register`. */
  readonly path: string
  readonly shape: Shape
  readonly words: Pick<FieldWords, 'label' | 'help' | 'fields' | 'none' | 'row'>
}

/** What the questions of one interview share. */
export interface Asking {
  readonly io: Io
  readonly words: SpokenWords
  readonly lines: LineReader
  /** The day asked about: a municipality is looked for as it is on that day. */
  readonly on: string
  /** Labels of codes, by dotted path below the concept. */
  readonly codes: { readonly [field: string]: { readonly [code: string]: string } } | undefined
  /** Whether a field is worth asking for. */
  readonly wanted: (path: string) => boolean
}

const VALUES_LISTED = 9

/** Asks for one fact, part by part and row by row, until it is answered in form. */
export function ask(asked: Asked, asking: Asking, mayLeaveOut = false): Promise<Answer> {
  switch (asked.shape.kind) {
    case 'list':
      return askRows(asked, asking)
    case 'record':
      return askFields(asked, asking)
    case 'boolean':
    case 'code':
    case 'date':
    case 'number':
    case 'text':
      return askValue(asked, asking, mayLeaveOut)
  }
}

async function askRows(asked: Asked, asking: Asking): Promise<Answer> {
  if (asked.shape.kind !== 'list') return { kind: 'unknown' }
  const { interview } = asking.words.cli
  const none = asked.words.none ?? interview.noneOfThem
  const name = asked.words.row ?? asked.words.label
  const rows: unknown[] = []
  const first = await choice(fill(interview.firstRow, { row: name, none }), asked, asking, [
    '',
    ...interview.words.none,
  ])
  if (typeof first !== 'string') return first
  if (interview.words.none.includes(first)) return { kind: 'value', value: [] }
  for (;;) {
    const label = fill(asking.words.opinion.rowNumber, { row: name, number: rows.length + 1 })
    say(asking, (page) => page.line(label, { indent: 2, style: 'bold' }))
    const row = await askFields({ ...asked, shape: asked.shape.of, words: { ...asked.words, label } }, asking)
    if (row.kind === 'stop') return row
    if (row.kind === 'back') {
      if (rows.length === 0) return row
      rows.pop()
      continue
    }
    rows.push(row.kind === 'value' ? row.value : {})
    const another = await choice(interview.anotherRow, asked, asking, [
      '',
      ...interview.words.yes,
      ...interview.words.no,
    ])
    if (typeof another !== 'string') {
      if (another.kind === 'stop') return another
      if (another.kind === 'back') rows.pop()
      else return { kind: 'value', value: rows }
    } else if (!interview.words.yes.includes(another)) return { kind: 'value', value: rows }
  }
}

async function askFields(asked: Asked, asking: Asking): Promise<Answer> {
  if (asked.shape.kind !== 'record') return { kind: 'unknown' }
  const all = Object.entries(asked.shape.fields)
  const wanted = all.filter(([field]) => asking.wanted(`${asked.path}.${field}`))
  const fields = wanted.length > 0 ? wanted : all
  const given: Record<string, unknown> = {}
  for (let i = 0; i < fields.length; ) {
    const [field, shape] = fields[i] as (typeof fields)[number]
    const words = asked.words.fields?.[field] ?? { label: field }
    const answer = await ask({ path: `${asked.path}.${field}`, shape, words }, asking, true)
    if (answer.kind === 'stop') return answer
    if (answer.kind === 'back') {
      if (i === 0) return answer
      i -= 1
      continue
    }
    if (answer.kind === 'value') given[field] = answer.value
    else delete given[field]
    i += 1
  }
  return Object.keys(given).length === 0 ? { kind: 'unknown' } : { kind: 'value', value: given }
}

async function askValue(asked: Asked, asking: Asking, mayLeaveOut: boolean): Promise<Answer> {
  const { interview } = asking.words.cli
  const options = optionsOf(asked, asking)
  say(asking, (page) => {
    if (mayLeaveOut) page.line(fill(interview.optional, { label: asked.words.label }), { indent: 2 })
    else if (!options) page.line(hint(asked.shape, options, asking), { indent: 2 })
    options?.forEach(({ name }, i) => {
      page.line(name, { indent: 4, mark: `${i + 1}. ` })
    })
  })
  for (;;) {
    const line = await nextLine(asked, asking)
    if (typeof line !== 'string') return line
    if (line === '') {
      if (mayLeaveOut) return { kind: 'unknown' }
      continue
    }
    const value = options ? chosenBy(line, options) : await readValue(line, asked.shape, asking)
    if (value !== undefined && typeof value === 'object') return value
    if (value !== undefined) return { kind: 'value', value }
    say(asking, (page) => {
      page.line(fill(interview.notUnderstood, { expected: hint(asked.shape, options, asking) }), { indent: 2 })
    })
  }
}

/** The next line, once help has been given as often as it was asked for; or what was said instead. */
async function nextLine(asked: Asked, asking: Asking): Promise<string | Answer> {
  const { interview } = asking.words.cli
  for (;;) {
    asking.io.out(`${interview.prompt} `)
    const line = await asking.lines.next()
    if (line === undefined) return { kind: 'stop' }
    const said = line.trim().toLowerCase()
    if (interview.words.unknown.includes(said)) return { kind: 'unknown' }
    if (interview.words.back.includes(said)) return { kind: 'back' }
    if (interview.words.stop.includes(said)) return { kind: 'stop' }
    if (said !== '?') return line.trim()
    say(asking, (page) => {
      if (asked.words.help) page.line(asked.words.help, { indent: 2 })
      page.line(hint(asked.shape, optionsOf(asked, asking), asking), { indent: 2 })
    })
  }
}

/** One of a few words, in lower case. */
async function choice(
  text: string,
  asked: Asked,
  asking: Asking,
  allowed: readonly string[],
): Promise<string | Answer> {
  say(asking, (page) => page.line(text, { indent: 2 }))
  for (;;) {
    const line = await nextLine(asked, asking)
    if (typeof line !== 'string') return line
    if (allowed.includes(line.toLowerCase())) return line.toLowerCase()
    say(asking, (page) => page.line(fill(asking.words.cli.interview.notUnderstood, { expected: text }), { indent: 2 }))
  }
}

function optionsOf({ shape, path }: Asked, { codes }: Asking): readonly Named[] | undefined {
  if (shape.kind !== 'code') return undefined
  const labels = codes?.[path.slice(path.indexOf('.') + 1)]
  return shape.values.map((value) => ({ value, name: labels?.[value] ?? value }))
}

function chosenBy(line: string, options: readonly Named[]): string | undefined {
  const number = /^\d+$/.test(line) ? Number(line) : undefined
  if (number !== undefined) return options[number - 1]?.value
  const found = meant(line, options)
  return found.length === 1 ? found[0]?.value : undefined
}

async function readValue(
  line: string,
  shape: Shape,
  asking: Asking,
): Promise<string | number | boolean | Answer | undefined> {
  const { words } = asking.words.cli.interview
  const said = line.toLowerCase()
  switch (shape.kind) {
    case 'date': {
      if (shape.orNever && words.none.includes(said)) return 'never'
      const date = readDate(line)
      if (date !== undefined) understood(formatDay(date, localeOf(asking.words, 'cli')), asking)
      return date
    }
    case 'boolean':
      return words.yes.includes(said) ? true : words.no.includes(said) ? false : undefined
    case 'number': {
      const number = Number(line.replace(',', '.'))
      const fits = number >= shape.least && number <= shape.most && (!shape.whole || Number.isInteger(number))
      return fits ? number : undefined
    }
    case 'text':
      return readName(line, shape.names, asking)
    case 'code':
    case 'list':
    case 'record':
      return undefined
  }
}

async function readName(line: string, names: string, asking: Asking): Promise<string | Answer | undefined> {
  const locale = localeOf(asking.words, 'concepts')
  const found = (): readonly Named[] => {
    switch (names) {
      case 'country':
        return meant(line, countriesIn(locale))
      case 'language':
        return meant(line, languagesIn(locale))
      default:
        return municipalitiesNamed(line, asking)
    }
  }
  if (!['country', 'language', 'municipality'].includes(names)) return line
  const candidates = found()
  if (candidates.length === 0 || candidates.length > VALUES_LISTED) return undefined
  const only = candidates.length === 1 ? candidates[0] : undefined
  if (only) {
    understood(only.name, asking)
    return only.value
  }
  const { interview } = asking.words.cli
  say(asking, (page) => {
    page.line(interview.several, { indent: 2 })
    for (const [i, { name }] of candidates.entries()) page.line(name, { indent: 4, mark: `${i + 1}. ` })
  })
  asking.io.out(`${interview.prompt} `)
  const answer = await asking.lines.next()
  if (answer === undefined) return { kind: 'stop' }
  return chosenBy(answer.trim(), candidates)
}

function municipalitiesNamed(line: string, { on, words }: Asking): readonly Named[] {
  const byNumber = findMunicipality(line.trim())
  const found = byNumber ? [byNumber] : searchMunicipalities(line, on, VALUES_LISTED + 1)
  const named = found.map((each) => ({ value: each.nis, name: municipalityName(each, words.language) }))
  // The whole name typed: others that begin with it are not meant.
  const exact = found.filter((each) =>
    Object.values(each.names).some((name) => name?.toLowerCase() === line.toLowerCase()),
  )
  return exact.length === 1 ? named.filter(({ value }) => value === exact[0]?.nis) : named
}

/** What may be typed here. */
function hint(shape: Shape, options: readonly Named[] | undefined, { words }: Asking): string {
  const { interview } = words.cli
  switch (shape.kind) {
    case 'date':
      return shape.orNever ? `${interview.date} ${interview.orNever}` : interview.date
    case 'boolean':
      return interview.yesNo
    case 'number':
      return fill(interview.number, { least: shape.least, most: shape.most, unit: shape.unit })
    case 'code':
      return fill(interview.choose, { count: options?.length ?? 0 })
    case 'text': {
      const hints: { readonly [names: string]: string } = interview.names
      return hints[shape.names] ?? interview.text
    }
    case 'list':
    case 'record':
      return ''
  }
}

function understood(value: string, asking: Asking): void {
  say(asking, (page) => page.line(value, { indent: 2, mark: '= ', style: 'dim' }))
}

/** Prints a piece of the interview at once. */
export function say({ io }: Pick<Asking, 'io'>, write: (page: Page) => void): void {
  const page = new Page(io)
  write(page)
  io.out(page.toString())
}
