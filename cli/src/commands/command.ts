import { dataAsJson, fill, formatDay, localeOf, type OpinionContext } from '@parcours/documents'
import type { Law } from '@parcours/engine'
import { findMunicipality, municipalityName } from '@parcours/law'
import type { SpokenWords, Subject } from '@parcours/words'
import type { Arguments } from '../arguments/read-arguments.ts'
import type { Io } from '../io.ts'
import { Page } from '../print/page.ts'

/** What a command works with. */
export interface Command {
  readonly io: Io
  readonly law: Law
  readonly words: SpokenWords
  readonly arguments: Arguments
}

/** Prints data for programs: nothing else, always in the same order. */
export function printJson(data: unknown, io: Io): void {
  io.out(dataAsJson(data))
}

export function newPage({ io, words }: Pick<Command, 'io' | 'words'>, ...subjects: readonly Subject[]): Page {
  const page = new Page(io)
  if (subjects.some((subject) => words.untranslated.includes(subject))) {
    page.line(words.site.notices.untranslated, { style: 'dim' }).gap()
  }
  return page
}

/** What sentences about a person are made with. */
export function contextOf({ law, words, io }: Command, given?: unknown): OpinionContext {
  return {
    law,
    words,
    given,
    municipality: (nis) => {
      const found = findMunicipality(nis)
      return found ? municipalityName(found, words.language) : nis
    },
    showIds: io.env.NODE_ENV === 'development',
  }
}

/** The day asked about, written out over a page; says so where nobody named it. */
export function printDay(on: string, assumed: boolean, words: SpokenWords, page: Page): void {
  page.line(fill(words.cli.onDay, { date: formatDay(on, localeOf(words, 'cli')) }), { style: 'bold' })
  if (assumed) page.line(words.cli.todayAssumed, { style: 'dim' })
}
