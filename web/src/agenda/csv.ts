/**
 * Rows as a file for a spreadsheet (RFC 4180, with the mark by which spreadsheets know UTF-8). What a spreadsheet would
 * work out as a formula gets an apostrophe in front, so that a text stays a text.
 */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  // The full-width signs count too: some spreadsheets take them for the plain ones.
  const safe = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
