import { createHash } from 'node:crypto'
import type { Outcome, UndeterminedReason } from '@parcours/engine'
import { languageFacts } from '@parcours/words'
import { LawSentences, localeOf, type OpinionContext, own } from '../opinion/opinion-words.ts'
import { fill } from '../sentences/fill.ts'
import { formatDay } from '../sentences/format-day.ts'

type Counts = { readonly [outcome in Outcome]: number } & { readonly id: string }

interface Counted {
  readonly id: string
  readonly count: number
}

/** Somebody on a list to act on. */
interface Entry {
  readonly person: string
  readonly finding: string
  readonly deadline?: string
  readonly missing: readonly string[]
  readonly openPoints: readonly string[]
  readonly judgements: readonly string[]
}

/** A screened register, counted. */
export interface SummaryData {
  readonly on: string
  readonly persons: number
  readonly findings: readonly Counts[]
  readonly regions: readonly Counts[]
  readonly undetermined: readonly Counted[]
  readonly clauses: readonly (Counted & { readonly side: 'holds' | 'fails' })[]
  readonly missing: readonly Counted[]
  readonly duties: { readonly count: number; readonly listed: readonly Entry[] }
  readonly open: { readonly count: number; readonly listed: readonly Entry[] }
}

/** More clauses than these say little. */
const MOST_CLAUSES = 20

const OUTCOMES = ['met', 'undetermined', 'not-met'] as const satisfies readonly Outcome[]

const STYLE = `
:root { color-scheme: light; --ink: #1b2a30; --soft: #4c5b62; --line: #c9c4b8; --met: #0b5863; --undetermined: #c7a451; --not-met: #d5dadb; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-inline-size: 70rem; color: var(--ink); background: #fff; font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1 { font-size: 1.8rem; line-height: 1.2; margin-block: 0 0.5rem; }
h2 { font-size: 1.25rem; margin-block: 2.5rem 0.5rem; }
p { margin-block: 0.25rem 0.75rem; max-inline-size: 45rem; }
.note { color: var(--soft); }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid var(--met); outline-offset: 2px; }
table { border-collapse: collapse; inline-size: 100%; }
caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.6rem; border-block-end: 1px solid var(--line); }
tbody th { font-weight: 400; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.day, .person { white-space: nowrap; }
.chart { inline-size: 16rem; min-inline-size: 8rem; }
svg { display: block; overflow: visible; inline-size: 100%; block-size: 1.1rem; }
.met { fill: var(--met); } .undetermined { fill: var(--undetermined); } .not-met { fill: var(--not-met); } .edge { fill: none; stroke: #6d7a80; stroke-width: 1; vector-effect: non-scaling-stroke; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; margin: 0.5rem 0; padding: 0; }
.legend svg { display: inline-block; inline-size: 1.1rem; vertical-align: text-bottom; }
code { font-size: 0.85em; color: var(--soft); }
@media print {
  @page { size: A4; margin: 16mm; }
  body { padding: 0; max-inline-size: none; font-size: 9.5pt; }
  h2 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
  .scroll { overflow: visible; } .chart { inline-size: 7rem; min-inline-size: 0; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`

/**
 * The summary of a screened register as one HTML file that needs nothing else: no script, no address, its own style, which
 * its content security policy names by its hash. Every chart stands in a table with its numbers.
 */
export function registerSummaryPage(summary: SummaryData, context: OpinionContext): string {
  return new SummaryPage(summary, context).html()
}

class SummaryPage {
  private readonly summary: SummaryData
  private readonly context: OpinionContext
  private readonly words: OpinionContext['words']['registerSummary']
  private readonly sentences: LawSentences
  private readonly number: Intl.NumberFormat
  private readonly locale: string
  private readonly rightToLeft: boolean

