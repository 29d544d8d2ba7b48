import { countryName, languageName } from '@parcours/documents'
import { findMunicipality, municipalityName } from '@parcours/law'
import { type Language, languageFacts } from '@parcours/words'

/** ISO 3166-1 alpha-2 codes of the States and territories of the world. */
const countryCodes =
  'AD AE AF AG AI AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  )

/** ISO 639-1 codes of languages people in Belgium are often asked about; the three national languages come first. */
const languageCodes =
  'fr nl de en ar am bg bn bs cs da el es et fa fi ha he hi hr hu hy id it ja ka ko ku lt lv mk ms ne pl ps pt ro ru rw sk sl so sq sr sv sw ta th ti tr uk ur uz vi yo zh'.split(
    ' ',
  )

interface Named {
  readonly value: string
  readonly label: string
}

const countries = new Map<Language, readonly Named[]>()

/** All countries, by name in the language. */
export function countriesIn(language: Language): readonly Named[] {
  let named = countries.get(language)
  if (!named) {
    const compare = new Intl.Collator(languageFacts[language].locale).compare
    named = countryCodes
      .map((value) => ({ value, label: countryName(value, languageFacts[language].locale) }))
      .sort((a, b) => compare(a.label, b.label))
    countries.set(language, named)
  }
  return named
}

const languagesNamed = new Map<Language, readonly Named[]>()

/** Languages in the order of `languageCodes`, by name in the language. */
export function languagesIn(language: Language): readonly Named[] {
  let named = languagesNamed.get(language)
  if (!named) {
    named = languageCodes.map((value) => ({ value, label: languageName(value, languageFacts[language].locale) }))
    languagesNamed.set(language, named)
  }
  return named
}

/** The name of a municipality; its code where it is not known. */
export function placeName(nis: string, language: Language): string {
  const found = findMunicipality(nis)
  return found ? municipalityName(found, language) : nis
}
