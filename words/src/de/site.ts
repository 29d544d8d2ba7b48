import type { Words } from '../translation.ts'

/** Die Wörter der Website: Menüs, Knöpfe, Meldungen. */
export const site: Words['site'] = {
  name: 'Parcours',
  tagline: 'Ihre Rechte und Pflichten in Belgien, Schritt für Schritt',
  skipToContent: 'Zum Text',
  language: 'Sprache',

  navigation: {
    label: 'Hauptmenü',
    check: 'Prüfen',
    guide: 'Ratgeber',
    law: 'Das Gesetz',
    about: 'Über uns',
  },

  start: {
    title: 'Was gilt für Sie in Belgien?',
    lead: 'Beantworten Sie einige Fragen. Sie sehen, was das Gesetz von Ihnen verlangt, bis wann, und was Sie danach tun können. Jede Antwort nennt ihre Quelle.',
    questionsHeading: 'Was möchten Sie wissen?',
    integration: 'Muss ich den Integrationsparcours machen?',
    integrationHelp: 'Wer muss, wer nicht muss, bis wann, und wohin Sie gehen.',
    nationality: 'Wann kann ich Belgier oder Belgierin werden?',
    nationalityHelp: 'Alle Wege im Vergleich, mit Ihren eigenen Aufenthaltskarten und Daten.',
    everything: 'Einmal Ihre Situation angeben und alles sehen',
    everythingHelp:
      'Integration, Ihr Aufenthalt, Staatsangehörigkeit, und Hilfe, wenn Sie nach der Schule Arbeit suchen. Es dauert etwas länger.',
    promisesHeading: 'Bevor Sie beginnen',
    promises: [
      'Es ist kostenlos. Sie brauchen kein Konto.',
      'Wir behalten keine Ihrer Antworten.',
      'Sie können immer „Ich weiß es nicht“ antworten.',
      'Wir erklären das Gesetz. Eine Behörde entscheidet über Sie.',
    ],
    guideHeading: 'Zuerst lesen',
    guideText: 'Kurze Seiten über den Parcours, Dolmetscher, die Kosten, Bilder und Belästigung im Internet.',
    guideLink: 'Ratgeber öffnen',
    lawHeading: 'Das Gesetz lesen',
    lawText: 'Jede Regel mit ihren Daten, ihren Quellen und Beispielen.',
    lawLink: 'Gesetz öffnen',
    lettersHeading: 'Einen Brief schreiben',
    lettersText: 'Einsprüche, Anträge und Formulare, fertig zum Drucken. Was Sie eingeben, bewahren wir nicht auf.',
    lettersLink: 'Zu den Briefen',
    aboutHeading: 'Können Sie uns vertrauen?',
    aboutText: 'Woher unsere Angaben kommen, und was wir nicht wissen.',
    aboutLink: 'Woher wir es wissen',
  },

  buttons: {
    start: 'Beginnen',
    continue: 'Weiter',
    back: 'Zurück',
    change: 'Ändern',
    add: 'Hinzufügen',
    addAnother: 'Weiteres hinzufügen',
    remove: 'Entfernen',
    doNotKnow: 'Ich weiß es nicht',
    preferNotToSay: 'Das möchte ich nicht sagen',
    yes: 'Ja',
    no: 'Nein',
    print: 'Diese Seite drucken',
    download: 'Als Datei speichern',
    open: 'Gespeicherte Datei öffnen',
    startAgain: 'Neu beginnen',
  },

  form: {
    errorsHeading: 'Bitte sehen Sie sich das noch einmal an',
    errorPrefix: 'Fehler:',
    day: 'Tag',
    month: 'Monat',
    year: 'Jahr',
    dateHint: 'Zum Beispiel 7 3 2021. Wenn Sie den Tag nicht wissen, lassen Sie das Feld leer.',
    choose: 'Bitte wählen',
    rowNumber: 'Nummer {number}',
  },

  sources: {
    heading: 'Quellen',
    forSection: 'Quellen zu diesem Teil',
    readOn: 'Wir haben diese Quelle am {date} gelesen.',
  },

  notices: {
    announced: 'Angekündigt. Noch nicht in Kraft.',
    unsure: 'Nicht sicher',
    untranslated: 'Dieser Text ist noch nicht übersetzt. Sie lesen den englischen Text.',
    unchecked: 'Diese Übersetzung wurde noch nicht von einer Person mit Muttersprache Deutsch geprüft.',
    uncheckedLink: 'Über unsere Sprachen',
    important: 'Wichtig',
    information: 'Bitte beachten',
    done: 'Fertig',
  },

  timeline: {
    tableHeading: 'Dasselbe in einer Tabelle',
    what: 'Was',
    from: 'Ab',
    until: 'Bis einschließlich',
    stillRunning: 'läuft noch',
    unknown: 'nicht bekannt',
    dayAskedAbout: 'der Tag Ihrer Frage',
    legend: 'Was das Bild zeigt',
    kinds: {
      fact: 'was Sie uns gesagt haben',
      met: 'die Bedingung ist erfüllt',
      window: 'eine Zeit, in der etwas geschehen kann oder muss',
      unknown: 'niemand kann es schon sagen',
      moment: 'ein Tag, der zählt',
    },
  },

  contents: {
    onThisPage: 'Auf dieser Seite',
    guideTitle: 'Ratgeber',
    guideLead: 'Kurze Seiten. Jede Seite sagt, woher ihre Angaben kommen.',
    aboutTitle: 'Über Parcours',
    aboutLead: 'Wie wir arbeiten, was wir nicht wissen, und was mit Ihren Antworten geschieht.',
    next: 'Nächste Seite',
    previous: 'Vorherige Seite',
  },

  quickExit: {
    leave: 'Diese Seite jetzt verlassen',
    help: 'Es öffnet sich eine Seite über das Wetter. Ihr Browser merkt sich diese Seite vielleicht trotzdem.',
  },

  languagesTable: {
    caption: 'Die Sprachen von Parcours',
    language: 'Sprache',
    pages: 'Was übersetzt ist',
    checked: 'Von einer Person mit dieser Muttersprache geprüft',
    allPages: 'Alles',
    somePages: 'Menüs und Knöpfe. Die anderen Texte sind auf Englisch.',
    reference: 'Alles. Die anderen Sprachen folgen diesem Text.',
    yes: 'Ja',
    notYet: 'Noch nicht',
  },

  contact: {
    writeTo: 'Schreiben Sie an',
    none: 'Diese Kopie von Parcours nennt noch keine Adresse. Fragen Sie die Organisation, die sie Ihnen anbietet.',
  },

  chooseLanguage: {
    title: 'Wählen Sie Ihre Sprache',
  },

  footer: {
    label: 'Über diese Website',
    decides:
      'Parcours erklärt das Gesetz. Parcours entscheidet nicht. Die Gemeinde, das Amt oder das Gericht entscheidet.',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    howWeKnow: 'Woher wir es wissen',
    unknown: 'Was wir nicht wissen',
    languages: 'Sprachen',
    licence: 'Lizenz',
  },

  problems: {
    notFoundTitle: 'Wir finden diese Seite nicht',
    notFoundText:
      'Vielleicht ist die Adresse falsch, oder die Seite ist umgezogen. Ihre Antworten sind nicht verloren: Gehen Sie in Ihrem Browser zurück.',
    tooLargeTitle: 'Das ist zu viel auf einmal',
    tooLargeText:
      'Ihre Sendung ist größer, als wir annehmen. Wenn Sie eine Datei geschickt haben, prüfen Sie, ob es die hier gespeicherte Datei ist. Gehen Sie zurück und versuchen Sie es noch einmal.',
    refusedTitle: 'Wir können Ihre Sendung nicht lesen',
    refusedText:
      'Etwas in der Anfrage ist nicht so, wie wir es erwarten. Gehen Sie zurück und versuchen Sie es noch einmal.',
    failedTitle: 'Bei uns ist etwas schiefgegangen',
    failedText:
      'Es ist nicht Ihre Schuld. Ihre Antworten wurden nicht gespeichert. Gehen Sie in Ihrem Browser zurück und versuchen Sie es in einigen Minuten noch einmal.',
    toStart: 'Zur Startseite',
  },
}
