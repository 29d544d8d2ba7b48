import type { Words } from '../translation.ts'

/** Wat er rond een antwoord gezegd wordt, naast de zinnen van de wet zelf. */
export const opinion: Words['opinion'] = {
  headings: {
    nextSteps: 'Wat u nu doet',
    why: 'Waarom',
    uncertain: 'Wat niet zeker is',
    missing: 'Wat wij nog moeten weten',
    contested: 'Waarover men het niet eens is',
    open: 'Wat niemand ons kon zeggen',
    judgements: 'Wat een overheid beslist',
    information: 'Goed om te weten',
    evidence: 'Wat u meebrengt',
    sources: 'Bronnen',
    looked: 'Alles waarnaar gekeken is',
    change: 'Wat het antwoord zou veranderen',
  },

  outcomes: { met: 'Ja', 'not-met': 'Nee', undetermined: 'Niet zeker' },

  undetermined: {
    'missing-facts': 'Er ontbreken gegevens. Daarmee kunnen wij meer zeggen.',
    contested: 'Bronnen of rechters zijn het niet eens. U ziet elke lezing.',
    'open-law':
      'Wij konden niet elke tekst lezen, of de tekst zegt er niets over. Vraag het aan het kantoor voor u beslist.',
    judgement: 'De wet laat dit over aan een overheid. Niemand kan het vooraf zeggen.',
    'not-modelled': 'Wij hebben geen regel voor deze dag. Vraag het aan het kantoor.',
  },

  stretch: {
    since: 'Dat is zo sinds {since}.',
    until: 'Dat is zo tot en met {until}.',
    both: 'Dat is zo van {since} tot en met {until}.',
    day: 'Dat is alleen zo op {since}.',
  },

  values: {
    date: 'De datum is {value}.',
    dateIfConcerned: 'Als dit voor u geldt, is de datum {value}.',
    amount: 'Het bedrag is {value}.',
    amountIfNow: 'Als u betaalt op de dag waarover u iets vraagt, is het bedrag {value}.',
  },
  labelled: '{label}: {value}',

  dateNotKnown: 'een datum die wij nog niet kunnen berekenen',
  toldUs: 'U vertelde ons: {facts}.',
  yes: 'ja',
  no: 'nee',
  never: 'niet gebeurd',
  none: 'geen',
  rowNumber: '{row} {number}',
  readOn: 'Wij lazen dit op {date}.',
  article: 'artikel {article}',
  detailsMissing: 'Ontbreekt nog: {details}.',

  steps: {
    all: 'Dit alles telt samen:',
    any: 'Eén hiervan is genoeg:',
    not: 'Niets hiervan mag zo zijn:',
  },

  change: {
    all: 'Dit alles zou zo moeten zijn:',
    any: 'Eén hiervan zou genoeg zijn:',
    nothing: 'Niets wat u ons kunt vertellen, verandert dit antwoord op deze dag.',
  },

  withoutWords: 'Hiervoor is er nog geen eenvoudige zin. Kijk naar de bron.',
  untranslated: 'Deze tekst is nog niet vertaald. U leest de Engelse tekst.',
  decides: 'Parcours legt de wet uit. De gemeente, het kantoor of de rechter beslist.',
}
