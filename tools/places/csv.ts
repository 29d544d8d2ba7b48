/**
 * Reads comma-separated text into rows of fields.
 *
 * Fields may stand in double quotes; a doubled quote inside them is one quote. Empty lines are skipped.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() !== '') rows.push(readLine(line))
  }
  return rows
}

function readLine(line: string): string[] {
  const fields: string[] = []
  let field = ''
  let quoted = false
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at)
    if (quoted) {
      if (char !== '"') field += char
      else if (line.charAt(at + 1) === '"') {
        field += '"'
        at += 1
      } else quoted = false
    } else if (char === '"') quoted = true
    else if (char === ',') {
      fields.push(field)
      field = ''
    } else field += char
  }
  if (quoted) throw new Error(`A quote is not closed in the line: ${line}`)
  fields.push(field)
  return fields
}
