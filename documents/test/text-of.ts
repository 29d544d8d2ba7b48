import type { PrintedBlock, PrintedDocument } from '../src/letter/printed-document.ts'

/** The text of a printed document as somebody reads it aloud, with the signs of its lists. */
export function textOf({ sender = [], recipient = [], placeAndDate = '', title, blocks }: PrintedDocument): string {
  return [...sender, ...recipient, placeAndDate, title, ...blocks.map(blockText)].join(' ').replace(/\s+/g, ' ').trim()
}

function blockText(block: PrintedBlock): string {
  if ('text' in block) return block.text
  if ('heading' in block) return block.heading
  if ('list' in block) return block.list.map((each) => `• ${each}`).join(' ')
  if ('steps' in block) return numbered(block.steps)
  if ('checklist' in block) {
    return block.checklist.map(({ text, ticked }) => (ticked === undefined ? text : `${text} (${ticked})`)).join(' ')
  }
  if ('table' in block) {
    const { caption, columns, rows } = block.table
    return [caption, ...columns, ...rows.flat()].join(' ')
  }
  if ('signature' in block) return `${block.signature.label} ${block.signature.name}`
  if ('annexes' in block) return `${block.annexes.heading} ${numbered(block.annexes.list)}`
  return block.note
}

function numbered(texts: readonly string[]): string {
  return texts.map((each, index) => `${index + 1}. ${each}`).join(' ')
}
