import type { Translation } from '../translation.ts'
import { calendar } from './calendar.ts'
import { concepts } from './concepts.ts'
import { law } from './law/index.ts'
import { opinion } from './opinion.ts'
import { site } from './site.ts'

/** What exists in this language so far. Every subject that is missing here is shown in English, and says so. */
export const ar: Translation = { site, concepts, opinion, calendar, law }
