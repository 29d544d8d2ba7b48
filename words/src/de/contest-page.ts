import type { Words } from '../translation.ts'

/** Die Seite über den Aufnahmewettbewerb für Medizin und Zahnmedizin. */
export const contestPage: Words['contestPage'] = {
  title: 'Der Aufnahmewettbewerb für Medizin und Zahnmedizin',
  lead: 'Wenn Sie Arzt oder Zahnarzt werden und auf Französisch studieren wollen, müssen Sie zuerst einen Wettbewerb bestehen. Hier steht, was er verlangt, wann er ist und wie viele Plätze es gibt.',
  ask: 'Muss ich teilnehmen, und bis wann muss ich mich anmelden?',
  askText: 'Beantworten Sie einige Fragen. Sie sehen die Tage, die für Sie zählen.',

  contentTitle: 'Was der Wettbewerb verlangt',
  seedNote:
    'Eine Seite von 2022 sagte, dass es bei acht Fächern bleibt. Die Wettbewerbe, die es gab, hatten sechs. Wir folgen dem, was wirklich stattfand.',

  datesTitle: 'Die Tage',
  datesLead: 'Für diese Jahre haben wir die Tage gefunden. Die Tage eines Jahres folgen nicht aus denen eines anderen.',
  datesTable: 'Tage des Wettbewerbs nach Jahr',
  year: 'Jahr',
  studies: 'Für das akademische Jahr',
  registerFrom: 'Anmeldung möglich ab',
  registerBy: 'Letzter Tag für die Anmeldung',
  withdrawBy: 'Letzter Tag für die Abmeldung',
  heldOn: 'Tag des Wettbewerbs',
  notFound: 'nicht gefunden',
  otherYears:
    'Ein anderes Jahr? Seine Tage haben wir noch nicht gefunden. Sehen Sie auf der Website der ARES oder der Universität nach.',

  changeTitle: 'Was sich {year} geändert hat',
  changeLead: 'Bis {before} gab es eine Prüfung. Seit {year} gibt es einen Wettbewerb.',
  changeTable: 'Die Prüfung und der Wettbewerb',
  what: 'Was',
  exam: 'Prüfung, bis {before}',
  contest: 'Wettbewerb, seit {year}',
  changes: {
    who: 'Wer zugelassen wird',
    whoExam: 'Alle, die bestanden haben',
    whoContest: 'Die Besten, solange es Plätze gibt',
    places: 'Zahl der Plätze',
    placesExam: 'Keine feste Zahl',
    placesContest: 'Die Regierung legt sie vor dem Wettbewerb für jedes Fach fest',
    mark: 'Mindestnote',
    markExam: 'Man brauchte eine Mindestnote in jedem Teil und in jedem Fach',
    markContest: 'Keine. Nur Ihr Rang zählt',
    nonResidents: 'Nicht Ansässige',
    nonResidentsExam: 'Höchstens {percent} von 100, die bestanden haben',
    nonResidentsContest: 'Höchstens {percent} von 100 Plätzen in jedem Fach',
  },

  numbersTitle: 'Wie viele Plätze',
  numbersLead:
    'Plätze für jedes Jahr und jedes Fach. Der dunkle Teil ist das Höchste, was nicht Ansässige bekommen können. Eine Zahl, die hier fehlt, haben wir nicht gefunden.',
  chartTitle: 'Plätze nach Jahr und Fach',
  numbersTable: 'Plätze nach Jahr und Fach, in Zahlen',
  branches: { medicine: 'Medizin', dentistry: 'Zahnmedizin' },
  branch: 'Fach',
  places: 'Plätze',
  residents: 'Plätze nur für Ansässige',
  nonResidents: 'Höchstens für nicht Ansässige',
  basisTitle: 'Wie die Zahl von {year} entstanden ist',
  basis:
    '{branch}: Im Jahr {graduatingIn} sollen {quota} Menschen das Studium abschließen. Man erwartet, dass {percent} von 100 vorher aufhören. Deshalb können {places} beginnen.',
  examYears: 'Vor {year} gab es keine feste Zahl von Plätzen.',
  openYears: 'Für spätere Jahre haben wir die Zahl der Plätze nicht gefunden.',

  institutionsTitle: 'Für Einrichtungen',
  institutionsText:
    'Ein Programm ordnet eine Liste von Kandidaten und wendet die Grenze für nicht Ansässige an. Es meldet Gleichstände und löst sie nie auf. Nichts verlässt Ihren Computer.',
  institutionsColumns:
    'Die Liste braucht diese Spalten: candidate, mark, resident. Verwenden Sie für Kandidaten Nummern, nie Namen.',
}
