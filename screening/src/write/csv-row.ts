/** A row of CSV. A cell with a separator, a quotation mark or a line end in it stands in quotation marks. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`
}

/** As `csvRow`, for people with spreadsheets: what one would run as a formula gets an apostrophe in front. */
export function harmlessCsvRow(cells: readonly string[]): string {
  return csvRow(cells.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)))
}

function quoted(cell: string): string {
  return /[",\n\r]|^'|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
