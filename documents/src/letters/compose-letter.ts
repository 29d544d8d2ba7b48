import { languageFacts, type SpokenWords } from '@parcours/words'
import type { ChecklistItem, PrintedBlock, PrintedDocument } from '../letter/printed-document.ts'
import { own } from '../opinion/opinion-words.ts'
import { fill } from '../sentences/fill.ts'
import { formatDay } from '../sentences/format-day.ts'
import type { LetterAnswers, LetterField, LetterKind, LetterPart } from './letter-kind.ts'

/** The words a letter is written with. */
export type LetterTextWords = Pick<SpokenWords, 'letterTexts' | 'language' | 'untranslated'>

/**
 * The letter with what was typed in it, in the language of the words. What was typed stands in it letter by letter; an
 * empty field leaves out the parts that need it. `answers.date` is the day of the letter.
 */
export function composeLetter(kind: LetterKind, answers: LetterAnswers, words: LetterTextWords): PrintedDocument {
  const draft = new Draft(kind, answers, words)
  const { sender, recipient, placeAndDate } = draft.head()
  return {
    title: draft.text.title,
    language: draft.language,
    date: draft.one('date') ?? '',
    ...(sender ? { sender } : {}),
    ...(recipient ? { recipient } : {}),
    ...(placeAndDate ? { placeAndDate } : {}),
    blocks: joined(kind.body.filter((part) => letterHolds(answers, part.if)).flatMap((part) => draft.blocksOf(part))),
  }
}

/** Whether a condition of a letter holds: a field that was filled (`child`), has a value (`level=higher`), or not (`not child`). */
export function letterHolds(answers: LetterAnswers, condition: string | undefined): boolean {
  if (condition === undefined) return true
  if (condition.startsWith('not ')) return !letterHolds(answers, condition.slice('not '.length))
  const [field = '', value] = condition.split('=')
  const told = own(answers, field)
  if (value !== undefined) return typeof told === 'string' ? told === value : (told?.includes(value) ?? false)
  return told !== undefined && told.length > 0
}

interface LetterText {
  readonly title: string
  readonly recipient?: readonly string[]
  readonly sentences: { readonly [id: string]: string }
}

class Draft {
  readonly text: LetterText
  readonly language: PrintedDocument['language']
  private readonly kind: LetterKind
  private readonly answers: LetterAnswers
  private readonly words: LetterTextWords['letterTexts']
  private readonly values: Readonly<Record<string, string>>

  constructor(kind: LetterKind, answers: LetterAnswers, words: LetterTextWords) {
    this.kind = kind
    this.answers = answers
    this.words = words.letterTexts
    this.text = words.letterTexts.letters[kind.id]
    this.language = words.untranslated.includes('letterTexts') ? 'en' : words.language
    this.values = Object.fromEntries(
      kind.fields.flatMap((field) => {
        const value = this.written(field)
        return value === undefined ? [] : [[field.id, value]]
      }),
    )
  }

  head(): Partial<Pick<PrintedDocument, 'sender' | 'recipient' | 'placeAndDate'>> {
    const has = (field: string): boolean => this.kind.fields.some(({ id }) => id === field)
    const recipient = this.text.recipient ?? (has('recipient') ? this.lines('recipient') : undefined)
    return {
      ...(has('name') ? { sender: ['name', 'address', 'contact'].flatMap((field) => this.lines(field)) } : {}),
      ...(recipient ? { recipient } : {}),
      ...(has('place') ? { placeAndDate: fill(this.words.placeAndDate, this.values) } : {}),
    }
  }

  blocksOf(part: LetterPart): readonly PrintedBlock[] {
    if ('say' in part) return [{ text: this.sentence(part.say) }]
    if ('heading' in part) return [{ heading: this.sentence(part.heading) }]
    if ('note' in part) return [{ note: this.sentence(part.note) }]
    if ('typed' in part) {
      const typed = this.lines(part.typed)
      return typed.length === 0 ? [] : [{ text: typed.join('\n') }]
    }
    if ('chosen' in part)
      return listOf(this.lines(part.chosen).map((value) => this.sentence(`${part.chosen}.${value}`)))
    if ('boxes' in part) return [{ checklist: part.boxes.map((id): ChecklistItem => ({ text: this.sentence(id) })) }]
    if ('boxesOf' in part) {
      const items = this.lines(part.boxesOf).map((value) => ({ text: this.sentence(`${part.boxesOf}.${value}`) }))
      return items.length === 0 ? [] : [{ checklist: items }]
    }
    if ('index' in part) return this.index(part.index)
    if ('signature' in part) {
      return [{ signature: { label: this.sentence(part.signature), name: this.one(part.name ?? '') ?? '' } }]
    }
    if ('annexes' in part) {
      const list = [...part.annexes.map((id) => this.sentence(id)), ...this.lines(part.listed ?? '')]
      return list.length === 0 ? [] : [{ annexes: { heading: this.words.annexes, list } }]
    }
    return listOf(this.lines(part.listed))
  }

  /** The one value of a field, as it was typed or chosen. */
  one(field: string): string | undefined {
    return this.lines(field)[0]
  }

  private index(fields: readonly string[]): readonly PrintedBlock[] {
    const { caption, columns } = this.words.index
    const papers = fields.flatMap((field) => this.lines(field).map((paper) => [this.sentence(field), paper]))
    const rows = papers.map((cells, at) => [String(at + 1), ...cells])
    return rows.length === 0 ? [] : [{ table: { caption, columns, rows } }]
  }

  private lines(field: string): readonly string[] {
    const value = own(this.answers, field)
    if (value === undefined || value === '') return []
    if (typeof value !== 'string') return value
    return this.kind.fields.find(({ id }) => id === field)?.kind === 'lines' ? linesIn(value) : [value]
  }

  private written({ id, kind }: LetterField): string | undefined {
    const lines = this.lines(id)
    if (lines.length === 0) return undefined
    if (kind === 'date') return formatDay(lines[0] ?? '', languageFacts[this.language].locale)
    return lines.join(', ')
  }

  private sentence(id: string): string {
    const sentence = own(this.text.sentences, id)
    if (sentence === undefined) throw new Error(`The letter ${this.kind.id} has no sentence ${id}.`)
    return fill(sentence, this.values)
  }
}

/** Boxes that follow each other stand in one list. */
function joined(blocks: readonly PrintedBlock[]): readonly PrintedBlock[] {
  const whole: PrintedBlock[] = []
  for (const block of blocks) {
    const before = whole.at(-1)
    if (before && 'checklist' in before && 'checklist' in block) {
      whole[whole.length - 1] = { checklist: [...before.checklist, ...block.checklist] }
    } else {
      whole.push(block)
    }
  }
  return whole
}

function listOf(list: readonly string[]): readonly PrintedBlock[] {
  return list.length === 0 ? [] : [{ list }]
}

/** The lines of a text that hold something. */
function linesIn(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
