import type { Words } from '../translation.ts'

/** Was `parcours screen` während und nach der Prüfung eines Registers sagt. */
export const screening: Words['screening'] = {
  progress: '{percent} %: {persons} Personen, {rate} je Sekunde, noch {left}',
  progressStart: '{percent} %: {persons} Personen',
  seconds: '{count} s',
  minutes: '{count} min',
  hours: '{count} h',
  title: 'Register geprüft für den {date}',
  dryTitle: 'Register gelesen für den {date}. Nichts wurde beantwortet oder geschrieben.',
  persons: 'Personen: {count}.',
  outcomes: '{finding}: ja {met}, nein {notMet}, nicht sicher {undetermined}',
  sorted: 'Nicht nach Personen sortiert, also zuerst von uns sortiert: {files}.',
  saved: 'Das Ergebnis steht in {file}.',
  clean: 'Alles im Register war brauchbar.',
  rejected: 'Nicht brauchbar: {count}. Für diese Person gilt dann die ganze Angabe als unbekannt.',
  rejectedBy: '{code}: {count}',
  rejectsSaved: 'Jeweils mit Zeile und Spalte: {file}',
  interrupted: 'Unterbrochen. Derselbe Befehl mit --resume macht hier weiter.',
}
