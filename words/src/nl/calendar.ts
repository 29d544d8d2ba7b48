import type { Words } from '../translation.ts'

/** Wat een kalender met laatste dagen zegt, naast de zinnen van de wet. */
export const calendar: Words['calendar'] = {
  name: 'Parcours: uw datums',
  ifConcerned: 'Misschien: {title}',
  reminder: 'Over {days} dagen: {title}',
  sources: 'Bronnen:',
  decides: 'Parcours legt de wet uit. De gemeente, het kantoor of de rechter beslist.',
}
