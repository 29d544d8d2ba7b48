/** What would have been right at the place where a text stops being JSON. */
export type Expected =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma-or-end'
  | 'end-of-text'
  | 'string'
  | 'escape'
  | 'control'
  | 'number'

export type JsonFault =
  | { readonly kind: 'syntax'; readonly at: number; readonly expected: Expected }
  | { readonly kind: 'duplicate'; readonly at: number; readonly key: string }
  | { readonly kind: 'depth'; readonly at: number }

/** Deeper than any situation, and far less than what would make a reader of JSON run out of room. */
const MOST_DEPTH = 64

/**
 * The first fault of a JSON text, by its place: the parser of the language does not always say where, quotes what the
 * person wrote, and lets a key that stands twice silently win over the first.
 */
export function faultOf(text: string): JsonFault | undefined {
  const scanner = new Scanner(text)
  try {
    scanner.value(0)
    scanner.space()
    if (scanner.at < text.length) scanner.fail('end-of-text')
  } catch (fault) {
    if (fault instanceof Fault) return fault.fault
    throw fault
  }
  return undefined
}

/** Line and column of a place in a text, both from 1. */
export function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 }
}

class Fault {
  readonly fault: JsonFault
  constructor(fault: JsonFault) {
    this.fault = fault
  }
}

const SPACE = /[ \t\r\n]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y

class Scanner {
  at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  fail(expected: Expected, at = this.at): never {
    throw new Fault({ kind: 'syntax', at, expected })
  }

  space(): void {
    this.match(SPACE)
  }

  value(depth: number): void {
    if (depth > MOST_DEPTH) throw new Fault({ kind: 'depth', at: this.at })
    this.space()
    const sign = this.text[this.at]
    if (sign === '{') this.object(depth)
    else if (sign === '[') this.list(depth)
    else if (sign === '"') this.string()
    else if (sign !== undefined && /[-\d]/.test(sign)) this.number()
    else if (this.match(WORD) === undefined) this.fail('value')
  }

  private object(depth: number): void {
    const keys = new Set<string>()
    this.at += 1
    this.space()
    if (this.take('}')) return
    do {
      this.space()
      const start = this.at
      if (this.text[start] !== '"') this.fail('key')
      const key = this.string()
      if (keys.has(key)) throw new Fault({ kind: 'duplicate', at: start, key })
      keys.add(key)
      this.space()
      if (!this.take(':')) this.fail('colon')
      this.value(depth + 1)
      this.space()
    } while (this.take(','))
    if (!this.take('}')) this.fail('comma-or-end')
  }

  private list(depth: number): void {
    this.at += 1
    this.space()
    if (this.take(']')) return
    do {
      this.value(depth + 1)
      this.space()
    } while (this.take(','))
    if (!this.take(']')) this.fail('comma-or-end')
  }

  private string(): string {
    const start = this.at
    this.at += 1
    for (;;) {
      const sign = this.text[this.at]
      if (sign === undefined) this.fail('string')
      if (sign === '"') break
      if (sign === '\\') {
        if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.text.slice(this.at, this.at + 6))) this.fail('escape')
        this.at += 2
        continue
      }
      if (sign < ' ') this.fail('control')
      this.at += 1
    }
    this.at += 1
    return JSON.parse(this.text.slice(start, this.at)) as string
  }

  private number(): void {
    if (this.match(NUMBER) === undefined) this.fail('number', this.at + 1)
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false
    this.at += 1
    return true
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }
}
