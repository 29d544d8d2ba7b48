import type { Words } from '../translation.ts'

/** De agenda van stappen om werk te vinden: bewaard op het eigen toestel, geteld per week, afgedrukt voor een evaluatie. */
export const agenda: Words['agenda'] = {
  title: 'Mijn stappen om werk te vinden',
  lead: 'Schrijf elke stap op die u doet om werk te vinden. Wij tellen ze per week. U kunt de lijst afdrukken voor uw evaluatie.',
  /** {number} komt uit de wet zoals wij ze lazen. */
  yardstick:
    'Eén bron geeft deze maat: minstens {number} stappen per week, in de {months} maanden voor een evaluatie. Uw dienst voor arbeidsbemiddeling beslist of uw stappen genoeg zijn.',
  proofs: 'Bewaar van elke stap een bewijs op papier: de brief, de e-mail, de vacature, een naam en een datum.',
  onlyYours: 'Wij bewaren niets. Niemand van uw dienst voor arbeidsbemiddeling ziet deze pagina.',
  withoutScript:
    'Uw browser onthoudt deze lijst niet. Bewaar ze als bestand voor u de pagina sluit. Later kunt u het bestand hier openen.',
  withScript:
    'Dit toestel onthoudt uw lijst. Wie dit toestel gebruikt, kan ze hier lezen. Is de computer van iemand anders? Verwijder de lijst als u klaar bent.',
  forget: 'De lijst van dit toestel verwijderen',

  addTitle: 'Een stap toevoegen',
  changeTitle: 'Deze stap wijzigen',
  on: 'De dag',
  onHint: 'Bijvoorbeeld 7 3 2026.',
  kind: 'Wat u deed',
  kinds: {
    application: 'Ik solliciteerde voor een vacature',
    unasked: 'Ik schreef naar een werkgever zonder vacature',
    visit: 'Ik belde of bezocht een werkgever',
    interview: 'Ik had een sollicitatiegesprek',
    agency: 'Ik ging naar een uitzendkantoor',
    service: 'Ik had een afspraak bij mijn dienst voor arbeidsbemiddeling',
    training: 'Ik schreef mij in voor een cursus',
    event: 'Ik ging naar een jobbeurs of een infosessie',
    other: 'Iets anders',
  },
  withWhom: 'Met wie',
  withWhomHint: 'De werkgever, het kantoor of de dienst. Bijvoorbeeld: Bakkerij Janssens, Gent.',
  result: 'Wat eruit kwam',
  resultHint: 'Bijvoorbeeld: nog geen antwoord, of: gesprek op 12 maart. U kunt dit later invullen.',
  proof: 'Bewijs',
  hasProof: 'Ik heb een bewijs op papier',
  add: 'Deze stap toevoegen',
  save: 'De wijziging bewaren',
  cancel: 'Niet wijzigen',
  notSaid: 'niet ingevuld',

  weeksTitle: 'Uw weken',
  nothing: 'Er zijn nog geen stappen.',
  week: 'Week van {from} tot en met {until}',
  thisWeek: 'Deze week, tot en met {until}',
  coming: 'Gepland: week van {from} tot en met {until}',
  count: 'Stappen: {count} van {number}',
  enough: 'Genoeg voor deze maat',
  fewer: 'Minder dan deze maat',
  running: 'De week is nog niet om',
  noSteps: 'Geen stap in deze week.',
  summary: 'In de laatste {months} maanden hebt u genoeg stappen in {enough} van {weeks} weken.',
  summaryNone: 'Er is nog geen week om.',
  columns: { on: 'Dag', kind: 'Wat', withWhom: 'Met wie', result: 'Resultaat', proof: 'Bewijs' },
  yes: 'Ja',
  no: 'Nee',
  stepOf: 'stap van {date}',

  keepTitle: 'Uw lijst bewaren',
  keepText:
    'Bewaar de lijst op uw eigen toestel. Het eerste bestand kunt u hier weer openen. De tabel opent u in een rekenblad.',
  saveFile: 'Bewaren als bestand',
  saveTable: 'Bewaren als tabel (CSV)',
  file: 'Een bewaarde lijst openen',
  fileHint: 'De stappen in het bestand komen bij die op deze pagina.',
  load: 'Het bestand openen',
  name: 'Naam',
  moreTitle: 'Uw beroepsinschakelingstijd',
  moreText: 'Na uw studies kunt u deze stappen nodig hebben voor uw evaluaties.',
  moreLink: 'Wanneer kan ik na mijn studies een uitkering vragen?',

  errors: {
    date: 'Schrijf de dag, de maand en het jaar van een dag die bestaat.',
    kind: 'Kies wat u deed.',
    long: 'Dit is te lang. Schrijf hoogstens {most} letters.',
    tooMany: 'De lijst is vol: {most} stappen. Bewaar ze als bestand en begin een nieuwe.',
    noFile: 'Kies eerst een bestand.',
    wrongFile: 'Dit is geen lijst van stappen. Het moet het bestand zijn dat u hier bewaarde.',
    tampered: 'Wij konden uw lijst niet lezen. Open uw bewaarde bestand, of begin een nieuwe lijst.',
  },
}
