import type { walloniaIntegration as reference } from '../../en/law/wallonia-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Het inburgeringstraject in het Franstalige deel van Wallonië. */
export const walloniaIntegration: SameSentences<typeof reference> = {
  norms: {
    'wallonia/integration/obliged': {
      title: 'Verplichting om in Wallonië in te burgeren',
      question: 'Moet ik in Wallonië het inburgeringstraject volgen?',
      met: 'U moet het inburgeringstraject volgen in Wallonië.',
      notMet: 'U hoeft het inburgeringstraject in Wallonië niet te volgen.',
      undetermined: 'Wij kunnen nog niet zeggen of u het inburgeringstraject in Wallonië moet volgen.',
    },
    'wallonia/integration/enrol-by': {
      title: 'Laatste dag om naar het integratiecentrum in Wallonië te gaan',
      question: 'Tegen wanneer moet ik naar het integratiecentrum gaan?',
      met: 'U moet ten laatste op deze dag naar het regionaal integratiecentrum gaan.',
      notMet: 'Er is geen laatste dag waarop u naar het centrum moet gaan.',
      undetermined: 'Wij kunnen nog niet met zekerheid zeggen tegen wanneer u naar het centrum moet gaan.',
    },
    'wallonia/integration/complete-by': {
      title: 'Laatste dag voor het attest van het traject in Wallonië',
      question: 'Tegen wanneer moet ik het inburgeringstraject in Wallonië afronden?',
      met: 'U moet ten laatste op deze dag het attest van het traject hebben.',
      notMet: 'Er is geen laatste dag waarop u het attest moet hebben.',
      undetermined: 'Wij kunnen nog niet met zekerheid zeggen tegen wanneer u het attest moet hebben.',
    },
    'wallonia/integration/may-follow': {
      title: 'Meedoen met het inburgeringstraject in Wallonië',
      question: 'Mag ik het inburgeringstraject in Wallonië volgen?',
      met: 'U mag het inburgeringstraject in Wallonië volgen.',
      notMet: 'Het traject van Wallonië is niet het traject van de plaats waar u woont.',
      undetermined: 'Wij kunnen nog niet zeggen of het traject van Wallonië voor u openstaat.',
    },
  },
  versions: {
    W0: 'Vóór het decreet van 27 maart 2014',
    'W1-start': '2014, voor de eerste dag van de verplichting bekend is',
    W1: 'Eerste decreet: alleen de onthaalmodule is verplicht (tot en met 18 mei 2016)',
    W2: 'Volledig traject met 120 uur Frans (19 mei 2016 tot en met 16 december 2018)',
    W3: 'Langer traject met 400 uur Frans (17 december 2018 tot en met 31 december 2024)',
    W4: 'Decreet van 14 maart 2024 (sinds 1 januari 2025)',
    'W0-order': 'Verblijfstitel besteld vóór het decreet van 27 maart 2014',
    'W1-start-order': 'Verblijfstitel besteld in 2014, vanaf de dag van het decreet',
    'W1-order': 'Verblijfstitel besteld van 1 januari 2015 tot en met 18 mei 2016',
    'W2-order': 'Verblijfstitel besteld van 19 mei 2016 tot en met 16 december 2018',
    'W3-order': 'Verblijfstitel besteld van 17 december 2018 tot en met 31 december 2024',
    'W4-order': 'Verblijfstitel besteld sinds 1 januari 2025',
    'W1-W4': 'Drie maanden om naar het centrum te gaan, in elke versie hetzelfde',
    'W1-offer': 'Eerste decreet: wat er tot en met 18 mei 2016 aangeboden werd',
  },
  clauses: {
    'wallonia.no-duty-before-2014': {
      holds: 'Op die dag was er een traject volgens het decreet.',
      fails: 'Vóór 27 maart 2014 was er geen traject van die soort en geen verplichting.',
    },
    'wallonia.not-belgian': {
      holds: 'U bent geen Belg.',
      fails: 'U bent Belg. De verplichting is er voor mensen zonder de Belgische nationaliteit.',
    },
    'wallonia.domiciled': {
      holds: 'U bent ingeschreven in een gemeente van Franstalig Wallonië.',
      fails: 'U bent niet ingeschreven in een gemeente van Franstalig Wallonië.',
    },
    'wallonia.under-three-years': {
      holds: 'U woont minder dan drie jaar wettig in België.',
      fails: 'U woont drie jaar of langer wettig in België.',
    },
    'wallonia.interrupted-stay': {
      holds: 'Een vroeger verblijf in België, vóór een onderbreking, telt niet mee voor uw drie jaar.',
      fails: 'Geen onderbreking van uw verblijf maakt de telling van drie jaar onzeker.',
    },
    'wallonia.term-beyond-three-years': {
      holds: 'U kwam aan drie jaar verblijf terwijl uw tijd voor het traject nog liep.',
      fails: 'Er loopt geen traject meer dat vóór uw drie jaar verblijf begon.',
    },
    'wallonia.permit-over-three-months': {
      holds: 'U hebt een verblijfstitel van meer dan drie maanden.',
      fails: 'U hebt geen verblijfstitel van meer dan drie maanden.',
    },
    'wallonia.provisional-document': {
      holds: 'Uw tijdelijk document telt als verblijfstitel.',
      fails: 'U hebt geen tijdelijk document dat als verblijfstitel kan tellen.',
    },
    'wallonia.union-citizen': {
      holds: 'U bent burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
      fails: 'U bent geen burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
    },
    'wallonia.union-family': {
      holds:
        'U bent een naast familielid van een burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
      fails:
        'U bent geen naast familielid van een burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
    },
    'wallonia.belgian-family': {
      holds: 'U bent een naast familielid van een Belg, en daarom geldt de verplichting niet voor u.',
      fails: 'U bent geen naast familielid van een Belg.',
    },
    'wallonia.certificate': {
      holds: 'U hebt al het attest van een inburgeringstraject in België.',
      fails: 'U hebt geen attest van een inburgeringstraject in België.',
    },
    'wallonia.medical-certificate': {
      holds: 'Een arts bevestigde dat u door ziekte of handicap het traject niet kunt volgen.',
      fails: 'U hebt geen medisch attest dat zegt dat u het traject niet kunt volgen.',
    },
    'wallonia.under-18': { holds: 'U bent jonger dan 18.', fails: 'U bent 18 of ouder.' },
    'wallonia.aged-65': { holds: 'U bent 65 of ouder.', fails: 'U bent jonger dan 65.' },
    'wallonia.turkish': {
      holds: 'U hebt de Turkse nationaliteit. Een akkoord met Turkije stelt u vrij.',
      fails: 'U hebt de Turkse nationaliteit niet.',
    },
    'wallonia.unread-waivers-before-2018': {
      holds: 'Een regel van vóór 17 december 2018 stelt u vrij.',
      fails: 'De oude regels die wij niet helemaal konden lezen, gaan duidelijk niet over u.',
    },
    'wallonia.belgian-diploma': {
      holds: 'U kreeg een getuigschrift of diploma van een Belgische school.',
      fails: 'U hebt geen getuigschrift of diploma van een Belgische school.',
    },
    'wallonia.half-time-work': {
      holds: 'U werkt minstens halftijds, meer dan drie maanden zonder onderbreking.',
      fails: 'U werkt niet minstens halftijds, meer dan drie maanden zonder onderbreking.',
    },
    'wallonia.regular-student': {
      holds: 'U bent regelmatig student in België.',
      fails: 'U bent geen regelmatig student in België.',
    },
    'wallonia.exchange-student': {
      holds: 'U bent uitwisselingsstudent.',
      fails: 'U bent geen uitwisselingsstudent.',
    },
    'wallonia.doctoral-scholar': {
      holds: 'U hebt een beurs om een doctoraat voor te bereiden.',
      fails: 'U hebt geen beurs om een doctoraat voor te bereiden.',
    },
    'wallonia.university-teacher': {
      holds: 'U geeft les met een universiteit of hogeschool die de Franse Gemeenschap erkent.',
      fails: 'U geeft geen les met een universiteit of hogeschool die de Franse Gemeenschap erkent.',
    },
    'wallonia.temporary-protection': {
      holds: 'U hebt tijdelijke bescherming.',
      fails: 'Tijdelijke bescherming stelt u niet vrij: u hebt ze niet, of de regel was nog niet bekendgemaakt.',
    },
    'wallonia.temporary-protection-family': {
      holds: 'Uw verblijf hangt af van een familielid met tijdelijke bescherming.',
      fails:
        'Uw verblijf hangt niet af van een familielid met tijdelijke bescherming, volgens een regel die al bekendgemaakt was.',
    },
    'wallonia.temporary-protection-start': {
      holds: 'De regel over tijdelijke bescherming stelde u al vrij voor hij bekendgemaakt werd.',
      fails: 'Dat de eerste dag van de regel over tijdelijke bescherming niet bekend is, maakt voor u niets uit.',
    },
    'wallonia.unread-waivers-2025': {
      holds: 'Een regel die nieuw is sinds 2025, stelt u vrij.',
      fails: 'De lijst van 2025 die wij niet helemaal konden lezen, gaat duidelijk niet over u.',
    },
    'wallonia.ordered-in-wallonia': {
      holds: 'U bestelde uw eerste verblijfstitel niet terwijl u in een ander gewest woonde.',
      fails: 'U bestelde uw eerste verblijfstitel terwijl u in een ander gewest woonde.',
    },
    'wallonia.lives-there': {
      holds: 'U bent ingeschreven in Franstalig Wallonië.',
      fails: 'U bent niet ingeschreven in Franstalig Wallonië.',
    },
    'wallonia.not-registered': {
      holds: 'Het centrum ontvangt u ook zonder inschrijving.',
      fails: 'U bent ergens in België ingeschreven.',
    },
  },
  readings: {
    'wallonia.family-of-belgian': {
      question: 'Geldt de verplichting voor familie van een Belg die altijd in België woonde?',
      options: {
        'every-belgian':
          'Nee. Familie van burgers van bepaalde landen is niet verplicht, en België hoort bij die landen.',
        'after-free-movement':
          'Ja. De verplichting geldt alleen niet voor familie van een Belg die in een ander Europees land woonde.',
      },
    },
    'wallonia.ordered-2024-received-2025': {
      question:
        'Welke dag beslist tussen achttien maanden en drie jaar: de dag waarop u de verblijfstitel bestelt, of de dag waarop u hem krijgt?',
      options: {
        'by-order': 'De dag waarop u hem bestelde. U hebt achttien maanden vanaf die dag als u hem vóór 2025 bestelde.',
        'by-receipt': 'De dag waarop u hem kreeg. U hebt drie jaar als u hem in 2025 of later kreeg.',
      },
    },
  },
  openPoints: {
    'wallonia.start-2014': {
      says: 'Het decreet is van 27 maart 2014. Wij vonden niet vanaf welke dag in 2014 het gold.',
      ask: 'Vraag het aan de administratie van Wallonië.',
    },
    'wallonia.unread-waivers-before-2018': {
      says: 'Wij konden niet de hele lijst lezen van wie vóór 17 december 2018 vrijgesteld was. Misschien staat u erop.',
      ask: 'Vraag het aan het regionaal integratiecentrum.',
    },
    'wallonia.unread-waivers-2025': {
      says: 'De lijst van wie vrijgesteld is, veranderde in 2025. Wij konden ze niet helemaal lezen. Misschien staat u erop.',
      ask: 'Vraag het aan het regionaal integratiecentrum.',
    },
    'wallonia.temporary-protection-start': {
      says: 'De regel over tijdelijke bescherming werd bekendgemaakt op 14 oktober 2022. Hij geldt ook voor de tijd ervoor. Wij vonden niet vanaf welke dag.',
      ask: 'Vraag het aan de administratie van Wallonië.',
    },
    'wallonia.interrupted-stay': {
      says: 'U komt alleen aan drie jaar als een vroeger verblijf in België meetelt. De tekst zegt niet of dat zo is.',
      ask: 'Vraag het aan het regionaal integratiecentrum.',
    },
    'wallonia.term-beyond-three-years': {
      says: 'U hebt nu drie jaar verblijf, maar uw tijd voor het traject loopt nog. De tekst zegt niet of de verplichting stopt.',
      ask: 'Vraag het aan het regionaal integratiecentrum voor u stopt.',
    },
    'wallonia.provisional-document': {
      says: 'U hebt een tijdelijk document. Geen enkele bron zegt of dat hier als verblijfstitel telt.',
      ask: 'Vraag het aan uw gemeente.',
    },
    'wallonia.covid-extension': {
      says: 'In 2020 werd de tijd voor het traject langer. Wij vonden niet voor wie precies.',
      ask: 'Vraag het regionaal integratiecentrum naar uw laatste dag.',
    },
    'wallonia.term-after-move': {
      says: 'U bestelde uw verblijfstitel in een ander gewest. Geen enkele bron zegt vanaf welke dag Wallonië telt.',
      ask: 'Vraag het regionaal integratiecentrum naar uw laatste dag.',
    },
    'wallonia.not-registered': {
      says: 'U bent niet ingeschreven in België. Eén centrum ontvangt mensen zonder verblijfstitel. Van de andere weten wij het niet.',
      ask: 'Vraag het aan het regionaal integratiecentrum in uw buurt.',
    },
  },
  judgements: {},
  information: {
    'wallonia.free-of-charge': 'Alles is gratis, ook de tolk.',
    'wallonia.fine':
      'Moet u het traject volgen en doet u dat niet? Dan riskeert u een boete. Het bedrag moet nog nagekeken worden.',
    'wallonia.fine-of-2014':
      'Alleen wie niet naar de onthaalmodule kwam, kon gestraft worden. Het bedrag van de boete moet nog nagekeken worden.',
    'wallonia.child-or-little-time':
      'Een kind om voor te zorgen of weinig tijd stelt u niet vrij. Zeg het aan uw begeleider: misschien zijn er avondlessen of kinderopvang.',
    'wallonia.other-standstill-clauses':
      'De lijst stelt ook mensen vrij uit landen met een akkoord zoals dat met Turkije. Wij vonden zo geen land. Denkt u dat uw land er een is? Vraag het aan het centrum.',
    'wallonia.year-in-schengen':
      'Vóór 17 december 2018 waren nog meer mensen vrijgesteld: wie meer dan een jaar in het Schengengebied woonde, bedrijfsleiders en topsporters. Was u een van hen? Zeg het aan het centrum.',
    'wallonia.check-2024-decree':
      'Sinds 2025 geldt een nieuw decreet. De lijst van wie vrijgesteld is, moet nog nagekeken worden. Wij gebruiken de lijst van de officiële website.',
    'wallonia.only-welcome-module':
      'Alleen de onthaalmodule was verplicht: een gesprek over uw situatie, en uitleg over uw rechten en plichten.',
    'wallonia.agreement-if-wanted':
      'Een overeenkomst met het centrum over lessen werd aangeboden, maar was niet verplicht. Ze duurde ten hoogste twee jaar.',
    'wallonia.interview-every-year': 'Het centrum bekeek één keer per jaar met u hoe het ging.',
    'wallonia.certificate-80-percent': 'Het attest was voor wie minstens 80 procent van de tijd aanwezig was.',
    'wallonia.four-parts':
      'Het traject heeft vier delen: een onthaalmodule, Frans, burgerschap, en hulp op weg naar werk.',
    'wallonia.steps-in-any-order':
      'U mag de delen in elke volgorde doen. De cursus burgerschap vervangt niet de sessie over rechten en plichten.',
    'wallonia.ask-adviser-first':
      'U mag zich zelf inschrijven voor een cursus, maar alleen erkende organisaties tellen. Vraag het eerst aan uw begeleider.',
    'wallonia.agreement':
      'Na het gesprek over uw situatie tekent u een overeenkomst met het centrum. Daarin staat welke lessen u volgt.',
    'wallonia.interview-every-six-months': 'Uw begeleider bekijkt minstens om de zes maanden met u hoe het gaat.',
    'wallonia.certificate-for-effort':
      'U krijgt het attest als u doet wat in de overeenkomst staat. U hoeft geen bepaald niveau te halen.',
    'wallonia.certificate-and-nationality':
      'Bewaar het attest. Het kan later helpen om uw integratie te tonen als u Belg wilt worden.',
    'wallonia.french-120h': 'Frans: minstens 120 uur, als de test toont dat u het nodig hebt.',
    'wallonia.french-400h': 'Frans: minstens 400 uur binnen 16 maanden, als de test toont dat u het nodig hebt.',
    'wallonia.a2-frees-from-french':
      'Is uw Frans op niveau A2? Dan hebt u geen lessen Frans nodig. Haalt u A2 niet? Dan is er geen straf, maar u moet bewijzen dat u de 400 uur gevolgd hebt.',
    'wallonia.citizenship-20h': 'Burgerschap: minstens 20 uur, voor iedereen.',
    'wallonia.citizenship-60h': 'Burgerschap: minstens 60 uur over vier maanden, voor iedereen.',
    'wallonia.citizenship-in-your-language': 'De cursus burgerschap mag in een taal zijn die u verstaat.',
    'wallonia.orientation-if-needed': 'Hulp op weg naar werk, als u die nodig hebt.',
    'wallonia.orientation-4h': 'Hulp op weg naar werk: minstens 4 uur, als u die nodig hebt en geen werk hebt.',
    'wallonia.check-hours-2024-decree':
      'De uren zijn die van vóór 2025. Ze moeten nog met het nieuwe decreet vergeleken worden.',
    'wallonia.term-can-be-extended':
      'U kunt meer tijd krijgen. Wij kennen niet alle redenen. Vraag het op tijd aan uw begeleider.',
    'wallonia.copy-to-municipality':
      'Het centrum stuurt een kopie van uw attest naar uw gemeente, en naar het OCMW (CPAS) als dat u steunt.',
    'wallonia.first-appointment':
      'Op de eerste afspraak praat u over uw situatie, uw rechten en plichten, en uw Frans.',
    'wallonia.interpreter': 'Hebt u een tolk nodig? Zeg het als u de eerste afspraak maakt.',
    'wallonia.no-deadline-for-volunteers':
      'Doet u vrijwillig mee? Dan hebt u geen laatste dag. Voor het attest moet u wel doen wat in de overeenkomst staat.',
  },
  steps: {
    'wallonia.go-to-centre': 'Ga ten laatste op {date} naar het regionaal integratiecentrum.',
    'wallonia.make-appointment': 'Maak een afspraak met het regionaal integratiecentrum, op tijd voor {date}.',
    'wallonia.obtain-certificate': 'Rond het traject af en haal het attest ten laatste op {date}.',
    'wallonia.show-waiver': 'Geldt er later voor u een reden om vrijgesteld te zijn? Toon het bewijs aan het centrum.',
    'wallonia.keep-proof': 'Bewaar het bewijs waarom u het traject niet hoeft te volgen.',
    'wallonia.take-part-freely': 'Vraag het regionaal integratiecentrum om een plaats als u graag wilt meedoen.',
    'wallonia.ask-centre': 'Vraag het aan het regionaal integratiecentrum. Neem deze pagina mee.',
  },
  evidence: {
    'wallonia.permit': 'Uw verblijfstitel.',
    'wallonia.annex-1': 'Het informatiedocument dat uw gemeente u gaf (bijlage I, in het Frans “annexe I”).',
    'wallonia.permit-order-proof': 'Een bewijs van de dag waarop u uw verblijfstitel bestelde bij de gemeente.',
    'wallonia.attendance-proofs': 'Een bewijs dat u uw lessen volgde.',
    'wallonia.certificate-elsewhere': 'Een attest van een inburgeringstraject uit een ander deel van België.',
    'wallonia.doctor-certificate': 'Een medisch attest dat zegt dat u het traject niet kunt volgen.',
    'wallonia.diploma': 'Uw Belgisch getuigschrift of diploma.',
    'wallonia.work-contract': 'Uw arbeidscontract, met de duur en de uren.',
    'wallonia.student-enrolment': 'Een bewijs van uw inschrijving, uw uitwisseling of uw beurs voor een doctoraat.',
    'wallonia.family-documents': 'Documenten over uw familielid: nationaliteit, huwelijk of geboorte, en verblijf.',
  },
}
