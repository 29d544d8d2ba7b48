import type { Words } from '../translation.ts'

/** Per foutcode: wat er mis is, en wat u nu doet. Zegt nooit wat iemand over zijn of haar leven vertelde. */
export const errors: Words['errors'] = {
  // Wat iemand stuurde.
  SITUATION_NOT_AN_OBJECT: {
    says: 'De feiten moeten één JSON-object zijn, maar dit is: {found}.',
    next: 'Zet de feiten tussen accolades. Is er niets bekend? Schrijf dan alleen {}.',
  },
  FACT_UNKNOWN_KEY: {
    says: 'Er is hier geen feit met deze naam.',
    next: 'Kijk na hoe de naam geschreven is.',
  },
  FACT_WRONG_TYPE: {
    says: 'Hier hoort: {expected}. Er staat: {found}.',
    next: 'Schrijf het feit in de vorm die verwacht wordt.',
  },
  FACT_INVALID_DATE: {
    says: 'Dit is geen dag van de kalender.',
    next: 'Schrijf jaar, maand en dag, bijvoorbeeld 2024-02-29. Kent u alleen de maand of het jaar? Schrijf dan 2024-02 of 2024.',
  },
  FACT_DATE_OUT_OF_RANGE: {
    says: 'Deze datum ligt te lang geleden of te ver weg.',
    next: 'Kijk het jaar na. Het moet van 1850 tot en met 2259 zijn.',
  },
  FACT_INVALID_CODE: {
    says: 'Dit is niet een van de mogelijke antwoorden.',
    next: 'Kies een van de antwoorden die hier verwacht worden.',
  },
  FACT_NUMBER_OUT_OF_RANGE: {
    says: 'Dit getal kan hier niet. Het telt: {unit}.',
    next: 'Schrijf een getal van {least} tot en met {most}.',
  },
  FACT_PERIOD_REVERSED: {
    says: 'Deze periode eindigt voor ze begint.',
    next: 'Kijk de eerste dag en de laatste dag na.',
  },
  DAY_INVALID: {
    says: 'De dag van uw vraag is geen dag van de kalender.',
    next: 'Schrijf jaar, maand en dag, bijvoorbeeld 2025-03-01.',
  },
  FINDING_UNKNOWN: {
    says: 'Er is geen antwoord met deze naam.',
    next: 'Kies een van de namen die hier verwacht worden.',
  },
  FINDING_NOT_IN_SQL: {
    says: 'Deze regel heeft een deel dat niet in SQL te schrijven is.',
    next: 'Laat hem hier weg, en gebruik er “parcours screen” voor.',
  },
  REFORM_UNKNOWN: {
    says: 'Er is geen aangekondigde hervorming met deze naam.',
    next: 'Laat ze weg, of kies een van de namen die hier verwacht worden.',
  },
  READING_UNKNOWN: {
    says: 'Zo kan men de wet hier niet lezen.',
    next: 'Kies een van de lezingen die hier verwacht worden.',
  },
  JUDGEMENT_UNKNOWN: {
    says: 'De wet laat geen vraag met deze naam over aan een overheid.',
    next: 'Kies een van de namen die hier verwacht worden.',
  },
  STRETCH_REVERSED: {
    says: 'De laatste dag van uw vraag komt vóór de eerste dag.',
    next: 'Wissel de twee dagen om.',
  },
  REGISTER_NOT_FOUND: {
    says: 'Het register bestaat niet, of wij mogen het niet lezen.',
    next: 'Kijk de naam, de map en de rechten na.',
  },
  REGISTER_NOT_READABLE: {
    says: 'Dit bestand is beschadigd, of het is niet wat zijn extensie zegt.',
    next: 'Bewaar het of pak het opnieuw in.',
  },
  REGISTER_WITHOUT_PERSONS: {
    says: 'Er is geen tabel met de personen.',
    next: 'Noem een bestand persons.csv, of zeg in het vertaalbestand welk bestand het is.',
  },
  REGISTER_TABLE_UNKNOWN: {
    says: 'Dit bestand is geen tabel die wij kennen.',
    next: 'Verbeter de naam, of zeg in het vertaalbestand wat erin staat.',
  },
  REGISTER_TABLE_TWICE: {
    says: 'Twee bestanden bevatten dezelfde tabel.',
    next: 'Houd er één.',
  },
  REGISTER_COLUMN_UNKNOWN: {
    says: 'Wij kennen deze kolom niet.',
    next: 'Verbeter de naam, of laat het vertaalbestand haar vertalen of overslaan.',
  },
  REGISTER_COLUMN_TWICE: {
    says: 'Deze kolom staat er twee keer.',
    next: 'Houd er één.',
  },
  REGISTER_COLUMN_MISSING: {
    says: 'Een kolom die nodig is, ontbreekt.',
    next: 'Voeg ze toe, of zeg in het vertaalbestand hoe ze heet.',
  },
  REGISTER_MAPPING_INVALID: {
    says: 'Iets in het vertaalbestand kan niet. Verwacht: {expected}.',
    next: 'Kijk na hoe zo’n bestand geschreven wordt.',
  },
  REGISTER_RESUME_OTHER: {
    says: 'Wat niet af was, was iets anders: het register, de wet of de opties zijn niet dezelfde.',
    next: 'Begin opnieuw zonder --resume.',
  },
  RESULT_NOT_ONE: {
    says: 'Dit bestand is niet het hele resultaat van een screening.',
    next: 'Geef het bestand op dat “parcours screen” met “--out” heeft geschreven.',
  },
  ROW_LENGTH: {
    says: 'Deze rij heeft meer of minder cellen dan er kolommen zijn.',
    next: 'Zoek een scheidingsteken binnen een cel.',
  },
  ROW_QUOTES: {
    says: 'Een aanhalingsteken in deze rij is niet gesloten, of staat verkeerd.',
    next: 'Sluit het, of verdubbel het.',
  },
  ROW_NOT_JSON: {
    says: 'Deze regel is geen JSON-object.',
    next: 'Schrijf één object per regel.',
  },
  ROW_PERSON_MISSING: {
    says: 'Deze rij zegt niet over wie ze gaat.',
    next: 'Vul de persoon in.',
  },
  ROW_PERSON_UNKNOWN: {
    says: 'De persoon van deze rij staat niet bij de personen.',
    next: 'Verbeter de persoon, of voeg hem of haar toe.',
  },
  ROW_PERSON_TWICE: {
    says: 'Deze persoon staat twee keer bij de personen.',
    next: 'Houd de rij die juist is.',
  },
  ROW_PARENT_UNKNOWN: {
    says: 'Deze rij hoort bij een rij die er niet is.',
    next: 'Verbeter het nummer.',
  },
  ROW_NUMBER_TWICE: {
    says: 'Twee rijen van deze persoon hebben hetzelfde nummer.',
    next: 'Geef een van de twee een ander nummer.',
  },
  ROW_TOO_MANY: {
    says: 'Deze persoon heeft hier meer rijen dan iemand kan hebben.',
    next: 'Kijk na of de persoon bij vergissing is ingevuld.',
  },
  NATIONAL_NUMBER_INVALID: {
    says: 'De controlecijfers van dit rijksregisternummer kloppen niet.',
    next: 'Verbeter het nummer.',
  },
  NATIONAL_NUMBER_TWICE: {
    says: 'Twee personen hebben hetzelfde rijksregisternummer.',
    next: 'Ga na of het één persoon is.',
  },
  // Wat in de wet ontbreekt.
  LAW_DATE_INVALID: {
    says: 'Een datum in de wet is geen dag van de kalender.',
    next: 'Schrijf jaar, maand en dag: 2024-02-29.',
  },
  LAW_CALENDAR_MISSING: {
    says: 'Een termijn heeft de wettelijke feestdagen nodig, maar niemand gaf ze mee.',
    next: 'Geef de termijn haar kalender.',
  },
  LAW_PERIOD_AMBIGUOUS: {
    says: 'In sommige jaren is de periode even lang als haar venster, in andere niet.',
    next: 'Schrijf de twee in dezelfde eenheid, of kies een langer venster.',
  },
  LAW_VERSION_GAP: {
    says: 'Op sommige dagen geldt geen enkele versie van een norm.',
    next: 'Voeg de versie toe die ontbreekt, of laat de volgende vroeger beginnen.',
  },
  LAW_VERSION_OVERLAP: {
    says: 'Op sommige dagen gelden twee versies van een norm tegelijk.',
    next: 'Laat de vroegere versie eindigen op de dag waarop de latere begint.',
  },
  LAW_VERSION_DUPLICATE: {
    says: 'Twee versies hebben hetzelfde kenmerk.',
    next: 'Geef een van de twee een ander kenmerk.',
  },
  LAW_NORM_DUPLICATE: {
    says: 'Twee normen hebben hetzelfde kenmerk.',
    next: 'Geef een van de twee een ander kenmerk.',
  },
  LAW_NORM_WITHOUT_SOURCE: {
    says: 'Een norm zegt niet waar ze vandaan komt.',
    next: 'Schrijf haar passages in sources.ts en noem ze in de norm.',
  },
  LAW_SOURCE_UNKNOWN: {
    says: 'Er wordt een passage genoemd die niet in sources.ts staat.',
    next: 'Voeg de passage toe, of verbeter haar kenmerk.',
  },
  LAW_SOURCE_DUPLICATE: {
    says: 'Twee verschillende passages hebben hetzelfde kenmerk.',
    next: 'Geef een van de twee een ander kenmerk.',
  },
  LAW_FINDING_UNKNOWN: {
    says: 'Een volgende stap haalt haar laatste dag uit een antwoord dat niet bestaat.',
    next: 'Verbeter het kenmerk, of voeg de norm toe.',
  },
  LAW_CLAUSE_UNKNOWN: {
    says: 'Een lijst van bewijzen noemt een clausule of een norm die niet bestaat, of bevat geen document.',
    next: 'Verbeter het kenmerk, of noem de documenten.',
  },
  LAW_REFORM_UNKNOWN: {
    says: 'Aangekondigd recht staat in een norm en is niet opgegeven, of omgekeerd.',
    next: 'Geef het op met zijn stand en zijn bronnen, of verbeter het kenmerk.',
  },
  LAW_CLAUSE_DUPLICATE: {
    says: 'Twee verschillende clausules hebben hetzelfde kenmerk.',
    next: 'Geef een van de twee een ander kenmerk.',
  },
  LAW_READING_DUPLICATE: {
    says: 'Twee lezingen met verschillende keuzes hebben hetzelfde kenmerk.',
    next: 'Geef een van de twee een ander kenmerk.',
  },
  LAW_CASE_DUPLICATE: {
    says: 'Twee voorbeelden hebben hetzelfde kenmerk of dezelfde titel.',
    next: 'Verander een van de twee.',
  },
  LAW_CLAUSE_WITHOUT_CASE: {
    says: 'Een clausule is niet aan twee kanten met een voorbeeld bewezen.',
    next: 'Voeg een voorbeeld toe waarin ze klopt en een waarin ze niet klopt.',
  },
  LAW_OPEN_POINT_WITHOUT_CASE: {
    says: 'Geen enkel voorbeeld toont wat een open punt openlaat.',
    next: 'Voeg zo’n voorbeeld toe aan cases.ts.',
  },
  LAW_VERSION_BOUNDARY_WITHOUT_CASE: {
    says: 'Er is geen voorbeeld op de laatste of de eerste dag van een versie.',
    next: 'Voeg voor elk van die dagen een voorbeeld toe.',
  },
  LAW_CASE_FAILS: {
    says: 'De wet geeft een ander antwoord dan een voorbeeld verwacht.',
    next: 'Lees de bron, en verbeter dan de norm of het voorbeeld.',
  },
  LAW_CONCEPT_UNKNOWN: {
    says: 'Een norm vraagt een feit dat niemand kan geven.',
    next: 'Verbeter de naam van het feit, of voeg het feit toe.',
  },
  LAW_CODE_UNKNOWN: {
    says: 'Een norm vergelijkt een feit met een antwoord dat niet kan.',
    next: 'Verbeter het antwoord, of voeg het toe aan het feit.',
  },
  LAW_FIELD_WRONG_KIND: {
    says: 'Een norm gebruikt een feit op een manier die er niet bij past.',
    next: 'Vraag een ander feit, of gebruik een andere operator.',
  },
  LAW_CONCEPT_WITHOUT_WORDS: {
    says: 'Een feit heeft geen vraag, geen hulp of geen naam.',
    next: 'Schrijf ze in de woorden van elke taal.',
  },
  LAW_WORDS_MISSING: {
    says: 'Iets in de wet heeft geen zin.',
    next: 'Schrijf de zin in de woorden van elke taal.',
  },
  LAW_WORDS_SPARE: {
    says: 'Een zin hoort bij niets in de wet.',
    next: 'Haal de zin weg, of verbeter zijn kenmerk.',
  },
  LAW_TRANSLATION_MISSING: {
    says: 'Een zin is nog niet vertaald.',
    next: 'Vertaal hem.',
  },
  LAW_READING_UNDOCUMENTED: {
    says: 'Een lezing of een open punt is niet uitgelegd.',
    next: 'Schrijf in readings.md wat onduidelijk is en aan wie men het kan vragen.',
  },
  LAW_CONFLICT_UNSETTLED: {
    says: 'Twee bronnen zijn het niet eens, en niemand schreef op wat wij ermee doen.',
    next: 'Schrijf in readings.md wat elke bron zegt, welke voorgaat, en waarom.',
  },
  LAW_OFFICE_WITHOUT_SOURCE: {
    says: 'De gegevens van een kantoor zeggen niet waar ze vandaan komen.',
    next: 'Voeg de pagina toe en de dag waarop ze gelezen werd.',
  },
  LAW_WORKED_CASE_MISSING: {
    says: 'Een uitgewerkt geval uit de nota’s over de wet is hier geen voorbeeld geworden.',
    next: 'Voeg het toe met zijn nummer, of schrijf waarom het wegblijft.',
  },
  // Wat wij fout deden.
  ENGINE_NODE_UNKNOWN: {
    says: 'Wij maakten een fout: het programma kwam iets tegen dat het niet kent.',
    next: 'Het is niet uw fout. Meld het ons.',
  },
}