  constructor(summary: SummaryData, context: OpinionContext) {
    this.summary = summary
    this.context = context
    this.words = context.words.registerSummary
    this.sentences = new LawSentences(context)
    this.locale = localeOf(context.words, 'registerSummary')
    this.number = new Intl.NumberFormat(this.locale)
    this.rightToLeft = languageFacts[context.words.language].direction === 'rtl'
  }

  html(): string {
    const { words, summary } = this
    const { language, opinion } = this.context.words
    const title = escaped(fill(words.title, { date: formatDay(summary.on, this.locale) }))
    const hash = createHash('sha256').update(STYLE).digest('base64')
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
    return `<!doctype html>
<html lang="${language}" dir="${this.rightToLeft ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escaped(fill(words.persons, { count: this.number.format(summary.persons) }))}</p>
<p class="note">${escaped(words.note)}</p>
${this.outcomes()}
${this.regions()}
${this.counted(words.undeterminedTitle, undefined, words.columns.reason, this.undetermined())}
${this.counted(words.missingTitle, words.missingLead, words.columns.fact, this.missing())}
${this.counted(words.reasonsTitle, words.reasonsLead, words.columns.reason, this.clauses())}
${this.list('duties')}
${this.list('open')}
<p class="note">${escaped(opinion.decides)}</p>
</main>
</body>
</html>
`
  }

  private outcomes(): string {
    const { words, summary } = this
    const rows = summary.findings.map((each) => ({ ...each, label: this.norm(each.id), code: each.id }))
    return this.shares(words.outcomesTitle, undefined, words.columns.finding, rows)
  }

  private regions(): string {
    const { words, summary } = this
    if (summary.regions.length === 0) return ''
    const rows = summary.regions.map((each) => ({ ...each, label: own(words.regions, each.id) ?? each.id, code: '' }))
    return this.shares(words.regionsTitle, words.regionsLead, words.columns.region, rows)
  }

  /** A table with the three outcomes of each row, and a bar that is cut as they are. */
  private shares(
    title: string,
    lead: string | undefined,
    column: string,
    rows: readonly (Counts & { readonly label: string; readonly code: string })[],
  ): string {
    const { outcomes } = this.context.words.opinion
    const legend = OUTCOMES.map((outcome) => `<li>${this.bar([[outcome, 1]], 1)} ${escaped(outcomes[outcome])}</li>`)
    const head = [column, ...OUTCOMES.map((outcome) => outcomes[outcome])]
    const body = rows.map((row) => {
      const all = OUTCOMES.reduce((sum, outcome) => sum + row[outcome], 0)
      const parts = OUTCOMES.map((outcome) => [outcome, row[outcome]] as const)
      const numbers = OUTCOMES.map((outcome) => `<td class="number">${this.number.format(row[outcome])}</td>`)
      return `<tr>${rowHead(row.label, row.code)}${numbers.join('')}<td class="chart">${this.bar(parts, all)}</td></tr>`
    })
    return this.section(title, lead, `<ul class="legend" aria-hidden="true">${legend.join('')}</ul>`, head, body)
  }

  private counted(
    title: string,
    lead: string | undefined,
    column: string,
    rows: readonly (Counted & { readonly label: string })[],
  ): string {
    if (rows.length === 0) return ''
    const most = Math.max(...rows.map(({ count }) => count))
    const body = rows.map(({ label, id, count }) => {
      const bar = this.bar([['met', count]], most)
      return `<tr>${rowHead(label, id)}<td class="number">${this.number.format(count)}</td><td class="chart">${bar}</td></tr>`
    })
    return this.section(title, lead, '', [column, this.words.columns.count], body)
  }

  private section(
    title: string,
    lead: string | undefined,
    before: string,
    head: readonly string[],
    body: readonly string[],
  ): string {
    const [first = '', ...numbers] = head.map(escaped)
    const columns = [
      `<th scope="col">${first}</th>`,
      ...numbers.map((name) => `<th scope="col" class="number">${name}</th>`),
    ]
    return `<h2>${escaped(title)}</h2>
${lead === undefined ? '' : `<p>${escaped(lead)}</p>\n`}${before}<div class="scroll" tabindex="0" role="region" aria-label="${escaped(title)}"><table>
<caption>${escaped(title)}</caption>
<thead><tr>${columns.join('')}<td class="chart"></td></tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`
  }

