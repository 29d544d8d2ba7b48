import type { Translation } from '../translation.ts'
import { about } from './about.ts'
import { agenda } from './agenda.ts'
import { appeals } from './appeals.ts'
import { calendar } from './calendar.ts'
import { check } from './check.ts'
import { cli } from './cli.ts'
import { concepts } from './concepts.ts'
import { contest } from './contest.ts'
import { contestPage } from './contest-page.ts'
import { errors } from './errors.ts'
import { guide } from './guide.ts'
import { law } from './law/index.ts'
import { lawBrowser } from './law-browser.ts'
import { letters } from './letters/pages.ts'
import { letterTexts } from './letters/texts.ts'
import { opinion } from './opinion.ts'
import { path } from './path.ts'
import { reforms } from './reforms.ts'
import { registerSummary } from './register-summary.ts'
import { registers } from './registers.ts'
import { screening } from './screening.ts'
import { site } from './site.ts'
import { tree } from './tree.ts'

/** What exists in this language. Every subject that is missing here is shown in English, and says so. */
export const ar: Translation = {
  site,
  guide,
  about,
  check,
  concepts,
  law,
  lawBrowser,
  reforms,
  opinion,
  path,
  tree,
  calendar,
  cli,
  contest,
  errors,
  screening,
  registers,
  registerSummary,
  agenda,
  contestPage,
  appeals,
  letters,
  letterTexts,
}
