import type { Words } from '../translation.ts'

/** Die Seite über Einsprüche gegen Entscheidungen von Schulen. */
export const appeals: Words['appeals'] = {
  title: 'Sie sind mit einer Entscheidung Ihrer Schule nicht einverstanden',
  lead: 'An Schulen der Französischen Gemeinschaft können Sie gegen manche Entscheidungen Einspruch erheben. Die Fristen sind sehr kurz. Manche dauern nur zwei oder drei Werktage.',
  ask: 'Ihren letzten Tag finden',
  askText:
    'Beantworten Sie einige Fragen über die Entscheidung. Sie sehen, ob Sie Einspruch erheben können, bei wem und bis zu welchem Tag.',

  stepsTitle: 'Welcher Einspruch, und wann',
  stepsLead: 'Sie beginnen immer in der Schule. Erst danach können Sie weitergehen.',
  levels: {
    secondary: {
      title: 'Sekundarschule',
      decisions: 'Gegen eine Bescheinigung C (nicht bestanden) oder B (bestanden, aber nicht für alles).',
      steps: {
        inside:
          'Verlangen Sie von der Schule schriftlich eine interne Schlichtung (conciliation interne). Die Regeln der Schule nennen den letzten Tag.',
        insideMore: 'Das machen die Eltern. Ein volljähriger Schüler macht es allein.',
        outside:
          'Wenn die Schule ihre Entscheidung nicht ändert, schreiben Sie dem Einspruchsrat (Conseil de recours) einen Einschreibebrief.',
        outsideMore: 'Schicken Sie der Schulleitung eine Kopie. Der Rat prüft nichts, wenn der erste Schritt fehlt.',
      },
      not: 'Es gibt keinen Einspruch gegen eine Bescheinigung A oder gegen Prüfungen, die Sie wiederholen müssen. Gegen eine Qualifikationsjury gibt es keinen Einspruch außerhalb der Schule.',
    },
    higher: {
      title: 'Universität, Hochschule, Kunsthochschule',
      decisions:
        'Gegen Ergebnisse einer Jury, wenn bei der Entscheidung ein Fehler passiert ist. Oder wenn Ihre Einschreibung verweigert wird.',
      steps: {
        inside: 'Ergebnisse: Beschweren Sie sich beim Sekretär der Jury. Eine schlechte Note allein ist kein Grund.',
        insideMore: 'Verweigerte Einschreibung: Erheben Sie zuerst in der Schule Einspruch, und sagen Sie dort alles.',
        outside:
          'Verweigerte Einschreibung: Gehen Sie danach zur CEPERI. Sie prüft nur, ob die Schule auf das geantwortet hat, was Sie ihr gesagt haben.',
        outsideMore: 'Ergebnisse: Nach der Jury bleibt nur der Staatsrat. Fragen Sie einen Anwalt.',
      },
      not: 'Die CEPERI beurteilt nicht, ob die Ablehnung richtig ist.',
    },
    'social-promotion': {
      title: 'Schule für Erwachsene (promotion sociale)',
      decisions:
        'Wenn Sie eine Einheit oder die integrierte Prüfung nicht bestanden haben und bei der Entscheidung ein Fehler passiert ist.',
      steps: {
        inside: 'Erheben Sie in der Schule Einspruch, mit einem Einschreibebrief oder gegen eine Empfangsbestätigung.',
        insideMore: 'Die Frist läuft ab dem Tag der Ergebnisse.',
        outside: 'Erheben Sie danach außerhalb der Schule Einspruch, mit einem Einschreibebrief.',
        outsideMore: 'Schicken Sie der Schulleitung eine Kopie.',
      },
      not: 'Die CEPERI ist nicht für Schulen für Erwachsene da.',
    },
  },
  inside: 'Zuerst: in der Schule',
  outside: 'Danach: außerhalb der Schule',
  notPossible: 'Nicht möglich',
  rules: 'Die Tage und die Regeln, eine nach der anderen',

  attachTitle: 'Was Sie mitschicken',
  attachLead: 'Schicken Sie Kopien. Behalten Sie die Originale.',

  lettersTitle: 'Den Brief schreiben',
  lettersLead: 'Füllen Sie einige Zeilen aus und drucken Sie den Brief. Wir behalten nichts.',

  workshopsTitle: 'Treffen zum Thema Einspruch',
  workshopsLead:
    'Bei einem Treffen erklärt Ihnen jemand, was ein Einspruch ist, ob er für Sie sinnvoll ist und wie man ihn schreibt.',
  workshopsOld: 'Was wir wissen, ist von {year}. Es kann sich geändert haben. Rufen Sie zuerst an.',
  workshopsBookLater:
    'Auf dieser Seite können Sie noch keinen Platz reservieren. Organisationen, die Parcours nutzen, werden das anbieten können.',
  helpsWith: 'Hilft bei',
  sessions: 'Tage und Orte',
  sessionsUnknown: 'Uns nicht bekannt. Fragen Sie am Telefon.',
  session: '{date}, von {from} bis {until}',
  since: 'Findet statt seit',
  book: 'Wie man sich anmeldet',
  telephone: 'Telefon',
  hours: 'Sie können anrufen',
  hoursText: 'von {from} bis {until}. Wir wissen nicht, an welchen Tagen.',
  address: 'Adresse',
  checked: 'Mit dem Veranstalter geprüft',
  notChecked: 'Noch nicht',
  unknown: 'uns nicht bekannt',
  workshopsSource: 'Quelle: {title}, {publisher}, {year}.',
}
