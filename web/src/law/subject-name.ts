import type { Norm } from '@parcours/engine'
import { isSubject } from '@parcours/law'
import type { Words } from '@parcours/words'

/** The name of what a norm is about. */
export function subjectName(words: Words, norm: Norm): string {
  return isSubject(norm.subject) ? words.lawBrowser.subjects[norm.subject] : norm.subject
}
