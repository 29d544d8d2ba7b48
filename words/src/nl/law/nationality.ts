import type { nationality as reference } from '../../en/law/nationality.ts'
import type { SameSentences } from '../../law-words.ts'

/** Belg worden met een verklaring na vijf jaar, voor een moede lezer in een derde taal. */
export const nationality: SameSentences<typeof reference> = {
  norms: {
    'belgium/nationality/declaration/five-years': {
      title: 'Belg worden na vijf jaar',
      question: 'Kan ik Belg worden na vijf jaar in België?',
      met: 'U kunt een nationaliteitsverklaring doen om Belg te worden. Ook uw betaling moet in orde zijn.',
      notMet: 'U kunt op deze dag deze verklaring niet doen. Er ontbreekt een voorwaarde.',
      undetermined: 'Wij kunnen nog niet zeggen of u deze verklaring kunt doen.',
    },
    'belgium/nationality/declaration/unlimited-stay': {
      title: 'Een verblijfsrecht van onbeperkte duur',
      question: 'Heb ik het juiste verblijfsdocument om Belg te worden?',
      met: 'U hebt een document dat een verblijfsrecht van onbeperkte duur bewijst.',
      notMet: 'U hebt geen document dat een verblijfsrecht van onbeperkte duur bewijst.',
      undetermined: 'Wij kunnen nog niet zeggen of uw verblijfsdocument genoeg is.',
    },
    'belgium/nationality/declaration/five-years/residence': {
      title: 'Vijf jaar wettig verblijf',
      question: 'Woon ik lang genoeg in België, zonder onderbreking?',
      met: 'U woont vijf jaar wettig in België, zonder onderbreking.',
      notMet: 'U hebt nog geen vijf jaar wettig verblijf zonder onderbreking.',
      undetermined: 'Wij kunnen nog niet zeggen of uw verblijf telt als vijf jaar zonder onderbreking.',
    },
    'belgium/nationality/declaration/language': {
      title: 'Bewijs van talenkennis',
      question: 'Kan ik bewijzen dat ik Nederlands, Frans of Duits ken?',
      met: 'U kunt bewijzen dat u Nederlands, Frans of Duits kent.',
      notMet: 'U hebt geen aanvaard bewijs van Nederlands, Frans of Duits.',
      undetermined: 'Wij kunnen nog niet zeggen of uw taalbewijs genoeg is.',
    },
    'belgium/nationality/declaration/five-years/social-integration': {
      title: 'Maatschappelijke integratie',
      question: 'Kan ik mijn maatschappelijke integratie bewijzen?',
      met: 'U kunt uw maatschappelijke integratie bewijzen.',
      notMet: 'U hebt geen aanvaard bewijs van maatschappelijke integratie.',
      undetermined: 'Wij kunnen nog niet zeggen of uw bewijs van maatschappelijke integratie genoeg is.',
    },
    'belgium/nationality/declaration/five-years/economic-participation': {
      title: 'Economische participatie',
      question: 'Heb ik de laatste vijf jaar genoeg gewerkt of gestudeerd?',
      met: 'U hebt de laatste vijf jaar genoeg gewerkt of gestudeerd.',
      notMet: 'U hebt de laatste vijf jaar niet genoeg gewerkt of gestudeerd.',
      undetermined: 'Wij kunnen nog niet zeggen of uw werk en studies genoeg zijn.',
    },
    'belgium/nationality/declaration/fee': {
      title: 'Wat Belg worden kost',
      question: 'Hoeveel moet ik betalen om Belg te worden?',
      met: 'U betaalt dit registratierecht aan de Staat.',
      notMet: 'U betaalt geen registratierecht. Het is alleen voor volwassenen.',
      undetermined: 'Wij kunnen nog niet zeggen hoeveel u moet betalen.',
    },
    'belgium/nationality/declaration/fee-in-order': {
      title: 'Is uw betaling in orde?',
      question: 'Is mijn betaling voor de verklaring in orde?',
      met: 'Uw betaling is in orde.',
      notMet: 'Uw betaling is niet in orde.',
      undetermined: 'Wij kunnen nog niet zeggen of uw betaling in orde is.',
    },
  },
  versions: {
    N0: 'Tot en met 31 december 2012: andere verklaringen, met andere voorwaarden',
    N1: 'Van 1 januari 2013 tot en met 11 juli 2018: voorwaarden die wij niet allemaal lazen',
    N2: 'Sinds 12 juli 2018: het Wetboek zoals de wet van 18 juni 2018 het wijzigde',
    'FEE-2013': 'Betalingen van 1 januari 2013 tot en met 28 juli 2025',
    'FEE-2025': 'Betalingen van 29 juli tot en met 31 december 2025',
    'FEE-2026': 'Betalingen in 2026',
    'FEE-2027': 'Betalingen vanaf 1 januari 2027: het bedrag is nog niet bekend',
    'FEE-ORDER-2013': 'Sinds 1 januari 2013',
  },
  clauses: {
    'nationality.since-2013': {
      holds: 'Deze verklaring bestaat.',
      fails: 'Deze verklaring bestond niet vóór 1 januari 2013.',
    },
    'nationality.not-belgian': {
      holds: 'U hebt de Belgische nationaliteit niet.',
      fails: 'U hebt de Belgische nationaliteit.',
    },
    'nationality.adult': { holds: 'U bent 18 of ouder.', fails: 'U bent jonger dan 18.' },
    'nationality.no-serious-facts': {
      holds: 'Er zijn geen gewichtige feiten eigen aan de persoon tegen u, zoals bepaalde veroordelingen of fraude.',
      fails: 'Er zijn gewichtige feiten eigen aan de persoon tegen u, zoals bepaalde veroordelingen of fraude.',
    },
    'nationality.unlimited-stay': {
      holds: 'U hebt een document van een verblijf van onbeperkte duur.',
      fails:
        'U hebt geen document van een verblijf van onbeperkte duur: een B-, K-, L-, EU-, EU+-, F-, F+- of M-kaart, of een bijlage 7bis, 8 of 8bis.',
    },
    'nationality.five-years.residence': {
      holds: 'U woont vijf jaar wettig in België, zonder onderbreking.',
      fails: 'U woont niet vijf jaar wettig in België zonder onderbreking.',
    },
    'nationality.main-residence': {
      holds: 'U was ingeschreven bij een gemeente in België.',
      fails: 'U was niet ingeschreven bij een gemeente in België, of u werd geschrapt.',
    },
    'nationality.legal-stay': {
      holds: 'U had een verblijfsdocument dat telt.',
      fails: 'U had geen verblijfsdocument dat telt.',
    },
    'nationality.no-long-absence': {
      holds: 'U was nooit langer dan zes maanden aan één stuk weg uit België.',
      fails: 'U was langer dan zes maanden weg uit België. De jaren beginnen opnieuw als u terugkomt.',
    },
    'nationality.five-years.absences': {
      holds: 'Al uw afwezigheden van de laatste vijf jaar zijn samen een jaar of minder.',
      fails: 'Uw afwezigheden van de laatste vijf jaar zijn samen meer dan een jaar.',
    },
    'nationality.language': {
      holds: 'U hebt een bewijs van Nederlands, Frans of Duits.',
      fails: 'U hebt geen aanvaard bewijs van Nederlands, Frans of Duits op niveau A2.',
    },
    'nationality.language.belgian-diploma': {
      holds: 'U hebt een Belgisch diploma, behaald in het Nederlands, Frans of Duits.',
      fails: 'U hebt geen Belgisch diploma van secundair onderwijs of hoger in het Nederlands, Frans of Duits.',
    },
    'nationality.language.union-diploma': {
      holds:
        'U hebt een diploma van een ander EU-land in het Nederlands, Frans of Duits, met een Belgische gelijkwaardigheid.',
      fails:
        'U hebt geen diploma van een ander EU-land in het Nederlands, Frans of Duits met een Belgische gelijkwaardigheid.',
    },
    'nationality.vocational-training': {
      holds: 'U hebt een erkende beroepsopleiding van 400 uur of meer afgerond.',
      fails: 'U hebt geen erkende beroepsopleiding van 400 uur of meer afgerond.',
    },
    'nationality.language.integration-certificate': {
      holds: 'U hebt het attest van een inburgeringstraject, en er staat geen niveau A1 op.',
      fails: 'U hebt geen attest van het juiste inburgeringstraject boven niveau A1.',
    },
    'nationality.other-brussels-course': {
      holds:
        'U hebt een cursus van een andere Brusselse organisator afgerond. U begon ermee op 1 augustus 2021 of vroeger.',
      fails: 'U hebt geen cursus van een andere Brusselse organisator waarmee u op 1 augustus 2021 of vroeger begon.',
    },
    'nationality.work-without-break': {
      holds: 'U hebt de laatste vijf jaar zonder onderbreking in België gewerkt.',
      fails: 'U hebt de laatste vijf jaar niet zonder onderbreking in België gewerkt.',
    },
    'nationality.language.certificate': {
      holds: 'U hebt een taalattest van niveau A2 of hoger, mondeling en schriftelijk.',
      fails: 'U hebt geen taalattest van niveau A2 of hoger voor zowel mondeling als schriftelijk.',
    },
    'nationality.language.b1-of-the-region': {
      holds: 'U hebt een attest van niveau B1 in de taal van uw gewest.',
      fails: 'U hebt geen attest van niveau B1 in de taal van uw gewest. Dit is aangekondigd, het is geen wet.',
    },
    'nationality.five-years.social-integration': {
      holds: 'U hebt een bewijs van maatschappelijke integratie.',
      fails: 'U hebt geen aanvaard bewijs van maatschappelijke integratie.',
    },
    'nationality.social.belgian-diploma': {
      holds: 'U hebt een Belgisch diploma van secundair onderwijs of hoger.',
      fails: 'U hebt geen Belgisch diploma van secundair onderwijs of hoger. Een buitenlands diploma telt hier niet.',
    },
    'nationality.social.integration-certificate': {
      holds: 'U hebt het inburgeringstraject afgerond van de plaats waar u woonde toen u eraan begon.',
      fails: 'U hebt geen attest van het traject van de plaats waar u woonde toen u eraan begon.',
    },
    'nationality.social.effort-declaration': {
      holds: 'U hebt een Vlaamse inspanningsverklaring.',
      fails: 'U hebt geen Vlaamse inspanningsverklaring.',
    },
    'nationality.five-years.economic-participation': {
      holds: 'U hebt de laatste vijf jaar genoeg gewerkt of gestudeerd.',
      fails: 'U hebt de laatste vijf jaar niet genoeg gewerkt of gestudeerd.',
    },
    'nationality.economic.days': {
      holds: 'Uw werkdagen van de laatste vijf jaar, met uw studies en opleidingen, zijn samen 468 of meer.',
      fails: 'Uw werkdagen van de laatste vijf jaar, met uw studies en opleidingen, zijn samen minder dan 468.',
    },
    'nationality.economic.quarters': {
      holds: 'U betaalde de laatste vijf jaar bijdragen als zelfstandige voor zes kwartalen of meer.',
      fails: 'U betaalde de laatste vijf jaar geen zes kwartalen bijdragen als zelfstandige.',
    },
    'nationality.economic.degree': {
      holds: 'U behaalde in de laatste vijf jaar een Belgisch diploma van hoger onderwijs.',
      fails: 'U behaalde in de laatste vijf jaar geen Belgisch diploma van hoger onderwijs.',
    },
    'nationality.fee.adults-pay': {
      holds: 'U bent volwassen, dus u betaalt het registratierecht.',
      fails: 'U bent jonger dan 18. Kinderen betalen niet.',
    },
    'nationality.fee.paid': {
      holds: 'U hebt het registratierecht betaald.',
      fails: 'U hebt het registratierecht niet betaald.',
    },
    'nationality.fee.paid-before-filing': {
      holds: 'U deed de verklaring niet voor u betaalde.',
      fails: 'U deed de verklaring voor u betaalde. U moet eerst betalen.',
    },
    'nationality.fee.amount': {
      holds: 'U betaalde het bedrag van de dag waarop u betaalde.',
      fails: 'U betaalde minder dan het bedrag van de dag waarop u betaalde.',
    },
    'nationality.fee.receipt-in-file': {
      holds: 'Het betaalbewijs zit in uw dossier.',
      fails: 'Het betaalbewijs zat niet in uw dossier bij uw verklaring. U kunt het niet later toevoegen.',
    },
  },
  readings: {
    'nationality.list-of-documents': {
      question: 'Tellen jaren met een I- of J-kaart? De lijst van documenten noemt ze niet.',
      options: {
        complete: 'Nee. Een omzendbrief zegt dat alleen de documenten op de lijst tellen.',
        'not-complete': 'Ja. Een rechtbank in Gent zegt dat andere documenten een wettig verblijf kunnen bewijzen.',
      },
    },
    'nationality.hole-between-permits': {
      question:
        'U had dagen zonder verblijfstitel tussen twee verblijfstitels, maar u bleef ingeschreven. Is dat een onderbreking?',
      options: {
        'document-proves-the-stay': 'Ja. Alleen wat een document bewijst, telt als wettig verblijf.',
        'right-went-on': 'Nee. Uw recht liep door, alleen het papier ontbrak.',
      },
    },
    'nationality.one-training-or-several': {
      question: 'Moeten de 400 uur één opleiding zijn, of mag u er meer optellen?',
      options: {
        one: 'Eén opleiding. Dat vragen veel loketten.',
        several: 'U mag er meer optellen. Dat zegt het hof van beroep in Gent.',
      },
    },
    'nationality.language-of-the-diploma': {
      question:
        'Uw Belgisch diploma is niet in het Nederlands, Frans of Duits. Telt het voor de maatschappelijke integratie?',
      options: {
        'national-language': 'Nee. Het koninklijk besluit vraagt een van de drie talen.',
        'any-language': 'Ja. De wet zelf vraagt alleen een Belgisch diploma.',
      },
    },
    'nationality.hours-as-days': {
      question: 'Voor hoeveel werkdagen telt een opleiding?',
      options: {
        'half-day-below': '400 uur zijn 52,5 dagen.',
        'seven-point-six-hours': '7,6 uur is een dag, dus 400 uur zijn 52,63 dagen.',
        'six-day-week': 'Een week van 38 uur heeft zes dagen, dus 400 uur zijn 63,16 dagen.',
      },
    },
    'nationality.degree-alone': {
      question:
        'Is een Belgisch diploma van hoger onderwijs van de laatste vijf jaar genoeg, ook als de studie minder dan 18 maanden duurde?',
      options: {
        'length-deducted': 'Nee. Alleen de duur van de studie wordt afgetrokken.',
        'degree-suffices': 'Ja. Het diploma is genoeg.',
      },
    },
  },
  openPoints: {
    'nationality.family-of-belgian': {
      says: 'U kwam als familie van een Belg. Wij lazen niet of de maanden van de aanvraag meetellen.',
      ask: 'Vraag het aan de gemeente (de ambtenaar van de burgerlijke stand) voor u de verklaring doet.',
    },
    'nationality.unpaid-leave': {
      says: 'U had onbetaald verlof in de laatste vijf jaar. Niemand heeft vastgelegd of dat uw werk onderbreekt.',
      ask: 'Vraag het aan de gemeente (de ambtenaar van de burgerlijke stand) voor u de verklaring doet.',
    },
    'nationality.illiterate': {
      says: 'U kunt niet lezen of schrijven. Het hoogste hof zegt dat er een uitzondering moet zijn, maar nog geen wet maakt ze.',
      ask: 'Vraag het aan een advocaat of een vereniging die helpt met nationaliteit.',
    },
    'nationality.citizenship-test': {
      says: 'Er is een test aangekondigd. Niemand weet al hoe die eruitziet.',
      ask: 'Niemand kan het u al zeggen. Kijk later opnieuw.',
    },
    'nationality.wider-obstacles': {
      says: 'Er is aangekondigd dat onbetaalde belastingen en andere feiten u kunnen tegenhouden. Niemand weet nog welke.',
      ask: 'Niemand kan het u al zeggen. Kijk later opnieuw.',
    },
    'nationality.before-july-2018': {
      says: 'Wij lazen niet alle voorwaarden voor verklaringen tussen 2013 en juli 2018.',
      ask: 'Vraag het aan de gemeente (de ambtenaar van de burgerlijke stand).',
    },
    'nationality.fee-from-2027': {
      says: 'Het registratierecht stijgt elk jaar op 1 januari. Wij kennen het bedrag van 2027 nog niet.',
      ask: 'Vraag het aan de FOD Financiën, de federale dienst voor belastingen.',
    },
  },
  judgements: {},
  information: {
    'nationality.prosecutor-decides':
      'Het parket heeft vier maanden om zich te verzetten. Doet het dat niet? Dan wordt u Belg.',
    'nationality.municipal-tax':
      'Uw gemeente mag daarbovenop een eigen belasting vragen. Wij weten niet hoeveel. Vraag het daar.',
    'nationality.file-the-day-after':
      'Over de dag zelf waarop de jaren om zijn, zijn kantoren het niet eens. Doe de verklaring een dag later, dan is er geen discussie.',
    'nationality.reform-announced':
      'De regering kondigde een test en een hoger taalniveau aan. Voor zover wij vonden, is dat geen wet.',
    'nationality.a-and-h-cards':
      'Een A- of H-kaart is nooit genoeg op de dag van de verklaring. Voor de jaren ervoor telt ze wel.',
    'nationality.when-the-clock-starts':
      'De jaren beginnen met uw eerste kaart. Voor een erkend vluchteling beginnen ze met het verzoek om bescherming. Voor EU-burgers en hun familie beginnen ze met de aanvraag.',
    'nationality.renew-in-time':
      'Vraag een nieuwe kaart voor de oude afloopt. Bent u te laat? Dan kunt u geschrapt worden, en beginnen de jaren opnieuw.',
    'nationality.free-choice-of-language': 'U kiest de taal. Het hoeft niet de taal van uw gewest te zijn.',
    'nationality.no-conversation-test':
      'Hebt u een aanvaard document? Dan mag niemand uw taal testen in een gesprek. Een rechter zei dat.',
    'nationality.leave-is-no-break': 'Ouderschapsverlof, moederschapsrust en ziekte onderbreken uw werk niet.',
    'nationality.foreign-diplomas':
      'Een buitenlands diploma bewijst geen maatschappelijke integratie, ook niet als het erkend is.',
    'nationality.days-that-count':
      'Dagen van betaalde ziekte, betaalde vakantie en moederschapsrust tellen meestal als werkdagen. Ouderschapsverlof niet.',
    'nationality.work-abroad': 'Werk in een ander land telt niet.',
    'nationality.fee-not-paid-back': 'U krijgt het registratierecht niet terug als het antwoord nee is.',
    'nationality.payment-date-decides': 'De dag waarop u betaalt, bepaalt het bedrag. De dag van de verklaring niet.',
    'nationality.receipt-cannot-come-later':
      'Steek het betaalbewijs in uw dossier als u de verklaring doet. U kunt het niet later toevoegen.',
  },
  steps: {
    'nationality.pay-the-fee':
      'Betaal het registratierecht online via MyMinfin voor u de verklaring doet, en druk het betaalbewijs af.',
    'nationality.make-an-appointment':
      'Maak een afspraak met de ambtenaar van de burgerlijke stand van uw gemeente, en vraag de lijst van documenten.',
    'nationality.look-at-each-condition':
      'Bekijk hieronder elke voorwaarde. Dan ziet u wat ontbreekt en vanaf wanneer het kan.',
    'nationality.ask-the-municipality':
      'Vraag de ambtenaar van de burgerlijke stand van uw gemeente naar de punten die nog open zijn.',
    'nationality.ask-for-unlimited-stay':
      'Vraag uw gemeente of u een kaart van onbeperkte duur kunt krijgen, zoals een B- of een L-kaart.',
    'nationality.ask-for-residence-history':
      'Vraag uw gemeente een attest van woonst met al uw adressen. Daarop ziet u of er gaten zijn.',
    'nationality.take-a-language-course':
      'Doe een test of volg lessen bij een erkende school, en vraag een attest van niveau A2.',
    'nationality.follow-the-programme': 'Volg het inburgeringstraject van uw gewest. Daar kunt u het attest krijgen.',
    'nationality.go-on-working': 'Verzamel werkdagen: 468 in vijf jaar is genoeg.',
    'nationality.ask-the-finance-service':
      'Vraag het bedrag aan de FOD Financiën, de federale dienst voor belastingen.',
  },
  evidence: {
    'nationality.birth-certificate':
      'Uw geboorteakte. Is ze uit het buitenland? Dan moet ze vertaald en gelegaliseerd zijn.',
    'nationality.criminal-record': 'Een uittreksel uit het strafregister, van uw gemeente.',
    'nationality.residence-history': 'Een attest van woonst met al uw adressen, van uw gemeente.',
    'nationality.residence-card': 'Een kopie van de twee kanten van uw verblijfskaart.',
    'nationality.fee-receipt': 'Het betaalbewijs van het registratierecht.',
    'nationality.proofs-of-integration': 'Uw diploma’s, attesten en bewijzen van werk.',
    'nationality.proof-of-language': 'Eén document dat Nederlands, Frans of Duits bewijst.',
    'nationality.individual-accounts':
      'Uw individuele rekeningen (een papier per jaar van elke werkgever) en de loonbrieven van dit jaar.',
    'nationality.social-contributions':
      'Een bewijs van uw sociale verzekering als zelfstandige en van de betaalde bijdragen.',
  },
}
