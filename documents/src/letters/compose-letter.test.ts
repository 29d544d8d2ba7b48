import { languages, wordsFor } from '@parcours/words'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import { textOf } from '../../test/text-of.ts'
import { renderPdf } from '../pdf/render-pdf.ts'
import { composeLetter } from './compose-letter.ts'
import type { LetterAnswers, LetterKind, LetterPart } from './letter-kind.ts'
import { letterIds } from './letter-kind.ts'
import { letterKind, letterKinds } from './letter-kinds.ts'

/** Every field filled with its own name, and every choice ticked. */
function filled(kind: LetterKind, more: LetterAnswers = {}): LetterAnswers {
  const typed = kind.fields.map(({ id, kind: shape, choices = [] }) => {
    if (shape === 'date') return [id, '2026-03-01']
    if (shape === 'choice') return [id, choices[0]]
    if (shape === 'choices') return [id, choices]
    return [id, shape === 'lines' ? `${id} one\n\n${id} two ` : `[${id}]`]
  })
  return { ...Object.fromEntries(typed), ...more }
}

function kindOf(id: string): LetterKind {
  const kind = letterKind(id)
  if (!kind) throw new Error(`no letter ${id}`)
  return kind
}

/** The ids of the sentences a part can use. */
function sentencesOf(kind: LetterKind, part: LetterPart): readonly string[] {
  const choicesOf = (field: string) => kind.fields.find(({ id }) => id === field)?.choices ?? []
  if ('say' in part) return [part.say]
  if ('heading' in part) return [part.heading]
  if ('note' in part) return [part.note]
  if ('boxes' in part) return part.boxes
  if ('signature' in part) return [part.signature]
  if ('annexes' in part) return part.annexes
  if ('index' in part) return part.index
  const chosen = 'chosen' in part ? part.chosen : 'boxesOf' in part ? part.boxesOf : undefined
  return chosen === undefined ? [] : choicesOf(chosen).map((value) => `${chosen}.${value}`)
}

it('every id has its kind of letter, once', () => {
  expect(letterKinds.map(({ id }) => id).sort()).toEqual([...letterIds].sort())
  expect(letterKind('constructor')).toBeUndefined()
})

describe.each(letterKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  const ids = kind.fields.map((field) => field.id)

  it.each(languages)('has the sentences it uses and no others, in %s', (language) => {
    const used = kind.body.flatMap((part) => sentencesOf(kind, part))
    expect(Object.keys(wordsFor(language).letterTexts.letters[id].sentences).sort()).toEqual([...new Set(used)].sort())
  })

  it.each(languages)('fills every name in its sentences with a field of its own, in %s', (language) => {
    const { title, sentences } = wordsFor(language).letterTexts.letters[id]
    const names = [title, ...Object.values(sentences)].flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)])
    for (const [, name] of names) expect(ids).toContain(name)
    const letter = JSON.stringify(composeLetter(kind, filled(kind), wordsFor(language)))
    expect(letter).not.toMatch(/\{\w+\}/)
  })

  it.each(languages)('gives back its text from its PDF, in %s', async (language) => {
    const words = wordsFor(language)
    const letter = composeLetter(kind, filled(kind, { name: 'Amina Édith', place: 'Liège' }), words)
    const { lines, pages } = await readPdf(await renderPdf(letter))
    const read = lines.join(' ').replaceAll('\u200b', '').replace(/\s+/g, ' ').trim()
    const text = pages === 1 ? read : read.replace(/ ?\b\d \/ \d\b/g, '')
    // In a line of Arabic and Latin our reader of PDFs has its own order; the words are all there.
    // Vowel signs are not set, and of some joined letters our reader gives the first one twice, where others do not.
    const arabic = (from: string) =>
      [
        ...from
          .replace(/\p{M}/gu, '')
          .replace(/(\p{L})\1+/gu, '$1')
          .matchAll(/\p{Script=Arabic}+/gu),
      ]
        .map(([word]) => word)
        .sort()
    if (letter.language === 'ar') expect(arabic(text)).toEqual(arabic(textOf(letter)))
    else expect(text).toBe(textOf(letter))
  })

  it('asks about fields that exist, and each field once', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const named = kind.body.flatMap((part) => [
      ...(part.if ? [part.if.replace(/^not /, '').split('=')[0]] : []),
      ...('typed' in part ? [part.typed] : []),
      ...('listed' in part && part.listed ? [part.listed] : []),
      ...('index' in part ? part.index : []),
      ...('name' in part && part.name ? [part.name] : []),
    ])
    for (const name of named) expect(ids).toContain(name)
    for (const { needs, facts } of kind.terms ?? []) {
      for (const field of [needs, ...Object.values(facts)]) expect(ids).toContain(field)
    }
  })

  it('has everything a person typed in it, and nothing twice that is asked once', () => {
    const letter = composeLetter(kind, filled(kind), wordsFor('en'))
    const text = JSON.stringify(letter)
    for (const field of kind.fields) {
      if (field.id === 'receivedOn') continue
      if (field.kind === 'line' || field.kind === 'text') expect(text, field.id).toContain(`[${field.id}]`)
      if (field.kind === 'lines') expect(text, field.id).toContain(`${field.id} one`)
    }
  })

  it('leaves out the parts of empty fields', () => {
    const required = kind.fields.filter((field) => field.required).map((field) => field.id)
    const least = Object.fromEntries(Object.entries(filled(kind)).filter(([field]) => required.includes(field)))
    const letter = composeLetter(kind, least, wordsFor('en'))
    expect(JSON.stringify(letter)).not.toMatch(/\{\w+\}|undefined|null/)
    for (const block of letter.blocks) if ('list' in block) expect(block.list.length).toBeGreaterThan(0)
  })
})

