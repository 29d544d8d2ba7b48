import { describe, expect, it } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import type { PrintedBlock, PrintedDocument } from '../letter/printed-document.ts'
import { renderPdf, unprintable } from './render-pdf.ts'

function printed(blocks: readonly PrintedBlock[], more: Partial<PrintedDocument> = {}): PrintedDocument {
  return { title: 'A title', language: 'en', date: '2026-03-01', blocks, ...more }
}

/** All text of a PDF, without what only serves to break lines. */
async function textOf(document: PrintedDocument): Promise<string> {
  const { lines } = await readPdf(await renderPdf(document))
  return squeezed(lines.join(' '))
}

const squeezed = (text: string): string => text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim()

const samples = {
  fr: 'L’été dernier, Noël à Liège : « déjà reçu », où ça ? Œuvre, çà et là, 1 030 € — merci.',
  nl: 'Geachte heer, mevrouw, ’s avonds één coördinator in België; officiële ruïne, €\u00a0150.',
  de: 'Sehr geehrte Damen und Herren, größere Straße, Öffnungszeiten „Übermaß“, 150 €.',
  en: 'Dear Sir or Madam, fi fl ffi office: I ask you to erase my data. Don’t “publish” it.',
  ar: 'تحية طيبة وبعد، أطلب منكم محو بياناتي الشخصية، وسؤالي لا يزال قائما. مسؤول، شيء، بيئة، إلى الآن، الإسلام.',
} as const

describe('the text that comes out of a PDF is the text that went in', () => {
  it.each(Object.entries(samples))('%s', async (language, sample) => {
    const document = printed([{ text: sample }], { language: language as PrintedDocument['language'], title: sample })
    expect(await textOf(document)).toBe(squeezed(`${sample} ${sample}`))
  })

  it('of every kind of block, in order', async () => {
    const document = printed(
      [
        { text: 'First line\nsecond line' },
        { heading: 'A part' },
        { list: ['a point'] },
        { heading: 'A smaller part', level: 3 },
        { steps: ['a step'] },
        { checklist: [{ text: 'a paper' }, { text: 'another paper', ticked: 'I have this' }] },
        { table: { caption: 'The index', columns: ['Number', 'What'], rows: [['1', 'Certificate']] } },
        { signature: { label: 'Signature', name: 'Amina' } },
        { annexes: { heading: 'Annexes', list: ['a copy'] } },
        { note: 'small print' },
      ],
      { sender: ['Amina', 'Rue 3'], recipient: ['The office'], placeAndDate: 'Liège, 1 March 2026' },
    )
    const text = await textOf(document)
    const order = [
      'Amina Rue 3 The office Liège, 1 March 2026 A title First line second line A part • a point A smaller part',
      '1. a step a paper another paper (I have this) The index Number What 1 Certificate Signature Amina Annexes',
      '1. a copy small print',
    ]
    expect(text).toBe(order.join(' '))
  })

  it('Latin lines and dates stand in order inside Arabic', async () => {
    const document = printed([{ text: 'اسمي Amina Édith وأسكن هنا منذ 1 مارس 2024.' }], {
      language: 'ar',
      title: 'رسالة',
      sender: ['Amina Édith', '4000 Liège'],
    })
    expect(await textOf(document)).toBe('Amina Édith 4000 Liège رسالة اسمي Amina Édith وأسكن هنا منذ 1 مارس 2024.')
  })
})

describe('what a PDF tells a screen reader', () => {
  it.each(['fr', 'nl', 'de', 'en', 'ar'] as const)('its title and language, in %s', async (language) => {
    const pdf = await readPdf(await renderPdf(printed([{ text: samples[language] }], { language, title: 'A title' })))
    expect(pdf).toMatchObject({ language, title: 'A title', marked: true })
    expect(pdf.fonts.length).toBeGreaterThan(0)
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
  })

  it('headings, lists and tables with header cells', async () => {
    const { roles } = await readPdf(
      await renderPdf(
        printed([
          { heading: 'A part' },
          { list: ['a point'] },
          { table: { caption: 'The index', columns: ['Number', 'What'], rows: [['1', 'Certificate']] } },
        ]),
      ),
    )
    for (const role of ['Document', 'H1', 'H2', 'L', 'LI', 'Table', 'Caption']) expect(roles).toContain(role)
    expect(roles.filter((role) => role === 'TH')).toHaveLength(2)
    expect(roles.filter((role) => role === 'TD')).toHaveLength(2)
  })
})

