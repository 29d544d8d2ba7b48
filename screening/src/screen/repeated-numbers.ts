import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { plainNationalNumber } from '../national-number/national-number.ts'
import type { Reject } from '../read/reject.ts'

const PARTS = 97
/** Characters that wait in memory for their part, all parts together. */
const HELD = 8_000_000

/**
 * Finds national numbers that several persons have, in memory that does not grow with the register: numbers go to parts
 * on disk by their control digits, and each part is looked at alone.
 */
export class RepeatedNumbers {
  private readonly folder: string
  private held = new Map<string, string[]>()
  private size = 0
  private readonly parts = new Set<string>()

  constructor(folder: string) {
    this.folder = folder
  }

  add(number: string, { file, line, column }: Omit<Reject, 'code'>): void {
    const plain = plainNationalNumber(number)
    const part = String(Number(plain.replace(/\D/g, '').slice(-6) || '0') % PARTS)
    const entry = `${JSON.stringify([plain, file, line, column])}\n`
    const own = this.held.get(part)
    if (own) own.push(entry)
    else this.held.set(part, [entry])
    this.size += entry.length
    if (this.size > HELD) this.flush()
  }

  /** Every row whose number another row has too, in an order that depends on nothing but the register. */
  *rejects(): Generator<Reject> {
    this.flush()
    for (const part of [...this.parts].sort()) {
      const entries = readFileSync(join(this.folder, part), 'utf8')
        .trimEnd()
        .split('\n')
        .map((entry) => JSON.parse(entry) as [string, string, number, string])
      const byNumber = Map.groupBy(entries, ([number]) => number)
      for (const number of [...byNumber.keys()].sort()) {
        const same = byNumber.get(number) as typeof entries
        if (same.length < 2) continue
        for (const [found, file, line, column] of same.sort((a, b) => a[2] - b[2])) {
          yield { file, line, column, code: 'NATIONAL_NUMBER_TWICE', found }
        }
      }
    }
    rmSync(this.folder, { recursive: true, force: true })
  }

  private flush(): void {
    if (this.size === 0) return
    mkdirSync(this.folder, { recursive: true, mode: 0o700 })
    for (const [part, entries] of this.held) {
      appendFileSync(join(this.folder, part), entries.join(''), { mode: 0o600 })
      this.parts.add(part)
    }
    this.held = new Map()
    this.size = 0
  }
}
