import { defineLaw, type Norm } from '@parcours/engine'
import { languages, wordsFor } from '@parcours/words'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import { club, clubWords } from '../../test/rowing-club.ts'
import type { PrintedDocument } from '../letter/printed-document.ts'
import { renderPdfBatch } from '../pdf/render-pdf.ts'
import { dutyLetter, type LetterFinding } from './duty-letter.ts'

const on = '2026-03-01'
/** In this club, keys and fees are duties. */
const law = defineLaw({
  version: 'club',
  concepts: club.concepts,
  norms: club.norms.map((norm): Norm => (norm.kind === 'date' ? norm : { ...norm, nature: 'duty' })),
})

const duty: LetterFinding = { id: 'club/key', on, outcome: 'met', deadline: '2026-08-31' }
const free: LetterFinding = { id: 'club/fee', on, outcome: 'not-met' }
const date: LetterFinding = { id: 'club/pay-by', on, outcome: 'met', value: '2026-08-31' }

const letter = (findings: readonly LetterFinding[], language: (typeof languages)[number] = 'en') => {
  const words = { ...wordsFor(language), law: clubWords.law }
  return dutyLetter('T000000001', findings, { law, words }, { sender: ['An office', 'Rue 1'] })
}

const textOf = (document: PrintedDocument | undefined): string => JSON.stringify(document?.blocks ?? [])

describe('a letter to the obliged', () => {
  it('names each duty that is met, with its last day, and nothing else', () => {
    const text = textOf(letter([free, duty, date]))
    expect(text).toContain('Key of the boat house')
    expect(text).toContain('Last day: 31 August 2026.')
    expect(text).not.toContain('The fee')
    expect(text).not.toContain('Last day to pay')
  })

  it('dates its steps, also where the result holds nothing but the last day', () => {
    for (const findings of [[duty, date], [duty]]) {
      expect(textOf(letter(findings))).toContain('Pay by 31 August 2026.')
    }
    expect(textOf(letter([{ id: 'club/key', on, outcome: 'met' }]))).not.toContain('31 August')
  })

  it.each([
    ['2026-03-02', 'Last day: 2 March 2026.'],
    [on, 'Last day: 1 March 2026.'],
    ['2026-02-28', 'The last day was 28 February 2026. It has passed: come to us as soon as you can.'],
  ])('of 1 March, with %s as the last day, says: %s', (deadline, sentence) => {
    expect(textOf(letter([{ ...duty, deadline }]))).toContain(sentence)
  })

  it('is not written where no duty is met', () => {
    expect(letter([free, date, { ...duty, outcome: 'undetermined' }])).toBeUndefined()
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
    const letters = [letter([duty]), letter([duty, { ...duty, id: 'club/fee' }])] as PrintedDocument[]
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
