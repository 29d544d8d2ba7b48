import type { Words } from '../../translation.ts'

/** De pagina's waarop u een brief schrijft. */
export const letters: Words['letters'] = {
  title: 'Brieven en formulieren',
  lead: 'Vul enkele regels in. U krijgt een brief om af te drukken, te tekenen en te versturen. Wij versturen niets en bewaren niets.',
  groups: {
    residence: 'Uw verblijf',
    nationality: 'Belg worden',
    studies: 'School en studies',
    image: 'Beelden van u',
    'personal-data': 'Uw gegevens op het internet',
  },
  promise: 'Wat u typt, komt in de brief en nergens anders. Wij bewaren het niet en versturen het niet.',
  languageLabel: 'In welke taal schrijft u de brief?',
  languageHelp: 'Kies de taal van wie hem leest. Naast de brief ziet u in uw taal wat erin staat.',
  onlyLanguage: 'Deze brief is geschreven in deze taal: {language}.',
  optional: '{label} (niet verplicht)',
  dateHelp: 'Bijvoorbeeld 7 3 2026.',
  linesHelp: 'Eén ding op elke regel.',
  make: 'De brief tonen',
  again: 'Wijzigen wat ik typte',
  pdf: 'Bewaren als pdf',
  calendar: 'De datums in uw agenda bewaren',
  back: 'Alle brieven',
  meaningHeading: 'Wat erin staat',
  meaningLead: 'Dit is voor u, om het te begrijpen. Verstuur de brief zelf.',
  meaningOpen: 'Lees hem in uw taal',
  nextHeading: 'Wat u nu moet doen',
  termsHeading: 'Datums die tellen',
  termsNone: 'Vul de datums in die het formulier vraagt, en wij tonen u de laatste dag.',
  termsRule: 'De regel',
  termsMore: 'Beantwoord enkele vragen om uw eigen laatste dag te zien.',
  unprintable:
    'De pdf kan deze tekens niet tonen: {signs}. In de plaats staat een leeg teken. Druk in plaats daarvan deze pagina af.',

  fields: {
    name: { label: 'Uw naam', help: 'Voornaam en familienaam, zoals op uw kaart.' },
    address: {
      label: 'Uw adres',
      help: 'Straat en nummer op de eerste regel, postcode en gemeente op de tweede.',
    },
    contact: { label: 'Uw e-mailadres of telefoonnummer' },
    recipient: { label: 'Naar wie u schrijft', help: 'De naam, en het adres eronder.' },
    place: { label: 'Waar u dit schrijft', help: 'De gemeente of stad.' },
    date: { label: 'De datum van de brief' },
    attachments: {
      label: 'Wat u meestuurt',
      help: 'Alleen kopieën. Houd de originelen. Eén ding op elke regel.',
    },
    reasons: {
      label: 'Uw redenen',
      help: 'Kort en eenvoudig: wat er gebeurde, wanneer, en waarom het niet juist is.',
    },
    webAddresses: {
      label: 'De adressen van de pagina’s',
      help: 'Kopieer ze bovenaan in uw browser. Eén adres op elke regel.',
    },
    receivedOn: {
      label: 'De dag waarop ze hem kregen',
      help: 'Laat dit leeg als u hem nog niet verstuurde. Voor een e-mail is het meestal dezelfde dag. Met deze dag tonen wij tegen wanneer ze moeten antwoorden.',
    },
  },

  kinds: {
    'school-appeal-internal': {
      title: 'Beroep tegen een beslissing van de school: eerste stap',
      lead: 'Voor een school, een hogeschool of universiteit, of avondonderwijs van de Franse Gemeenschap. U begint altijd bij de school zelf. De termijnen zijn heel kort: enkele dagen.',
      next: [
        'Zoek de laatste dag op: soms zijn het twee of drie werkdagen.',
        'Druk de brief af en teken hem.',
        'Geef hem af op school met een ontvangstbewijs, of stuur hem aangetekend. In het reglement van de school staat wat moet.',
        'Bewaar een kopie en het ontvangstbewijs.',
      ],
      fields: {
        level: { label: 'Welke school is het?' },
        pupil: { label: 'Naam van de leerling, als u voor uw kind schrijft' },
        recipient: {
          label: 'De school',
          help: 'De directeur of de jury, de naam van de school, en het adres.',
        },
        studies: { label: 'De klas of de studies', help: 'Bijvoorbeeld: vierde jaar, doorstroom (transition).' },
        decision: {
          label: 'Wat er beslist is',
          help: 'Bijvoorbeeld: attest C (niet geslaagd), of de naam van het vak.',
        },
        decisionKind: {
          label: 'Welke soort beslissing is het?',
          help: 'Daarmee tonen wij de laatste dag voor uw brief. Het staat niet in de brief.',
        },
        decisionToldOn: { label: 'De dag waarop u het hoorde' },
        copySeenOn: {
          label: 'De dag waarop u uw verbeterde toets inkeek',
          help: 'Laat dit leeg als u dat niet deed. In het hoger onderwijs kan de termijn op die dag beginnen.',
        },
        reasons: {
          label: 'Uw redenen',
          help: 'In het hoger onderwijs en het avondonderwijs tellen alleen fouten in de procedure: een regel die niet gevolgd werd, een foute optelling.',
        },
      },
      choices: {
        decisionKind: {
          fail: 'Secundaire school: attest C, niet geslaagd',
          'restricted-pass': 'Secundaire school: attest B, geslaagd met beperkingen',
          'other-class-council': 'Secundaire school: een andere beslissing van de klassenraad',
          'jury-results': 'Hogeschool of universiteit: de resultaten van de jury',
          'enrolment-refused': 'Hogeschool of universiteit: uw inschrijving is geweigerd',
          'unit-refused': 'Avondonderwijs: niet geslaagd voor een eenheid of voor de eindproef',
        },
        level: {
          secondary: 'Secundaire school',
          higher: 'Hogeschool, kunsthogeschool of universiteit',
          'social-promotion': 'Avondonderwijs (promotion sociale)',
        },
      },
    },
    'school-appeal-external': {
      title: 'Beroep tegen een beslissing van de school: tweede stap',
      lead: 'Bleef de school bij haar beslissing? Dan kunt u naar een raad buiten de school schrijven. Niet vroeger.',
      next: [
        'Zoek de laatste dag op.',
        'Druk de brief af en teken hem.',
        'Stuur hem aangetekend, met de kopieën. In de beslissing van de school staat naar welk adres.',
        'Stuur dezelfde dag een kopie naar de directeur van de school.',
      ],
      fields: {
        level: { label: 'Waarover gaat het?' },
        pupil: { label: 'Naam van de leerling, als u voor uw kind schrijft' },
        recipient: {
          label: 'De raad of commissie',
          help: 'De naam en het adres staan in de beslissing van de school.',
        },
        school: { label: 'De school', help: 'De naam en het adres.' },
        studies: { label: 'De klas of de studies' },
        decision: { label: 'Wat er beslist is' },
        decisionKind: {
          label: 'Welke soort beslissing is het?',
          help: 'Daarmee tonen wij de laatste dag voor uw brief. Het staat niet in de brief.',
        },
        session: { label: 'In welke zittijd?', help: 'De eerste eindigt voor de zomer, de tweede erna.' },
        internalAppealOn: { label: 'De dag waarop u naar de school schreef' },
        internalDecisionToldOn: { label: 'De dag waarop u het resultaat hoorde' },
        reasons: { label: 'Uw redenen', help: 'Zeg waarop de school niet antwoordde.' },
      },
      choices: {
        decisionKind: {
          fail: 'Secundaire school: attest C, niet geslaagd',
          'restricted-pass': 'Secundaire school: attest B, geslaagd met beperkingen',
          'other-class-council': 'Secundaire school: een andere beslissing van de klassenraad',
        },
        session: { first: 'De eerste zittijd', second: 'De tweede zittijd' },
        level: {
          secondary: 'Secundaire school: niet geslaagd of geslaagd met beperkingen',
          'social-promotion': 'Avondonderwijs (promotion sociale): geweigerd',
          enrolment: 'Een hogeschool of universiteit weigert u in te schrijven',
        },
      },
    },
    'picture-consent': {
      title: 'Een formulier om akkoord te gaan met beelden',
      lead: 'Voor wie beelden maakt, en voor wie erop staat. Het vraagt het maken en het publiceren apart, en elke plaats apart.',
      next: [
        'Druk het formulier twee keer af.',
        'Geef de persoon tijd om het te lezen. Leg het uit in een taal die de persoon kent.',
        'De persoon vinkt aan en tekent met de hand. Vink niets aan voor iemand anders.',
        'Elke kant houdt één exemplaar.',
      ],
      fields: {
        organisation: { label: 'Wie de beelden maakt en publiceert', help: 'Naam en adres.' },
        withdrawTo: {
          label: 'Naar wie men schrijft om de toestemming in te trekken',
          help: 'Een e-mailadres of een adres dat elke week gelezen wordt.',
        },
        person: {
          label: 'De persoon op de beelden',
          help: 'Laat u dit leeg? Dan staat er een lijn om op te schrijven.',
        },
        signers: {
          label: 'Wie tekent?',
          help: 'Voor een jong kind tekenen de ouders. Een ouder kind dat het begrijpt, tekent mee.',
        },
        pictures: {
          label: 'Welke beelden',
          help: 'Bijvoorbeeld: foto’s van de klas op de sportdag van 12 mei.',
        },
        purpose: { label: 'Waarvoor ze dienen' },
        channels: { label: 'Waar ze gepubliceerd worden', help: 'Het formulier vraagt elke plaats apart.' },
        otherChannel: { label: 'Ergens anders' },
        audience: {
          label: 'Wie ze kan zien',
          help: 'Bijvoorbeeld: iedereen, of alleen de ouders van de school.',
        },
        until: { label: 'De laatste dag van de toestemming' },
        date: { label: 'De datum van het formulier' },
      },
      choices: {
        signers: {
          person: 'De persoon op de beelden',
          parents: 'De ouders',
          'person-and-parents': 'De persoon en de ouders',
        },
      },
    },
    'picture-consent-withdrawal': {
      title: 'Uw toestemming voor beelden intrekken',
      lead: 'U kunt ze op elke dag intrekken. U hebt geen reden nodig.',
      next: [
        'Stuur de brief met e-mail of met de post naar wie de beelden publiceert.',
        'Bewaar een kopie, en noteer de dag.',
        'Gebeurt er binnen één maand niets? Vraag dan om wissing of dien een klacht in. Voor beide hebben wij een brief.',
      ],
      fields: {
        child: { label: 'Naam van uw kind, als uw kind op de beelden staat' },
        pictures: { label: 'Welke beelden' },
        consentOn: { label: 'De dag waarop u toestemming gaf' },
        places: {
          label: 'Waar u ze zag',
          help: 'Adressen van pagina’s, of namen van kranten en bladen. Eén op elke regel.',
        },
      },
      choices: {},
    },
    'erasure-request': {
      title: 'Een site of bedrijf vragen om uw gegevens te wissen',
      lead: 'Dit is de eerste brief. Schrijf eerst naar de site, dan naar de zoekmachine en als laatste naar de autoriteit.',
      next: [
        'Maak een foto van de pagina, met het adres en de datum. Bewaar die.',
        'Stuur de brief naar de functionaris voor gegevensbescherming als de site die noemt, en anders naar de eigenaar.',
        'Noteer de dag waarop ze hem krijgen: dan begint de termijn.',
        'Kom terug met die dag, en bewaar de laatste dag in uw agenda.',
      ],
      fields: {
        data: { label: 'Welke gegevens', help: 'Bijvoorbeeld: een foto van mij en mijn telefoonnummer.' },
        grounds: {
          label: 'Waarom ze gewist moeten worden',
          help: 'Eén grond is genoeg. Vink aan wat klopt.',
        },
        reasons: { label: 'Meer over uw situatie' },
      },
      choices: {},
    },
    'search-engine-request': {
      title: 'Een zoekmachine vragen om pagina’s over u te verbergen',
      lead: 'De pagina’s blijven bestaan, maar wie uw naam zoekt, vindt ze niet meer. De meeste zoekmachines hebben hiervoor een formulier: u kunt deze tekst erin kopiëren.',
      next: [
        'Zoek het formulier van de zoekmachine voor vragen over het privéleven.',
        'Kopieer de tekst erin, of stuur de brief met de post.',
        'Elke zoekmachine moet u apart vragen.',
        'Noteer de dag waarop ze het krijgen: dan begint de termijn.',
      ],
      fields: {
        recipient: { label: 'De zoekmachine', help: 'De naam van het bedrijf, en het adres eronder.' },
        searchedName: { label: 'De naam waarop gezocht wordt' },
        circumstances: { label: 'Wat daar over u staat', help: 'Vink aan wat klopt.' },
        askedSiteOn: { label: 'De dag waarop u naar de site schreef' },
      },
      choices: {},
    },
    'data-protection-complaint': {
      title: 'Een klacht bij de Gegevensbeschermingsautoriteit',
      lead: 'Als de site of de zoekmachine niet antwoordde, of weigerde. De autoriteit aanvaardt Nederlands, Frans en Duits. Ze kan u geen geld geven.',
      next: [
        'Kijk na of u het eerst aan de site of het bedrijf vroeg, en of de termijn om is of ze weigerden.',
        'Druk de brief af en teken hem. Er moeten een datum en een handtekening op staan.',
        'Voeg de kopie van uw eerste brief toe.',
        'Stuur hem met de post, of gebruik het formulier op de website van de autoriteit.',
      ],
      fields: {
        against: { label: 'Tegen wie u een klacht indient', help: 'De naam, en het adres eronder.' },
        facts: { label: 'Wat er gebeurde', help: 'In de volgorde van de tijd, met datums.' },
        firstRequestOn: { label: 'De dag waarop u zelf om wissing vroeg' },
        outcome: { label: 'Wat kwam eruit?' },
        answeredOn: { label: 'De dag van het antwoord' },
        wish: { label: 'Wat u wilt', help: 'Bijvoorbeeld: dat de foto weggehaald wordt.' },
      },
      choices: {
        outcome: {
          'no-answer': 'Ze antwoordden niet',
          refused: 'Ze weigerden',
          partly: 'Ze deden maar een deel',
        },
      },
    },
    'nationality-family-court': {
      title: 'Na een negatief advies: de familierechtbank vragen',
      lead: 'Het parket is tegen uw verklaring. U kunt de ambtenaar van de burgerlijke stand vragen om uw dossier naar de familierechtbank te sturen. De termijn is kort.',
      next: [
        'Kijk hieronder naar de laatste dag. Tegen dan moet de brief vertrokken zijn.',
        'Druk de brief af, teken hem en stuur hem aangetekend naar de ambtenaar van de burgerlijke stand van uw gemeente.',
        'Bewaar het bewijs van het postkantoor en de omslag van het advies.',
        'Vraag raad aan een advocaat. Hebt u weinig geld? Vraag dan een pro-Deoadvocaat.',
      ],
      fields: {
        recipient: {
          label: 'Uw gemeente',
          help: 'De ambtenaar van de burgerlijke stand, de gemeente, en het adres.',
        },
        declarationOn: { label: 'De dag van uw verklaring' },
        opinionReceivedOn: {
          label: 'De dag waarop u het negatieve advies kreeg',
          help: 'De dag waarop de brief aankwam.',
        },
        reference: { label: 'Het kenmerk op het advies' },
        observations: {
          label: 'Wat u ertegen wilt zeggen',
          help: 'U kunt het ook later zeggen, voor de rechter.',
        },
      },
      choices: {},
    },
    'integration-efforts-file': {
      title: 'Een dossier dat uw inspanningen om te integreren toont',
      lead: 'Voor de vernieuwing van uw kaart, of als de Dienst Vreemdelingenzaken het vraagt. De brief heeft een lijst: nummer uw kopieën op dezelfde manier.',
      next: [
        'Schrijf het nummer van de lijst op elke kopie.',
        'Leg de brief bovenop.',
        'Geef het dossier aan uw gemeente als u uw kaart vernieuwt, of stuur het naar het adres in de brief van de Dienst Vreemdelingenzaken.',
        'Bewaar een kopie van alles, en een bewijs dat u het afgaf.',
      ],
      fields: {
        reference: { label: 'Het kenmerk in hun brief' },
        card: {
          label: 'Uw kaart',
          help: 'De letter erop en de dag waarop ze eindigt. Bijvoorbeeld: A-kaart, tot 3 mei 2027.',
        },
        programme: {
          label: 'Papieren over een inburgeringstraject',
          help: 'Eén papier op elke regel, met de datum.',
        },
        work: { label: 'Papieren over werk', help: 'Eén papier op elke regel, met de datum.' },
        studies: { label: 'Papieren over studies', help: 'Eén papier op elke regel, met de datum.' },
        training: { label: 'Papieren over een beroepsopleiding', help: 'Eén papier op elke regel, met de datum.' },
        language: { label: 'Papieren over taal', help: 'Eén papier op elke regel, met de datum.' },
        associations: {
          label: 'Papieren over verenigingen en vrijwilligerswerk',
          help: 'Eén papier op elke regel, met de datum.',
        },
        ties: { label: 'Papieren over familie en andere banden', help: 'Eén papier op elke regel, met de datum.' },
        remarks: { label: 'Wat u wilt toevoegen' },
      },
      choices: {},
    },
  },

  errors: {
    required: 'Vul dit in: {label}',
    tooLong: 'Dit is te lang: {label}. Hoogstens {most} letters.',
    tooMany: 'Te veel regels: {label}. Hoogstens {most}.',
    choose: 'Kies een antwoord: {label}',
    date: 'Schrijf de dag, de maand en het jaar als cijfers: {label}',
  },
}
