import type { Words } from '../translation.ts'

/** Die Agenda der Schritte zur Arbeit: auf dem eigenen Gerät geschrieben, nach Wochen gezählt. */
export const agenda: Words['agenda'] = {
  title: 'Meine Schritte bei der Arbeitssuche',
  lead: 'Schreiben Sie jeden Schritt auf, den Sie machen, um Arbeit zu finden. Wir zählen die Schritte nach Wochen. Sie können die Liste für Ihre Bewertung drucken.',
  yardstick:
    'Eine Quelle nennt dieses Maß: mindestens {number} Schritte pro Woche, in den {months} Monaten vor einer Bewertung. Ihr Arbeitsamt entscheidet, ob Ihre Schritte genügen.',
  proofs:
    'Behalten Sie für jeden Schritt einen Beweis auf Papier: den Brief, die E-Mail, das Stellenangebot, einen Namen und ein Datum.',
  onlyYours: 'Wir behalten nichts. Niemand bei Ihrem Arbeitsamt sieht diese Seite.',
  withoutScript:
    'Ihr Browser merkt sich diese Liste nicht. Speichern Sie sie als Datei, bevor Sie die Seite schließen. Später können Sie die Datei hier öffnen.',
  withScript:
    'Dieses Gerät merkt sich Ihre Liste. Wer dieses Gerät benutzt, kann sie hier lesen. Wenn der Computer anderen gehört, löschen Sie die Liste, wenn Sie fertig sind.',
  forget: 'Liste von diesem Gerät löschen',

  addTitle: 'Einen Schritt hinzufügen',
  changeTitle: 'Diesen Schritt ändern',
  on: 'Der Tag',
  onHint: 'Zum Beispiel 7 3 2026.',
  kind: 'Was Sie gemacht haben',
  kinds: {
    application: 'Ich habe mich auf ein Stellenangebot beworben',
    unasked: 'Ich habe einem Arbeitgeber ohne Stellenangebot geschrieben',
    visit: 'Ich habe einen Arbeitgeber angerufen oder besucht',
    interview: 'Ich hatte ein Vorstellungsgespräch',
    agency: 'Ich war bei einer Zeitarbeitsfirma (Interim)',
    service: 'Ich hatte einen Termin bei meinem Arbeitsamt',
    training: 'Ich habe mich für einen Kurs angemeldet',
    event: 'Ich war auf einer Jobmesse oder bei einer Informationsveranstaltung',
    other: 'Etwas anderes',
  },
  withWhom: 'Mit wem',
  withWhomHint: 'Der Arbeitgeber, die Agentur oder das Amt. Zum Beispiel: Bäckerei Janssens, Gent.',
  result: 'Was dabei herauskam',
  resultHint: 'Zum Beispiel: noch keine Antwort, oder: Gespräch am 12. März. Sie können das später ausfüllen.',
  proof: 'Beweis',
  hasProof: 'Ich habe einen Beweis auf Papier',
  add: 'Diesen Schritt hinzufügen',
  save: 'Änderung speichern',
  cancel: 'Nicht ändern',
  notSaid: 'nicht ausgefüllt',

  weeksTitle: 'Ihre Wochen',
  nothing: 'Es gibt noch keine Schritte.',
  week: 'Woche vom {from} bis {until}',
  thisWeek: 'Diese Woche, bis {until}',
  coming: 'Geplant: Woche vom {from} bis {until}',
  count: 'Schritte: {count} von {number}',
  enough: 'Genug für dieses Maß',
  fewer: 'Weniger als dieses Maß',
  running: 'Die Woche ist nicht vorbei',
  noSteps: 'Kein Schritt in dieser Woche.',
  summary: 'In den letzten {months} Monaten haben Sie in {enough} von {weeks} Wochen genug Schritte.',
  summaryNone: 'Noch keine Woche ist vorbei.',
  columns: { on: 'Tag', kind: 'Was', withWhom: 'Mit wem', result: 'Ergebnis', proof: 'Beweis' },
  yes: 'Ja',
  no: 'Nein',
  stepOf: 'Schritt vom {date}',

  keepTitle: 'Ihre Liste behalten',
  keepText:
    'Speichern Sie die Liste auf Ihrem eigenen Gerät. Die erste Datei können Sie hier wieder öffnen. Die Tabelle öffnet sich in einem Tabellenprogramm.',
  saveFile: 'Als Datei speichern',
  saveTable: 'Als Tabelle speichern (CSV)',
  file: 'Eine gespeicherte Liste öffnen',
  fileHint: 'Die Schritte aus der Datei kommen zu denen auf dieser Seite dazu.',
  load: 'Datei öffnen',
  name: 'Name',
  moreTitle: 'Ihre Berufseingliederungszeit',
  moreText: 'Nach Ihrer Ausbildung brauchen Sie diese Schritte vielleicht für Ihre Bewertungen.',
  moreLink: 'Wann kann ich nach meiner Ausbildung eine Zulage beantragen?',

  errors: {
    date: 'Schreiben Sie den Tag, den Monat und das Jahr eines Tages, den es gibt.',
    kind: 'Wählen Sie, was Sie gemacht haben.',
    long: 'Das ist zu lang. Schreiben Sie höchstens {most} Buchstaben.',
    tooMany: 'Die Liste ist voll: {most} Schritte. Speichern Sie sie als Datei und beginnen Sie eine neue.',
    noFile: 'Wählen Sie zuerst eine Datei.',
    wrongFile: 'Das ist keine Liste von Schritten. Es muss die Datei sein, die Sie hier gespeichert haben.',
    tampered:
      'Wir konnten Ihre Liste nicht lesen. Öffnen Sie Ihre gespeicherte Datei, oder beginnen Sie eine neue Liste.',
  },
}
