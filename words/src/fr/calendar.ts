import type { Words } from '../translation.ts'

/** Ce que dit l’agenda des dates, à côté des phrases de la loi. */
export const calendar: Words['calendar'] = {
  name: 'Parcours : vos dates',
  ifConcerned: 'Peut-être : {title}',
  reminder: 'Dans {days} jours : {title}',
  sources: 'Sources :',
  decides: 'Parcours explique la loi. La commune, le bureau ou le juge décide.',
}
