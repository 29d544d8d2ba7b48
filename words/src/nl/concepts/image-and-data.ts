import type { imageAndDataConcepts as reference } from '../../en/concepts/image-and-data.ts'

/** Eén afbeelding, en één vraag over gegevens. */
export const imageAndDataConcepts: typeof reference = {
  picture: {
    label: 'Het beeld',
    question: 'Over welk beeld gaat het?',
    help: 'Een foto of een film waarop één persoon te zien is. Antwoord telkens voor één persoon.',
    fields: {
      person: { label: 'Wie staat op het beeld?' },
      personBirthDate: {
        label: 'Geboortedatum van die persoon',
        help: 'Het jaar is genoeg als u niet meer weet. Bent u het zelf? Laat dit dan leeg.',
      },
      diedOn: { label: 'Dag van het overlijden', help: 'Alleen voor iemand die gestorven is.' },
      recognisable: {
        label: 'De persoon is te herkennen',
        help: 'Ook op de achtergrond, aan de kleren, of door wat eronder staat.',
      },
      sexual: { label: 'Het beeld is seksueel', help: 'Bijvoorbeeld naakt, of tijdens seks.' },
      setting: { label: 'Wat is er te zien?' },
      singledOut: {
        label: 'De persoon valt op',
        help: 'Het beeld gaat over deze persoon, of toont hem of haar van dichtbij.',
      },
      publicFigureAtWork: {
        label: 'De persoon is een publiek figuur, bij een publieke activiteit',
        help: 'Bijvoorbeeld een minister die een toespraak geeft, of een speler in een wedstrijd.',
      },
      journalism: { label: 'Is het voor een krant, een tijdschrift of nieuws?' },
      informsThePublic: {
        label: 'Het informeert het publiek',
        help: 'Het toont iets dat veel mensen om een goede reden willen weten.',
      },
    },
    codes: {
      person: { me: 'Ik', 'someone-else': 'Iemand anders', 'someone-who-died': 'Iemand die gestorven is' },
      setting: { crowd: 'Een menigte', 'public-event': 'Een openbaar evenement', other: 'Iets anders' },
      journalism: {
        none: 'Nee',
        news: 'Ja, nieuws of een krant',
        'school-or-company-magazine': 'Een blad van een school, een club of een bedrijf',
      },
    },
  },
  pictureConsent: {
    label: 'Toestemming voor het beeld',
    question: 'Wie stemde in met het beeld, en hoe?',
    help: 'Een beeld maken en het aan anderen tonen zijn twee vragen.',
    fields: {
      agreedToTaking: { label: 'Toestemming om het beeld te maken' },
      agreedToPublishing: {
        label: 'Toestemming om het te publiceren',
        help: 'Publiceren is ook delen in een groepschat.',
      },
      agreedBy: { label: 'Wie stemde in?' },
      free: { label: 'De toestemming was vrij', help: 'Er was geen druk en geen dreiging.' },
      informed: {
        label: 'Ze wisten waarmee ze instemden',
        help: 'Waar het beeld komt, wie het kan zien, en waarvoor.',
      },
      useAsAgreed: {
        label: 'Het wordt gebruikt zoals afgesproken',
        help: 'Dezelfde plaats, dezelfde mensen die het zien, hetzelfde doel.',
      },
      withdrawnOn: { label: 'Toestemming ingetrokken op' },
    },
    codes: {
      agreedToTaking: {
        written: 'Ja, op papier',
        spoken: 'Ja, mondeling',
        posed: 'Ze poseerden ervoor',
        'not-asked': 'Niemand vroeg het, of er kwam geen antwoord',
        refused: 'Ze zeiden nee',
      },
      agreedToPublishing: {
        written: 'Ja, op papier',
        spoken: 'Ja, mondeling',
        implied: 'Ze lieten het blijken zonder woorden',
        'not-asked': 'Niemand vroeg het, of er kwam geen antwoord',
        refused: 'Ze zeiden nee',
      },
      agreedBy: {
        person: 'De persoon op het beeld, alleen',
        parents: 'De twee ouders of de voogd, alleen',
        'person-and-parents': 'De persoon en de ouders samen',
        successors: 'De familie van de persoon die gestorven is',
      },
    },
  },
  dataHeld: {
    label: 'De gegevens over u',
    question: 'Over welke gegevens gaat het, en waarom moeten ze weg?',
    help: 'Antwoord telkens voor één pagina, of voor één bedrijf of dienst. Eén reden is genoeg.',
    fields: {
      stillNeeded: {
        label: 'Ze hebben de gegevens nog nodig',
        help: 'Bijvoorbeeld een winkel waar u nog klant bent.',
      },
      basedOnConsent: { label: 'Ze gebruiken de gegevens omdat u toestemming gaf' },
      consentWithdrawnOn: { label: 'U trok uw toestemming in op' },
      otherBasis: {
        label: 'Ze hebben een andere reden in de wet',
        help: 'Bijvoorbeeld een contract met u, of een plicht door de wet.',
      },
      forMarketing: { label: 'De gegevens dienen voor reclame' },
      ownReasons: {
        label: 'U hebt eigen redenen om ertegen te zijn',
        help: 'Bijvoorbeeld omdat het u schaadt in uw werk of uw familie.',
      },
      objectedOn: {
        label: 'U maakte bezwaar op',
        help: 'De dag waarop u zei dat u dit gebruik niet wilt.',
      },
      unlawful: {
        label: 'Ze hebben geen recht om de gegevens te gebruiken',
        help: 'Bijvoorbeeld een foto waarvoor u nooit toestemming gaf.',
      },
      mustBeErasedByLaw: { label: 'Een wet zegt dat de gegevens gewist moeten worden' },
      givenToOnlineServiceOn: {
        label: 'U gaf de gegevens aan een online dienst op',
        help: 'Bijvoorbeeld de dag waarop u als kind begon met een spel of een sociaal netwerk.',
      },
      mustBeKeptByLaw: {
        label: 'Een wet zegt dat de gegevens bewaard moeten worden',
        help: 'Bijvoorbeeld facturen, of uw dossier bij de gemeente.',
      },
      pressOrPublicInterest: {
        label: 'Het is pers, een mening, of van algemeen belang',
        help: 'Bijvoorbeeld een artikel in een krant of een openbaar archief.',
      },
    },
  },
  searchResult: {
    label: 'De pagina in de zoekresultaten',
    question: 'Wat vindt iemand die uw naam zoekt?',
    help: 'Antwoord telkens voor één pagina.',
    fields: {
      foundByName: { label: 'Wie uw naam zoekt, vindt de pagina' },
      onManySites: { label: 'Het staat op veel websites' },
      publicRole: {
        label: 'U hebt een publieke rol',
        help: 'Bijvoorbeeld in de politiek, of bekend van sport of film.',
      },
      aboutPublicRole: { label: 'De pagina gaat over die rol' },
      outOfDate: { label: 'De pagina is verouderd' },
      wrong: { label: 'De pagina is fout' },
      unproven: {
        label: 'De feiten zijn nooit bewezen',
        help: 'Bijvoorbeeld een klacht die ongegrond bleek.',
      },
      harmful: { label: 'De pagina schaadt u' },
    },
  },
  dataRequest: {
    label: 'Uw vraag',
    question: 'Aan wie schreef u, en wat was het antwoord?',
    help: 'Hebt u nog niet geschreven? Zeg het dan: kies bij de dag “niet gebeurd”.',
    fields: {
      heldBy: { label: 'Wie heeft de gegevens?' },
      relation: { label: 'Wat bent u voor wie de gegevens heeft?' },
      receivedOn: {
        label: 'Ze kregen uw vraag op',
        help: 'De dag van de e-mail, of de dag op het ontvangstbewijs van de aangetekende brief.',
      },
      extensionToldOn: { label: 'Ze zeiden dat ze meer tijd nodig hebben op' },
      answeredOn: { label: 'Ze antwoordden op' },
      answer: { label: 'Wat antwoordden ze?' },
    },
    codes: {
      heldBy: {
        site: 'Een website of een sociaal netwerk',
        'search-engine': 'Een zoekmachine',
        'company-or-office': 'Een bedrijf, een club of een dienst',
        police: 'De politie',
        intelligence: 'Een inlichtingendienst',
      },
      relation: { patient: 'Een patiënt', employee: 'Een werknemer', other: 'Iets anders' },
      answer: { done: 'Ze deden alles', partly: 'Ze deden een deel', refused: 'Ze weigerden' },
    },
  },
}
