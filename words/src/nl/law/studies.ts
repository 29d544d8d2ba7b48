import type { studies as reference } from '../../en/law/studies.ts'
import type { SameSentences } from '../../law-words.ts'

/** Het vergelijkend toelatingsexamen geneeskunde en tandheelkunde, en beroep tegen schoolbeslissingen, in de Franse Gemeenschap. */
export const studies: SameSentences<typeof reference> = {
  norms: {
    'french-community/studies/entrance-contest/required': {
      title: 'Het toelatingsexamen voor geneeskunde en tandheelkunde',
      question:
        'Moet ik slagen voor een toelatingsexamen voor ik in het Frans geneeskunde of tandheelkunde kan studeren?',
      met: 'Ja. U kunt alleen beginnen als u toegelaten bent. Sinds 2023 is dit een concours: de besten krijgen een plaats. Vroeger was het een examen.',
      notMet: 'Nee. U kunt deze studies beginnen zonder dit concours.',
      undetermined: 'Wij kunnen nog niet zeggen of u aan het concours moet meedoen.',
    },
    'french-community/studies/entrance-contest/register-by': {
      title: 'Laatste dag om u in te schrijven voor het concours',
      question: 'Tegen wanneer moet ik mij inschrijven voor het concours?',
      met: 'U moet zich ten laatste op deze dag online inschrijven.',
      notMet: 'Er is geen concours waarvoor u zich kunt inschrijven.',
      undetermined: 'Wij kennen de laatste dag voor de inschrijving niet.',
    },
    'french-community/studies/entrance-contest/withdraw-by': {
      title: 'Laatste dag om u terug te trekken uit het concours',
      question: 'Tot wanneer kan ik mij terugtrekken uit het concours?',
      met: 'U kunt zich terugtrekken tot en met deze dag.',
      notMet: 'Er is geen concours waaruit u zich kunt terugtrekken.',
      undetermined: 'Wij kennen de laatste dag om u terug te trekken niet.',
    },
    'french-community/studies/entrance-contest/held-on': {
      title: 'Dag van het concours',
      question: 'Op welke dag is het concours?',
      met: 'Het concours is op deze dag.',
      notMet: 'Er is geen concours voor u.',
      undetermined: 'Wij kennen de dag van het concours niet.',
    },
    'french-community/studies/entrance-contest/window-opens': {
      title: 'Eerste dag waarop het concours kan zijn',
      question: 'Vanaf welke dag kan het concours plaatsvinden?',
      met: 'Het concours is niet vóór deze dag.',
      notMet: 'Er is geen concours voor u.',
      undetermined: 'Wij kunnen nog niet zeggen of er een concours is voor u.',
    },
    'french-community/studies/entrance-contest/window-closes': {
      title: 'Laatste dag waarop het concours kan zijn',
      question: 'Tot welke dag kan het concours plaatsvinden?',
      met: 'Het concours is niet na deze dag.',
      notMet: 'Er is geen concours voor u.',
      undetermined: 'Wij kunnen nog niet zeggen of er een concours is voor u.',
    },
    'french-community/studies/entrance-contest/number-fixed-by': {
      title: 'Laatste dag om het aantal plaatsen vast te leggen',
      question: 'Tegen wanneer is geweten hoeveel plaatsen er zijn?',
      met: 'De regering moet het aantal plaatsen ten laatste op deze dag vastleggen.',
      notMet: 'Er is geen concours voor u.',
      undetermined: 'Wij weten niet tegen welke dag het aantal plaatsen vastligt.',
    },
    'french-community/studies/appeal/allowed': {
      title: 'Beroep tegen een beslissing van een school',
      question: 'Kan ik in beroep gaan tegen de beslissing van mijn school?',
      met: 'Ja. U kunt tegen deze beslissing in beroep gaan. Begin binnen de school.',
      notMet: 'Nee. Tegen deze beslissing is er geen beroep.',
      undetermined: 'Wij kunnen nog niet zeggen of u tegen deze beslissing in beroep kunt gaan.',
    },
    'french-community/studies/appeal/outside-allowed': {
      title: 'Beroep buiten de school (extern beroep)',
      question: 'Kan ik nu in beroep gaan bij iemand buiten de school?',
      met: 'Ja. U kunt nu buiten de school in beroep gaan.',
      notMet: 'Nee. Op deze dag kunt u niet buiten de school in beroep gaan.',
      undetermined: 'Wij kunnen nog niet zeggen of u buiten de school in beroep kunt gaan.',
    },
    'french-community/studies/appeal/ceperi-examines': {
      title: 'Waar de CEPERI naar kijkt',
      question: 'Zal de CEPERI kijken naar wat ik te zeggen heb?',
      met: 'Ja. De CEPERI kijkt of de school antwoordde op wat u haar vertelde.',
      notMet: 'Nee. De CEPERI zal hier niet naar kijken.',
      undetermined: 'Wij kunnen nog niet zeggen of de CEPERI zal kijken naar wat u te zeggen hebt.',
    },
    'french-community/studies/appeal/pupil-appeals': {
      title: 'Wie in beroep gaat in het secundair onderwijs',
      question: 'Mag een leerling in het secundair onderwijs alleen in beroep gaan?',
      met: 'Ja. De leerling is 18 of ouder en gaat alleen in beroep.',
      notMet:
        'De regel voor leerlingen van 18 geldt op deze dag niet. In het secundair onderwijs gaan de ouders in beroep voor een jongere leerling.',
      undetermined: 'Wij kunnen nog niet zeggen wie in beroep gaat.',
    },
    'french-community/studies/appeal/secondary-internal-by': {
      title: 'Laatste dag voor intern beroep in een secundaire school',
      question: 'Tegen wanneer moet ik in beroep gaan binnen de secundaire school?',
      met: 'De school moet u minstens tot en met deze dag tijd geven. Haar reglement kan meer tijd geven.',
      notMet: 'Voor deze beslissing is er geen beroep binnen een secundaire school.',
      undetermined: 'Wij kunnen niet met zekerheid zeggen tegen wanneer u binnen de school in beroep moet gaan.',
    },
    'french-community/studies/appeal/secondary-internal-closes': {
      title: 'Dag waarop de secundaire school ten laatste antwoordt',
      question: 'Tegen wanneer moet de secundaire school antwoorden?',
      met: 'De school moet ten laatste op deze dag beslissen.',
      notMet: 'Voor deze beslissing is er geen beroep binnen een secundaire school.',
      undetermined: 'Wij weten niet tegen wanneer de school moet beslissen.',
    },
    'french-community/studies/appeal/secondary-external-by': {
      title: 'Laatste dag om naar de Raad van beroep te schrijven',
      question: 'Tegen wanneer moet ik naar de Raad van beroep (Conseil de recours) schrijven?',
      met: 'U moet ten laatste op deze dag naar de Raad van beroep schrijven.',
      notMet: 'De Raad van beroep behandelt deze beslissing niet.',
      undetermined:
        'Wij kunnen niet met zekerheid één dag noemen. Neem de dag uit de mededeling van uw school, of de vroegste dag.',
    },
    'french-community/studies/appeal/higher-internal-by': {
      title: 'Laatste dag voor een klacht in het hoger onderwijs',
      question: 'Tegen wanneer moet ik een klacht indienen bij mijn universiteit of hogeschool?',
      met: 'U moet uw klacht ten laatste op deze dag indienen.',
      notMet: 'Voor deze beslissing is er geen klacht in het hoger onderwijs.',
      undetermined: 'Wij kunnen niet met zekerheid zeggen tegen wanneer u een klacht moet indienen.',
    },
    'french-community/studies/appeal/higher-external-by': {
      title: 'Laatste dag om buiten de universiteit of hogeschool te gaan',
      question: 'Tegen wanneer moet ik naar de CEPERI of de Raad van State gaan?',
      met: 'U moet er ten laatste op deze dag naartoe gaan.',
      notMet: 'Voor deze beslissing is er geen weg buiten de school.',
      undetermined: 'Wij lazen de laatste dag niet. Vraag het meteen.',
    },
    'french-community/studies/appeal/social-promotion-internal-by': {
      title: 'Laatste dag voor intern beroep in het volwassenenonderwijs',
      question: 'Tegen wanneer moet ik in beroep gaan binnen de school voor volwassenen (promotion sociale)?',
      met: 'U moet ten laatste op deze dag in beroep gaan.',
      notMet: 'Voor deze beslissing is er niet zo’n beroep.',
      undetermined: 'Wij kunnen nog niet zeggen tegen wanneer u binnen de school in beroep moet gaan.',
    },
    'french-community/studies/appeal/social-promotion-external-by': {
      title: 'Laatste dag voor extern beroep in het volwassenenonderwijs',
      question: 'Tegen wanneer moet ik in beroep gaan buiten de school voor volwassenen (promotion sociale)?',
      met: 'U moet ten laatste op deze dag in beroep gaan.',
      notMet: 'Voor deze beslissing is er niet zo’n beroep.',
      undetermined: 'Wij kunnen nog niet zeggen tegen wanneer u buiten de school in beroep moet gaan.',
    },
  },
  versions: {
    'contest-none': 'Vóór het examen (studies die tot 2016 begonnen)',
    'contest-exam': 'Het toelatingsexamen (studies die van 2017 tot 2022 begonnen)',
    'contest-contest': 'Het concours (studies sinds 2023)',
    'contest-2023': 'Het concours van 2023',
    'contest-2024': 'Het concours van 2024',
    'contest-2025': 'Het concours van 2025',
    'contest-since-2026': 'Concoursen sinds 2026. De dagen daarvan vonden wij niet',
    'contest-window': 'Tussen 16 en 31 augustus, voor de studies beginnen',
    'appeal-allowed': 'Waartegen beroep kan',
    'appeal-outside-allowed': 'Wanneer extern beroep kan',
    'appeal-ceperi-examines': 'Waar de CEPERI naar kijkt',
    'appeal-pupil-appeals': 'Leerlingen van 18 of ouder',
    'appeal-before-2022': 'De oude schoolkalender (beslissingen tot 28 augustus 2022)',
    'appeal-school-year-2022': 'Het schooljaar 2022-2023',
    'appeal-school-year-2023': 'Het schooljaar 2023-2024',
    'appeal-school-year-2024': 'Het schooljaar 2024-2025',
    'appeal-school-year-2025': 'Het schooljaar 2025-2026',
    'appeal-later-school-years': 'Latere schooljaren. De laatste dag daarvan vonden wij niet',
    'appeal-secondary-internal-by': 'Minstens twee werkdagen',
    'appeal-higher-internal-by': 'Drie werkdagen tegen een jury',
    'appeal-higher-external-by': 'Termijnen die wij niet lazen',
    'appeal-social-promotion-internal-by': 'Vier kalenderdagen',
    'appeal-social-promotion-external-by': 'Zeven kalenderdagen vanaf de derde werkdag na de verzending',
  },
  clauses: {
    'contest.since-2017': {
      holds:
        'Uw studies beginnen in 2017 of later. Sindsdien begint niemand zonder examen of, sinds 2023, zonder concours.',
      fails: 'Uw studies begonnen vóór 2017. Toen was er geen toelatingsexamen.',
    },
    'contest.since-2023': {
      holds: 'Uw studies beginnen in 2023 of later. Sindsdien is er een concours.',
      fails: 'Uw studies begonnen vóór 2023. Toen was er geen concours.',
    },
    'contest.medicine-or-dentistry': {
      holds: 'U wilt geneeskunde of tandheelkunde studeren.',
      fails: 'U wilt geen geneeskunde of tandheelkunde studeren.',
    },
    'contest.in-french': {
      holds: 'U wilt studeren aan een universiteit van de Franse Gemeenschap.',
      fails: 'U wilt niet studeren aan een universiteit van de Franse Gemeenschap.',
    },
    'appeal.secondary': {
      holds: 'De beslissing komt van een secundaire school.',
      fails: 'De beslissing komt niet van een secundaire school.',
    },
    'appeal.higher': {
      holds: 'De beslissing komt van een universiteit, een hogeschool of een kunsthogeschool.',
      fails: 'De beslissing komt niet van een universiteit, een hogeschool of een kunsthogeschool.',
    },
    'appeal.social-promotion': {
      holds: 'De beslissing komt van een school voor volwassenen (promotion sociale).',
      fails: 'De beslissing komt niet van een school voor volwassenen (promotion sociale).',
    },
    'appeal.fail-or-restricted': {
      holds: 'U bent niet geslaagd (attest C), of u bent geslaagd met beperkingen (attest B).',
      fails: 'De beslissing is niet dat u niet geslaagd bent (attest C) of met beperkingen geslaagd bent (attest B).',
    },
    'appeal.qualification-jury': {
      holds: 'De beslissing komt van de kwalificatiejury, die naar uw vak kijkt.',
      fails: 'De beslissing komt niet van de kwalificatiejury.',
    },
    'appeal.irregularity': {
      holds: 'Er ging iets mis in de manier waarop ze beslisten. Dat heet een onregelmatigheid.',
      fails: 'Er ging niets mis in de manier waarop ze beslisten. Een cijfer alleen is geen reden.',
    },
    'appeal.jury-results': {
      holds: 'De beslissing gaat over uw resultaten, en een jury nam ze.',
      fails: 'De beslissing gaat niet over resultaten van een jury.',
    },
    'appeal.enrolment-refused': {
      holds: 'Uw inschrijving is geweigerd.',
      fails: 'De beslissing is niet dat uw inschrijving geweigerd is.',
    },
    'appeal.ceperi-ground': {
      holds:
        'U bent geweigerd omdat u niet financierbaar bent, omdat de studies niet gefinancierd worden, of omdat u vroeger uitgesloten werd.',
      fails: 'U bent geweigerd om een andere reden dan de redenen die de CEPERI behandelt.',
    },
    'appeal.unit-refused': {
      holds: 'U bent geweigerd in een eenheid of in de geïntegreerde proef.',
      fails: 'De beslissing is geen weigering in een eenheid of in de geïntegreerde proef.',
    },
    'appeal.internal-made': {
      holds: 'U ging eerst binnen de school in beroep.',
      fails:
        'U ging nog niet binnen de school in beroep. Zonder die stap kijkt niemand buiten de school naar uw beroep.',
    },
    'appeal.internal-answered': {
      holds: 'De school heeft over uw beroep beslist.',
      fails: 'De school heeft nog niet over uw beroep beslist.',
    },
    'appeal.all-told-inside': {
      holds: 'U vertelde alles toen u binnen de school in beroep ging.',
      fails: 'U vertelt nu iets dat u binnen de school niet vertelde. De CEPERI kijkt niet naar nieuwe feiten.',
    },
    'appeal.pupil-of-age': {
      holds: 'De leerling is 18 of ouder.',
      fails: 'De leerling is jonger dan 18. De ouders gaan in beroep.',
    },
  },
  readings: {
    'appeal.any-disagreement': {
      question: 'Kunt u in beroep gaan tegen elke beslissing van de klassenraad?',
      options: {
        'only-fail-or-restricted': 'Nee. Alleen tegen attesten C en B is er beroep.',
        any: 'Ja. Het is genoeg dat u het niet eens bent met de klassenraad.',
      },
    },
    'appeal.external-term': {
      question: 'Hoelang hebt u om naar de Raad van beroep te schrijven?',
      options: {
        'school-notice':
          'Tot de tiende werkdag na de laatste dag van het schooljaar. In de tweede zittijd tot de vijfde werkdag na het antwoord van de school.',
        'ten-days': 'Tien dagen vanaf het antwoord van de school.',
      },
    },
    'appeal.external-term-before-2022': {
      question: 'Hoelang had u om naar de Raad van beroep te schrijven, vóór de nieuwe schoolkalender?',
      options: {
        'before-10-july': 'Vóór 10 juli. In de tweede zittijd vijf dagen vanaf het antwoord van de school.',
        'ten-days': 'Tien dagen vanaf het antwoord van de school.',
      },
    },
  },
  openPoints: {
    'contest.begun-before': {
      says: 'U begon vroeger al met deze studies, of u werd in een vorig jaar toegelaten. Wij lazen niet wat voor u geldt.',
      ask: 'Vraag het aan de universiteit.',
    },
    'contest.day-not-found': {
      says: 'Wij vonden de dag van dit concours niet. Het is altijd tussen 16 en 31 augustus.',
      ask: 'Kijk op de site van ARES, die het concours organiseert, of vraag het daar.',
    },
    'contest.last-registration-not-found': {
      says: 'Wij vonden de laatste dag niet om u in te schrijven voor dit concours. In 2023, 2024 en 2025 was die tussen 7 en 15 juli.',
      ask: 'Kijk op de site van ARES, die het concours organiseert, of vraag het daar.',
    },
    'contest.last-withdrawal-not-found': {
      says: 'Wij vonden de laatste dag niet om u terug te trekken uit dit concours. In 2025 was dat 13 augustus.',
      ask: 'Kijk op de site van ARES, die het concours organiseert, of vraag het daar.',
    },
    'appeal.last-school-day-not-found': {
      says: 'Wij vonden de laatste dag van dit schooljaar niet.',
      ask: 'Vraag het aan de school, en kijk naar haar mededeling over beroep.',
    },
    'appeal.qualification-jury-closes': {
      says: 'Wij vonden niet tegen wanneer de school antwoordt na een kwalificatiejury. Tot 2022 was dat 25 juni.',
      ask: 'Vraag het aan de school, en kijk naar haar mededeling over beroep.',
    },
    'appeal.enrolment-internal-term': {
      says: 'Wij vonden niet hoelang u hebt om binnen de school in beroep te gaan tegen een geweigerde inschrijving.',
      ask: 'Vraag het meteen aan de school. In haar reglement staat de laatste dag.',
    },
    'appeal.ceperi-term': {
      says: 'Wij konden niet lezen hoelang u hebt om naar de CEPERI te gaan.',
      ask: 'Vraag het meteen aan de CEPERI.',
    },
    'appeal.council-of-state-term': {
      says: 'Wij lazen niet hoelang u hebt om naar de Raad van State te gaan.',
      ask: 'Vraag het meteen aan een advocaat.',
    },
    'appeal.council-of-state-straight': {
      says: 'U diende geen klacht in bij de jury, of ze heeft niet geantwoord. Wij lazen niet of de Raad van State uw zaak dan bekijkt.',
      ask: 'Vraag het meteen aan een advocaat.',
    },
  },
  judgements: {},
  information: {
    'contest.exam-marks': 'Voor het examen had u 10 op 20 nodig in elk van de twee delen, en 8 op 20 voor elk vak.',
    'contest.exam-non-residents': 'Van wie voor het examen slaagde, waren hoogstens 30 op 100 niet-residenten.',
    'contest.what-it-asks':
      'Het concours heeft 80 vragen met antwoorden waaruit u kiest, in twee reeksen van 40. De zes vakken zijn chemie, biologie, fysica, wiskunde, redeneren en communicatie. Het totaal is op 160.',
    'contest.no-lowest-mark': 'U hebt geen minimumcijfer nodig. De besten krijgen een plaats, zolang er plaatsen zijn.',
    'contest.two-rankings': 'Er zijn twee rangschikkingen: een voor geneeskunde, een voor tandheelkunde.',
    'contest.non-residents':
      'Hoogstens 15 op 100 plaatsen van elke richting gaan naar mensen die geen resident zijn. Het getal wordt naar beneden afgerond.',
    'contest.one-choice':
      'Bij de inschrijving kiest u één richting en één universiteit. U kunt dat later niet meer veranderen.',
    'contest.inami':
      'Wie een plaats krijgt, krijgt de belofte van een RIZIV-nummer (INAMI) op het einde van de studies. Dat nummer hebt u nodig om als arts of tandarts te werken binnen de ziekteverzekering.',
    'contest.once-in-august': 'Er is één concours per jaar, tussen 16 en 31 augustus. Er is geen tweede zittijd.',
    'contest.online-only': 'U kunt zich alleen online inschrijven.',
    'contest.places-by-branch':
      'De regering legt vast hoeveel plaatsen er in elke richting zijn, ten laatste tien dagen vóór het concours.',
    'appeal.workshops': 'In sommige steden zijn er workshops die u helpen om een beroep te schrijven.',
    'appeal.to-whom':
      'Secundair onderwijs: de Raad van beroep (Conseil de recours). Resultaten in het hoger onderwijs: de Raad van State. Geweigerde inschrijving: de CEPERI. Volwassenenonderwijs: vraag aan de school naar wie u schrijft.',
    'appeal.ceperi-limits':
      'De CEPERI oordeelt niet of de weigering juist is. Ze kijkt alleen of de school antwoordde op wat u haar vertelde.',
    'appeal.exclusion-three-or-five':
      'Een uitsluiting voor een zware fout of fraude telt vijf jaar. Oudere teksten zeggen drie jaar.',
    'appeal.rules-may-give-more':
      'In het reglement van de school staan de laatste dag en het uur. Geen enkele school mag u minder dan twee werkdagen geven.',
    'appeal.earlier-than-this':
      'U moet vóór deze dag binnen de school in beroep gaan: tegen dan heeft de school al geantwoord.',
    'appeal.use-the-notice': 'De mededeling van uw eigen school gaat voor. Hebt u er geen? Neem dan de vroegste dag.',
    'appeal.jury-steps':
      'Een oudere pagina zegt wat volgt in hogescholen en kunsthogescholen: een verslag binnen twee werkdagen, een beslissing binnen één werkdag, en een antwoord aan u binnen twee.',
    'appeal.seven-days-in-all':
      'De school moet in zeven dagen klaar zijn met uw beroep. Schoolvakanties tellen niet mee.',
    'appeal.thirty-days': 'Het antwoord komt binnen dertig dagen. Schoolvakanties tellen niet mee.',
  },
  steps: {
    'contest.register-online': 'Schrijf u ten laatste op {date} online in.',
    'contest.prove-residence': 'Vraag uw gemeente vroeg genoeg de papieren die tonen dat u resident bent.',
    'contest.ask-the-university': 'Vraag aan de universiteit of u aan het concours moet meedoen.',
    'appeal.ask-for-reasons': 'Vraag de school de redenen op papier, en vraag om uw toetsen te zien.',
    'appeal.go-inside-first': 'Ga eerst binnen de school in beroep, op papier.',
    'appeal.get-help': 'Vraag hulp aan een informatiedienst voor jongeren.',
    'appeal.talk-to-the-school': 'Praat met de leraar of de directeur van de school.',
    'appeal.send-registered': 'Stuur uw beroep aangetekend, en stuur een kopie naar de directeur van de school.',
    'appeal.tell-all-inside':
      'Vertel alles als u binnen de school in beroep gaat, met bewijzen. Later kijkt niemand er nog naar.',
    'appeal.hand-in-at-school': 'Geef uw beroep ten laatste op {date} af op school, en vraag een ontvangstbewijs.',
    'appeal.write-to-council': 'Schrijf ten laatste op {date} een aangetekende brief naar de Raad van beroep.',
    'appeal.take-the-earlier-day':
      'Vraag de school haar mededeling over beroep. Neem de vroegste dag zolang u die niet hebt.',
    'appeal.complain-to-jury': 'Dien ten laatste op {date} een klacht in bij de secretaris van de jury.',
    'appeal.ask-the-term-now': 'Vraag vandaag nog hoelang u hebt.',
    'appeal.send-inside-registered':
      'Stuur uw beroep ten laatste op {date} aangetekend naar de school, of geef het af en vraag een ontvangstbewijs.',
    'appeal.send-outside-registered':
      'Stuur uw beroep ten laatste op {date} aangetekend, en stuur een kopie naar de directeur van de school.',
  },
  evidence: {
    'contest.proof-of-residence': 'Papieren die tonen dat u resident bent, meestal van uw gemeente',
    'appeal.decision': 'De beslissing, met de datum',
    'appeal.your-reasons': 'Uw brief met uw redenen',
    'appeal.copies-of-tests': 'Kopieën van de toetsen waarmee u het niet eens bent',
    'appeal.receipt': 'Het ontvangstbewijs van de school, of van de aangetekende brief',
    'appeal.internal-decision': 'Het antwoord van de school op uw eerste beroep',
    'appeal.copy-to-the-head': 'Het bewijs dat u een kopie naar de directeur van de school stuurde',
  },
}
