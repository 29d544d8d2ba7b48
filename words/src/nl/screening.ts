import type { Words } from '../translation.ts'

/** Wat `parcours screen` zegt tijdens en na het doorlopen van een register. */
export const screening: Words['screening'] = {
  progress: '{percent} %: {persons} personen, {rate} per seconde, nog {left}',
  progressStart: '{percent} %: {persons} personen',
  seconds: '{count} s',
  minutes: '{count} min',
  hours: '{count} u',
  title: 'Register doorlopen voor {date}',
  dryTitle: 'Register gelezen voor {date}. Er is niets beantwoord of geschreven.',
  persons: 'Personen: {count}.',
  outcomes: '{finding}: ja {met}, nee {notMet}, niet zeker {undetermined}',
  sorted: 'Niet gesorteerd op persoon, dus eerst door ons gesorteerd: {files}.',
  saved: 'Het resultaat staat in {file}.',
  clean: 'Alles in het register was bruikbaar.',
  rejected: 'Niet bruikbaar: {count}. Voor die persoon geldt het hele feit dan als onbekend.',
  rejectedBy: '{code}: {count}',
  rejectsSaved: 'Elk met regel en kolom: {file}',
  interrupted: 'Onderbroken. Dezelfde opdracht met --resume gaat van hier verder.',
}
