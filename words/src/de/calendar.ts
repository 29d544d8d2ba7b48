import type { Words } from '../translation.ts'

/** Was ein Kalender mit Fristen neben den Sätzen des Gesetzes sagt. */
export const calendar: Words['calendar'] = {
  name: 'Parcours: Ihre Daten',
  ifConcerned: 'Vielleicht: {title}',
  reminder: 'In {days} Tagen: {title}',
  sources: 'Quellen:',
  decides: 'Parcours erklärt das Gesetz. Die Gemeinde, die Behörde oder das Gericht entscheidet.',
}
