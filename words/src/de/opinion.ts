import type { Words } from '../translation.ts'

/** Was um ein Ergebnis herum gesagt wird, neben den Sätzen des Gesetzes. */
export const opinion: Words['opinion'] = {
  headings: {
    nextSteps: 'Was Sie jetzt tun',
    why: 'Warum',
    uncertain: 'Was nicht sicher ist',
    missing: 'Was wir wissen müssen',
    contested: 'Was umstritten ist',
    open: 'Was uns niemand sagen konnte',
    judgements: 'Was eine Behörde entscheidet',
    information: 'Gut zu wissen',
    evidence: 'Was Sie mitbringen',
    sources: 'Quellen',
    looked: 'Alles, was wir angesehen haben',
    change: 'Was die Antwort ändern würde',
  },

  outcomes: { met: 'Ja', 'not-met': 'Nein', undetermined: 'Nicht sicher' },

  undetermined: {
    'missing-facts': 'Einige Angaben fehlen. Mit ihnen können wir mehr sagen.',
    contested: 'Quellen oder Richter sind sich nicht einig. Sie sehen jede Lesart.',
    'open-law':
      'Wir konnten nicht jeden Text lesen, oder der Text sagt nichts. Fragen Sie die Behörde, bevor Sie entscheiden.',
    judgement: 'Das Gesetz überlässt das einer Behörde. Niemand kann es im Voraus sagen.',
    'not-modelled': 'Wir haben keine Regel für diesen Tag. Fragen Sie die Behörde.',
  },

  stretch: {
    since: 'So seit {since}.',
    until: 'So bis {until}.',
    both: 'So von {since} bis {until}.',
    day: 'So nur am {since}.',
  },

  values: {
    date: 'Das Datum ist {value}.',
    dateIfConcerned: 'Wenn es Sie betrifft, ist das Datum {value}.',
    amount: 'Der Betrag ist {value}.',
    amountIfNow: 'Wenn Sie an dem Tag zahlen, nach dem Sie fragen, ist der Betrag {value}.',
  },
  labelled: '{label}: {value}',

  dateNotKnown: 'ein Datum, das wir noch nicht berechnen können',
  toldUs: 'Sie haben uns gesagt: {facts}.',
  yes: 'ja',
  no: 'nein',
  never: 'nicht geschehen',
  none: 'keine',
  rowNumber: '{row} {number}',
  readOn: 'Wir haben das am {date} gelesen.',
  article: 'Artikel {article}',
  detailsMissing: 'Es fehlt noch: {details}.',

  steps: {
    all: 'Das alles zählt zusammen:',
    any: 'Eines davon genügt:',
    not: 'Nichts davon darf zutreffen:',
  },

  change: {
    all: 'Das alles müsste so sein:',
    any: 'Eines davon würde genügen:',
    nothing: 'Nichts, was Sie uns sagen können, ändert diese Antwort an diesem Tag.',
  },

  withoutWords: 'Dafür gibt es noch keinen einfachen Satz. Sehen Sie in der Quelle nach.',
  untranslated: 'Dieser Text ist noch nicht übersetzt. Sie lesen den englischen Text.',
  decides: 'Parcours erklärt das Gesetz. Die Gemeinde, die Behörde oder das Gericht entscheidet.',
}
