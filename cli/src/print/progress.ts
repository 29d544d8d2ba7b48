import { fill, localeOf } from '@parcours/documents'
import type { SpokenWords } from '@parcours/words'
import type { Io } from '../io.ts'

/** Not more often than this, in milliseconds. */
const BETWEEN = 100
const WIDTH_OF_BAR = 24

/** How far a long work is. */
interface Done {
  readonly persons: number
  /** Between 0 and 1. */
  readonly done: number
}

/**
 * Tells on standard error how far a long work is: on a terminal as one line that renews itself, with a bar, the rate and
 * the time that is left; elsewhere as a plain line for each tenth.
 */
export class Progress {
  private readonly io: Io
  private readonly words: SpokenWords
  private readonly locale: string
  private readonly start: number
  private told = Number.NEGATIVE_INFINITY
  private tenth = 0
  private length = 0

  constructor(io: Io, words: SpokenWords) {
    this.io = io
    this.words = words
    this.locale = localeOf(words, 'screening')
    this.start = io.elapsed?.() ?? 0
  }

  tell(state: Done): void {
    const { io } = this
    const now = io.elapsed?.() ?? 0
    if (io.errorColumns === undefined) {
      const tenth = Math.floor(state.done * 10)
      if (tenth <= this.tenth) return
      this.tenth = tenth
      io.err(`${this.line(state, now)}\n`)
      return
    }
    if (now - this.told < BETWEEN) return
    this.told = now
    const filled = Math.round(state.done * WIDTH_OF_BAR)
    const text = `${'█'.repeat(filled)}${'░'.repeat(WIDTH_OF_BAR - filled)} ${this.line(state, now)}`
    const shown = text.slice(0, Math.max(1, io.errorColumns - 1))
    io.err(`\r${shown.padEnd(this.length)}`)
    this.length = shown.length
  }

  /** Takes the line away before something else is said. */
  end(): void {
    if (this.length > 0) this.io.err(`\r${' '.repeat(this.length)}\r`)
    this.length = 0
  }

  private line({ persons, done }: Done, now: number): string {
    const { screening } = this.words
    const number = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 0 })
    const percent = Math.floor(done * 100)
    const seconds = (now - this.start) / 1000
    if (seconds < 1 || done <= 0 || done >= 1)
      return fill(screening.progressStart, { percent, persons: number.format(persons) })
    return fill(screening.progress, {
      percent,
      persons: number.format(persons),
      rate: number.format(persons / seconds),
      left: this.left((seconds / done) * (1 - done)),
    })
  }

  private left(seconds: number): string {
    const { screening } = this.words
    if (seconds < 90) return fill(screening.seconds, { count: Math.ceil(seconds) })
    if (seconds < 5_400) return fill(screening.minutes, { count: Math.ceil(seconds / 60) })
    return fill(screening.hours, { count: (seconds / 3_600).toFixed(1) })
  }
}
