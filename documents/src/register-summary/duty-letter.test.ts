import { belgianLaw } from '@parcours/law'
import { languages, wordsFor } from '@parcours/words'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import type { PrintedDocument } from '../letter/printed-document.ts'
import { renderPdfBatch } from '../pdf/render-pdf.ts'
import { dutyLetter, type LetterFinding } from './duty-letter.ts'

const on = '2026-03-01'
const duty: LetterFinding = { id: 'brussels/integration/obliged', on, outcome: 'met', deadline: '2026-08-31' }
const free: LetterFinding = { id: 'wallonia/integration/obliged', on, outcome: 'not-met' }
const right: LetterFinding = { id: 'belgium/nationality/declaration/five-years', on, outcome: 'met' }

const letter = (findings: readonly LetterFinding[], language: (typeof languages)[number] = 'en') =>
  dutyLetter('T000000001', findings, { law: belgianLaw, words: wordsFor(language) }, { sender: ['An office', 'Rue 1'] })

const textOf = (document: PrintedDocument | undefined): string => JSON.stringify(document?.blocks ?? [])

describe('a letter to the obliged', () => {
  it('names each duty that is met, with its last day, and nothing else', () => {
    const text = textOf(letter([free, duty, right]))
    expect(text).toContain('Duty to follow the programme in Brussels')
    expect(text).toContain('Last day: 31 August 2026.')
    expect(text).not.toContain('Wallonia')
    expect(text).not.toContain('Becoming Belgian')
  })

  it.each([
    ['2026-03-02', 'Last day: 2 March 2026.'],
    [on, 'Last day: 1 March 2026.'],
    ['2026-02-28', 'The last day was 28 February 2026. It has passed: come to us as soon as you can.'],
  ])('of 1 March, with %s as the last day, says: %s', (deadline, sentence) => {
    expect(textOf(letter([{ ...duty, deadline }]))).toContain(sentence)
  })

  it('is not written where no duty is met', () => {
    expect(letter([free, right, { ...duty, outcome: 'undetermined' }])).toBeUndefined()
    expect(letter([])).toBeUndefined()
  })

  it('says no last day where none is known', () => {
    expect(textOf(letter([{ id: duty.id, on, outcome: 'met' }]))).not.toContain('Last day')
  })

  it.each(languages)('is written in %s', (language) => {
    const written = letter([duty], language)
    expect(written?.language).toBe(language)
    expect(textOf(written)).not.toMatch(/\{\w+\}/)
  })
})

describe('a batch of letters', () => {
  it('is one PDF in which every letter begins on a page of its own, with the same bytes each time', async () => {
    const letters = [
      letter([duty]),
      letter([duty, { ...duty, id: 'wallonia/integration/obliged' }]),
    ] as PrintedDocument[]
    const batch = { title: 'Letters', language: 'en', date: on, letters } as const
    const first = await renderPdfBatch(batch)
    expect(await renderPdfBatch(batch)).toEqual(first)
    const { lines } = await readPdf(first)
    const text = lines.join('\n')
    expect(text.match(/Our reference: T000000001/g)).toHaveLength(2)
    expect(
      Buffer.from(first)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g)?.length,
    ).toBe(2)
  })
})
