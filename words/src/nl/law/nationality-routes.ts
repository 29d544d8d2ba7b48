import type { nationalityRoutes as reference } from '../../en/law/nationality-routes.ts'
import type { SameSentences } from '../../law-words.ts'

/** De andere wegen om Belg te worden, en de papieren per voorwaarde. */
export const nationalityRoutes: SameSentences<typeof reference> = {
  norms: {
    'belgium/nationality/naturalisation/merit': {
      title: 'Vraag aan het parlement: uitzonderlijke verdiensten',
      question: 'Mag ik naturalisatie vragen om uitzonderlijke verdiensten?',
      met: 'U mag naturalisatie vragen aan het parlement. Het parlement is vrij om ja of nee te zeggen.',
      notMet: 'U mag het niet om deze reden vragen. Misschien kan een verklaring bij de gemeente wel.',
      undetermined: 'Wij kunnen nog niet zeggen of u het om deze reden mag vragen.',
    },
    'belgium/nationality/naturalisation/stateless': {
      title: 'Vraag aan het parlement: staatlozen',
      question: 'Ik ben erkend als staatloze. Mag ik naturalisatie vragen?',
      met: 'U mag als staatloze naturalisatie vragen aan het parlement. Het parlement is vrij om ja of nee te zeggen.',
      notMet: 'U mag het op deze dag niet als staatloze vragen. Er ontbreekt een voorwaarde.',
      undetermined: 'Wij kunnen nog niet zeggen of u het als staatloze mag vragen.',
    },
    'belgium/nationality/naturalisation/granted': {
      title: 'Zal het parlement ja zeggen?',
      question: 'Word ik Belg door naturalisatie?',
      met: 'Het parlement heeft ja gezegd.',
      notMet: 'U mag op deze dag geen naturalisatie vragen.',
      undetermined: 'Niemand kan het zeggen voor het parlement beslist.',
    },
    'belgium/nationality/minor/belgian-parent': {
      title: 'Kind van een Belg',
      question: 'Is een kind Belg door een Belgische ouder?',
      met: 'U bent Belg door uw ouder.',
      notMet: 'U bent niet Belg om deze reden.',
      undetermined: 'Wij kunnen nog niet zeggen of u Belg bent door uw ouder.',
    },
    'belgium/nationality/minor/adopted': {
      title: 'Kind geadopteerd door een Belg',
      question: 'Is een kind Belg door adoptie?',
      met: 'U bent Belg door uw adoptie.',
      notMet: 'U bent niet Belg door adoptie.',
      undetermined: 'Wij kunnen nog niet zeggen of u Belg bent door adoptie.',
    },
    'belgium/nationality/minor/no-other-nationality': {
      title: 'Kind zonder nationaliteit',
      question: 'Is een kind zonder enige nationaliteit Belg?',
      met: 'U bent Belg omdat u hier geboren bent en geen andere nationaliteit hebt.',
      notMet: 'U bent niet Belg om deze reden.',
      undetermined: 'Wij kunnen nog niet zeggen of u Belg bent om deze reden.',
    },
    'belgium/nationality/minor/parent-born-here': {
      title: 'Kind van een ouder die in België geboren is',
      question: 'Is een kind Belg omdat een ouder ook in België geboren is?',
      met: 'U bent Belg omdat u en een ouder hier geboren zijn.',
      notMet: 'U bent niet Belg om deze reden.',
      undetermined: 'Wij kunnen nog niet zeggen of u Belg bent om deze reden.',
    },
    'belgium/nationality/minor/before-twelve': {
      title: 'Kind dat hier geboren is: verklaring vóór twaalf jaar',
      question: 'Kunnen buitenlandse ouders een verklaring doen zodat hun kind Belg wordt?',
      met: 'Uw ouders kunnen deze verklaring voor u doen, tot de dag vóór u twaalf wordt.',
      notMet: 'Uw ouders kunnen deze verklaring op deze dag niet doen.',
      undetermined: 'Wij kunnen nog niet zeggen of uw ouders deze verklaring kunnen doen.',
    },
    'belgium/nationality/minor/with-parent': {
      title: 'Kind van een ouder die Belg wordt',
      question: 'Wordt een kind samen met een ouder Belg?',
      met: 'U werd Belg samen met uw ouder.',
      notMet: 'U werd niet Belg samen met een ouder.',
      undetermined: 'Wij kunnen nog niet zeggen of u samen met een ouder Belg werd.',
    },
    'belgium/nationality/birth-certificate/consular-attestation': {
      title: 'Geen geboorteakte: een papier van uw consulaat',
      question: 'Mag mijn consulaat mij een papier geven in plaats van mijn geboorteakte?',
      met: 'Ja. Uw consulaat kan u een papier over uw geboorte geven. Het telt in plaats van de akte.',
      notMet: 'Nee. Een papier van uw consulaat telt voor u niet.',
      undetermined: 'Wij kunnen nog niet zeggen of een papier van uw consulaat voor u telt.',
    },
    'belgium/nationality/birth-certificate/notoriety-act': {
      title: 'Geen geboorteakte: een akte van bekendheid',
      question: 'Mag ik een akte van bekendheid gebruiken in plaats van mijn geboorteakte?',
      met: 'Ja. U kunt aan de vrederechter een akte van bekendheid vragen.',
      notMet: 'Nee. U hebt deze akte niet nodig, of een ander papier gaat voor.',
      undetermined: 'Wij kunnen nog niet zeggen of deze akte voor u telt.',
    },
    'belgium/nationality/birth-certificate/sworn-statement': {
      title: 'Geen geboorteakte: een verklaring onder eed',
      question: 'Mag ik een verklaring onder eed doen in plaats van mijn geboorteakte?',
      met: 'Ja. U kunt aan de familierechtbank vragen om een verklaring onder eed te mogen doen.',
      notMet: 'Nee. Een ander papier gaat voor.',
      undetermined: 'Wij kunnen nog niet zeggen of een verklaring onder eed voor u telt.',
    },
    'belgium/nationality/declaration/born-in-belgium': {
      title: 'Belg worden als u hier geboren bent',
      question: 'Ik ben in België geboren. Kan ik Belg worden?',
      met: 'U kunt een verklaring doen omdat u hier geboren bent en nooit wegging. Ook uw betaling moet in orde zijn.',
      notMet:
        'U kunt deze verklaring op deze dag niet doen. Ze is voor mensen die hier geboren zijn en altijd hier woonden.',
      undetermined: 'Wij kunnen nog niet zeggen of u een verklaring kunt doen als iemand die in België geboren is.',
    },
    'belgium/nationality/declaration/spouse': {
      title: 'Belg worden als man of vrouw van een Belg',
      question: 'Ik ben getrouwd met een Belg. Kan ik Belg worden?',
      met: 'U kunt een verklaring doen als man of vrouw van een Belg. Ook uw betaling moet in orde zijn.',
      notMet: 'U kunt op deze dag geen verklaring doen als man of vrouw van een Belg. Er ontbreekt een voorwaarde.',
      undetermined: 'Wij kunnen nog niet zeggen of u een verklaring kunt doen als man of vrouw van een Belg.',
    },
    'belgium/nationality/declaration/parent': {
      title: 'Belg worden als ouder van een Belgisch kind',
      question: 'Mijn kind is Belg. Kan ik Belg worden?',
      met: 'U kunt een verklaring doen als ouder van een Belgisch kind. Ook uw betaling moet in orde zijn.',
      notMet: 'U kunt op deze dag geen verklaring doen als ouder. Er ontbreekt een voorwaarde.',
      undetermined: 'Wij kunnen nog niet zeggen of u een verklaring kunt doen als ouder.',
    },
    'belgium/nationality/declaration/disability-or-pension': {
      title: 'Belg worden als u niet kunt werken of met pensioen bent',
      question: 'Ik kan niet werken, of ik heb de pensioenleeftijd. Kan ik Belg worden?',
      met: 'U kunt om deze reden een verklaring doen. Ook uw betaling moet in orde zijn.',
      notMet: 'U kunt op deze dag om deze reden geen verklaring doen. Er ontbreekt een voorwaarde.',
      undetermined: 'Wij kunnen nog niet zeggen of u om deze reden een verklaring kunt doen.',
    },
    'belgium/nationality/declaration/ten-years': {
      title: 'Belg worden na tien jaar',
      question: 'Kan ik Belg worden na tien jaar in België?',
      met: 'U kunt een verklaring doen na tien jaar. Ook uw betaling moet in orde zijn.',
      notMet: 'U kunt op deze dag geen verklaring doen na tien jaar. Er ontbreekt een voorwaarde.',
      undetermined: 'Wij kunnen nog niet zeggen of u een verklaring kunt doen na tien jaar.',
    },
  },
  versions: {
    'NATU-2018': 'Sinds 12 juli 2018, voor zover wij het lazen',
    'CHILD-2013': 'Sinds 1 januari 2013, voor zover wij het lazen',
    'CHILD-2022': 'Sinds 21 december 2022',
    'BIRTH-2013': 'Van 1 januari 2013 tot 11 juli 2018: drie papieren, het ene na het andere, voor iedereen',
    'BIRTH-2018': 'Van 12 juli 2018 tot 31 december 2023: het geboorteland beslist',
    'BIRTH-2024': 'Sinds 1 januari 2024: hetzelfde, en het papier mag opnieuw gebruikt worden',
  },
  clauses: {
    'nationality.naturalisation.adult-or-emancipated': {
      holds: 'U bent 18 of ouder, of ontvoogd.',
      fails: 'U bent jonger dan 18 en niet ontvoogd.',
    },
    'nationality.naturalisation.stay': {
      holds: 'U hebt het verblijfsrecht dat nodig is voor naturalisatie.',
      fails: 'U hebt geen verblijfsrecht dat telt voor naturalisatie.',
    },
    'nationality.naturalisation.merit': {
      holds: 'U hebt uitzonderlijke verdiensten in de wetenschap, de sport, of het sociale en culturele leven.',
      fails: 'U hebt geen uitzonderlijke verdiensten in de wetenschap, de sport, of het sociale en culturele leven.',
    },
    'nationality.naturalisation.declaration-impossible': {
      holds: 'Een verklaring is voor u zo goed als onmogelijk.',
      fails: 'U kunt in de plaats een verklaring doen.',
    },
    'nationality.naturalisation.favour': {
      holds: 'Het parlement geeft u naturalisatie.',
      fails: 'Het parlement geeft u geen naturalisatie.',
    },
    'nationality.naturalisation.stateless': {
      holds: 'U bent erkend als staatloze.',
      fails: 'U bent niet erkend als staatloze. Een vluchteling is niet hetzelfde.',
    },
    'nationality.two-years.residence': {
      holds: 'U woont twee jaar wettig in België, zonder onderbreking.',
      fails: 'U woont niet twee jaar wettig in België zonder onderbreking.',
    },
    'nationality.two-years.absences': {
      holds: 'Samen was u in de laatste twee jaar 146 dagen of minder weg.',
      fails: 'Samen was u in de laatste twee jaar meer dan 146 dagen weg.',
    },
    'nationality.child.minor': {
      holds: 'U bent jonger dan 18.',
      fails: 'U bent 18 of ouder.',
    },
    'nationality.child.belgian-parent': {
      holds: 'Een ouder was Belg toen u geboren werd.',
      fails: 'Geen ouder was Belg toen u geboren werd.',
    },
    'nationality.child.born-here': {
      holds: 'U bent in België geboren.',
      fails: 'U bent niet in België geboren.',
    },
    'nationality.child.parent-born-here': {
      holds: 'Uw Belgische ouder is in België geboren.',
      fails: 'Uw Belgische ouder is niet in België geboren.',
    },
    'nationality.child.declared-in-time': {
      holds: 'Uw ouders deden de verklaring voor u vóór u vijf jaar werd.',
      fails: 'Uw ouders deden de verklaring niet vóór u vijf jaar werd.',
    },
    'nationality.child.no-other-nationality': {
      holds: 'U bent jonger dan 18 en hebt geen andere nationaliteit.',
      fails: 'U hebt een andere nationaliteit, of u bent 18 of ouder.',
    },
    'nationality.adopted.by-belgian': {
      holds: 'Een Belg adopteerde u.',
      fails: 'Geen Belg adopteerde u.',
    },
    'nationality.adopted.born-here': {
      holds: 'U bent in België geboren.',
      fails: 'U bent niet in België geboren.',
    },
    'nationality.adopted.parent-born-here': {
      holds: 'De Belg die u adopteerde, is in België geboren.',
      fails: 'De Belg die u adopteerde, is niet in België geboren.',
    },
    'nationality.adopted.declared-in-time': {
      holds: 'De verklaring voor u gebeurde binnen vijf jaar na de adoptie.',
      fails: 'De verklaring voor u gebeurde niet binnen vijf jaar na de adoptie.',
    },
    'nationality.adopted.no-other-nationality': {
      holds: 'U bent jonger dan 18 en hebt geen andere nationaliteit.',
      fails: 'U hebt een andere nationaliteit, of u bent 18 of ouder.',
    },
    'nationality.child.born-or-found-here': {
      holds: 'U bent in België geboren of gevonden.',
      fails: 'U bent niet in België geboren of gevonden.',
    },
    'nationality.child.without-nationality': {
      holds: 'U hebt geen andere nationaliteit.',
      fails: 'U hebt een andere nationaliteit.',
    },
    'nationality.child.none-by-registering': {
      holds: 'Uw ouders kunnen u geen nationaliteit geven door u in te schrijven.',
      fails: 'Uw ouders kunnen u een nationaliteit geven door u bij hun overheid in te schrijven.',
    },
    'nationality.child.born-in-belgium': {
      holds: 'U bent in België geboren.',
      fails: 'U bent niet in België geboren.',
    },
    'nationality.child.of-parent-born-here': {
      holds: 'Een ouder is in België geboren en woonde hier vijf van de tien jaren vóór uw geboorte.',
      fails: 'Geen ouder is in België geboren en woonde hier vijf van de tien jaren vóór uw geboorte.',
    },
    'nationality.child.under-twelve': {
      holds: 'U bent jonger dan twaalf.',
      fails: 'U bent twaalf of ouder. Het is te laat voor deze verklaring.',
    },
    'nationality.child.born-here-of-foreigners': {
      holds: 'U bent in België geboren.',
      fails: 'U bent niet in België geboren.',
    },
    'nationality.child.here-since-birth': {
      holds: 'U woont in België sinds uw geboorte.',
      fails: 'U woonde niet de hele tijd sinds uw geboorte in België.',
    },
    'nationality.child.parents-here-ten-years': {
      holds: 'Uw ouders wonen tien jaar in België.',
      fails: 'Uw ouders wonen niet de laatste tien jaar in België.',
    },
    'nationality.child.with-parent': {
      holds: 'Een ouder werd Belg toen u jonger was dan 18 en in België woonde.',
      fails: 'Geen ouder werd Belg toen u jonger was dan 18 en in België woonde.',
    },
    'nationality.birth.four-countries': {
      holds: 'U bent geboren in Afghanistan, Cabinda (Angola), Somalië of Zuid-Soedan.',
      fails: 'U bent niet geboren in Afghanistan, Cabinda (Angola), Somalië of Zuid-Soedan.',
    },
    'nationality.birth.certificate-out-of-reach': {
      holds: 'U kunt uw geboorteakte niet krijgen.',
      fails: 'U kunt uw geboorteakte krijgen.',
    },
    'nationality.birth.consular-out-of-reach': {
      holds: 'Uw consulaat kan u geen papier over uw geboorte geven.',
      fails: 'Uw consulaat kan u een papier over uw geboorte geven.',
    },
    'nationality.birth.notoriety-out-of-reach': {
      holds: 'U kunt geen akte van bekendheid krijgen.',
      fails: 'U kunt een akte van bekendheid krijgen.',
    },
    'nationality.born-in-belgium': {
      holds: 'U bent in België geboren.',
      fails: 'U bent niet in België geboren.',
    },
    'nationality.since-birth.residence': {
      holds: 'U woont wettig in België sinds uw geboorte.',
      fails: 'U woonde niet de hele tijd sinds uw geboorte wettig in België.',
    },
    'nationality.since-birth.main-residence': {
      holds: 'U was in België ingeschreven sinds uw geboorte.',
      fails: 'U was een tijd niet in België ingeschreven.',
    },
    'nationality.since-birth.legal-stay': {
      holds: 'U had een verblijfsrecht sinds uw geboorte.',
      fails: 'U had een tijd geen verblijfsdocument dat telt.',
    },
    'nationality.spouse.married': {
      holds: 'U bent getrouwd met iemand die Belg is.',
      fails: 'U bent op deze dag niet getrouwd met iemand die Belg is.',
    },
    'nationality.spouse.living-together': {
      holds: 'U woonde sinds uw huwelijk drie jaar samen in België.',
      fails: 'U woonde sinds uw huwelijk geen drie jaar samen in België.',
    },
    'nationality.family.social-integration': {
      holds: 'U hebt een bewijs van maatschappelijke integratie dat telt voor een man, vrouw of ouder.',
      fails:
        'U hebt geen bewijs van maatschappelijke integratie dat telt voor een man, vrouw of ouder. Werk alleen telt hier niet.',
    },
    'nationality.family.worked-234-days': {
      holds: 'U werkte 234 dagen of meer in de laatste vijf jaar.',
      fails:
        'U werkte minder dan 234 dagen in de laatste vijf jaar. Een opleiding telt alleen samen met die werkdagen.',
    },
    'nationality.parent.belgian-child': {
      holds: 'U hebt een Belgisch kind jonger dan 18.',
      fails: 'U hebt geen Belgisch kind jonger dan 18 dat voor de wet nog van ouders afhangt.',
    },
    'nationality.disability-or-pension.ground': {
      holds: 'U kunt niet werken door een handicap of invaliditeit, of u hebt de pensioenleeftijd.',
      fails: 'U hebt niet getoond dat u niet kunt werken, en u hebt de pensioenleeftijd niet.',
    },
    'nationality.invalidity': {
      holds: 'U hebt vijf jaar een invaliditeit van 66 procent of meer.',
      fails: 'U hebt niet vijf jaar een invaliditeit van 66 procent of meer.',
    },
    'nationality.disability': {
      holds: 'U hebt een handicap waardoor u niet kunt werken.',
      fails: 'U hebt geen handicap waardoor u niet kunt werken.',
    },
    'nationality.pension-age-reached': {
      holds: 'U hebt de pensioenleeftijd bereikt.',
      fails: 'U hebt de pensioenleeftijd niet bereikt.',
    },
    'nationality.ten-years.residence': {
      holds: 'U woont tien jaar wettig in België, zonder onderbreking.',
      fails: 'U woont niet tien jaar wettig in België zonder onderbreking.',
    },
    'nationality.ten-years.absences': {
      holds: 'Samen was u in de laatste tien jaar twee jaar of minder weg.',
      fails: 'Samen was u in de laatste tien jaar meer dan twee jaar weg.',
    },
    'nationality.ten-years.participation': {
      holds:
        'U neemt deel aan het leven in België: werk, studies, opleiding, het traject, vrijwilligerswerk of een club.',
      fails: 'U hebt niet getoond dat u deelneemt aan het leven in België.',
    },
  },
  readings: {
    'nationality.stay-for-merit': {
      question: 'Welk verblijfsrecht is nodig voor naturalisatie om verdiensten?',
      options: {
        legal: 'Een wettig verblijf is genoeg.',
        unlimited: 'Een verblijf van onbeperkte duur is nodig.',
      },
    },
    'nationality.three-years-together': {
      question: 'Moet u vandaag nog samenwonen, drie jaar na elkaar? Of zijn drie jaar in totaal genoeg?',
      options: {
        'until-today': 'Drie jaar na elkaar, tot vandaag.',
        'in-all': 'Drie jaar in totaal, ook in delen of in het verleden.',
      },
    },
    'nationality.pension-age': {
      question: 'Wat is de pensioenleeftijd voor deze verklaring?',
      options: {
        'sixty-five': '65, zoals op oudere pagina’s staat.',
        'pension-law': 'De wettelijke pensioenleeftijd op de dag van uw verklaring: 66 sinds 2025.',
      },
    },
  },
  openPoints: {
    'nationality.stay-of-the-parents': {
      says: 'Wij lazen niet of een ouder een verblijfsrecht van onbeperkte duur nodig heeft.',
      ask: 'Vraag het aan de gemeente (de ambtenaar van de burgerlijke stand), ruim vóór de twaalfde verjaardag.',
    },
    'nationality.sworn-statement-in-the-four-countries': {
      says: 'U bent in een van de vier landen geboren en kunt geen van de twee papieren krijgen. Wij lazen niet of u een verklaring onder eed mag doen.',
      ask: 'Vraag het aan de familierechtbank of aan een advocaat.',
    },
    'nationality.entered-after-birth': {
      says: 'U werd pas een tijd na uw geboorte ingeschreven. Wij lazen niet of die dagen tegen u tellen.',
      ask: 'Vraag het aan de gemeente (de ambtenaar van de burgerlijke stand) voor u de verklaring doet.',
    },
    'nationality.absences-since-birth': {
      says: 'U was in uw leven meer dan 43 maanden weg. Wij lazen niet hoeveel maanden mogen.',
      ask: 'Vraag het aan de gemeente (de ambtenaar van de burgerlijke stand) voor u de verklaring doet.',
    },
    'nationality.three-quarters-of-contributions': {
      says: 'U betaalde bijdragen als zelfstandige. Drie kwartalen kunnen misschien de 234 werkdagen vervangen, maar wij lazen de tekst niet.',
      ask: 'Vraag het aan de gemeente (de ambtenaar van de burgerlijke stand) voor u de verklaring doet.',
    },
    'nationality.pension-age-from-2030': {
      says: 'De pensioenleeftijd stijgt opnieuw in 2030. Wij lazen de wet voor die tijd niet.',
      ask: 'Vraag het aan de Federale Pensioendienst.',
    },
  },
  judgements: {
    'nationality.favour-of-the-chamber':
      'De Kamer van volksvertegenwoordigers beslist. Ze is vrij, en er is geen beroep.',
    'nationality.participation-shown-otherwise':
      'Het parket beslist of ander bewijs genoeg is: een brief, op de kiezerslijst staan, verklaringen van vrienden en buren.',
  },
  information: {
    'nationality.naturalisation-is-a-favour':
      'Naturalisatie is een gunst. Het parlement mag nee zeggen, en u kunt niet in beroep gaan.',
    'nationality.naturalisation-takes-a-law':
      'Het parket, de Dienst Vreemdelingenzaken en de Veiligheid van de Staat hebben vier maanden voor hun advies. U bent Belg als de wet met uw naam gepubliceerd is.',
    'nationality.fee-for-what':
      'Het registratierecht is er voor elke verklaring van een volwassene en voor naturalisatie. Niet voor kinderen, en niet om opnieuw Belg te worden.',
    'nationality.no-fee-for-children': 'Voor kinderen is er geen registratierecht.',
    'nationality.declare-before-five':
      'Bent u in het buitenland geboren, en uw Belgische ouder ook? Dan moet die ouder de verklaring doen vóór u vijf jaar bent.',
    'nationality.declare-before-twelve':
      'De ouders doen de verklaring bij hun gemeente. Het parket kan zich verzetten.',
    'nationality.birth.out-of-reach-is-strict':
      'U moet tonen waarom u uw geboorteakte niet kunt krijgen. Dat de reis geld kost, is niet genoeg.',
    'nationality.birth.may-be-used-again': 'U kunt dit papier later opnieuw gebruiken, bijvoorbeeld om te trouwen.',
    'nationality.birth.no-lawyer-needed': 'U hebt voor de drie stappen geen advocaat nodig.',
    'nationality.no-proof-of-integration': 'Niemand mag u op deze weg een taal, een traject of werk vragen.',
    'nationality.no-programme-needed': 'Voor deze weg hebt u geen inburgeringstraject of werk nodig.',
    'nationality.own-community':
      'Deelnemen wil zeggen: aan het leven in België. Activiteiten alleen binnen de gemeenschap van uw eigen land van herkomst tellen niet.',
    'nationality.five-years-may-be-easier':
      'Kijk ook naar de weg van vijf jaar. Werkte u vijf jaar zonder onderbreking? Dan is op die weg niets meer nodig dan dat werk.',
    'nationality.what-serious-facts-are':
      'Gewichtige feiten eigen aan de persoon zijn bijvoorbeeld: een beweging steunen die gevaarlijk is voor het land, een valse identiteit, of fiscale of sociale fraude waarvoor een rechter strafte. Het parket kijkt ernaar.',
    'nationality.old-convictions':
      'Een oude veroordeling kan tellen, zelfs na eerherstel. Een rechter kan dat anders zien dan het parket. Vraag raad aan een advocaat voor u de verklaring doet.',
    'nationality.false-identity':
      'Gebruikte u ooit een andere naam of geboortedatum? Zeg het aan een advocaat voor u de verklaring doet. Het kan tegen u tellen.',
  },
  steps: {
    'nationality.look-at-the-declarations': 'Bekijk de verklaringen bij de gemeente. De meeste mensen worden zo Belg.',
    'nationality.ask-about-naturalisation':
      'Vraag raad aan een advocaat of een vereniging die helpt met nationaliteit.',
    'nationality.write-to-the-chamber': 'Vraag aan de Kamer van volksvertegenwoordigers hoe u uw vraag moet sturen.',
    'nationality.ask-the-registrar-about-the-child':
      'Vraag de ambtenaar van de burgerlijke stand van uw gemeente om de situatie van het kind te bekijken.',
    'nationality.birth.ask-the-consulate':
      'Vraag aan de ambassade of het consulaat van uw geboorteland een papier over uw geboorte.',
    'nationality.birth.first-the-form':
      'Stap één: vraag het formulier aan de vrederechter van uw gemeente. Schrijf wat u weet over uw geboorte en uw ouders, en waarom u geen akte hebt.',
    'nationality.birth.second-the-witnesses':
      'Stap twee: ga met twee getuigen naar de vrederechter. Het best zijn mensen die ouder zijn dan u en van dezelfde plaats komen. Zij tekenen samen met u.',
    'nationality.birth.third-the-family-court':
      'Stap drie: de familierechtbank moet de akte bevestigen. Ze mag nee zeggen als de verklaringen te zwak zijn.',
    'nationality.birth.ask-leave-of-the-court':
      'Vraag de familierechtbank de toelating om een verklaring onder eed te doen over uw geboorte.',
    'nationality.look-at-five-years': 'Bekijk de verklaring na vijf jaar. Misschien is ze makkelijker voor u.',
  },
  evidence: {
    'nationality.consular-attestation-of-birth': 'Een papier van uw consulaat over uw geboorte.',
    'nationality.notoriety-act':
      'Een akte van bekendheid in plaats van uw geboorteakte, bevestigd door de familierechtbank.',
    'nationality.sworn-statement':
      'Uw verklaring onder eed over uw geboorte, met de toelating van de familierechtbank.',
    'nationality.marriage-certificate':
      'Uw huwelijksakte. Is ze uit het buitenland? Dan moet ze vertaald en gelegaliseerd zijn.',
    'nationality.nationality-of-the-spouse': 'Een attest dat uw man of vrouw Belg is.',
    'nationality.residence-history-of-the-spouse': 'Een attest van woonst met alle adressen van uw man of vrouw.',
    'nationality.proof-of-descent':
      'Een papier dat toont dat u de ouder bent: een erkenning, een adoptie of een vonnis. Is het uit het buitenland? Dan moet het vertaald en gelegaliseerd zijn.',
    'nationality.birth-certificate-of-the-child': 'De geboorteakte van uw kind.',
    'nationality.nationality-of-the-child': 'Een attest dat uw kind Belg is.',
    'nationality.proof-of-invalidity':
      'Een papier dat 66 procent of meer toont in de laatste vijf jaar: van uw ziekenfonds, van een fonds voor arbeidsongevallen of beroepsziekten, of een vonnis.',
    'nationality.proof-of-disability': 'Een beslissing die zegt dat u door uw handicap niet kunt werken.',
    'nationality.letter-to-the-prosecutor': 'Een brief aan het parket over uw leven in België.',
    'nationality.volunteering': 'Een verklaring van de organisatie waar u vrijwilliger bent.',
    'nationality.club-membership': 'Een verklaring van uw club of vereniging.',
    'nationality.list-of-voters': 'Een bewijs dat u op de kiezerslijst staat voor de gemeenteraadsverkiezingen.',
    'nationality.testimonies': 'Verklaringen van Belgische vrienden, buren of collega’s.',
    'nationality.belgian-diploma': 'Uw Belgische diploma of getuigschrift, van het hoger secundair onderwijs of hoger.',
    'nationality.union-diploma':
      'Uw diploma uit een ander land van de Europese Unie, in het Nederlands, Frans of Duits.',
    'nationality.equivalence': 'Het papier waarmee een Gemeenschap zegt dat uw diploma gelijkwaardig is.',
    'nationality.training-certificate': 'Het attest van uw beroepsopleiding. Het aantal uren staat erop: 400 of meer.',
    'nationality.integration-certificate': 'Het attest van uw inburgeringstraject.',
    'nationality.effort-declaration': 'De Vlaamse inspanningsverklaring.',
    'nationality.civil-service-certificate': 'Een attest van de overheidsdienst waar u werkt of werkte.',
    'nationality.appointment': 'Het papier dat u benoemt als ambtenaar.',
    'nationality.language-certificate-of-a-school':
      'Een attest van niveau A2 of hoger van een school die een Gemeenschap organiseert, erkent of betaalt. Avondschool voor volwassenen hoort daarbij.',
    'nationality.language-certificate-of-the-employment-service':
      'Een taalattest van VDAB, Actiris, Forem of het Arbeitsamt.',
    'nationality.language-certificate-of-the-federal-service':
      'Een taalattest van Werkenvoor.be of Travaillerpour.be (vroeger: Selor).',
    'nationality.language-certificate-of-higher-education':
      'Het resultaat van een taalexamen of avondcursus van een hogeschool of universiteit.',
  },
}
