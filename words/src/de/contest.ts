import type { Words } from '../translation.ts'

/** Was `parcours contest` sagt: die Rangliste eines Wettbewerbs, und was an einer Liste falsch ist. */
export const contest: Words['contest'] = {
  title: 'Aufnahmewettbewerb {year}: {branch}',
  branches: { medicine: 'Medizin', dentistry: 'Zahnmedizin' },
  places: 'Plätze: {places}. Davon für nicht Ansässige: höchstens {nonResidents}.',
  placesOfLaw: 'Diese Zahlen stehen im Recht, das Parcours gelesen hat.',
  placesGiven:
    'Sie haben die Zahl der Plätze angegeben. Die Grenze für nicht Ansässige ist 15 Prozent davon, abgerundet.',
  ranked: 'Kandidaten in der Rangliste: {count}. Ausgelassene Zeilen des anderen Faches: {others}.',
  admitted: 'Sicherer Platz: {all}. Davon nicht Ansässige: {nonResidents}.',
  lastMark: 'Die niedrigste Note mit sicherem Platz: {mark}.',
  empty: 'Plätze, die leer bleiben: {count}. Es gibt nicht genug Kandidaten, die sie bekommen dürfen.',
  tiesHeading: 'Gleichstände, die wir nicht auflösen',
  noTies: 'Kein Gleichstand entscheidet über einen Platz.',
  tieLastPlace:
    'Rang {rank}, Note {mark}. Kandidaten mit dieser Note: {count}. Übrige Plätze für sie: {places}. Wer darüber oder darunter steht, ist nicht betroffen.',
  tieCap:
    'Rang {rank}, Note {mark}. Nicht Ansässige mit dieser Note: {count}. Übrige Plätze für nicht Ansässige: {places}. Wer von ihnen auch einen Platz bekommt, für niemand anderen ändert sich etwas.',
  tieNonResidents: 'Von diesen Plätzen gehen mindestens {least} und höchstens {most} an nicht Ansässige.',
  tieIfAll: 'Wenn alle zugelassen würden, wäre die Grenze überschritten um: {count}.',
  tieIfNone: 'Wenn niemand von ihnen zugelassen würde, blieben Plätze übrig: {places}.',
  tieCandidates: 'Kandidaten: {candidates}',
  andMore: '{candidates} und {count} weitere',
  listHeading: 'Die Rangliste',
  row: '{rank}. {candidate}: {mark}, {residence}, {result}',
  more: 'Die anderen {count} Kandidaten stehen in der Datei, die „--out FILE“ schreibt, und in „--json“.',
  saved: 'Die ganze Rangliste steht in {file}.',
  residence: { resident: 'ansässig', 'non-resident': 'nicht ansässig' },
  results: {
    admitted: 'hat einen Platz',
    undecided: 'nicht entschieden (Gleichstand)',
    'over-cap': 'kein Platz: Die Grenze für nicht Ansässige ist erreicht',
    'no-place': 'kein Platz',
  },

  problems: {
    CSV_EMPTY: '{file} hat keine Zeilen.',
    CSV_TOO_LARGE: '{file} ist größer als {most} Bytes. Ist es die richtige Datei?',
    CSV_COLUMN_MISSING: 'Zeile 1: Es gibt keine Spalte „{column}“. Nötig sind: candidate, mark, resident.',
    CSV_COLUMN_TWICE: 'Zeile 1: Die Spalte „{column}“ steht zweimal da. Behalten Sie eine davon.',
    CSV_QUOTES:
      'Zeile {line}: Ein Anführungszeichen wird geöffnet und nicht geschlossen, oder es steht an einer falschen Stelle.',
    CSV_ROW_LENGTH: 'Zeile {line}: Sie hat {found} Felder, und die erste Zeile hat {expected}.',
    CSV_VALUE_MISSING: 'Zeile {line}, Spalte „{column}“: Sie ist leer.',
    CSV_CANDIDATE_TWICE: 'Zeile {line}, Spalte „{column}“: Derselbe Kandidat steht in Zeile {first}.',
    CSV_CANDIDATE_INVALID:
      'Zeile {line}, Spalte „{column}“: Nötig ist eine Nummer oder ein kurzer Code mit höchstens {most} Zeichen.',
    CSV_MARK_INVALID: 'Zeile {line}, Spalte „{column}“: Nötig ist eine Zahl von 0 bis {most}, zum Beispiel 112.5.',
    CSV_RESIDENCE_UNKNOWN:
      'Zeile {line}, Spalte „{column}“: Nötig ist „yes“ (ja) oder „no“ (nein). Wer ansässig ist, wird nicht geraten: Klären Sie es zuerst.',
    CSV_BRANCH_INVALID:
      'Zeile {line}, Spalte „{column}“: Nötig ist „medicine“ (Medizin) oder „dentistry“ (Zahnmedizin).',
    CSV_MORE_PROBLEMS: 'Es ist noch mehr zu berichtigen: {count}. Berichtigen Sie zuerst das hier.',
    CONTEST_NOT_HELD: 'Im Jahr {year} gab es keinen Wettbewerb. Der erste war {first}.',
    CONTEST_PLACES_UNKNOWN:
      'Wir haben nicht gelesen, wie viele Plätze es im Jahr {year} gibt. Geben Sie die Zahl mit --places an.',
  },
}
