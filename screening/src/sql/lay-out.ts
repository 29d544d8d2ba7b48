/** Longer than this an expression is written over several lines. */
const WIDTH = 100

const TOKENS = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|[()]|[^\s()'"`]+|\s+/g

/** Writes an expression over lines, so that a person can read it: nothing but blanks and line breaks changes. */
export function layOut(sql: string, indent: number): string {
  if (sql.length <= WIDTH) return sql
  const tokens = sql.match(TOKENS) ?? []
  const ends = endsOf(tokens)
  const lengths = lengthsOf(tokens)
  let out = ''
  /** Of each part that is open: whether it is broken over lines. */
  const open: boolean[] = []
  const depth = () => open.filter(Boolean).length
  const line = (more: number) => {
    out = `${out.trimEnd()}\n${' '.repeat(indent + 2 * more)}`
  }
  tokens.forEach((token, i) => {
    const end = ends.get(i)
    if (end !== undefined) {
      const broken = (lengths[end] as number) - (lengths[i] as number) > WIDTH
      out += token
      open.push(broken)
      if (broken && token === '(') line(depth())
      return
    }
    if (token === ')' || token === 'END') {
      const broken = open.pop()
      if (broken) line(depth())
      out += token
      return
    }
    if (open.at(-1) && /^(AND|OR|WHEN|ELSE)$/.test(token)) line(depth())
    out += /^\s+$/.test(token) ? (/\s$/.test(out) ? '' : ' ') : token
  })
  return out
}

/** Where each opening bracket and each CASE ends. */
function endsOf(tokens: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  tokens.forEach((token, i) => {
    if (token === '(' || token === 'CASE') open.push(i)
    else if (token === ')' || token === 'END') {
      const from = open.pop()
      if (from !== undefined) ends.set(from, i)
    }
  })
  return ends
}

function lengthsOf(tokens: readonly string[]): readonly number[] {
  let length = 0
  return tokens.map((token) => {
    length += token.length
    return length
  })
}