describe('a letter', () => {
  const erasure = kindOf('erasure-request')

  it('writes dates in its own language', () => {
    const answers = filled(erasure, { place: 'Liège' })
    expect(composeLetter(erasure, answers, wordsFor('en')).placeAndDate).toBe('Liège, 1 March 2026')
    expect(composeLetter(erasure, answers, wordsFor('fr')).placeAndDate).toMatch(/Liège, .*1er mars 2026/)
  })

  it('holds what was typed letter by letter, placeholders included', () => {
    const typed = '{name} #read("x") <b>'
    const { blocks } = composeLetter(erasure, filled(erasure, { data: typed }), wordsFor('en'))
    expect(blocks).toContainEqual({ text: typed })
  })

  it('takes one list point for each line, without the empty ones', () => {
    const { blocks } = composeLetter(erasure, filled(erasure), wordsFor('en'))
    expect(blocks).toContainEqual({ list: ['webAddresses one', 'webAddresses two'] })
  })

  it('names the grounds that were ticked, and no others', () => {
    const { blocks } = composeLetter(erasure, filled(erasure, { grounds: ['unlawful'] }), wordsFor('en'))
    const { sentences } = wordsFor('en').letterTexts.letters['erasure-request']
    expect(blocks).toContainEqual({ list: [sentences['grounds.unlawful']] })
  })

  it('numbers the papers of a file through all its parts', () => {
    const kind = kindOf('integration-efforts-file')
    const { blocks } = composeLetter(kind, filled(kind, { work: 'a contract', training: '' }), wordsFor('en'))
    const table = blocks.flatMap((block) => ('table' in block ? [block.table] : []))[0]
    expect(table?.rows.map(([number]) => number)).toEqual(table?.rows.map((_, at) => String(at + 1)))
    expect(table?.rows).toContainEqual(['3', 'Work', 'a contract'])
    expect(table?.rows.map(([, what]) => what)).not.toContain('Vocational training')
  })

  it('asks a child and its parents to sign where both must', () => {
    const kind = kindOf('picture-consent')
    const signatures = (signers: string) =>
      composeLetter(kind, filled(kind, { signers }), wordsFor('en')).blocks.filter((block) => 'signature' in block)
    expect(signatures('person')).toHaveLength(1)
    expect(signatures('parents')).toHaveLength(1)
    expect(signatures('person-and-parents')).toHaveLength(2)
  })

  it('asks for each channel apart, and for taking apart from publishing', () => {
    const kind = kindOf('picture-consent')
    const { blocks } = composeLetter(kind, filled(kind, { channels: ['website', 'press'] }), wordsFor('en'))
    const lists = blocks.flatMap((block) => ('checklist' in block ? [block.checklist.length] : []))
    expect(lists).toEqual([2, 4])
  })

  it('to the authority has its address', () => {
    const kind = kindOf('data-protection-complaint')
    expect(composeLetter(kind, filled(kind), wordsFor('en')).recipient).toContain('Rue de la Presse 35')
  })
})
