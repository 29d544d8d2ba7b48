import type { Words } from '../translation.ts'

/** De woorden van de site: menu's, knoppen, meldingen. */
export const site: Words['site'] = {
  name: 'Parcours',
  tagline: 'Uw rechten en plichten in België, stap voor stap',
  skipToContent: 'Ga naar de tekst',
  language: 'Taal',

  navigation: {
    label: 'Hoofdmenu',
    check: 'Nagaan',
    guide: 'Gids',
    law: 'De wet',
    about: 'Over ons',
  },

  start: {
    title: 'Wat geldt er voor u in België?',
    lead: 'Beantwoord enkele vragen. U ziet wat de wet van u vraagt, tegen wanneer, en wat u daarna kunt doen. Elk antwoord noemt zijn bron.',
    questionsHeading: 'Wat wilt u weten?',
    integration: 'Moet ik inburgeren?',
    integrationHelp: 'Wie moet, wie niet moet, tegen wanneer, en waar u naartoe gaat.',
    nationality: 'Wanneer kan ik Belg worden?',
    nationalityHelp: 'Alle wegen vergeleken, met uw eigen verblijfskaarten en datums.',
    everything: 'Vertel uw situatie één keer en zie alles',
    everythingHelp:
      'Inburgering, uw verblijf, nationaliteit, en hulp als u na school werk zoekt. Het duurt iets langer.',
    promisesHeading: 'Voor u begint',
    promises: [
      'Het is gratis. U hebt geen account nodig.',
      'Wij bewaren geen enkel antwoord van u.',
      'U mag altijd “Ik weet het niet” antwoorden.',
      'Wij leggen de wet uit. Een overheid beslist over u.',
    ],
    guideHeading: 'Eerst lezen',
    guideText: 'Korte pagina’s over het traject, tolken, de prijs, foto’s en pesten op het internet.',
    guideLink: 'Open de gids',
    lawHeading: 'De wet lezen',
    lawText: 'Elke regel met zijn datums, zijn bronnen en voorbeelden.',
    lawLink: 'Open de wet',
    lettersHeading: 'Een brief schrijven',
    lettersText: 'Beroepen, verzoeken en formulieren, klaar om af te drukken. Wat u typt, bewaren wij niet.',
    lettersLink: 'Naar de brieven',
    aboutHeading: 'Kunt u dit vertrouwen?',
    aboutText: 'Waar onze informatie vandaan komt, en wat wij niet weten.',
    aboutLink: 'Hoe wij het weten',
  },

  buttons: {
    start: 'Beginnen',
    continue: 'Verder',
    back: 'Terug',
    change: 'Wijzigen',
    add: 'Toevoegen',
    addAnother: 'Nog een toevoegen',
    remove: 'Verwijderen',
    doNotKnow: 'Ik weet het niet',
    preferNotToSay: 'Ik zeg het liever niet',
    yes: 'Ja',
    no: 'Nee',
    print: 'Deze pagina afdrukken',
    download: 'Bewaren als bestand',
    open: 'Een bewaard bestand openen',
    startAgain: 'Opnieuw beginnen',
  },

  form: {
    errorsHeading: 'Kijk hier nog eens naar',
    errorPrefix: 'Fout:',
    day: 'Dag',
    month: 'Maand',
    year: 'Jaar',
    dateHint: 'Bijvoorbeeld 7 3 2021. Weet u de dag niet? Laat die dan leeg.',
    choose: 'Kies',
    rowNumber: 'Nummer {number}',
  },

  sources: {
    heading: 'Bronnen',
    forSection: 'Bronnen van dit deel',
    readOn: 'Wij lazen deze bron op {date}.',
  },

  notices: {
    announced: 'Aangekondigd. Nog niet van kracht.',
    unsure: 'Niet zeker',
    untranslated: 'Deze tekst is nog niet vertaald. U leest de Engelse tekst.',
    unchecked: 'Deze vertaling is nog niet nagekeken door iemand met Nederlands als moedertaal.',
    uncheckedLink: 'Over onze talen',
    important: 'Belangrijk',
    information: 'Let op',
    done: 'Klaar',
  },

  timeline: {
    tableHeading: 'Hetzelfde in een tabel',
    what: 'Wat',
    from: 'Vanaf',
    until: 'Tot en met',
    stillRunning: 'loopt nog',
    unknown: 'niet bekend',
    dayAskedAbout: 'de dag van uw vraag',
    legend: 'Wat de tekening toont',
    kinds: {
      fact: 'wat u ons vertelde',
      met: 'er is aan de voorwaarde voldaan',
      window: 'een periode waarin iets kan of moet gebeuren',
      unknown: 'niemand kan het al zeggen',
      moment: 'een dag die telt',
    },
  },

  contents: {
    onThisPage: 'Op deze pagina',
    guideTitle: 'Gids',
    guideLead: 'Korte pagina’s. Elke pagina zegt waar de informatie vandaan komt.',
    aboutTitle: 'Over Parcours',
    aboutLead: 'Hoe wij werken, wat wij niet weten, en wat er met uw antwoorden gebeurt.',
    next: 'Volgende pagina',
    previous: 'Vorige pagina',
  },

  quickExit: {
    leave: 'Verlaat deze pagina nu',
    help: 'Er gaat een pagina over het weer open. Uw browser kan deze pagina nog onthouden.',
  },

  languagesTable: {
    caption: 'De talen van Parcours',
    language: 'Taal',
    pages: 'Wat vertaald is',
    checked: 'Nagekeken door een moedertaalspreker',
    allPages: 'Alles',
    somePages: 'Menu’s en knoppen. De andere teksten zijn in het Engels.',
    reference: 'Alles. De andere talen volgen deze tekst.',
    yes: 'Ja',
    notYet: 'Nog niet',
  },

  contact: {
    writeTo: 'Schrijf naar',
    none: 'Deze kopie van Parcours noemt nog geen adres. Vraag het aan de organisatie die ze u aanbiedt.',
  },

  chooseLanguage: {
    title: 'Kies uw taal',
  },

  footer: {
    label: 'Over deze site',
    decides: 'Parcours legt de wet uit. Parcours beslist niet. De gemeente, het kantoor of de rechter beslist.',
    privacy: 'Privacy',
    accessibility: 'Toegankelijkheid',
    howWeKnow: 'Hoe wij het weten',
    unknown: 'Wat wij niet weten',
    languages: 'Talen',
    licence: 'Licentie',
  },

  problems: {
    notFoundTitle: 'Wij vinden deze pagina niet',
    notFoundText:
      'Misschien is het adres fout, of is de pagina verplaatst. U bent uw antwoorden niet kwijt: ga terug in uw browser.',
    tooLargeTitle: 'Dat is te veel in één keer',
    tooLargeText:
      'Wat u stuurde, is groter dan wij aanvaarden. Stuurde u een bestand? Kijk of het het bestand is dat u hier bewaarde. Ga terug en probeer opnieuw.',
    refusedTitle: 'Wij kunnen niet lezen wat u stuurde',
    refusedText: 'Iets in de aanvraag is niet zoals verwacht. Ga terug en probeer opnieuw.',
    failedTitle: 'Er ging iets mis bij ons',
    failedText:
      'Het is niet uw fout. Uw antwoorden zijn niet bewaard. Ga terug in uw browser en probeer het over enkele minuten opnieuw.',
    toStart: 'Naar de startpagina',
  },
}
