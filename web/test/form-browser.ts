import type { Shape } from '@parcours/engine'
import type { Hono } from 'hono'
import { type CheckState, decodeState } from '../src/check/check-state.ts'
import { typedText } from '../src/check/draft.ts'
import { boxesOf } from '../src/forms/typed-date.ts'

/** What a browser without JavaScript does with the check: holds one page, fills its form, presses a button. */
export class FormBrowser {
  html = ''
  status = 0
  /** Bytes that travelled for the page, compressed. */
  bytes = 0
  private readonly app: Hono
  private fields = new Map<string, string>()

  constructor(app: Hono) {
    this.app = app
  }

  async open(address: string): Promise<this> {
    return this.take(await this.app.request(address, { headers: { 'accept-encoding': 'gzip' } }))
  }

  /** Types into a field of the page. Throws if the page has no such field: a person could not either. */
  type(name: string, value: string): this {
    if (!this.html.includes(`name="${name}"`)) throw new Error(`The page has no field ${name}.`)
    this.fields.set(name, value)
    return this
  }

  /** Sets a field as the page would after rows were added. */
  put(name: string, value: string): this {
    this.fields.set(name, value)
    return this
  }

  field(name: string): string | undefined {
    return this.fields.get(name)
  }

  /** The concept that the page asks for, if it is a question. */
  get asked(): string | undefined {
    return this.fields.get('stage') === 'question' ? this.fields.get('asked') : undefined
  }

  get stage(): string | undefined {
    return this.fields.get('stage')
  }

  get state(): CheckState {
    const state = decodeState(this.fields.get('answers') ?? '')
    if (!state) throw new Error('The page carries no answers.')
    return state
  }

  /** Presses a button: `press('do', 'continue')`, `press('add', 'f.work')`. Throws if the page does not have it. */
  async press(name: string, value: string, address = this.action(name, value)): Promise<this> {
    const body = new URLSearchParams([...this.fields, [name, value]])
    return this.take(await this.app.request(address, { method: 'POST', body, headers: { 'accept-encoding': 'gzip' } }))
  }

  /** Changes the language as the switch at the top does. */
  async speak(language: string): Promise<this> {
    const button = tagsOf(this.html, 'button').find((each) => each.formaction?.startsWith(`/${language}/`))
    if (button?.formaction === undefined) throw new Error(`The page has no button for ${language}.`)
    return this.press(button.name ?? '', button.value ?? '', button.formaction)
  }

  private action(name: string, value: string): string {
    const button = tagsOf(this.html, 'button').find((each) => each.name === name && each.value === value)
    if (!button) throw new Error(`The page has no button ${name}=${value}.`)
    const form = tagsOf(this.html, 'form').find((each) => each.id === 'answers')
    return button.formaction ?? form?.action ?? ''
  }

  private async take(response: Response): Promise<this> {
    const packed = new Uint8Array(await response.arrayBuffer())
    this.status = response.status
    this.bytes = packed.byteLength
    const zipped = response.headers.get('content-encoding') === 'gzip'
    this.html = zipped
      ? await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
      : new TextDecoder().decode(packed)
    this.fields = fieldsOf(this.html)
    return this
  }
}

type Attributes = { readonly [name: string]: string | undefined }

/** The attributes of every start tag of a name. */
export function tagsOf(html: string, tag: string): readonly Attributes[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
    ),
  )
}

function fieldsOf(html: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const { type, name, value = '', checked } of tagsOf(html, 'input')) {
    if (name === undefined || type === 'file') continue
    if ((type === 'radio' || type === 'checkbox') && checked === undefined) continue
    fields.set(name, value)
  }
  for (const [, inside = '', options = ''] of html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const name = / name="([^"]*)"/.exec(` ${inside}`)?.[1]
    if (name !== undefined) fields.set(name, /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '')
  }
  return fields
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** The fields that say a fact, as a person fills them; fields that the page does not show are left out. */
export function fieldsSaying(
  shape: Shape,
  name: string,
  value: unknown,
  shown: ReadonlySet<string>,
): [string, string][] {
  if (value === undefined) return []
  const text = typedText(value)
  switch (shape.kind) {
    case 'date': {
      if (value === 'never') return [[`${name}-never`, 'never']]
      const { day, month, year } = boxesOf(text)
      return [
        [`${name}-day`, day],
        [`${name}-month`, month],
        [`${name}-year`, year],
      ]
    }
    case 'list': {
      const rows = value as readonly unknown[]
      if (rows.length === 0) return [[`${name}-none`, 'none']]
      return [
        [`${name}.rows`, String(rows.length)],
        ...rows.flatMap((row, at) => fieldsSaying(shape.of, `${name}.${at}`, row, shown)),
      ]
    }
    case 'record':
      return Object.entries(shape.fields).flatMap(([field, own]) => {
        const at = `${name}.${field}`
        const path = at
          .split('.')
          .slice(1)
          .filter((step) => !/^\d+$/.test(step))
          .join('.')
        return shown.has(path) ? fieldsSaying(own, at, (value as Record<string, unknown>)[field], shown) : []
      })
    case 'text':
      if (shape.names === 'municipality') {
        return [
          [name, text],
          [`${name}-choice`, text],
          [`${name}-typed`, text],
        ]
      }
      return [[name, text]]
    case 'boolean':
    case 'code':
    case 'number':
      return [[name, text]]
  }
}
