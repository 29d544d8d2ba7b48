/** What `parcours screen` says while it works on a register, and when it is done. */
export const screening = {
  progress: '{percent} %: {persons} persons, {rate} a second, {left} left',
  progressStart: '{percent} %: {persons} persons',
  seconds: '{count} s',
  minutes: '{count} min',
  hours: '{count} h',
  title: 'Register screened for {date}',
  dryTitle: 'Register read for {date}. Nothing was answered or written.',
  persons: 'Persons: {count}.',
  outcomes: '{finding}: yes {met}, no {notMet}, not certain {undetermined}',
  sorted: 'Not sorted by person, so we sorted first: {files}.',
  saved: 'The result is in {file}.',
  clean: 'Everything in the register could be used.',
  rejected: 'Could not be used: {count}. Of whatever was lost, the whole fact counts as unknown for that person.',
  rejectedBy: '{code}: {count}',
  rejectsSaved: 'Each with its line and column: {file}',
  interrupted: 'Interrupted. The same command with --resume goes on from here.',
}
