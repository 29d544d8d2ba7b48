import { styleText } from 'node:util'
import { type Io, wantsColour } from '../io.ts'
import { withoutControlSigns, wrap } from './wrap.ts'

type Style = Parameters<typeof styleText>[0]

export interface LineOptions {
  /** Columns before the line. */
  readonly indent?: number
  /** What stands before the first line; the others are indented by as much. */
  readonly mark?: string
  readonly style?: Style
  readonly markStyle?: Style
  /** Not broken into lines: a command to copy. */
  readonly whole?: boolean
}

const WIDEST = 96
const WITHOUT_TERMINAL = 80
const NARROWEST = 24

/** A page of text for a terminal: written as paragraphs, wrapped to its width, in colour only where there is a terminal. */
export class Page {
  private readonly lines: string[] = []
  private readonly width: number
  private readonly colour: boolean

  constructor(io: Pick<Io, 'columns' | 'env'>) {
    this.width = Math.max(NARROWEST, Math.min(io.columns ?? WITHOUT_TERMINAL, WIDEST))
    this.colour = wantsColour(io)
  }

  /** A paragraph. */
  line(text: string, { indent = 0, mark = '', style, markStyle, whole = false }: LineOptions = {}): this {
    const before = ' '.repeat(indent)
    const hang = ' '.repeat(mark.length)
    // Wide enough for a few words, however deep the indent.
    const room = Math.max(this.width - indent - mark.length, NARROWEST - 4)
    wrap(withoutControlSigns(text), whole ? Number.POSITIVE_INFINITY : room).forEach((each, i) => {
      const start = i === 0 ? this.styled(mark, markStyle) : hang
      this.lines.push(before + start + this.styled(each, style))
    })
    return this
  }

  title(text: string): this {
    return this.line(text, { style: 'bold' })
  }

  heading(text: string, indent = 2): this {
    return this.gap().line(text, { indent, style: 'underline' })
  }

  /** An empty line, but never two. */
  gap(): this {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('')
    return this
  }

  toString(): string {
    return this.lines.length === 0 ? '' : `${this.lines.join('\n')}\n`
  }

  private styled(text: string, style: Style | undefined): string {
    return style === undefined || !this.colour || text === '' ? text : styleText(style, text, { validateStream: false })
  }
}
