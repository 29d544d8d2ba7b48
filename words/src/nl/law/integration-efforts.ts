import type { integrationEfforts as reference } from '../../en/law/integration-efforts.ts'
import type { SameSentences } from '../../law-words.ts'

/** Integratie-inspanningen als voorwaarde voor het verblijf, voor een moede lezer in een derde taal. */
export const integrationEfforts: SameSentences<typeof reference> = {
  norms: {
    'belgium/residence/integration-efforts/subject': {
      title: 'Inspanningen om te integreren als voorwaarde voor uw verblijf',
      question: 'Kan de Dienst Vreemdelingenzaken mij vragen naar inspanningen om te integreren?',
      met: 'Inspanningen om te integreren zijn een voorwaarde voor uw verblijf.',
      notMet: 'Inspanningen om te integreren zijn geen voorwaarde voor uw verblijf.',
      undetermined: 'Wij kunnen nog niet zeggen of inspanningen om te integreren een voorwaarde zijn voor uw verblijf.',
    },
    'belgium/residence/integration-efforts/monitored': {
      title: 'Controle door de Dienst Vreemdelingenzaken',
      question: 'Kan de Dienst Vreemdelingenzaken op deze dag mijn inspanningen controleren?',
      met: 'De Dienst Vreemdelingenzaken kan op deze dag uw inspanningen om te integreren controleren.',
      notMet: 'De Dienst Vreemdelingenzaken controleert op deze dag uw inspanningen om te integreren niet.',
      undetermined:
        'Wij kunnen nog niet zeggen of de Dienst Vreemdelingenzaken op deze dag uw inspanningen kan controleren.',
    },
    'belgium/residence/integration-efforts/prove-at-first-renewal': {
      title: 'Bewijs bij de eerste vernieuwing van de A-kaart',
      question: 'Moet ik inspanningen om te integreren bewijzen bij de eerste vernieuwing van mijn A-kaart?',
      met: 'U moet inspanningen om te integreren bewijzen, ten laatste als u de eerste vernieuwing van uw A-kaart vraagt.',
      notMet: 'U hoeft bij een eerste vernieuwing geen inspanningen om te integreren te bewijzen.',
      undetermined:
        'Wij kunnen nog niet zeggen of u bij uw eerste vernieuwing inspanningen om te integreren moet bewijzen.',
    },
    'belgium/residence/integration-efforts/window-opens': {
      title: 'Eerste dag waarop controle kan',
      question: 'Vanaf wanneer kan de Dienst Vreemdelingenzaken mijn inspanningen controleren?',
      met: 'De Dienst Vreemdelingenzaken kan uw inspanningen controleren vanaf deze dag.',
      notMet: 'Er is voor u geen periode van controle.',
      undetermined:
        'Wij kunnen nog niet zeggen vanaf wanneer de Dienst Vreemdelingenzaken uw inspanningen kan controleren.',
    },
    'belgium/residence/integration-efforts/window-closes': {
      title: 'Einde van de controle',
      question: 'Vanaf wanneer kan de Dienst Vreemdelingenzaken mijn inspanningen niet meer controleren?',
      met: 'Vanaf deze dag kan de Dienst Vreemdelingenzaken uw inspanningen niet meer controleren.',
      notMet: 'Er is voor u geen periode van controle.',
      undetermined: 'Wij kunnen nog niet zeggen wanneer de periode van controle eindigt.',
    },
    'belgium/residence/integration-efforts/efforts-shown': {
      title: 'Inspanningen die u kunt tonen',
      question: 'Heb ik een inspanning gedaan die in de wet staat?',
      met: 'U hebt minstens één inspanning gedaan die in de wet staat.',
      notMet: 'Wij vonden geen enkele inspanning die in de wet staat. Andere kunnen ook tellen.',
      undetermined: 'Wij kunnen nog niet zeggen of u een inspanning hebt gedaan die in de wet staat.',
    },
    'belgium/residence/integration-efforts/efforts-shown/course': {
      title: 'Inspanning: een inburgeringstraject',
      question: 'Volg ik een inburgeringstraject, of heb ik er een gevolgd?',
      met: 'U volgt een inburgeringstraject of hebt er een gevolgd.',
      notMet: 'U hebt geen inburgeringstraject gevolgd.',
      undetermined: 'Wij weten nog niet of u een inburgeringstraject hebt gevolgd.',
    },
    'belgium/residence/integration-efforts/efforts-shown/work': {
      title: 'Inspanning: werk',
      question: 'Werk ik in België, of heb ik hier gewerkt?',
      met: 'U werkt in België of hebt hier gewerkt.',
      notMet: 'U hebt niet in België gewerkt.',
      undetermined: 'Wij weten nog niet of u in België hebt gewerkt.',
    },
    'belgium/residence/integration-efforts/efforts-shown/diploma-or-enrolment': {
      title: 'Inspanning: studies',
      question: 'Studeer ik aan een erkende school, of heb ik daar een diploma behaald?',
      met: 'U studeert aan een erkende school of hebt daar een diploma behaald.',
      notMet: 'U studeert niet aan een erkende school en hebt daar geen diploma behaald.',
      undetermined: 'Wij weten nog niet of u aan een erkende school hebt gestudeerd.',
    },
    'belgium/residence/integration-efforts/efforts-shown/training': {
      title: 'Inspanning: een beroepsopleiding',
      question: 'Volg ik een erkende beroepsopleiding, of heb ik er een gevolgd?',
      met: 'U volgt een erkende beroepsopleiding of hebt er een gevolgd.',
      notMet: 'U hebt geen erkende beroepsopleiding gevolgd.',
      undetermined: 'Wij weten nog niet of u een erkende opleiding hebt gevolgd.',
    },
    'belgium/residence/integration-efforts/efforts-shown/language': {
      title: 'Inspanning: de taal van uw woonplaats',
      question: 'Kan ik bewijzen dat ik de taal ken van de plaats waar ik woon?',
      met: 'U kunt bewijzen dat u de taal kent van de plaats waar u woont.',
      notMet: 'U hebt geen bewijs voor de taal van de plaats waar u woont.',
      undetermined: 'Wij weten nog niet of u de taal van uw woonplaats kunt bewijzen.',
    },
    'belgium/residence/integration-efforts/efforts-shown/associations': {
      title: 'Inspanning: verenigingen en vrijwilligerswerk',
      question: 'Doe ik mee in een vereniging, of doe ik vrijwilligerswerk?',
      met: 'U doet mee of deed mee in een vereniging, of u doet vrijwilligerswerk.',
      notMet: 'U deed niet mee in een vereniging en deed geen vrijwilligerswerk.',
      undetermined: 'Wij weten nog niet of u meedoet in een vereniging of vrijwilligerswerk doet.',
    },
    'belgium/residence/integration-efforts/stay-at-risk': {
      title: 'Waar te weinig inspanningen toe kunnen leiden',
      question: 'Kan ik mijn verblijf verliezen omdat ik te weinig inspanningen deed?',
      met: 'De Dienst Vreemdelingenzaken mag uw verblijf beëindigen om te weinig inspanningen. De dienst moet dat niet doen.',
      notMet: 'U kunt uw verblijf niet verliezen alleen om te weinig inspanningen.',
      undetermined:
        'Niemand kan dit vooraf zeggen. U verliest uw verblijf nooit vanzelf: de Dienst Vreemdelingenzaken moet beslissen.',
    },
  },
  versions: {
    X0: 'Aanvragen tot en met 25 januari 2017: geen voorwaarde',
    X1: 'Aanvragen sinds 26 januari 2017: artikel 1/2 van de wet van 15 december 1980',
    'X-efforts': 'De inspanningen die artikel 1/2 van de wet van 15 december 1980 noemt',
  },
  clauses: {
    'federal.not-belgian': {
      holds: 'U hebt de Belgische nationaliteit niet.',
      fails: 'U hebt de Belgische nationaliteit.',
    },
    'federal.not-union-citizen': {
      holds: 'U bent geen burger van de Europese Unie, van IJsland, Liechtenstein, Noorwegen of Zwitserland.',
      fails: 'U bent burger van de Europese Unie, van IJsland, Liechtenstein, Noorwegen of Zwitserland.',
    },
    'federal.adult': {
      holds: 'U bent 18 of ouder.',
      fails: 'U bent jonger dan 18.',
    },
    'federal.application-since-2017': {
      holds: 'U vroeg op 26 januari 2017 of later een verblijf van meer dan 90 dagen.',
      fails: 'U vroeg sinds 26 januari 2017 geen verblijf van meer dan 90 dagen.',
    },
    'federal.application-not-exempt': {
      holds: 'U vroeg uw verblijf op een artikel van de wet waarvoor inspanningen tellen.',
      fails: 'U vroeg uw verblijf op een artikel van de wet waarvoor inspanningen niet tellen.',
    },
    'federal.no-exempt-application-since': {
      holds: 'U deed later geen aanvraag waarvoor inspanningen niet tellen.',
      fails: 'U deed later een andere aanvraag. Daardoor tellen inspanningen niet meer.',
    },
    'federal.seriously-ill': {
      holds: 'U bent ernstig ziek.',
      fails: 'U bent niet ernstig ziek.',
    },
    'federal.protected-adult': {
      holds: 'U bent een beschermde persoon: een rechter besliste dat iemand u helpt met juridische zaken.',
      fails: 'U bent geen beschermde persoon.',
    },
    'federal.recognised-protection': {
      holds: 'België erkende u als vluchteling of gaf u subsidiaire bescherming.',
      fails: 'U bent geen erkend vluchteling en hebt geen subsidiaire bescherming in België.',
    },
    'federal.turkish-agreement': {
      holds: 'U hebt de Turkse nationaliteit. Een akkoord van 1963 stelt u vrij.',
      fails: 'U hebt de Turkse nationaliteit niet.',
    },
    'federal.family-of-turkish-national': {
      holds: 'Het akkoord met Turkije van 1963 stelt u vrij door uw familie.',
      fails: 'Niemand in uw familie heeft de Turkse nationaliteit.',
    },
    'federal.window-of-a-card': {
      holds: 'U hebt een A-kaart. U kreeg uw eerste verblijfsrecht één tot vijf jaar geleden.',
      fails: 'De periode van controle voor een A-kaart loopt niet voor u.',
    },
    'federal.window-of-b-card': {
      holds: 'U hebt een B-kaart. U kreeg uw onbeperkt verblijf één tot vijf jaar geleden.',
      fails: 'De periode van controle voor een B-kaart loopt niet voor u.',
    },
    'federal.window-of-f-card': {
      holds: 'U hebt een F-kaart. U kreeg uw eerste F-kaart één tot vijf jaar geleden.',
      fails: 'De periode van controle voor een F-kaart loopt niet voor u.',
    },
    'federal.on-a-card': {
      holds: 'U hebt een A-kaart.',
      fails: 'U hebt geen A-kaart.',
    },
    'federal.first-renewal-not-asked-before': {
      holds: 'U had vóór deze dag geen eerste vernieuwing van uw A-kaart gevraagd.',
      fails: 'U vroeg de eerste vernieuwing van uw A-kaart vóór deze dag.',
    },
    'federal.card-with-window': {
      holds: 'U hebt een A-kaart, een B-kaart of een F-kaart.',
      fails: 'U hebt geen A-kaart, B-kaart of F-kaart.',
    },
    'federal.integration-course': {
      holds: 'U volgt of volgde een inburgeringstraject.',
      fails: 'U volgde geen inburgeringstraject.',
    },
    'federal.work': {
      holds: 'U werkt of werkte in België.',
      fails: 'U werkte niet in België.',
    },
    'federal.diploma-or-enrolment': {
      holds: 'U studeert aan een erkende school of hebt er een diploma van.',
      fails: 'U studeert niet aan een erkende school en hebt er geen diploma van.',
    },
    'federal.recognised-training': {
      holds: 'U volgt of volgde een erkende beroepsopleiding.',
      fails: 'U volgde geen erkende beroepsopleiding.',
    },
    'federal.language-of-place': {
      holds: 'U kunt bewijzen dat u de taal kent van de plaats waar u ingeschreven bent.',
      fails: 'U hebt geen bewijs dat u de taal kent van de plaats waar u ingeschreven bent.',
    },
    'federal.associations': {
      holds: 'U bent actief in een club of vereniging, of doet vrijwilligerswerk.',
      fails: 'U bent niet actief in een club of vereniging en doet geen vrijwilligerswerk.',
    },
    'federal.efforts-insufficient': {
      holds: 'De Dienst Vreemdelingenzaken vindt uw inspanningen niet genoeg.',
      fails: 'De Dienst Vreemdelingenzaken vindt uw inspanningen genoeg.',
    },
    'federal.lack-alone-suffices': {
      holds: 'Te weinig inspanningen alleen kan een reden zijn om uw verblijf te beëindigen.',
      fails:
        'Te weinig inspanningen alleen is geen reden om uw verblijf te beëindigen. Er moet ook een andere reden zijn.',
    },
  },
  readings: {
    'federal.lack-alone': {
      question: 'Kan te weinig inspanningen alleen een reden zijn om een verblijf te beëindigen?',
      options: {
        alone:
          'Ja. De Dienst Vreemdelingenzaken zegt dat hij dan een vernieuwing mag weigeren of het verblijf mag beëindigen.',
        'only-with-other-ground':
          'Nee. Het Agentschap Integratie en Inburgering zegt dat er ook een andere reden moet zijn.',
      },
    },
    'federal.grant-of-f-stay': {
      question: 'Vanaf wanneer tellen de vijf jaar van een F-kaart?',
      options: { settled: 'Vanaf de eerste F-kaart.' },
    },
    'federal.turkish-nationals': {
      question: 'Zijn Turken vrijgesteld?',
      options: { settled: 'Van de federale controle wel. Elk gewest heeft een eigen regel voor zijn traject.' },
    },
  },
  openPoints: {
    'federal.article-added-later': {
      says: 'Aanvragen op het artikel dat u noemt, vallen vandaag niet onder de controle. Wij konden niet lezen sinds wanneer.',
      ask: 'Vraag het aan de Dienst Vreemdelingenzaken of aan een advocaat.',
    },
    'federal.article-not-precise': {
      says: 'Het artikel dat u noemt, heeft verschillende delen. Voor sommige tellen inspanningen, voor andere niet.',
      ask: 'Zoek het volledige artikel op uw aanvraag of beslissing. U kunt het ook aan de Dienst Vreemdelingenzaken vragen.',
    },
    'federal.exempt-application-since': {
      says: 'U deed een aanvraag waarvoor inspanningen tellen, en later een waarvoor ze niet tellen. Wij konden niet lezen welke van de twee beslist.',
      ask: 'Vraag het aan de Dienst Vreemdelingenzaken of aan een advocaat.',
    },
    'federal.family-of-turkish-national': {
      says: 'Een akkoord van 1963 stelt Turken vrij. Wij konden niet lezen welke familieleden het ook vrijstelt.',
      ask: 'Vraag het aan de Dienst Vreemdelingenzaken of aan een advocaat.',
    },
  },
  judgements: {
    'federal.efforts-insufficient': 'De Dienst Vreemdelingenzaken beslist of uw inspanningen genoeg zijn.',
  },
  information: {
    'federal.apart-from-regions':
      'Dit is niet hetzelfde als het inburgeringstraject van uw gewest. U kunt van het ene vrijgesteld zijn en van het andere niet.',
    'federal.what-counts':
      'Deze inspanningen tellen: een inburgeringscursus, werk, een diploma of een inschrijving, een erkende opleiding, de taal van uw woonplaats, en meedoen in clubs of verenigingen.',
    'federal.list-not-closed': 'Andere inspanningen kunnen ook tellen. De wet noemt ze niet allemaal.',
    'federal.regional-certificate-counts':
      'Een attest van een inburgeringstraject is een goed bewijs. Het beslist niet alles.',
    'federal.stay-never-lost-by-itself':
      'U verliest uw verblijf nooit vanzelf. De Dienst Vreemdelingenzaken moet beslissen.',
    'federal.office-may-end-stay':
      'Deed u geen of te weinig inspanningen? Dan mag de Dienst Vreemdelingenzaken de vernieuwing van uw kaart weigeren of uw verblijf beëindigen.',
    'federal.perhaps-only-with-other-ground':
      'Volgens het Agentschap Integratie en Inburgering mag dat alleen als er ook een andere reden is.',
    'federal.what-is-weighed':
      'Voor de Dienst Vreemdelingenzaken beslist, kijkt hij naar uw familie in België, hoelang u hier woont, en uw banden met uw land van herkomst.',
    'federal.accepted-by-the-court': 'Het Grondwettelijk Hof aanvaardde deze voorwaarde in arrest 126/2018.',
    'federal.enough-is-judged': 'Of uw inspanningen genoeg zijn, oordeelt de Dienst Vreemdelingenzaken.',
  },
  steps: {
    'federal.keep-proofs':
      'Bewaar bewijzen van alles wat u doet: cursussen, werk, taal, verenigingen, vrijwilligerswerk.',
    'federal.answer-the-office':
      'Vraagt de Dienst Vreemdelingenzaken u bewijzen? Stuur ze op tijd. De vraag kan komen tot de dag vóór {date}.',
    'federal.add-proofs-to-renewal':
      'Voeg bewijzen van uw inspanningen toe als u de eerste vernieuwing van uw A-kaart vraagt.',
    'federal.begin-an-effort':
      'Begin met één ding: een taalcursus, het inburgeringstraject, een opleiding of vrijwilligerswerk.',
    'federal.collect-proofs': 'Verzamel de bewijzen die u hebt, en kijk naar de lijst van wat telt.',
    'federal.tell-about-ties':
      'Schrijft de Dienst Vreemdelingenzaken u? Vertel dan over uw familie in België en hoelang u hier woont.',
    'federal.get-legal-help':
      'Wil de Dienst Vreemdelingenzaken uw verblijf beëindigen? Ga meteen naar een advocaat of een sociale dienst.',
    'federal.ask-immigration-office':
      'Vraag het aan de Dienst Vreemdelingenzaken, of aan een sociale dienst die het verblijfsrecht kent.',
  },
  evidence: {
    'federal.application-proof': 'Het bewijs van uw aanvraag voor verblijf, met de datum en het artikel van de wet',
    'federal.residence-cards': 'Al uw verblijfskaarten, ook de oude',
    'federal.course-proof': 'Het attest van een inburgeringstraject, of een bewijs dat u het volgt',
    'federal.work-proof': 'Uw arbeidscontract, loonbrieven, of een bewijs dat u zelfstandige bent',
    'federal.diploma-or-enrolment': 'Uw diploma, of het bewijs dat u ingeschreven bent bij een school',
    'federal.training-proof': 'Het attest van uw beroepsopleiding',
    'federal.language-proof': 'Een bewijs van uw niveau in de taal van de plaats waar u woont',
    'federal.association-proof': 'Een brief van uw club, vereniging of vrijwilligersorganisatie',
    'federal.course-certificate': 'Het attest van uw inburgeringstraject',
    'federal.course-enrolment':
      'De overeenkomst met de dienst voor inburgering, of een papier dat zegt dat u het traject volgt',
    'federal.work-contract': 'Uw arbeidscontracten',
    'federal.pay-slips': 'Uw loonbrieven, of de individuele rekening van uw werkgever',
    'federal.appointment': 'Uw benoeming als ambtenaar',
    'federal.self-employed-proof': 'Het bewijs dat u ingeschreven bent als zelfstandige en uw bijdragen betaald hebt',
    'federal.diploma': 'Uw diploma of getuigschrift van een erkende school',
    'federal.enrolment-proof': 'Het bewijs dat u ingeschreven bent aan een erkende school',
    'federal.training-certificate': 'Het attest van uw beroepsopleiding',
    'federal.training-enrolment': 'Het contract of de inschrijving voor uw beroepsopleiding',
    'federal.language-certificate': 'Een attest met uw niveau in de taal van de plaats waar u woont',
    'federal.association-letter': 'Een brief van uw club of vereniging: wat u er doet, en sinds wanneer',
    'federal.volunteer-agreement': 'De afspraken over uw vrijwilligerswerk, op papier',
    'federal.proof-of-ties': 'Bewijzen van uw familie in België en van de tijd dat u hier woont',
  },
}
