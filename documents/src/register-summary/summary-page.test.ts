import { createHash } from 'node:crypto'
import { languages, wordsFor } from '@parcours/words'
import { describe, expect, it } from 'vitest'
import { club } from '../../test/rowing-club.ts'
import { registerSummaryPage, type SummaryData } from './summary-page.ts'

const obliged = 'brussels/integration/obliged'
const nothing = { missing: [], openPoints: [], judgements: [] }

const summary: SummaryData = {
  on: '2026-03-01',
  persons: 1_234,
  findings: [{ id: obliged, met: 200, 'not-met': 1_000, undetermined: 34 }],
  regions: [{ id: 'brussels', met: 200, 'not-met': 1_000, undetermined: 34 }],
  undetermined: [{ id: 'missing-facts', count: 30 }],
  clauses: [{ id: 'brussels.domiciled', side: 'fails', count: 999 }],
  missing: [{ id: 'family', count: 21 }],
  duties: { count: 200, listed: [{ person: '<b>"A&B"</b>', finding: obliged, deadline: '2026-04-30', ...nothing }] },
  open: {
    count: 3,
    listed: [
      { person: 'T1', finding: obliged, ...nothing, missing: ['/family', '/family/0/nationalities'] },
      { person: 'T2', finding: obliged, ...nothing, openPoints: ['an-open-point'] },
      { person: 'T3', finding: obliged, ...nothing },
    ],
  },
}

const page = (language: (typeof languages)[number] = 'en', data = summary): string =>
  registerSummaryPage(data, { law: club, words: wordsFor(language) })

describe('the summary of a register', () => {
  it('has every count beside its chart, and the lists to act on', () => {
    const html = page()
    for (const text of ['1,234', '>200<', '>1,000<', '>34<', '>30<', '>21<', '>999<', '30 April 2026', '2026-04-30']) {
      expect(html).toContain(text)
    }
    expect(html).toContain('You are not registered in a municipality of Brussels on this day.')
    expect(html).toContain('Shown here: 1 of 200.')
    expect(html).toContain('a text of the law that nobody has read')
    expect(html.match(/<table>/g)).toHaveLength(html.match(/<caption>/g)?.length ?? 0)
  })

  it('needs nothing else: no script, no address, and only the style its policy names', () => {
    const html = page()
    expect(html).not.toMatch(/<script|javascript:|https?:|@import|url\(|<link|<img|\sstyle=|\son\w+=/i)
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(`style-src 'sha256-${hash}'`)
    expect(html).not.toContain('unsafe')
    expect(style).not.toMatch(/(margin|padding|border|inset)-(left|right)|text-align: (left|right)|[^-](left|right):/)
  })

  it('takes nothing from a register as markup', () => {
    expect(page()).toContain('&lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt;')
    expect(page()).not.toContain('<b>"A')
  })

  it('reads out no chart: the numbers say it', () => {
    for (const svg of page().match(/<svg[^>]*>/g) ?? []) expect(svg).toContain('aria-hidden="true"')
  })

  it.each(languages)('is written in %s', (language) => {
    const html = page(language)
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    expect(html).not.toMatch(/\{\w+\}(?![^<]*<\/style>)/)
  })

  it('cuts its bars from the other side where one reads from right to left', () => {
    const first = (html: string): string => /<td class="chart"><svg.*?<\/svg>/.exec(html)?.[0] ?? ''
    expect(first(page('en'))).toContain('<rect class="met" x="0"')
    expect(first(page('ar'))).not.toContain('<rect class="met" x="0"')
  })

  it('says that nobody is on a list that is empty', () => {
    const none = { count: 0, listed: [] }
    expect(page('en', { ...summary, duties: none, open: none }).match(/<p>Nobody\.<\/p>/g)).toHaveLength(2)
  })
})
