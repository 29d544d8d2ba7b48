import type { Line, MissingLine, Presentation, ReasonLine, SourceLine } from '@parcours/documents'
import type { SpokenWords } from '@parcours/words'
import { COLOURS, MARKS } from './outcome-marks.ts'
import type { Page } from './page.ts'

/** A finding among many: the outcome, what to do next, and the sentences that decided, without the facts behind them. */
export function printBriefly(shown: Presentation, page: Page): void {
  printHeadline(shown, page)
  for (const step of shown.steps) page.line(cited(step), { indent: 2, mark: '→ ' })
  for (const reason of shown.reasons) {
    page.line(cited(reason), { indent: 2, mark: '• ', style: 'dim' })
  }
  for (const reading of shown.readings) {
    page.line(reading.question, { indent: 2, mark: '? ', markStyle: 'yellow' })
    for (const option of reading.options) {
      page.line(`${option.sentence} ${numbers(option.sources)} ${option.headline}`, { indent: 4, mark: '– ' })
    }
  }
  for (const point of shown.openPoints) page.line(`${point.says} ${point.ask}`, { indent: 2, mark: '• ' })
  for (const { sentence } of shown.judgements) page.line(sentence, { indent: 2, mark: '• ' })
  page.line(shown.id, { indent: 2, style: 'dim' })
}

/** The title and the outcome in one sentence, and what limits it. */
function printHeadline(shown: Presentation, page: Page): void {
  page.gap().title(shown.title)
  page.line(shown.headline, {
    mark: `${MARKS[shown.outcome]} `,
    markStyle: COLOURS[shown.outcome],
    style: COLOURS[shown.outcome],
  })
  if (shown.because) page.line(shown.because, { indent: 2 })
  if (shown.stretch) page.line(shown.stretch, { indent: 2 })
}

/** A finding in full: the outcome, what to do and by when, why, what is missing or disputed, the sources. */
export function printFinding(shown: Presentation, words: SpokenWords, page: Page): void {
  const { headings } = words.opinion
  printHeadline(shown, page)
  if (shown.steps.length > 0) {
    page.heading(headings.nextSteps)
    shown.steps.forEach((step, i) => {
      page.line(cited(step), { indent: 4, mark: `${i + 1}. `, ...(step.by ? { markStyle: 'bold' } : {}) })
    })
  }
  // Where facts are missing, the questions below say more than everything that hangs on them.
  if (shown.reasons.length > 0 && shown.reason !== 'missing-facts') {
    page.heading(shown.outcome === 'undetermined' ? headings.uncertain : headings.why)
    for (const reason of shown.reasons) printReason(reason, page, 4)
  }
  printMissing(shown.missing, words, page)
  if (shown.readings.length > 0) {
    page.heading(headings.contested)
    for (const reading of shown.readings) {
      page.line(reading.question, { indent: 4 })
      for (const option of reading.options) {
        page.line(`${option.sentence} ${numbers(option.sources)}`, { indent: 6, mark: '– ' })
        page.line(option.headline, {
          indent: 8,
          mark: `${MARKS[option.outcome]} `,
          markStyle: COLOURS[option.outcome],
        })
      }
    }
  }
  if (shown.openPoints.length > 0) {
    page.heading(headings.open)
    for (const point of shown.openPoints) page.line(`${point.says} ${point.ask}`, { indent: 4, mark: '• ' })
  }
  if (shown.judgements.length > 0) {
    page.heading(headings.judgements)
    for (const { sentence } of shown.judgements) page.line(sentence, { indent: 4, mark: '• ' })
  }
  printLines(headings.evidence, shown.evidence, page)
  printLines(headings.information, shown.information, page)
  printSources(shown.sources, words, page)
}

/** The missing facts as the questions one would be asked. */
export function printMissing(missing: readonly MissingLine[], words: SpokenWords, page: Page): void {
  if (missing.length === 0) return
  page.heading(words.opinion.headings.missing)
  for (const line of missing) {
    page.line(line.question, { indent: 4, mark: '? ', markStyle: 'yellow' })
    if (line.detailsText) page.line(line.detailsText, { indent: 6, style: 'dim' })
  }
}

function printReason(reason: ReasonLine, page: Page, indent: number): void {
  page.line(cited(reason), { indent, mark: reason.outcome === 'unknown' ? '? ' : '• ' })
  const more = [reason.stretch, reason.toldUs].filter((each) => each !== undefined).join(' ')
  if (more !== '') page.line(more, { indent: indent + 2, style: 'dim' })
  for (const inner of reason.because) printReason(inner, page, indent + 2)
}

function printLines(heading: string, lines: readonly Line[], page: Page): void {
  if (lines.length === 0) return
  page.heading(heading)
  for (const line of lines) page.line(cited(line), { indent: 4, mark: '• ' })
}

/** Sources with their numbers; each address on a line of its own, so that it can be opened. */
export function printSources(sources: readonly SourceLine[], words: SpokenWords, page: Page): void {
  if (sources.length === 0) return
  page.heading(words.opinion.headings.sources)
  for (const source of sources) {
    page.line(source.text, { indent: 4, mark: `[${source.number}] ` })
    const address = source.url ?? source.eli
    if (address) page.line(address, { indent: 8, style: 'dim' })
  }
}

function cited(line: Line): string {
  return line.sources.length === 0 ? line.sentence : `${line.sentence} ${numbers(line.sources)}`
}

function numbers(sources: readonly number[]): string {
  return sources.map((number) => `[${number}]`).join(' ')
}
