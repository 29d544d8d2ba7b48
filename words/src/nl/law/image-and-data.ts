import type { imageAndData as reference } from '../../en/law/image-and-data.ts'
import type { SameSentences } from '../../law-words.ts'

/** Beelden van mensen en gegevens over mensen, voor een moede lezer in een derde taal. */
export const imageAndData: SameSentences<typeof reference> = {
  norms: {
    'belgium/image/may-be-taken': {
      title: 'Een beeld van iemand maken',
      question: 'Mag dit beeld gemaakt worden?',
      met: 'Dit beeld mag gemaakt worden. Het aan anderen tonen is een andere vraag.',
      notMet: 'Dit beeld mag niet gemaakt worden.',
      undetermined: 'Wij kunnen nog niet zeggen of dit beeld gemaakt mag worden.',
    },
    'belgium/image/may-be-published': {
      title: 'Een beeld van iemand aan anderen tonen',
      question: 'Mag dit beeld gepubliceerd of gedeeld worden?',
      met: 'Dit beeld mag op deze manier gepubliceerd worden.',
      notMet: 'Dit beeld mag op deze manier niet gepubliceerd worden.',
      undetermined: 'Wij kunnen nog niet zeggen of dit beeld gepubliceerd mag worden.',
    },
    'belgium/image/consent-valid': {
      title: 'Toestemming om een beeld te publiceren',
      question: 'Is de toestemming om dit beeld te publiceren geldig?',
      met: 'Er is een geldige toestemming om dit beeld te publiceren.',
      notMet: 'Er is geen geldige toestemming om dit beeld te publiceren.',
      undetermined: 'Wij kunnen nog niet zeggen of er een geldige toestemming is.',
    },
    'belgium/image/consent-of-minor': {
      title: 'Toestemming van een jongere',
      question: 'Kan de persoon op het beeld alleen toestemmen, zonder de ouders?',
      met: 'De persoon op het beeld kan alleen toestemmen.',
      notMet: 'De persoon op het beeld kan niet alleen toestemmen.',
      undetermined:
        'Niemand kan met zekerheid zeggen of deze persoon alleen kan toestemmen. Vraag het aan het kind en aan de ouders.',
    },
    'belgium/image/sharing-is-a-crime': {
      title: 'Seksuele beelden delen zonder toestemming',
      question: 'Is het een misdrijf om dit beeld te delen?',
      met: 'Het is een misdrijf om dit beeld te delen. U kunt naar de politie gaan.',
      notMet: 'Het misdrijf van seksuele beelden delen zonder toestemming geldt hier niet.',
      undetermined: 'Wij kunnen nog niet zeggen of het een misdrijf is om dit beeld te delen. Deel het niet.',
    },
    'belgium/personal-data/erasure/right': {
      title: 'Gegevens over u laten wissen',
      question: 'Heb ik er recht op dat ze mijn gegevens wissen?',
      met: 'U hebt er recht op dat ze deze gegevens wissen.',
      notMet: 'U hebt er geen recht op dat ze deze gegevens wissen.',
      undetermined: 'Wij kunnen nog niet zeggen of ze deze gegevens moeten wissen. Vragen mag altijd.',
    },
    'belgium/personal-data/objection/right': {
      title: 'Bezwaar tegen het gebruik van uw gegevens',
      question: 'Kan ik bezwaar maken tegen het gebruik van mijn gegevens?',
      met: 'U kunt bezwaar maken. Ze moeten stoppen.',
      notMet: 'Wij vonden geen reden voor een bezwaar.',
      undetermined: 'Wij kunnen nog niet zeggen of uw bezwaar aanvaard wordt. Bezwaar maken mag altijd.',
    },
    'belgium/personal-data/erasure/answer-by': {
      title: 'Laatste dag voor een antwoord',
      question: 'Tegen wanneer moeten ze op mijn vraag antwoorden?',
      met: 'Ze moeten ten laatste op deze dag op uw vraag antwoorden.',
      notMet: 'Er loopt geen termijn voor een antwoord.',
      undetermined: 'Wij kunnen nog niet zeggen tegen wanneer ze moeten antwoorden.',
    },
    'belgium/personal-data/erasure/answer-by-if-extended': {
      title: 'Laatste dag voor een antwoord, als ze meer tijd nemen',
      question: 'Tegen wanneer moeten ze antwoorden als ze meer tijd nodig hebben?',
      met: 'Zeiden ze dat ze meer tijd nodig hebben? Dan moeten ze ten laatste op deze dag antwoorden.',
      notMet: 'Er loopt geen termijn voor een antwoord.',
      undetermined: 'Wij kunnen nog niet zeggen tegen wanneer ze moeten antwoorden als ze meer tijd nemen.',
    },
    'belgium/personal-data/search-engine/turn-to': {
      title: 'Het aan de zoekmachine vragen',
      question: 'Is het tijd om het aan de zoekmachine te vragen?',
      met: 'U kunt nu aan de zoekmachine vragen om de pagina weg te halen uit de resultaten voor uw naam.',
      notMet: 'Vraag het eerst aan de website, en wacht op haar antwoord.',
      undetermined: 'Wij kunnen nog niet zeggen of het tijd is om het aan de zoekmachine te vragen.',
    },
    'belgium/personal-data/search-engine/delisting': {
      title: 'Een pagina weg uit de zoekresultaten',
      question: 'Moet de zoekmachine deze pagina weghalen uit de resultaten voor mijn naam?',
      met: 'De zoekmachine moet deze pagina weghalen uit de resultaten voor uw naam.',
      notMet: 'De zoekmachine mag deze pagina in de resultaten voor uw naam laten staan.',
      undetermined: 'Wij kunnen nog niet zeggen of de zoekmachine deze pagina moet weghalen. Vragen mag altijd.',
    },
    'belgium/personal-data/complaint/admissible': {
      title: 'Klacht bij de Gegevensbeschermingsautoriteit',
      question: 'Kan ik nu een klacht indienen bij de Gegevensbeschermingsautoriteit?',
      met: 'U kunt nu een klacht indienen bij de Gegevensbeschermingsautoriteit.',
      notMet: 'De Gegevensbeschermingsautoriteit zou een klacht op deze dag niet behandelen.',
      undetermined: 'Wij kunnen nog niet zeggen of u een klacht kunt indienen bij de Gegevensbeschermingsautoriteit.',
    },
  },
  versions: {
    IMG: 'Het recht op afbeelding: artikel XI.174 van het Wetboek van economisch recht',
    GDPR: 'Sinds 25 mei 2018: de Europese regels over persoonsgegevens (AVG, ook GDPR genoemd)',
    'GDPR-before': 'Vóór 25 mei 2018: oudere regels die wij niet lazen',
  },
  clauses: {
    'image.not-sexual': {
      holds: 'Het beeld is niet seksueel.',
      fails: 'Het beeld is seksueel. Voor zo’n beeld is altijd toestemming nodig.',
    },
    'image.not-recognisable': {
      holds: 'Niemand kan de persoon op het beeld herkennen.',
      fails: 'De persoon op het beeld is te herkennen. Ook op de achtergrond telt dat.',
    },
    'image.crowd': {
      holds: 'Het beeld toont een menigte, en niemand valt erin op.',
      fails: 'Het is geen beeld van een menigte waarin niemand opvalt.',
    },
    'image.public-event': {
      holds: 'Het beeld toont een openbaar evenement, en niemand valt erin op.',
      fails: 'Het is geen beeld van een openbaar evenement waarop niemand opvalt.',
    },
    'image.public-figure': {
      holds: 'De persoon is een publiek figuur, bij een publieke activiteit.',
      fails: 'Het beeld toont de persoon niet als publiek figuur bij een publieke activiteit.',
    },
    'image.news': {
      holds: 'Het beeld is voor nieuws dat voor het publiek van belang is.',
      fails: 'Het beeld is niet voor nieuws dat voor het publiek van belang is.',
    },
    'image.twenty-years-after-death': {
      holds: 'De persoon is 20 jaar of langer geleden gestorven.',
      fails: 'Het is niet zo dat de persoon 20 jaar of langer geleden gestorven is.',
    },
    'image.agreed-to-taking': {
      holds: 'De persoon stemde ermee in dat het beeld gemaakt werd. Ervoor poseren is genoeg.',
      fails: 'Niemand stemde ermee in dat het beeld gemaakt werd.',
    },
    'image.agreed-to-publishing': {
      holds: 'Iemand stemde ermee in dat het beeld gepubliceerd wordt.',
      fails: 'Niemand stemde ermee in dat het beeld gepubliceerd wordt. Ervoor poseren is niet genoeg.',
    },
    'image.adult': {
      holds: 'De persoon op het beeld is 18 of ouder en beslist alleen.',
      fails: 'De persoon op het beeld is geen volwassene die alleen kan beslissen.',
    },
    'image.adult-agreed': {
      holds: 'De persoon op het beeld is 18 of ouder en stemde in.',
      fails: 'Het is niet zo dat een volwassene op het beeld instemde.',
    },
    'image.successors-agreed': {
      holds: 'De persoon is gestorven, en de familie die zijn of haar rechten erft, stemde in.',
      fails: 'Het is niet zo dat de persoon gestorven is en de familie instemde.',
    },
    'image.child-and-parents-agreed': {
      holds: 'De jongere en de ouders stemden samen in.',
      fails: 'Het is niet zo dat een jongere en de ouders samen instemden.',
    },
    'image.child-agreed': {
      holds: 'De jongere stemde in, en is oud genoeg om dat alleen te doen.',
      fails: 'Het is niet zo dat een jongere instemde die oud genoeg is om dat alleen te doen.',
    },
    'image.parents-agreed': {
      holds: 'De ouders stemden in voor een kind dat te jong is om te beslissen.',
      fails: 'Het is niet zo dat ouders instemden voor een kind dat te jong is om te beslissen.',
    },
    'image.agrees-in-person': {
      holds: 'De jongere kan begrijpen wat er op het spel staat, en stemt alleen toe.',
      fails: 'De persoon is te jong om alleen toe te stemmen.',
    },
    'image.free': {
      holds: 'De toestemming was vrij. Niemand gebruikte druk of dreiging.',
      fails: 'De toestemming was niet vrij.',
    },
    'image.informed': {
      holds: 'De persoon wist waar het beeld zou komen, wie het zou zien, en waarom.',
      fails: 'De persoon wist niet waar het beeld zou komen, wie het zou zien, en waarom.',
    },
    'image.use-as-agreed': {
      holds: 'Het beeld wordt gebruikt zoals afgesproken.',
      fails: 'Het beeld wordt anders gebruikt dan afgesproken. Daarvoor is een nieuwe vraag nodig.',
    },
    'image.not-withdrawn': {
      holds: 'De toestemming is niet ingetrokken.',
      fails: 'De toestemming is ingetrokken.',
    },
    'image.sexual': {
      holds: 'Het beeld is seksueel.',
      fails: 'Het beeld is niet seksueel.',
    },
    'image.shared-without-valid-consent': {
      holds: 'Er is geen geldige toestemming om het te delen.',
      fails: 'Er is een geldige toestemming om het te delen.',
    },
    'data.no-longer-needed': {
      holds: 'De gegevens zijn niet meer nodig voor het doel waarvoor ze verzameld zijn.',
      fails: 'De gegevens zijn nog nodig voor het doel waarvoor ze verzameld zijn.',
    },
    'data.consent-withdrawn': {
      holds: 'Het gebruik steunde alleen op uw toestemming, en u trok ze in.',
      fails: 'Het is niet zo dat het gebruik alleen op uw toestemming steunde en u ze introk.',
    },
    'data.objected': {
      holds: 'U maakte bezwaar, en uw bezwaar telt.',
      fails: 'Er is geen bezwaar van u dat telt.',
    },
    'data.unlawful': {
      holds: 'Ze hebben geen recht om de gegevens te gebruiken.',
      fails: 'Ze hebben het recht om de gegevens te gebruiken.',
    },
    'data.must-be-erased-by-law': {
      holds: 'Een wet zegt dat de gegevens gewist moeten worden.',
      fails: 'Geen wet zegt dat de gegevens gewist moeten worden.',
    },
    'data.given-as-a-child': {
      holds: 'Een online dienst kreeg de gegevens toen u jonger was dan 13.',
      fails: 'Geen online dienst kreeg de gegevens toen u jonger was dan 13.',
    },
    'data.need-not-be-kept': {
      holds: 'Geen wet zegt dat ze de gegevens moeten bewaren.',
      fails: 'Een wet zegt dat ze de gegevens moeten bewaren.',
    },
    'data.not-outweighed': {
      holds: 'De vrije meningsuiting, de pers en het algemeen belang staan er niet tegenover.',
      fails: 'De vrije meningsuiting, de pers of het algemeen belang wegen zwaarder.',
    },
    'data.not-under-police-rules': {
      holds: 'De gegevens zijn niet van de politie of een inlichtingendienst.',
      fails: 'De gegevens zijn van de politie of een inlichtingendienst. Daarvoor gelden andere regels.',
    },
    'data.advertising': {
      holds: 'Uw gegevens dienen voor reclame. Dat kunt u altijd stoppen.',
      fails: 'Uw gegevens dienen niet voor reclame.',
    },
    'data.own-reasons': {
      holds: 'U hebt eigen redenen, en niets weegt zwaarder.',
      fails: 'U hebt geen eigen redenen, of iets weegt zwaarder.',
    },
    'data.refused': {
      holds: 'Ze weigerden, of deden maar een deel.',
      fails: 'Ze hebben niet geweigerd.',
    },
    'data.no-answer-in-time': {
      holds: 'De termijn voor een antwoord is om, en er kwam geen antwoord.',
      fails: 'Het is niet zo dat de termijn om is zonder antwoord.',
    },
    'data.found-by-name': {
      holds: 'De pagina verschijnt als iemand uw naam zoekt.',
      fails: 'De pagina verschijnt niet als iemand uw naam zoekt.',
    },
    'data.many-sites': {
      holds: 'Uw naam staat op veel websites. Het is moeilijk om naar elk van hen te schrijven.',
      fails: 'Uw naam staat niet op veel websites.',
    },
    'data.private-person': {
      holds: 'U hebt geen publieke rol, en de pagina is verouderd, fout, onbewezen of schadelijk voor u.',
      fails:
        'Het is niet zo dat u geen publieke rol hebt en dat de pagina verouderd, fout, onbewezen of schadelijk is.',
    },
    'data.old-and-unproven': {
      holds: 'De pagina is oud, de feiten zijn nooit bewezen, en ze gaat niet over uw publieke rol.',
      fails: 'Het is niet zo dat de pagina oud en onbewezen is en niet over een publieke rol gaat.',
    },
    'data.public-role-outweighed': {
      holds: 'U hebt een publieke rol, maar wat voor verwijdering pleit, weegt zwaarder.',
      fails: 'Er is niets dat zwaarder kan wegen dan een publieke rol.',
    },
    'data.ordinary-holder': {
      holds: 'De gegevens zijn van een website, een bedrijf of een dienst.',
      fails: 'De gegevens zijn van de politie of een inlichtingendienst. Daarvoor is er een andere autoriteit.',
    },
    'data.minor': {
      holds: 'U bent jonger dan 18. U kunt meteen een klacht indienen.',
      fails: 'U bent 18 of ouder.',
    },
    'data.patient-or-employee': {
      holds: 'U bent patiënt of werknemer bij wie de gegevens heeft. U kunt meteen een klacht indienen.',
      fails: 'U bent geen patiënt of werknemer bij wie de gegevens heeft.',
    },
  },
  readings: {
    'image.minor-or-parents': {
      question: 'Stemt een jongere alleen toe, of stemmen de ouders ook toe?',
      options: {
        discernment:
          'Wie kan begrijpen wat er op het spel staat, stemt alleen toe. Dat heet onderscheidingsvermogen. Rechters leggen dat tussen 12 en 14 jaar. Voor jongere kinderen: de ouders.',
        'with-parents':
          'Onder ongeveer 14 jaar stemmen de twee ouders toe. Vanaf 14 jaar stemmen de jongere en de ouders samen toe.',
      },
    },
    'image.publishing-without-words': {
      question: 'Moet de toestemming om te publiceren gezegd of geschreven zijn?',
      options: {
        explicit: 'Ja. Ze moet gezegd of geschreven zijn.',
        certain: 'Nee. Het is genoeg dat er geen twijfel over is.',
      },
    },
  },
  openPoints: {
    'image.sexual-picture-of-minor': {
      says: 'Wij lazen de wet over seksuele beelden van mensen jonger dan 18 niet.',
      ask: 'Bewaar of verstuur zo’n beeld niet. Vraag het aan de politie.',
    },
    'data.police-rules': {
      says: 'De politie en de inlichtingendiensten hebben eigen regels. Wij lazen ze niet.',
      ask: 'Politie: vraag het aan het COC, dat over politiegegevens waakt. Inlichtingendienst: vraag het aan het Comité I.',
    },
    'data.before-gdpr': {
      says: 'Wij lazen niet hoelang een antwoord vóór 25 mei 2018 mocht duren.',
      ask: 'Vraag het aan de Gegevensbeschermingsautoriteit.',
    },
  },
  judgements: {
    'image.discernment':
      'Of een jongere van 12 of 13 kan begrijpen wat er op het spel staat. Een rechter bekijkt elk kind apart.',
    'image.magazine-as-news': 'Of een blad van een school of een bedrijf telt als nieuws. Een rechter beslist.',
    'data.compelling-grounds': 'Of wie de gegevens heeft, redenen heeft die zwaarder wegen dan die van u.',
    'data.expression': 'Of de vrije meningsuiting, de pers of het algemeen belang zwaarder wegen dan wat u wilt.',
    'data.public-role': 'Of uw privéleven zwaarder weegt dan het belang van het publiek bij uw rol.',
  },
  information: {
    'image.two-agreements':
      'Er zijn twee vragen: mag ik het maken, en mag ik het tonen? Voor elke vraag is een eigen ja nodig.',
    'image.also-personal-data':
      'Een beeld waarop u te herkennen bent, is ook een persoonsgegeven. U kunt vragen om het te wissen.',
    'image.court-decides': 'Zijn mensen het niet eens? Dan beslist een rechter. Die bekijkt elk geval.',
    'image.taking-is-not-publishing': 'Een ja voor het beeld is geen ja om het online te zetten.',
    'image.public-profile-is-no-licence':
      'Een foto op een openbaar profiel is niet vrij voor anderen om opnieuw te posten.',
    'image.private-life-of-public-figures': 'Publieke figuren hebben ook een privéleven. Dat blijft privé.',
    'image.write-it-down': 'Vraag de toestemming op papier. Dan moet later niemand raden.',
    'image.wanted':
      'De toestemming moet ook gewild zijn. Een aarzelend “ja, goed dan” is een reden om opnieuw te vragen.',
    'image.silence-is-no-consent': 'Geen antwoord is geen ja.',
    'image.withdraw-at-any-time': 'U kunt uw toestemming altijd intrekken. Dat moet even makkelijk zijn als ze geven.',
    'image.thirteen-is-another-age':
      'De leeftijd van 13 jaar is om zonder de ouders lid te worden van online diensten. Het is niet de leeftijd voor beelden.',
    'data.not-absolute': 'Het recht op wissing heeft grenzen. Elk geval wordt bekeken.',
    'data.request-needs-no-form': 'Voor een vraag is geen speciaal formulier nodig. Vragen kost niets.',
    'data.neighbouring-rights':
      'U kunt ook vragen om de gegevens te verbeteren of het gebruik te beperken. Of u kunt bezwaar maken tegen het gebruik.',
    'data.extension': 'Bij uitzondering mogen ze twee maanden extra nemen. Dan zijn het samen drie maanden.',
    'data.order-of-steps': 'Eerst de website. Dan de zoekmachine. Dan de Gegevensbeschermingsautoriteit.',
    'data.page-stays': 'De zoekmachine haalt de link weg voor wie uw naam zoekt. De pagina zelf blijft staan.',
    'data.weighed-case-by-case': 'Een publieke rol weegt tegen verwijdering. Oude en onbewezen feiten wegen ervoor.',
    'data.complaint-form':
      'Op de klacht moeten een datum en uw handtekening staan. Ze is in het Nederlands, Frans of Duits. Ze vertelt wat er gebeurde en toont dat u het eerst zelf vroeg.',
    'data.complaint-where':
      'Stuur ze online, of met de post: Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel.',
    'data.no-damages':
      'De autoriteit kan straffen. Ze kan u geen geld geven voor de schade. Daarvoor gaat u naar een rechtbank.',
    'data.mediation':
      'Vraag de autoriteit eerst om te bemiddelen. Bemiddelen wil zeggen dat ze met de twee kanten praat. Dat gaat sneller.',
  },
  steps: {
    'image.ask-again-before-publishing': 'Vraag het opnieuw voor u het beeld aan anderen toont.',
    'image.ask-before-taking': 'Vraag het aan de persoon voor u het beeld maakt. Zeg waarvoor het dient.',
    'image.say-no': 'Wil iemand een beeld van u maken? Zeg dan meteen nee. U hebt het recht om te weigeren.',
    'image.ask-before-publishing':
      'Vraag het aan de persoon voor u publiceert. Zeg waar, wie het kan zien, en waarvoor het dient.',
    'image.blur': 'Maak het gezicht onscherp, zodat niemand de persoon kan herkennen.',
    'image.ask-to-remove': 'Is het een beeld van u? Vraag dan aan wie het deelde om het weg te halen.',
    'image.ask-erasure': 'Weigeren ze? Gebruik dan het formulier van het platform, of vraag om uw gegevens te wissen.',
    'image.remove-when-withdrawn': 'Haal het beeld weg als de persoon de toestemming intrekt.',
    'image.ask-the-parents': 'Vraag het aan de ouders, en ook aan het kind.',
    'image.ask-child-and-parents':
      'Vraag het aan het kind en de ouders samen. Dan is het goed volgens de twee meningen over de wet.',
    'image.report-to-police': 'Ga snel naar de politie en doe aangifte.',
    'image.report-to-platform': 'Meld het beeld aan het platform met het formulier van het platform.',
    'image.do-not-share': 'Deel het beeld niet. Stuur het niet door.',
    'data.write-to-the-holder':
      'Schrijf naar wie de gegevens heeft, of naar hun functionaris voor gegevensbescherming. Bewaar een kopie met de datum.',
    'data.note-the-month': 'Noteer de laatste dag voor hun antwoord: {date}.',
    'data.ask-for-a-neighbouring-right': 'Kijk of een verbetering, een beperking of een bezwaar u helpt.',
    'data.ask-search-engine': 'Vraag de zoekmachine om de pagina weg te halen uit de resultaten voor uw naam.',
    'data.police-or-intelligence':
      'Zijn de gegevens van de politie? Schrijf dan naar het COC. Zijn ze van een inlichtingendienst? Schrijf dan naar het Comité I.',
    'data.object': 'Schrijf dat u bezwaar maakt, en waarom. Tegen reclame hebt u geen reden nodig.',
    'data.wait-for-answer': 'Wacht op het antwoord tot en met {date}.',
    'data.complain-after':
      'Komt er geen antwoord, of een weigering? Dien dan een klacht in bij de Gegevensbeschermingsautoriteit.',
    'data.fill-in-the-form': 'Vul het formulier in dat de zoekmachine hiervoor heeft.',
    'data.use-the-right-first': 'Stuur uw vraag eerst naar wie de gegevens heeft. Bewaar een bewijs.',
    'data.complain': 'Stuur uw klacht naar de Gegevensbeschermingsautoriteit, of vraag haar om te bemiddelen.',
  },
  evidence: {
    'image.written-consent': 'De toestemming op papier: om te maken, om te publiceren, waar, voor wie, tot wanneer',
    'image.consent-of-parents': 'De toestemming van de ouders, op papier',
    'data.identity': 'Wie u bent',
    'data.addresses': 'De juiste adressen van de pagina’s, of de juiste gegevens',
    'data.reasons': 'Uw redenen, in enkele zinnen',
    'data.proof-of-receipt': 'Een bewijs van de dag waarop ze uw vraag kregen',
    'data.searched-name': 'De naam waarop gezocht werd',
    'data.copy-of-the-request': 'Een kopie van uw vraag, met de datum',
    'data.the-answer': 'Hun antwoord, als er een kwam',
    'data.statement': 'Een kort verslag van wat er gebeurde, met datums',
  },
}
