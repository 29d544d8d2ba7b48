import { about } from './about.ts'
import { concepts } from './concepts.ts'
import { guide } from './guide.ts'
import { site } from './site.ts'

/** The reference text. A new subject is one file and one line here. */
export const en = { site, guide, about, concepts }