  /** The numbers stand beside it: nothing in it is read out. */
  private bar(parts: readonly (readonly [Outcome, number])[], all: number): string {
    let at = 0
    const rects = parts.map(([outcome, count]) => {
      const width = all === 0 ? 0 : rounded((count / all) * 100)
      const x = this.rightToLeft ? rounded(100 - at - width) : rounded(at)
      at += width
      return width === 0 ? '' : `<rect class="${outcome}" x="${x}" y="0" width="${width}" height="10"/>`
    })
    const width = Math.min(100, rounded(at))
    const edge = `<rect class="edge" x="${this.rightToLeft ? rounded(100 - width) : 0}" y="0" width="${width}" height="10"/>`
    return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects.join('')}${width === 0 ? '' : edge}</svg>`
  }

  private undetermined(): readonly (Counted & { readonly label: string })[] {
    const known = this.context.words.opinion.undetermined
    return this.summary.undetermined.map((each) => ({
      ...each,
      label: own(known as { readonly [id: string]: string }, each.id as UndeterminedReason) ?? each.id,
    }))
  }

  private missing(): readonly (Counted & { readonly label: string })[] {
    return this.summary.missing.map((each) => ({ ...each, label: this.fact(each.id) }))
  }

  private clauses(): readonly (Counted & { readonly label: string })[] {
    return this.summary.clauses
      .slice(0, MOST_CLAUSES)
      .map((each) => ({ ...each, label: this.sentences.clause(each.id, each.side) }))
  }

  private list(which: 'duties' | 'open'): string {
    const { words, summary } = this
    const { count, listed } = summary[which]
    const title = escaped(which === 'duties' ? words.dutiesTitle : words.openTitle)
    if (count === 0) return `<h2>${title}</h2>\n<p>${escaped(words.nobody)}</p>`
    const shown = { shown: this.number.format(listed.length), count: this.number.format(count) }
    const last = which === 'duties' ? words.columns.deadline : words.columns.missing
    const body = listed.map(
      (entry) =>
        `<tr><th scope="row" class="person"><bdi>${escaped(entry.person)}</bdi></th><td>${escaped(this.norm(entry.finding))}</td>${
          which === 'duties' ? this.deadline(entry) : `<td>${escaped(this.whatIsMissing(entry))}</td>`
        }</tr>`,
    )
    return `<h2>${title}</h2>
<p>${escaped(fill(words.listed, shown))}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<caption>${title}</caption>
<thead><tr>${[words.columns.person, words.columns.duty, last].map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`
  }

  private deadline({ deadline }: Entry): string {
    return deadline === undefined
      ? `<td class="day">${escaped(this.words.noDeadline)}</td>`
      : `<td class="day"><time datetime="${escaped(deadline)}">${escaped(formatDay(deadline, this.locale))}</time></td>`
  }

  /** The facts by name; where none is missing, what else leaves it open. */
  private whatIsMissing({ missing, openPoints, judgements }: Entry): string {
    const facts = [...new Set(missing.map((pointer) => this.fact(pointer.split('/')[1] ?? '')))]
    if (facts.length > 0) return facts.join('; ')
    if (openPoints.length > 0) return this.words.openLaw
    return judgements.length > 0 ? this.words.authorityDecides : this.words.disputed
  }

  private fact(concept: string): string {
    return (
      own(this.context.words.concepts as { readonly [id: string]: { readonly label: string } }, concept)?.label ??
      concept
    )
  }

  private norm(id: string): string {
    return this.sentences.norm(id, 'title')
  }
}

function rowHead(label: string, code: string): string {
  return `<th scope="row">${escaped(label)}${code === '' ? '' : `<br><code dir="ltr">${escaped(code)}</code>`}</th>`
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
