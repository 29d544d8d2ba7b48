import type { Words } from '../translation.ts'

/** Ce que dit `parcours screen` pendant et après l’examen d’un registre. */
export const screening: Words['screening'] = {
  progress: '{percent} % : {persons} personnes, {rate} par seconde, encore {left}',
  progressStart: '{percent} % : {persons} personnes',
  seconds: '{count} s',
  minutes: '{count} min',
  hours: '{count} h',
  title: 'Registre examiné pour le {date}',
  dryTitle: 'Registre lu pour le {date}. Rien n’a été répondu ni écrit.',
  persons: 'Personnes : {count}.',
  outcomes: '{finding} : oui {met}, non {notMet}, pas certain {undetermined}',
  sorted: 'Pas triés par personne, nous les avons donc triés d’abord : {files}.',
  saved: 'Le résultat est dans {file}.',
  clean: 'Tout le registre a pu être utilisé.',
  rejected: 'N’a pas pu être utilisé : {count}. Pour la personne, tout le fait touché compte comme inconnu.',
  rejectedBy: '{code} : {count}',
  rejectsSaved: 'Chacun avec sa ligne et sa colonne : {file}',
  interrupted: 'Interrompu. La même commande avec --resume continue à partir d’ici.',
}
