import type { Words } from '../translation.ts'

/** Nach Fehlercode. Sagt nie, was eine Person über ihr Leben erzählt hat. */
export const errors: Words['errors'] = {
  // Was jemand geschickt hat.
  SITUATION_NOT_AN_OBJECT: {
    says: 'Die Angaben müssen ein JSON-Objekt sein, aber das hier ist: {found}.',
    next: 'Setzen Sie die Angaben in geschweifte Klammern. Wenn nichts bekannt ist, schreiben Sie nur {}.',
  },
  FACT_UNKNOWN_KEY: {
    says: 'Eine Angabe mit diesem Namen gibt es hier nicht.',
    next: 'Prüfen Sie, wie der Name geschrieben wird.',
  },
  FACT_WRONG_TYPE: {
    says: 'Das sollte sein: {expected}. Es ist: {found}.',
    next: 'Schreiben Sie die Angabe in der erwarteten Form.',
  },
  FACT_INVALID_DATE: {
    says: 'Diesen Tag gibt es im Kalender nicht.',
    next: 'Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2024-02-29. Wenn Sie nur den Monat oder das Jahr wissen, schreiben Sie 2024-02 oder 2024.',
  },
  FACT_DATE_OUT_OF_RANGE: {
    says: 'Dieses Datum liegt zu weit zurück oder zu weit in der Zukunft.',
    next: 'Prüfen Sie das Jahr. Es muss von 1850 bis 2259 sein.',
  },
  FACT_INVALID_CODE: {
    says: 'Das ist keine der möglichen Antworten.',
    next: 'Wählen Sie eine der Antworten, die hier erwartet werden.',
  },
  FACT_NUMBER_OUT_OF_RANGE: {
    says: 'Diese Zahl ist hier nicht möglich. Sie zählt: {unit}.',
    next: 'Schreiben Sie eine Zahl von {least} bis {most}.',
  },
  FACT_PERIOD_REVERSED: {
    says: 'Dieser Zeitraum endet, bevor er beginnt.',
    next: 'Prüfen Sie den ersten und den letzten Tag.',
  },
  DAY_INVALID: {
    says: 'Den Tag Ihrer Frage gibt es im Kalender nicht.',
    next: 'Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2025-03-01.',
  },
  FINDING_UNKNOWN: {
    says: 'Es gibt kein Ergebnis mit diesem Namen.',
    next: 'Wählen Sie einen der Namen, die hier erwartet werden.',
  },
  FINDING_NOT_IN_SQL: {
    says: 'Ein Teil dieser Regel lässt sich nicht als SQL schreiben.',
    next: 'Lassen Sie sie hier weg, und nehmen Sie „parcours screen“ dafür.',
  },
  REFORM_UNKNOWN: {
    says: 'Es gibt keine angekündigte Reform mit diesem Namen.',
    next: 'Lassen Sie sie weg, oder wählen Sie einen der Namen, die hier erwartet werden.',
  },
  READING_UNKNOWN: {
    says: 'So kann man das Gesetz hier nicht lesen.',
    next: 'Wählen Sie eine der Lesarten, die hier erwartet werden.',
  },
  JUDGEMENT_UNKNOWN: {
    says: 'Das Gesetz überlässt keiner Behörde eine Frage mit diesem Namen.',
    next: 'Wählen Sie einen der Namen, die hier erwartet werden.',
  },
  STRETCH_REVERSED: {
    says: 'Der letzte Tag Ihrer Frage kommt vor dem ersten Tag.',
    next: 'Tauschen Sie die beiden Tage.',
  },
  REGISTER_NOT_FOUND: {
    says: 'Das Register ist nicht da, oder wir dürfen es nicht lesen.',
    next: 'Prüfen Sie den Namen, den Ordner und die Rechte.',
  },
  REGISTER_NOT_READABLE: {
    says: 'Diese Datei ist beschädigt, oder sie ist nicht das, was ihre Endung sagt.',
    next: 'Speichern oder packen Sie sie neu.',
  },
  REGISTER_WITHOUT_PERSONS: {
    says: 'Es gibt keine Tabelle der Personen.',
    next: 'Nennen Sie eine Datei persons.csv, oder sagen Sie in der Zuordnung, welche Datei es ist.',
  },
  REGISTER_TABLE_UNKNOWN: {
    says: 'Diese Datei ist keine Tabelle, die wir kennen.',
    next: 'Berichtigen Sie den Namen, oder sagen Sie in der Zuordnung, was sie enthält.',
  },
  REGISTER_TABLE_TWICE: {
    says: 'Zwei Dateien enthalten dieselbe Tabelle.',
    next: 'Behalten Sie eine davon.',
  },
  REGISTER_COLUMN_UNKNOWN: {
    says: 'Wir kennen diese Spalte nicht.',
    next: 'Berichtigen Sie den Namen, oder lassen Sie die Zuordnung sie übersetzen oder übergehen.',
  },
  REGISTER_COLUMN_TWICE: {
    says: 'Diese Spalte steht zweimal da.',
    next: 'Behalten Sie eine davon.',
  },
  REGISTER_COLUMN_MISSING: {
    says: 'Eine Spalte, die gebraucht wird, fehlt.',
    next: 'Fügen Sie sie hinzu, oder sagen Sie in der Zuordnung, wie sie heißt.',
  },
  REGISTER_MAPPING_INVALID: {
    says: 'Etwas in der Zuordnung kann nicht sein. Erwartet: {expected}.',
    next: 'Schlagen Sie nach, wie eine Zuordnung geschrieben wird.',
  },
  REGISTER_RESUME_OTHER: {
    says: 'Was unvollendet blieb, war eine andere Prüfung: Register, Recht oder Optionen sind nicht dieselben.',
    next: 'Beginnen Sie neu, ohne --resume.',
  },
  RESULT_NOT_ONE: {
    says: 'Diese Datei ist nicht das ganze Ergebnis einer Prüfung des Registers.',
    next: 'Nennen Sie die Datei, die „parcours screen“ mit „--out“ geschrieben hat.',
  },
  ROW_LENGTH: {
    says: 'Diese Zeile hat mehr oder weniger Zellen, als es Spalten gibt.',
    next: 'Suchen Sie ein Trennzeichen in einer Zelle.',
  },
  ROW_QUOTES: {
    says: 'Ein Anführungszeichen in dieser Zeile ist nicht geschlossen oder steht falsch.',
    next: 'Schließen oder verdoppeln Sie es.',
  },
  ROW_NOT_JSON: {
    says: 'Diese Zeile ist kein JSON-Objekt.',
    next: 'Schreiben Sie ein Objekt je Zeile.',
  },
  ROW_PERSON_MISSING: {
    says: 'Diese Zeile sagt nicht, um wen es geht.',
    next: 'Tragen Sie die Person ein.',
  },
  ROW_PERSON_UNKNOWN: {
    says: 'Die Person dieser Zeile steht nicht bei den Personen.',
    next: 'Berichtigen Sie die Person, oder fügen Sie sie hinzu.',
  },
  ROW_PERSON_TWICE: {
    says: 'Diese Person steht zweimal bei den Personen.',
    next: 'Behalten Sie die Zeile, die stimmt.',
  },
  ROW_PARENT_UNKNOWN: {
    says: 'Diese Zeile gehört zu einer Zeile, die es nicht gibt.',
    next: 'Berichtigen Sie ihre Nummer.',
  },
  ROW_NUMBER_TWICE: {
    says: 'Zwei Zeilen dieser Person haben dieselbe Nummer.',
    next: 'Geben Sie einer davon eine andere Nummer.',
  },
  ROW_TOO_MANY: {
    says: 'Diese Person hat hier mehr Zeilen, als jemand haben kann.',
    next: 'Prüfen Sie, ob die Person aus Versehen eingetragen wurde.',
  },
  NATIONAL_NUMBER_INVALID: {
    says: 'Die Prüfziffern dieser Nationalregisternummer stimmen nicht.',
    next: 'Berichtigen Sie die Nummer.',
  },
  NATIONAL_NUMBER_TWICE: {
    says: 'Zwei Personen haben dieselbe Nationalregisternummer.',
    next: 'Finden Sie heraus, ob es eine Person ist.',
  },
  // Was dem Gesetz fehlt.
  LAW_DATE_INVALID: {
    says: 'Ein Datum im Gesetz gibt es im Kalender nicht.',
    next: 'Schreiben Sie es als Jahr, Monat und Tag: 2024-02-29.',
  },
  LAW_CALENDAR_MISSING: {
    says: 'Eine Frist braucht die gesetzlichen Feiertage, aber niemand hat sie mitgegeben.',
    next: 'Geben Sie der Frist ihren Kalender.',
  },
  LAW_PERIOD_AMBIGUOUS: {
    says: 'In manchen Jahren ist der Zeitraum so lang wie sein Fenster, in anderen nicht.',
    next: 'Schreiben Sie beide in derselben Einheit, oder wählen Sie ein längeres Fenster.',
  },
  LAW_VERSION_GAP: {
    says: 'An manchen Tagen gilt keine Fassung einer Regel.',
    next: 'Fügen Sie die fehlende Fassung hinzu, oder verschieben Sie den Beginn der nächsten.',
  },
  LAW_VERSION_OVERLAP: {
    says: 'An manchen Tagen gelten zwei Fassungen einer Regel zugleich.',
    next: 'Lassen Sie die frühere Fassung an dem Tag enden, an dem die spätere beginnt.',
  },
  LAW_VERSION_DUPLICATE: {
    says: 'Zwei Fassungen haben dieselbe Kennung.',
    next: 'Geben Sie einer davon eine andere Kennung.',
  },
  LAW_NORM_DUPLICATE: {
    says: 'Zwei Regeln haben dieselbe Kennung.',
    next: 'Geben Sie einer davon eine andere Kennung.',
  },
  LAW_NORM_WITHOUT_SOURCE: {
    says: 'Eine Regel sagt nicht, woher sie kommt.',
    next: 'Schreiben Sie ihre Stellen in sources.ts und nennen Sie sie in der Regel.',
  },
  LAW_SOURCE_UNKNOWN: {
    says: 'Es wird eine Stelle genannt, die nicht in sources.ts steht.',
    next: 'Fügen Sie die Stelle hinzu, oder berichtigen Sie ihre Kennung.',
  },
  LAW_SOURCE_DUPLICATE: {
    says: 'Zwei verschiedene Stellen haben dieselbe Kennung.',
    next: 'Geben Sie einer davon eine andere Kennung.',
  },
  LAW_FINDING_UNKNOWN: {
    says: 'Ein nächster Schritt hat seinen letzten Tag von einem Ergebnis, das es nicht gibt.',
    next: 'Berichtigen Sie die Kennung, oder fügen Sie die Regel hinzu.',
  },
  LAW_CLAUSE_UNKNOWN: {
    says: 'Eine Liste von Nachweisen nennt eine Bedingung oder eine Regel, die es nicht gibt, oder enthält kein Dokument.',
    next: 'Berichtigen Sie die Kennung, oder nennen Sie die Dokumente.',
  },
  LAW_REFORM_UNKNOWN: {
    says: 'Angekündigtes Recht steht in einer Norm und ist nicht angegeben, oder umgekehrt.',
    next: 'Geben Sie es mit Stand und Quellen an, oder berichtigen Sie die Kennung.',
  },
  LAW_CLAUSE_DUPLICATE: {
    says: 'Zwei verschiedene Bedingungen haben dieselbe Kennung.',
    next: 'Geben Sie einer davon eine andere Kennung.',
  },
  LAW_READING_DUPLICATE: {
    says: 'Zwei Lesarten mit verschiedenen Möglichkeiten haben dieselbe Kennung.',
    next: 'Geben Sie einer davon eine andere Kennung.',
  },
  LAW_CASE_DUPLICATE: {
    says: 'Zwei Beispiele haben dieselbe Kennung oder denselben Titel.',
    next: 'Ändern Sie eines davon.',
  },
  LAW_CLAUSE_WITHOUT_CASE: {
    says: 'Eine Bedingung wird nicht auf beiden Seiten durch ein Beispiel geprüft.',
    next: 'Fügen Sie ein Beispiel hinzu, in dem sie gilt, und eines, in dem sie nicht gilt.',
  },
  LAW_OPEN_POINT_WITHOUT_CASE: {
    says: 'Kein Beispiel zeigt, was ein offener Punkt offen lässt.',
    next: 'Fügen Sie ein solches Beispiel zu cases.ts hinzu.',
  },
  LAW_VERSION_BOUNDARY_WITHOUT_CASE: {
    says: 'Kein Beispiel steht auf dem letzten oder dem ersten Tag einer Fassung.',
    next: 'Fügen Sie für jeden dieser Tage ein Beispiel hinzu.',
  },
  LAW_CASE_FAILS: {
    says: 'Das Gesetz gibt eine andere Antwort, als ein Beispiel erwartet.',
    next: 'Lesen Sie die Quelle. Berichtigen Sie dann die Regel oder das Beispiel.',
  },
  LAW_CONCEPT_UNKNOWN: {
    says: 'Eine Regel fragt nach einer Angabe, die niemand machen kann.',
    next: 'Berichtigen Sie den Namen der Angabe, oder fügen Sie die Angabe hinzu.',
  },
  LAW_CODE_UNKNOWN: {
    says: 'Eine Regel vergleicht eine Angabe mit einer Antwort, die nicht möglich ist.',
    next: 'Berichtigen Sie die Antwort, oder fügen Sie sie zur Angabe hinzu.',
  },
  LAW_FIELD_WRONG_KIND: {
    says: 'Eine Regel benutzt eine Angabe so, wie es nicht zu ihr passt.',
    next: 'Fragen Sie nach einer anderen Angabe, oder benutzen Sie einen anderen Operator.',
  },
  LAW_CONCEPT_WITHOUT_WORDS: {
    says: 'Eine Angabe hat keine Frage, keine Hilfe oder keinen Namen.',
    next: 'Schreiben Sie sie in die Wörter jeder Sprache.',
  },
  LAW_WORDS_MISSING: {
    says: 'Etwas im Gesetz hat keinen Satz.',
    next: 'Schreiben Sie den Satz in die Wörter jeder Sprache.',
  },
  LAW_WORDS_SPARE: {
    says: 'Ein Satz gehört zu nichts im Gesetz.',
    next: 'Entfernen Sie ihn, oder berichtigen Sie seine Kennung.',
  },
  LAW_TRANSLATION_MISSING: {
    says: 'Ein Satz ist noch nicht übersetzt.',
    next: 'Übersetzen Sie ihn.',
  },
  LAW_READING_UNDOCUMENTED: {
    says: 'Eine Lesart oder ein offener Punkt ist nicht erklärt.',
    next: 'Schreiben Sie in readings.md, was unklar ist und wen man fragt.',
  },
  LAW_CONFLICT_UNSETTLED: {
    says: 'Zwei Quellen sind sich nicht einig, und niemand hat aufgeschrieben, was wir daraus machen.',
    next: 'Schreiben Sie in readings.md, was jede Quelle sagt, welche entscheidet, und warum.',
  },
  LAW_OFFICE_WITHOUT_SOURCE: {
    says: 'Die Daten eines Büros sagen nicht, woher sie kommen.',
    next: 'Fügen Sie die Seite hinzu, und den Tag, an dem sie gelesen wurde.',
  },
  LAW_WORKED_CASE_MISSING: {
    says: 'Ein ausgearbeitetes Beispiel aus den Notizen zum Gesetz fehlt hier.',
    next: 'Fügen Sie es mit seiner Nummer hinzu, oder schreiben Sie, warum es weggelassen wird.',
  },
  // Was wir falsch gemacht haben.
  ENGINE_NODE_UNKNOWN: {
    says: 'Wir haben einen Fehler gemacht: Das Programm traf auf etwas, das es nicht kennt.',
    next: 'Es ist nicht Ihre Schuld. Bitte melden Sie es uns.',
  },
}
