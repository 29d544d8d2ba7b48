import type { Words } from '../translation.ts'

/** Wat `parcours contest` zegt: de rangschikking van een concours, en wat er mis is met een lijst van kandidaten. */
export const contest: Words['contest'] = {
  title: 'Toelatingsexamen (concours) {year}: {branch}',
  branches: { medicine: 'geneeskunde', dentistry: 'tandheelkunde' },
  places: 'Plaatsen: {places}. Daarvan voor niet-residenten: hoogstens {nonResidents}.',
  placesOfLaw: 'Deze getallen staan in de wet die Parcours las.',
  placesGiven: 'U gaf het aantal plaatsen. De grens voor niet-residenten is 15 procent daarvan, naar beneden afgerond.',
  ranked: 'Gerangschikte kandidaten: {count}. Rijen van de andere richting weggelaten: {others}.',
  admitted: 'Zeker van een plaats: {all}. Daarvan niet-residenten: {nonResidents}.',
  lastMark: 'Het laagste cijfer dat zeker een plaats heeft: {mark}.',
  empty: 'Plaatsen die leeg blijven: {count}. Er zijn niet genoeg kandidaten die ze mogen krijgen.',
  tiesHeading: 'Gelijke cijfers waarover wij niet beslissen',
  noTies: 'Geen gelijk cijfer beslist over een plaats.',
  tieLastPlace:
    'Rang {rank}, cijfer {mark}. Kandidaten met dit cijfer: {count}. Plaatsen die voor hen overblijven: {places}. Voor wie erboven of eronder staat, verandert niets.',
  tieCap:
    'Rang {rank}, cijfer {mark}. Niet-residenten met dit cijfer: {count}. Plaatsen die voor niet-residenten overblijven: {places}. Wie van hen ook een plaats krijgt, voor niemand anders verandert iets.',
  tieNonResidents: 'Van deze plaatsen gaan er minstens {least} en hoogstens {most} naar niet-residenten.',
  tieIfAll: 'Als zij allemaal toegelaten werden, ging het over de grens met: {count}.',
  tieIfNone: 'Als niemand van hen toegelaten werd, plaatsen die niet naar hen gaan: {places}.',
  tieCandidates: 'Kandidaten: {candidates}',
  andMore: '{candidates} en nog {count}',
  listHeading: 'De rangschikking',
  row: '{rank}. {candidate}: {mark}, {residence}, {result}',
  more: 'De andere {count} kandidaten staan in het bestand dat “--out FILE” schrijft, en in “--json”.',
  saved: 'De hele rangschikking staat in {file}.',
  residence: { resident: 'resident', 'non-resident': 'niet-resident' },
  results: {
    admitted: 'heeft een plaats',
    undecided: 'niet beslist (gelijk cijfer)',
    'over-cap': 'geen plaats: de grens voor niet-residenten is bereikt',
    'no-place': 'geen plaats',
  },

  /** Per code: wat er mis was met de lijst van kandidaten of met het gevraagde concours. */
  problems: {
    CSV_EMPTY: '{file} heeft geen rijen.',
    CSV_TOO_LARGE: '{file} is groter dan {most} bytes. Is het het juiste bestand?',
    CSV_COLUMN_MISSING: 'Regel 1: de kolom “{column}” ontbreekt. Nodig zijn: candidate, mark, resident.',
    CSV_COLUMN_TWICE: 'Regel 1: de kolom “{column}” staat er twee keer. Houd er één.',
    CSV_QUOTES: 'Regel {line}: een aanhalingsteken gaat open en niet dicht, of staat op een foute plaats.',
    CSV_ROW_LENGTH: 'Regel {line}: er zijn {found} velden, en in de eerste regel {expected}.',
    CSV_VALUE_MISSING: 'Regel {line}, kolom “{column}”: dit is leeg.',
    CSV_CANDIDATE_TWICE: 'Regel {line}, kolom “{column}”: dezelfde kandidaat staat in regel {first}.',
    CSV_CANDIDATE_INVALID:
      'Regel {line}, kolom “{column}”: hier moet een nummer of een korte code staan, van hoogstens {most} tekens.',
    CSV_MARK_INVALID: 'Regel {line}, kolom “{column}”: hier moet een getal van 0 tot {most} staan, zoals 112.5.',
    CSV_RESIDENCE_UNKNOWN:
      'Regel {line}, kolom “{column}”: hier moet “yes” of “no” staan. Wie resident is, raden wij niet: zoek het eerst uit.',
    CSV_BRANCH_INVALID: 'Regel {line}, kolom “{column}”: hier moet “medicine” of “dentistry” staan.',
    CSV_MORE_PROBLEMS: 'Er moet nog meer verbeterd worden: {count}. Verbeter eerst dit.',
    CONTEST_NOT_HELD: 'In {year} was er geen concours. Het eerste was in {first}.',
    CONTEST_PLACES_UNKNOWN: 'Wij lazen niet hoeveel plaatsen er in {year} zijn. Geef het aantal met --places.',
  },
}
