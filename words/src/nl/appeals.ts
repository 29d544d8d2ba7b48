import type { Words } from '../translation.ts'

/** De pagina over beroep tegen beslissingen van scholen: welke, waar, waarmee, en wie helpt. */
export const appeals: Words['appeals'] = {
  title: 'U bent het niet eens met een beslissing van uw school',
  lead: 'In scholen van de Franse Gemeenschap kunt u zich tegen sommige beslissingen verzetten. De termijnen zijn heel kort. Soms zijn het twee of drie werkdagen.',
  ask: 'Zoek uw laatste dag',
  askText: 'Beantwoord enkele vragen over de beslissing. U ziet of u in beroep kunt gaan, bij wie en tot welke dag.',

  stepsTitle: 'Welk beroep, en wanneer',
  stepsLead: 'U begint altijd binnen de school (intern beroep). Pas daarna kunt u verder gaan (extern beroep).',
  levels: {
    secondary: {
      title: 'Secundaire school',
      decisions: 'Voor een attest C (niet geslaagd) of B (geslaagd, maar niet voor alles).',
      steps: {
        inside:
          'Vraag de school interne bemiddeling (conciliation interne), op papier. In het reglement van de school staat de laatste dag.',
        insideMore: 'De ouders doen het. Een meerderjarige leerling doet het alleen.',
        outside:
          'Verandert de school haar beslissing niet? Schrijf dan een aangetekende brief naar de Raad van beroep (Conseil de recours).',
        outsideMore:
          'Stuur een kopie naar de directeur van de school. Wie de eerste stap oversloeg, wordt door de Raad niet gehoord.',
      },
      not: 'Tegen een attest A is er geen beroep, en ook niet tegen toetsen die u opnieuw moet doen. Tegen een kwalificatiejury is er geen beroep buiten de school.',
    },
    higher: {
      title: 'Universiteit, hogeschool, kunsthogeschool',
      decisions:
        'Voor resultaten van een jury, als er iets misging in de manier waarop ze beslisten. Of als uw inschrijving geweigerd is.',
      steps: {
        inside: 'Resultaten: dien een klacht in bij de secretaris van de jury. Een laag cijfer alleen is geen reden.',
        insideMore: 'Geweigerde inschrijving: ga eerst binnen de school in beroep, en vertel daar alles.',
        outside:
          'Geweigerde inschrijving: ga dan naar de CEPERI. Die kijkt alleen of de school antwoordde op wat u haar vertelde.',
        outsideMore: 'Resultaten: na de jury blijft alleen de Raad van State over. Vraag raad aan een advocaat.',
      },
      not: 'De CEPERI oordeelt niet of de weigering juist is.',
    },
    'social-promotion': {
      title: 'School voor volwassenen (promotion sociale)',
      decisions:
        'Als u geweigerd bent in een eenheid of in de geïntegreerde proef, en er iets misging in de manier waarop ze beslisten.',
      steps: {
        inside: 'Ga binnen de school in beroep, aangetekend of met een ontvangstbewijs.',
        insideMore: 'De termijn loopt vanaf de dag van de resultaten.',
        outside: 'Ga dan buiten de school in beroep, aangetekend.',
        outsideMore: 'Stuur een kopie naar de directeur van de school.',
      },
      not: 'De CEPERI is niet voor scholen voor volwassenen.',
    },
  },
  inside: 'Eerst: binnen de school',
  outside: 'Daarna: buiten de school',
  notPossible: 'Niet mogelijk',
  rules: 'De dagen en de regels, één voor één',

  attachTitle: 'Wat u meestuurt',
  attachLead: 'Stuur kopieën. Houd de originelen.',

  lettersTitle: 'De brief schrijven',
  lettersLead: 'Vul enkele regels in en druk de brief af. Wij bewaren niets.',

  workshopsTitle: 'Workshops over beroep',
  workshopsLead: 'In een workshop legt iemand uit wat een beroep is, of het voor u zin heeft, en hoe u het schrijft.',
  workshopsOld: 'Wat wij weten, is van {year}. Het kan veranderd zijn. Bel eerst.',
  workshopsBookLater:
    'Op deze pagina kunt u nog niet reserveren. Organisaties die Parcours gebruiken, zullen dat kunnen aanbieden.',
  helpsWith: 'Helpt met',
  sessions: 'Dagen en plaatsen',
  sessionsUnknown: 'Die kennen wij niet. Vraag het als u belt.',
  session: '{date}, van {from} tot {until}',
  since: 'Bestaat sinds',
  book: 'Hoe u reserveert',
  telephone: 'Telefoon',
  hours: 'U kunt bellen',
  hoursText: 'van {from} tot {until}. Wij weten niet op welke dagen.',
  address: 'Adres',
  checked: 'Nagevraagd bij de organisator',
  notChecked: 'Nog niet',
  unknown: 'niet bekend bij ons',
  workshopsSource: 'Bron: {title}, {publisher}, {year}.',
}
