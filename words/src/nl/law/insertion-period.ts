import type { insertionPeriod as reference } from '../../en/law/insertion-period.ts'
import type { SameSentences } from '../../law-words.ts'

const withOneService = (name: string, where: string) => ({
  title: `${name.charAt(0).toUpperCase()}${name.slice(1)}: uw dienst voor arbeidsbemiddeling`,
  question: `Moet ik mij inschrijven bij ${name}?`,
  met: `Ja. U woont in ${where}, dus uw dienst voor arbeidsbemiddeling is ${name}.`,
  notMet: `Nee. U woont niet in ${where}.`,
  undetermined: `Wij kunnen nog niet zeggen of ${name} uw dienst voor arbeidsbemiddeling is.`,
})

/** De beroepsinschakelingstijd na de studies, en de uitkering die erop volgt. */
export const insertionPeriod: SameSentences<typeof reference> = {
  norms: {
    'belgium/work/insertion-period/register-with/actiris': withOneService('Actiris', 'Brussel'),
    'belgium/work/insertion-period/register-with/forem': withOneService('Forem', 'Wallonië'),
    'belgium/work/insertion-period/register-with/vdab': withOneService('VDAB', 'Vlaanderen'),
    'belgium/work/insertion-period/register-with/adg': withOneService(
      'het Arbeitsamt (ADG)',
      'de Duitstalige Gemeenschap',
    ),
    'belgium/work/insertion-period/register-by': {
      title: 'Laatste dag om u in te schrijven na juni',
      question: 'Tegen wanneer moet ik mij na mijn studies inschrijven om geen dagen te verliezen?',
      met: 'Schrijf u ten laatste op deze dag in. Dan begint uw beroepsinschakelingstijd op 1 augustus.',
      notMet: 'Voor u is er niet zo’n dag. Uw beroepsinschakelingstijd begint als u zich inschrijft.',
      undetermined: 'Wij kunnen nog niet zeggen tegen wanneer u zich het best inschrijft.',
    },
    'belgium/work/insertion-period/starts-on': {
      title: 'De eerste dag van uw beroepsinschakelingstijd',
      question: 'Wanneer begint mijn beroepsinschakelingstijd?',
      met: 'Uw beroepsinschakelingstijd begint op {date}.',
      notMet: 'U hebt nu geen beroepsinschakelingstijd. Ze begint als u zich inschrijft als werkzoekende.',
      undetermined: 'Wij kunnen nog niet zeggen wanneer uw beroepsinschakelingstijd begint.',
    },
    'belgium/work/insertion-period/start-by': {
      title: 'De laatste dag om te beginnen vóór u 25 bent',
      question:
        'Tegen wanneer moet mijn beroepsinschakelingstijd beginnen om de uitkering te kunnen vragen vóór ik 25 ben?',
      met: 'Uw beroepsinschakelingstijd begint het best ten laatste op deze dag. Dat is net vroeg genoeg om de uitkering te vragen vóór u 25 bent.',
      notMet: 'Voor u is er niet zo’n dag.',
      undetermined: 'Wij kunnen nog niet zeggen tegen wanneer uw beroepsinschakelingstijd moet beginnen.',
    },
    'belgium/work/insertion-period/length': {
      title: 'Hoelang de beroepsinschakelingstijd duurt',
      question: 'Hoeveel dagen duurt mijn beroepsinschakelingstijd?',
      met: 'Uw beroepsinschakelingstijd duurt {amount}. Zondagen tellen niet mee.',
      notMet:
        'De beroepsinschakelingstijd geldt niet voor u. Ze is voor mensen die de school verlaten en jonger zijn dan 25.',
      undetermined: 'Wij kunnen nog niet zeggen hoeveel dagen uw beroepsinschakelingstijd duurt.',
    },
    'belgium/work/insertion-period/claim-from': {
      title: 'Vanaf wanneer u de inschakelingsuitkering kunt vragen',
      question: 'Vanaf wanneer kan ik de inschakelingsuitkering vragen?',
      met: 'Uw dagen zijn om op {date}. Vanaf dan kunt u de uitkering vragen, als u ook aan de andere voorwaarden voldoet.',
      notMet: 'Voor u is er nu niet zo’n dag.',
      undetermined: 'Wij kunnen niet met zekerheid zeggen vanaf wanneer u de uitkering kunt vragen.',
    },
    'belgium/work/insertion-period/claim-before': {
      title: 'Vóór welke dag u de uitkering moet vragen',
      question: 'Vóór welke dag moet ik de inschakelingsuitkering vragen?',
      met: 'U moet de uitkering vragen vóór {date}. Op die dag bent u 25, en dan is het te laat.',
      notMet: 'Voor u is er niet zo’n dag. U bent te oud, of u bent nog leerplichtig.',
      undetermined: 'Wij kunnen nog niet zeggen vóór welke dag u de uitkering moet vragen.',
    },
    'belgium/work/insertion-period/age': {
      title: 'De leeftijd om de uitkering te vragen',
      question: 'Ben ik jong genoeg om de inschakelingsuitkering te vragen?',
      met: 'Ja. U bent op deze dag jong genoeg.',
      notMet: 'Nee. U bent op deze dag 25 of ouder.',
      undetermined: 'Wij kunnen niet met zekerheid zeggen of u met uw leeftijd de uitkering kunt vragen.',
    },
    'belgium/work/insertion-period/diploma': {
      title: 'Het diploma om de uitkering te vragen',
      question: 'Zijn mijn studies genoeg voor de inschakelingsuitkering?',
      met: 'Ja. Uw studies zijn op deze dag genoeg.',
      notMet: 'Nee. Uw studies zijn op deze dag niet genoeg.',
      undetermined: 'Wij kunnen niet met zekerheid zeggen of uw studies genoeg zijn.',
    },
    'belgium/work/insertion-period/evaluations': {
      title: 'Twee positieve evaluaties',
      question: 'Heb ik de evaluaties die ik nodig heb?',
      met: 'Ja. U hebt de evaluaties die u nodig hebt.',
      notMet: 'Nog niet. U hebt twee positieve evaluaties van uw zoektocht naar werk nodig.',
      undetermined: 'Wij kunnen nog niet zeggen of u de evaluaties hebt die u nodig hebt.',
    },
    'belgium/work/insertion-period/first-evaluation-by': {
      title: 'De eerste evaluatie',
      question: 'Wanneer is mijn eerste evaluatie?',
      met: 'Uw eerste evaluatie komt ten laatste op {date}.',
      notMet: 'U hebt nu geen beroepsinschakelingstijd, dus er is geen evaluatie.',
      undetermined: 'Wij kunnen niet zeggen wanneer uw eerste evaluatie komt.',
    },
    'belgium/work/insertion-period/second-evaluation-by': {
      title: 'De tweede evaluatie',
      question: 'Wanneer is mijn tweede evaluatie?',
      met: 'Uw tweede evaluatie komt ten laatste op {date}.',
      notMet: 'U hebt nu geen beroepsinschakelingstijd, dus er is geen evaluatie.',
      undetermined: 'Wij kunnen niet zeggen wanneer uw tweede evaluatie komt.',
    },
    'belgium/work/insertion-period/new-evaluation-from': {
      title: 'Een nieuwe evaluatie na een negatieve',
      question: 'Vanaf wanneer kan ik een nieuwe evaluatie vragen?',
      met: 'U kunt vanaf {date} een nieuwe evaluatie vragen.',
      notMet: 'U hoeft geen nieuwe evaluatie te vragen.',
      undetermined: 'Wij kunnen niet zeggen vanaf wanneer u een nieuwe evaluatie kunt vragen.',
    },
    'belgium/work/insertion-period/allowance': {
      title: 'De inschakelingsuitkering',
      question: 'Kan ik de inschakelingsuitkering vragen?',
      met: 'Ja. U kunt op deze dag de inschakelingsuitkering vragen.',
      notMet: 'Nee. U kunt op deze dag de inschakelingsuitkering niet vragen.',
      undetermined: 'Wij kunnen niet met zekerheid zeggen of u de inschakelingsuitkering kunt vragen.',
    },
    'belgium/work/insertion-period/allowance-until': {
      title: 'Het einde van de inschakelingsuitkering',
      question: 'Tot wanneer krijg ik de inschakelingsuitkering?',
      met: 'Uw uitkering eindigt op {date}.',
      notMet: 'U hebt geen uitkering gevraagd, dus er is geen laatste dag.',
      undetermined: 'Wij kunnen niet zeggen tot wanneer u de uitkering krijgt.',
    },
    'belgium/work/insertion-period/reregister-by': {
      title: 'Opnieuw inschrijven na de aanvraag',
      question: 'Tegen wanneer moet ik mij na mijn aanvraag opnieuw inschrijven?',
      met: 'Schrijf u ten laatste op {date} opnieuw in bij uw dienst voor arbeidsbemiddeling.',
      notMet: 'U hebt geen uitkering gevraagd, dus u hoeft zich niet opnieuw in te schrijven.',
      undetermined: 'Wij kunnen nog niet zeggen of u zich opnieuw moet inschrijven.',
    },
    'belgium/work/insertion-period/family-allowance/during-period': {
      title: 'Kinderbijslag tijdens de beroepsinschakelingstijd',
      question: 'Is er kinderbijslag voor mij tijdens mijn beroepsinschakelingstijd?',
      met: 'Ja. De kinderbijslag loopt door tijdens uw beroepsinschakelingstijd, als u niet te veel werkt.',
      notMet: 'Nee. Op deze dag is er geen kinderbijslag voor een beroepsinschakelingstijd.',
      undetermined: 'Wij kunnen nog niet zeggen of de kinderbijslag voor u doorloopt.',
    },
    'belgium/work/insertion-period/family-allowance/work-within-limit': {
      title: 'Werk en kinderbijslag',
      question: 'Kan ik zoveel werken en toch de kinderbijslag houden?',
      met: 'Ja. Uw werk verandert niets aan de kinderbijslag.',
      notMet: 'Nee. U werkt of verdient te veel om ze voor deze periode te houden.',
      undetermined: 'Wij kunnen niet met zekerheid zeggen of uw werk iets verandert aan de kinderbijslag.',
    },
    'belgium/work/insertion-period/family-allowance/unregistered-until': {
      title: 'Kinderbijslag zonder inschrijving',
      question: 'Tot wanneer is er kinderbijslag als ik mij niet inschrijf?',
      met: 'Zonder inschrijving is er kinderbijslag tot en met {date}.',
      notMet: 'Dit geldt niet voor u.',
      undetermined: 'Wij kunnen niet zeggen tot wanneer er kinderbijslag is zonder inschrijving.',
    },
    'belgium/work/insertion-period/health-insurance/with-parents': {
      title: 'Ziekteverzekering via uw ouders',
      question: 'Kan ik bij het ziekenfonds van mijn ouders blijven?',
      met: 'Ja. U blijft voorlopig bij het ziekenfonds van uw ouders.',
      notMet: 'Nee. Op deze dag blijft u door de beroepsinschakelingstijd niet bij het ziekenfonds van uw ouders.',
      undetermined: 'Wij kunnen nog niet zeggen of u bij het ziekenfonds van uw ouders blijft.',
    },
  },
  versions: {
    'insertion-before-2012': 'Vóór de beroepsinschakelingstijd (tot 31 december 2011)',
    'insertion-310-days': '310 dagen (1 januari 2012 tot 28 februari 2026)',
    'insertion-156-days': '156 dagen (sinds 1 maart 2026)',
    'insertion-starts-on': '1 augustus, of de dag van de inschrijving',
    'insertion-register-by': 'Inschrijving ten laatste op 9 augustus',
    'insertion-start-by': '183 dagen vóór de 25ste verjaardag',
    'insertion-claim-before': 'Vóór de 25ste verjaardag',
    'insertion-age': 'Jonger dan 25',
    'insertion-evaluations': 'Twee positieve evaluaties',
    'insertion-first-evaluation-by': 'Maand 5 of 6 van de 310 dagen',
    'insertion-second-evaluation-by': 'Maand 9, 10 of 11 van de 310 dagen',
    'insertion-new-evaluation-from': 'Drie of zes maanden na een negatieve evaluatie',
    'insertion-36-months': '36 maanden (geopend tot 1 januari 2023)',
    'insertion-cut-off': 'Tot 1 januari 2026 (geopend van 2 januari 2023 tot 31 december 2024)',
    'insertion-12-months': 'Twaalf maanden (geopend sinds 1 januari 2025)',
    'insertion-reregister-by': 'Acht dagen na de aanvraag',
    'insertion-actiris-before-check': 'Actiris (tot 31 augustus 2023)',
    'insertion-actiris': 'Actiris, met een test van wat u kunt (sinds 1 september 2023)',
    'insertion-forem': 'Forem voor Wallonië',
    'insertion-vdab': 'VDAB voor Vlaanderen',
    'insertion-adg': 'ADG voor de Duitstalige Gemeenschap',
    'insertion-family-allowance': 'Tijdens de beroepsinschakelingstijd, tot 25 jaar',
    'insertion-work-within-limit': 'Hoeveel u mag werken',
    'insertion-family-unregistered': 'Twee of drie zomermaanden',
    'insertion-health-insurance': 'Tijdens de beroepsinschakelingstijd, tot 25 jaar',
  },
  clauses: {
    'insertion.younger-than-25': {
      holds: 'U was jonger dan 25 toen de beroepsinschakelingstijd begon, of u bent het nu.',
      fails: 'U was niet jonger dan 25 toen de beroepsinschakelingstijd begon.',
    },
    'insertion.schooling-over': {
      holds: 'U bent niet meer leerplichtig.',
      fails: 'U bent nog leerplichtig.',
    },
    'insertion.young-enough-to-begin': {
      holds: 'U bent jonger dan 25.',
      fails: 'U bent 25 of ouder.',
    },
    'insertion.young-enough-to-claim': {
      holds: 'U bent op deze dag jonger dan 25.',
      fails: 'U bent op deze dag al 25.',
    },
    'insertion.finished-in-june': {
      holds: 'U was klaar met uw studies in juni, zonder herexamens.',
      fails: 'U was niet klaar met uw studies in juni zonder herexamens.',
    },
    'insertion.156-days-now': {
      holds: 'De nieuwe duur van 156 dagen geldt.',
      fails: 'De nieuwe duur van 156 dagen gold nog niet.',
    },
    'insertion.no-studies-again': {
      holds: 'U begon niet opnieuw met studies waardoor uw dagen vervallen.',
      fails:
        'U begon opnieuw met voltijdse studies, of met 27 studiepunten of meer. De dagen die u al had, zijn verloren.',
    },
    'insertion.period-done': {
      holds: 'De dagen van uw beroepsinschakelingstijd zijn om.',
      fails: 'De dagen van uw beroepsinschakelingstijd zijn nog niet om.',
    },
    'insertion.under-25-on-claim': {
      holds: 'U bent jonger dan 25 op de dag van de aanvraag.',
      fails: 'U bent 25 of ouder op de dag van de aanvraag.',
    },
    'insertion.listed-diploma': {
      holds: 'U hebt een diploma dat telt.',
      fails: 'U hebt geen diploma van de lijst.',
    },
    'insertion.21-or-older': { holds: 'U bent 21 of ouder.', fails: 'U bent jonger dan 21.' },
    'insertion.studies-finished': {
      holds: 'U maakte uw studies af: u volgde het hele jaar en deed de examens.',
      fails: 'U maakte uw studies niet af.',
    },
    'insertion.succeeded': {
      holds: 'U slaagde voor het hoger secundair onderwijs of iets dat gelijk is, of voor uw leertijd.',
      fails: 'U slaagde niet voor het hoger secundair onderwijs of iets dat gelijk is, en niet voor een leertijd.',
    },
    'insertion.two-positive-evaluations': {
      holds: 'U hebt twee positieve evaluaties.',
      fails: 'U hebt geen twee positieve evaluaties.',
    },
    'insertion.no-days-to-do': {
      holds: 'Door uw leertijd blijven er geen dagen over.',
      fails: 'Er blijven dagen over.',
    },
    'insertion.negative-evaluation': {
      holds: 'U had een negatieve evaluatie.',
      fails: 'U had geen negatieve evaluatie.',
    },
    'insertion.claimed': {
      holds: 'U vroeg de uitkering.',
      fails: 'U vroeg de uitkering niet.',
    },
    'insertion.lives-in-brussels': { holds: 'U woont in Brussel.', fails: 'U woont niet in Brussel.' },
    'insertion.lives-in-wallonia': {
      holds: 'U woont in Wallonië.',
      fails: 'U woont niet in het Franstalige deel van Wallonië.',
    },
    'insertion.lives-in-flanders': { holds: 'U woont in Vlaanderen.', fails: 'U woont niet in Vlaanderen.' },
    'insertion.lives-in-german-community': {
      holds: 'U woont in de Duitstalige Gemeenschap.',
      fails: 'U woont niet in de Duitstalige Gemeenschap.',
    },
    'insertion.under-25': { holds: 'U bent jonger dan 25.', fails: 'U bent 25 of ouder.' },
    'insertion.registered': {
      holds: 'U bent ingeschreven als werkzoekende.',
      fails: 'U bent nog niet ingeschreven als werkzoekende.',
    },
    'insertion.still-in-period': {
      holds: 'Uw beroepsinschakelingstijd loopt nog.',
      fails: 'Uw beroepsinschakelingstijd is om.',
    },
    'insertion.born-by-2000': {
      holds: 'U bent geboren in 2000 of vroeger.',
      fails: 'U bent geboren in 2001 of later.',
    },
    'insertion.240-hours': {
      holds: 'U werkt 240 uur of minder in drie maanden.',
      fails: 'U werkt meer dan 240 uur in drie maanden.',
    },
    'insertion.earnings-805': {
      holds: 'U verdient 805,746 euro of minder per maand, bruto.',
      fails: 'U verdient meer dan 805,746 euro per maand, bruto.',
    },
    'insertion.finished-the-year': {
      holds: 'U maakte het schooljaar af.',
      fails: 'U stopte tijdens het jaar, of u beëindigde een leertijd.',
    },
  },
  readings: {
    'insertion.age-limit': {
      question: 'Kan iemand van 25 of ouder de inschakelingsuitkering vragen?',
      options: {
        statute: 'Nee. De tekst vraagt een leeftijd onder 25.',
        standstill:
          'Ja. Een rechter paste de grens niet toe, omdat sociale rechten niet zonder goede reden mogen verminderen.',
      },
    },
    'insertion.earnings-ceiling': {
      question: 'Is er in Wallonië een inkomensgrens voor wie geboren is in 2000 of vroeger?',
      options: {
        ceiling: 'Ja. Boven 805,746 euro per maand is er voor die maand geen kinderbijslag.',
        'no-ceiling': 'Nee. Sinds augustus 2022 is er geen inkomensgrens.',
      },
    },
  },
  openPoints: {
    'insertion.waiting-time': {
      says: 'Vóór 2012 was er een andere wachttijd. Wij lazen die regels niet.',
      ask: 'Vraag het aan de RVA, de Rijksdienst voor Arbeidsvoorziening.',
    },
    'insertion.list-of-diplomas': {
      says: 'Wij lazen niet de hele lijst van diploma’s die vóór maart 2026 telden.',
      ask: 'Vraag het aan de RVA, de Rijksdienst voor Arbeidsvoorziening.',
    },
    'insertion.equal-to-secondary': {
      says: 'Wij lazen niet welke getuigschriften gelijk zijn aan het hoger secundair onderwijs.',
      ask: 'Vraag het aan de RVA, de Rijksdienst voor Arbeidsvoorziening.',
    },
    'insertion.access-to-work': {
      says: 'Wie van buiten de Europese Unie komt, moet hier mogen werken. Wij lazen niet met welke papieren dat kan.',
      ask: 'Vraag het aan de RVA, de Rijksdienst voor Arbeidsvoorziening, of aan uw dienst voor arbeidsbemiddeling.',
    },
    'insertion.evaluation-calendar': {
      says: 'Sinds maart 2026 komen de evaluaties op andere momenten. Wij vonden geen kalender.',
      ask: 'Vraag het aan uw dienst voor arbeidsbemiddeling.',
    },
    'insertion.new-evaluation-vdab': {
      says: 'Wij vonden geen wachttijd voor een nieuwe evaluatie bij VDAB.',
      ask: 'Vraag het aan VDAB.',
    },
    'insertion.thirty-six-months': {
      says: 'Een oudere uitkering duurde 36 maanden, geteld volgens de gezinssituatie. Wij lazen die regels niet.',
      ask: 'Vraag het aan de RVA, de Rijksdienst voor Arbeidsvoorziening.',
    },
    'insertion.family-allowance-elsewhere': {
      says: 'Wij lazen niet hoeveel u mag werken in uw deel van het land.',
      ask: 'Vraag het aan uw kinderbijslagfonds.',
    },
    'insertion.family-allowance-other-studies': {
      says: 'Wij vonden dit alleen voor het secundair en het hoger onderwijs.',
      ask: 'Vraag het aan uw kinderbijslagfonds.',
    },
  },
  judgements: {
    'insertion.could-not-claim-earlier':
      'De RVA beslist of u de uitkering niet vroeger kon vragen, door werk of door studies die u buiten uw schuld afbrak.',
  },
  information: {
    'insertion.register-from-the-thesis':
      'Schrijft u een eindwerk? Dan kunt u zich inschrijven vanaf de dag waarop u het indient.',
    'insertion.job-right-after-studies':
      'Begint u meteen na school met een voltijdse baan? Dan tellen die dagen ook, zelfs voor u zich inschrijft. Bewaar uw contract en loonbrieven.',
    'insertion.better-by-8-august':
      'Sommige diensten vragen om u ten laatste op 8 augustus in te schrijven. Die dag is altijd veilig.',
    'insertion.days-lost-need-more':
      'Door dagen die niet tellen, of een negatieve evaluatie, duurt het langer. Begin vroeger als u kunt.',
    'insertion.which-days-count':
      'Alle dagen tellen, behalve zondagen. Dagen waarop u niet ingeschreven of niet vrij om te werken bent, tellen niet. Betaald werk telt.',
    'insertion.student-work': 'Studentenwerk maakt de periode niet langer en niet korter.',
    'insertion.apprenticeship-takes-days-off':
      'Na een leertijd gaan de dagen van uw contract eraf. Bent u niet geslaagd? Dan gaat de helft eraf, en blijven er minstens 155 dagen over.',
    'insertion.apprenticeship-passed-only': 'De dagen van uw leertijd gaan er alleen af als u geslaagd bent.',
    'insertion.list-of-days-changed':
      'In 2026 veranderde ook de lijst van dagen die tellen. Wij vonden de nieuwe lijst niet. Vraag het aan uw dienst voor arbeidsbemiddeling.',
    'insertion.studies-again-cancel':
      'Begint u opnieuw met voltijdse studies, of met 27 studiepunten of meer? Dan verliest u de dagen die u al had. Met minder studiepunten loopt de periode door, als u vrij blijft om te werken.',
    'insertion.evaluations-may-make-it-longer': 'Zonder twee positieve evaluaties loopt de periode door.',
    'insertion.exceptions-to-25':
      'Er zijn uitzonderingen. U mag ouder zijn als u de uitkering niet vroeger kon vragen, door werk of door studies die u buiten uw schuld afbrak.',
    'insertion.evaluations-do-not-move-25': 'Negatieve evaluaties geven u niet meer tijd. De leeftijd blijft dezelfde.',
    'insertion.wait-until-21': 'Zonder diploma moest u wachten tot u 21 was. Die weg stopte op 1 maart 2026.',
    'insertion.two-steps-a-week':
      'Doe minstens twee stappen per week om werk te vinden, en bewaar van elke stap een bewijs op papier: brieven, e-mails, vacatures, namen en datums.',
    'insertion.absence-is-negative': 'Blijft u zonder goede reden weg van een evaluatie? Dan is ze negatief.',
    'insertion.evaluation-on-file': 'Vaak bekijkt de dienst eerst uw dossier. Is dat genoeg? Dan is er geen gesprek.',
    'insertion.period-goes-on': 'Tot u twee positieve evaluaties hebt, loopt uw beroepsinschakelingstijd door.',
    'insertion.ask-yourself': 'De dienst nodigt u niet vanzelf opnieuw uit. U moet het vragen.',
    'insertion.claim-is-not-automatic': 'De uitkering komt niet vanzelf. U moet ze vragen.',
    'insertion.counted-by-family': 'De 36 maanden werden geteld volgens de gezinssituatie.',
    'insertion.exceptions-to-the-end':
      'Er zijn uitzonderingen, bijvoorbeeld tijdens een opleiding voor een beroep waar werknemers ontbreken. Vraag het aan de RVA.',
    'insertion.whatever-the-family': 'Ze duurt twaalf maanden voor iedereen, wat uw gezinssituatie ook is.',
    'insertion.skills-check':
      'Bent u 18 tot 30? Dan test Actiris uw talen en digitale vaardigheden. Weiger dat niet: het kan tegen u tellen.',
    'insertion.second-service':
      'U kunt zich ook bij een tweede dienst inschrijven om de vacatures te krijgen. Alleen de dienst van uw woonplaats geeft u sociale rechten.',
    'insertion.family-from-registration':
      'Schrijft u zich laat in? Dan is er kinderbijslag vanaf de eerste dag van de inschrijving.',
    'insertion.family-wallonia-six-months':
      'In Wallonië kan de kinderbijslag zes maanden langer lopen. Daarvoor hebt u een papier van Forem nodig.',
    'insertion.family-wallonia-360-days':
      'In Wallonië geeft één pagina samen 360 kalenderdagen, voor wie geboren is in 2000 of vroeger.',
    'insertion.student-work-apart': 'Studentenwerk en leertijd zitten niet in de 240 uur.',
    'insertion.brussels-no-income-limit':
      'In Brussel maakt het niet uit hoeveel u verdient. Alleen de uren tellen: 240 in drie maanden.',
  },
  steps: {
    'insertion.register': 'Schrijf u in als werkzoekende bij de dienst voor arbeidsbemiddeling van uw woonplaats.',
    'insertion.register-in-time': 'Schrijf u ten laatste op {date} in als werkzoekende.',
    'insertion.start-in-time': 'Schrijf u in zodat uw beroepsinschakelingstijd ten laatste op {date} begint.',
    'insertion.look-for-work': 'Zoek werk, met twee stappen per week of meer, en bewaar van elke stap een bewijs.',
    'insertion.keep-proofs': 'Leg vóór de evaluatie uw bewijzen samen in een map, op papier.',
    'insertion.ask-when-evaluated': 'Vraag aan uw dienst voor arbeidsbemiddeling wanneer uw evaluaties zijn.',
    'insertion.ask-for-new-evaluation': 'Vraag zelf een nieuwe evaluatie aan uw dienst voor arbeidsbemiddeling.',
    'insertion.claim': 'Vraag de uitkering aan bij de HVW (de openbare dienst) of bij uw vakbond.',
    'insertion.claim-in-time': 'Vraag de uitkering aan vóór u 25 bent.',
    'insertion.control-card': 'Vul uw controlekaart in en geef ze op het einde van elke maand af, op papier of online.',
    'insertion.register-again':
      'Schrijf u ten laatste op {date} opnieuw in bij uw dienst voor arbeidsbemiddeling. Dat is ten laatste acht dagen na de aanvraag.',
    'insertion.ask-the-service': 'Vraag het aan uw dienst voor arbeidsbemiddeling.',
    'insertion.ask-a-union-about-25': 'Vraag een vakbond wat die voor u kan doen als u 25 of ouder bent.',
    'insertion.ask-onem-about-diploma': 'Vraag aan de RVA of uw diploma telt.',
    'insertion.ask-onem-how-long': 'Vraag aan de RVA tot wanneer u de uitkering krijgt.',
    'insertion.tell-the-family-allowance-fund': 'Stuur het bewijs van uw inschrijving naar uw kinderbijslagfonds.',
    'insertion.ask-the-family-allowance-fund': 'Vraag het aan uw kinderbijslagfonds.',
    'insertion.join-a-health-insurance': 'Word zelf lid van een ziekenfonds.',
  },
  evidence: {
    'insertion.identity-card': 'Uw identiteitskaart of verblijfskaart, met het rijksregisternummer',
    'insertion.diploma': 'Uw diploma of getuigschrift, of een kopie',
    'insertion.proof-of-registration': 'Het bewijs van uw inschrijving als werkzoekende',
    'insertion.proofs-of-search': 'Bewijzen van uw zoektocht naar werk, op papier',
  },
}