describe('what a person types is text', () => {
  it.each([
    '#read("/etc/passwd")',
    '#import "@preview/x:0.1.0": *',
    '\\ \\u{41} $x^2$ @ref <label> *bold* _soft_ `code` // no /* no */ ~ -- --- ...',
    '= no heading',
    '- no list + no list / no: list',
    '<script>alert(1)</script> &amp; {"json": [1]} \\" \' "',
    'sys.inputs.document',
    '#eval("1+1") #sys.version #panic()',
  ])('%s', async (typed) => {
    const everywhere = printed([{ text: typed }, { table: { caption: typed, columns: [typed], rows: [[typed]] } }], {
      title: typed,
      sender: [typed],
    })
    expect(await textOf(everywhere)).toBe(squeezed(Array(6).fill(typed).join(' ')))
  })

  it('marks that would turn the order round, and control characters, are left out', async () => {
    const typed = 'pay 100\u202e 001\u202c to\u200f\u2067 me\u0000\u0007\u001b'
    expect(await textOf(printed([{ text: typed }]))).toBe('A title pay 100 001 to me')
  })

  it('a character without a picture is named, and stands as a sign that something is missing', async () => {
    const document = printed([{ text: 'Hello 😀 ሰላም 😀' }])
    expect(unprintable(document)).toEqual(['😀', 'ሰ', 'ላ', 'ም'])
    expect(await textOf(document)).toBe('A title Hello � ��� �')
    expect(unprintable(printed([{ text: samples.ar }, { text: samples.fr }]))).toEqual([])
  })

  it('half of a character does no harm', async () => {
    expect(await textOf(printed([{ text: `a${'😀'.slice(0, 1)}b` }]))).toBe('A title ab')
  })

  it('line breaks of every system are kept', async () => {
    const { lines } = await readPdf(await renderPdf(printed([{ text: 'one\r\ntwo\rthree\u2028four' }])))
    expect(lines.map(squeezed)).toEqual(['A title', 'one', 'two', 'three', 'four'])
  })
})

describe('long texts', () => {
  it('go on on the next page, with page numbers', async () => {
    const typed = Array.from({ length: 1200 }, (_, index) => `word${index}`).join(' ')
    const pdf = await readPdf(await renderPdf(printed([{ text: typed }, { text: typed }])))
    expect(pdf.pages).toBeGreaterThan(2)
    expect(pdf.lines.map(squeezed)).toContain(`1 / ${pdf.pages}`)
    const words = squeezed(pdf.lines.join(' ')).match(/word\d+/g)
    expect(words).toEqual([...typed.split(' '), ...typed.split(' ')])
  })

  it('5,000 letters without a space stay on the paper', async () => {
    const typed = 'x'.repeat(5000)
    const pdf = await readPdf(await renderPdf(printed([{ text: typed }])))
    const text = pdf.lines.map(squeezed).join('')
    expect(text.match(/x/g)).toHaveLength(5000)
    // A line of A4 holds some hundred letters; one that ran over the edge would hold them all.
    expect(Math.max(...pdf.lines.map((line) => line.length))).toBeLessThan(120)
  })

  it('a long table goes on on the next page', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`${index + 1}`, `Paper ${index + 1}`])
    const pdf = await readPdf(
      await renderPdf(printed([{ table: { caption: 'Index', columns: ['No', 'What'], rows } }])),
    )
    expect(pdf.pages).toBeGreaterThan(1)
    expect(pdf.lines.filter((line) => /Paper \d/.test(line))).toHaveLength(120)
  })
})

it('the same document has the same bytes, and another day other ones', async () => {
  const document = printed([{ text: 'Hello' }])
  const [once, twice] = [await renderPdf(document), await renderPdf(structuredClone(document))]
  expect(Buffer.compare(once, twice)).toBe(0)
  expect(Buffer.compare(once, await renderPdf({ ...document, date: '2026-03-02' }))).not.toBe(0)
})

it('a document that cannot be set is refused without repeating it', async () => {
  const wrong = { ...printed([{ text: 'secret' }]), date: 'secret' }
  await expect(renderPdf(wrong)).rejects.toThrow(/^The typesetter refused the document\.$/)
})
