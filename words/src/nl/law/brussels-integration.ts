import type { brusselsIntegration as reference } from '../../en/law/brussels-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Het inburgeringstraject in Brussel, voor een moede lezer in een derde taal. */
export const brusselsIntegration: SameSentences<typeof reference> = {
  norms: {
    'brussels/integration/obliged': {
      title: 'Verplichting om in Brussel in te burgeren',
      question: 'Moet ik in Brussel het inburgeringstraject volgen?',
      met: 'U moet het inburgeringstraject volgen in Brussel.',
      notMet: 'U hoeft het inburgeringstraject in Brussel niet te volgen.',
      undetermined: 'Wij kunnen nog niet zeggen of u het inburgeringstraject in Brussel moet volgen.',
    },
    'brussels/integration/enrol-by': {
      title: 'Laatste dag om u aan te melden bij een onthaalbureau in Brussel',
      question: 'Tegen wanneer moet ik mij aanmelden bij een onthaalbureau in Brussel?',
      met: 'U moet zich ten laatste op deze dag aanmelden bij een onthaalbureau in Brussel.',
      notMet: 'Er is voor u geen laatste dag om u aan te melden bij een onthaalbureau in Brussel.',
      undetermined: 'Wij kunnen nog niet zeggen tegen wanneer u zich moet aanmelden bij een onthaalbureau in Brussel.',
    },
    'brussels/integration/complete-by': {
      title: 'Laatste dag om het traject in Brussel af te ronden',
      question: 'Tegen wanneer moet ik het traject in Brussel afronden?',
      met: 'U moet het traject in Brussel ten laatste op deze dag afronden.',
      notMet: 'Er is voor u geen laatste dag om het traject in Brussel af te ronden.',
      undetermined: 'Wij kunnen nog niet zeggen tegen wanneer u het traject in Brussel moet afronden.',
    },
    'brussels/integration/notice-comply-by': {
      title: 'Laatste dag na een ingebrekestelling in Brussel',
      question: 'Mijn gemeente stuurde mij een ingebrekestelling. Tegen wanneer moet ik doen wat erin staat?',
      met: 'U moet ten laatste op deze dag doen wat de ingebrekestelling van uw gemeente vraagt.',
      notMet: 'Er loopt voor u in Brussel geen termijn van een ingebrekestelling.',
      undetermined: 'Wij kunnen nog niet zeggen tegen wanneer u moet doen wat de ingebrekestelling vraagt.',
    },
    'brussels/integration/may-follow': {
      title: 'Het traject in Brussel vrijwillig volgen',
      question: 'Mag ik het inburgeringstraject in Brussel volgen, ook als het niet moet?',
      met: 'U mag het inburgeringstraject in Brussel volgen.',
      notMet: 'Wij vonden voor u geen plaats in het inburgeringstraject in Brussel.',
      undetermined: 'Wij kunnen nog niet zeggen of u het inburgeringstraject in Brussel mag volgen.',
    },
  },
  versions: {
    B0: 'Brussel tot en met 31 mei 2022: vrijwillig',
    'B0-offices':
      'Brussel van april 2016 tot en met 31 mei 2022: vrijwillig, met bureaus in het Frans en in het Nederlands',
    B1: 'Brussel van 1 juni 2022 tot en met 31 december 2023: ordonnantie van 11 mei 2017',
    B2: 'Brussel sinds 1 januari 2024: ordonnantie van 20 juli 2023',
  },
  clauses: {
    'brussels.not-belgian': {
      holds: 'U hebt de Belgische nationaliteit niet.',
      fails: 'U hebt de Belgische nationaliteit.',
    },
    'brussels.domiciled': {
      holds: 'U bent ingeschreven in een gemeente van Brussel.',
      fails: 'U bent op deze dag niet ingeschreven in een gemeente van Brussel.',
    },
    'brussels.first-registration': {
      holds:
        'U werd ingeschreven in het vreemdelingenregister in Brussel, met een verblijfstitel van meer dan drie maanden.',
      fails:
        'U werd niet ingeschreven in het vreemdelingenregister in Brussel met een verblijfstitel van meer dan drie maanden.',
    },
    'brussels.since-june-2022': {
      holds: 'Uw eerste inschrijving in Brussel met zo’n verblijfstitel was op 1 juni 2022 of later.',
      fails:
        'Uw eerste inschrijving in Brussel met zo’n verblijfstitel was vóór 1 juni 2022. Toen was het traject vrijwillig.',
    },
    'brussels.aged-18-at-first': {
      holds: 'U was 18 of ouder op de dag van uw eerste inschrijving.',
      fails: 'U was nog geen 18 op de dag van uw eerste inschrijving.',
    },
    'brussels.under-65-at-first': {
      holds: 'U was jonger dan 65 op de dag van uw eerste inschrijving.',
      fails: 'U was 65 of ouder op de dag van uw eerste inschrijving.',
    },
    'brussels.under-three-years': {
      holds: 'U woonde minder dan drie jaar wettig in België toen u voor het eerst in Brussel werd ingeschreven.',
      fails: 'U woonde drie jaar of langer wettig in België toen u voor het eerst in Brussel werd ingeschreven.',
    },
    'brussels.no-settled-card': {
      holds: 'U had geen K-, L-, EU+- of F+-kaart bij uw eerste inschrijving.',
      fails: 'U had een K-, L-, EU+- of F+-kaart bij uw eerste inschrijving. Dat telt als drie jaar wettig verblijf.',
    },
    'brussels.union-citizen': {
      holds:
        'U bent burger van een ander land van de Europese Unie, van IJsland, Liechtenstein, Noorwegen of Zwitserland.',
      fails:
        'U bent geen burger van een ander land van de Europese Unie, van IJsland, Liechtenstein, Noorwegen of Zwitserland.',
    },
    'brussels.union-family': {
      holds: 'U hebt of vraagt een F-kaart als naast familielid van een burger van zo’n land.',
      fails: 'U bent geen naast familielid, met een F-kaart, van een burger van zo’n land.',
    },
    'brussels.belgian-family-moved': {
      holds:
        'U bent een naast familielid van een Belg. U woonde met die Belg meer dan drie maanden in een ander Europees land.',
      fails:
        'U bent geen naast familielid, met een F-kaart, van een Belg met wie u meer dan drie maanden in een ander Europees land woonde.',
    },
    'brussels.family-without-f-card': {
      holds:
        'U bent een naast familielid van een Europese burger, en u bent vrijgesteld met een ander document dan de F-kaart.',
      fails: 'Voor u maakt het niet uit of familieleden zonder F-kaart vrijgesteld zijn.',
    },
    'brussels.withdrawal-agreement': {
      holds: 'U hebt een M-kaart. Die is voor Britten en hun familie na de brexit.',
      fails: 'U hebt geen M-kaart.',
    },
    'brussels.withdrawal-agreement-family': {
      holds: 'U bent een naast familielid van een Brit die na de brexit zijn of haar verblijfsrecht hield.',
      fails: 'U bent geen naast familielid van een Brit die na de brexit zijn of haar verblijfsrecht hield.',
    },
    'brussels.temporary-stay': {
      holds: 'U kwam voor een verblijf dat van nature eindigt, als au pair of met een werkvakantie.',
      fails: 'U kwam niet als au pair of met een werkvakantie.',
    },
    'brussels.temporary-stay-family': {
      holds: 'U kwam met een naast familielid van wie het verblijf van nature eindigt, zoals een au pair.',
      fails: 'U kwam niet met een naast familielid van wie het verblijf van nature eindigt.',
    },
    'brussels.long-term-elsewhere': {
      holds: 'U bent langdurig ingezetene van een Europees land dat op de lijst van Brussel staat.',
      fails: 'U bent geen langdurig ingezetene van een Europees land dat op de lijst van Brussel staat.',
    },
    'brussels.temporary-protection': {
      holds: 'U hebt tijdelijke bescherming.',
      fails: 'U hebt geen tijdelijke bescherming.',
    },
    'brussels.certificate': {
      holds: 'U hebt een attest dat u een inburgeringstraject hebt afgerond.',
      fails: 'U hebt geen attest dat u een inburgeringstraject hebt afgerond.',
    },
    'brussels.belgian-diploma': {
      holds: 'U hebt een diploma uit België.',
      fails: 'U hebt geen diploma uit België.',
    },
    'brussels.economic-migrant': {
      holds: 'U kwam om te werken, met een gecombineerde vergunning (single permit) of een arbeidskaart.',
      fails: 'U kwam niet met een gecombineerde vergunning (single permit) of een arbeidskaart.',
    },
    'brussels.unread-exemptions': {
      holds: 'Een vrijstelling die wij niet konden lezen, stelt u vrij.',
      fails: 'De vrijstellingen die wij niet konden lezen, kunnen niet voor u gelden.',
    },
    'brussels.no-suspension-not-read': {
      holds: 'Wij weten van geen ziekte die de termijn kon stoppen.',
      fails: 'De termijn werd gestopt om een reden die wij niet konden lezen.',
    },
    'brussels.foreign-national': {
      holds: 'Het traject staat open voor mensen zonder de Belgische nationaliteit.',
      fails: 'U hebt de Belgische nationaliteit.',
    },
    'brussels.belgian-born-abroad': {
      holds:
        'U bent een Belg die in het buitenland geboren is, en een van uw ouders ook. Het traject in het Nederlands staat voor u open.',
      fails: 'U bent geen Belg die in het buitenland geboren is en een ouder heeft die in het buitenland geboren is.',
    },
    'brussels.lives-in-brussels': {
      holds: 'U bent ingeschreven in een gemeente van Brussel.',
      fails: 'U staat niet in het vreemdelingenregister of het bevolkingsregister van een gemeente van Brussel.',
    },
    'brussels.waiting-register-only': {
      holds: 'U staat alleen in het wachtregister, en het traject staat voor u open.',
      fails: 'Het is niet zo dat u alleen in het wachtregister van een gemeente van Brussel staat.',
    },
    'brussels.adult': {
      holds: 'U bent 18 of ouder.',
      fails: 'U bent jonger dan 18, en het traject staat niet voor u open.',
    },
  },
  readings: {
    'brussels.exactly-three-months': {
      question: 'Telt een verblijfstitel van precies drie maanden?',
      options: { settled: 'Nee. De voorwaarden vragen meer dan drie maanden.' },
    },
    'brussels.start-of-the-six-months': {
      question: 'Beginnen de zes maanden met de verblijfskaart of met het attest van verplichting?',
      options: { settled: 'Op de dag waarop u het attest van verplichting krijgt.' },
    },
    'brussels.legal-basis': {
      question: 'Op welke ordonnantie steunt de verplichting?',
      options: { settled: 'Op die van 2017 tot en met 31 december 2023, op die van 2023 sinds 1 januari 2024.' },
    },
    'brussels.language-of-the-file': {
      question: 'Moet u het traject volgen in de taal van uw dossier bij de gemeente?',
      options: { settled: 'Nee. U kiest het bureau en de taal.' },
    },
    'brussels.design-of-the-fine': {
      question: 'Is er om de twee maanden een boete?',
      options: {
        settled:
          'Nee. Dat stond in een ontwerp. Er is een ingebrekestelling van twee maanden. Daarna is een boete van 100 tot 2.500 euro mogelijk.',
      },
    },
    'brussels.turkish-nationals': {
      question: 'Zijn Turken in Brussel vrijgesteld, zoals elders?',
      options: { settled: 'Elk gewest heeft zijn eigen regel. Voor Brussel vonden wij er geen.' },
    },
    'brussels.duty-and-voluntary-times': {
      question: 'Is het traject in Brussel vrijwillig, zoals oude pagina’s zeggen?',
      options: { settled: 'Het was vrijwillig tot en met 31 mei 2022.' },
    },
  },
  openPoints: {
    'brussels.unread-exemptions': {
      says: 'Er zijn in Brussel nog andere vrijstellingen. Wij konden ze niet lezen. Misschien gaan ze over studenten, zieken, mensen die werken en Turken.',
      ask: 'Vraag het aan uw gemeente. Zij beslist of u het traject moet volgen.',
    },
    'brussels.family-without-f-card': {
      says: 'Naaste familie van een Europese burger is vrijgesteld met een F-kaart. Wij konden niet lezen of dat ook zo is met een ander document.',
      ask: 'Vraag het aan uw gemeente. Toon uw document en zeg wie uw familielid is.',
    },
    'brussels.suspension': {
      says: 'De termijn kan een tijd stoppen. Wij konden niet lezen om welke redenen. Was u ziek? Dan kan de laatste dag later zijn dan de dag die u hier ziet.',
      ask: 'Vraag het aan uw onthaalbureau, en breng een bewijs van de reden mee.',
    },
    'brussels.waiting-register-only': {
      says: 'Wij konden niet lezen of het traject openstaat voor wie alleen in het wachtregister staat.',
      ask: 'Vraag het aan een onthaalbureau in Brussel.',
    },
    'brussels.minor-taking-part': {
      says: 'Sommige mensen jonger dan 18 mogen meedoen. Wij konden niet lezen wie.',
      ask: 'Vraag het aan een onthaalbureau in Brussel.',
    },
  },
  judgements: {},
  information: {
    'brussels.two-voluntary-tracks':
      'Tot en met 31 mei 2022 was het traject vrijwillig. Er was een traject in het Frans en een in het Nederlands.',
    'brussels.reception':
      'Het traject begint met een persoonlijk gesprek bij het bureau. U praat over uw situatie, en uw taalniveau wordt getest.',
    'brussels.rights-and-duties-10h': 'U krijgt 10 uur uitleg over uw rechten en plichten.',
    'brussels.citizenship-50h': 'U volgt een cursus burgerschap van 50 uur. Die gaat over leven in België.',
    'brussels.language-if-needed': 'U volgt lessen Frans of Nederlands als u die nodig hebt.',
    'brussels.follow-up': 'Iemand van het bureau helpt u van het begin tot het einde.',
    'brussels.release-from-a-part':
      'Het bureau kan u vrijstellen van de taallessen of de cursus burgerschap. Wij konden niet lezen wanneer.',
    'brussels.free-of-charge': 'Het traject is gratis.',
    'brussels.free-choice-of-office': 'U kiest het bureau. Het hoeft niet in uw gemeente te liggen.',
    'brussels.language-by-office-until-2023':
      'Tot en met 31 december 2023 gaven de bureaus met de naam BAPA het traject in het Frans. Het bureau Bon gaf het in het Nederlands.',
    'brussels.both-languages-from-2024':
      'Sinds 1 januari 2024 geeft een BAPA het traject in het Frans of in het Nederlands. Bon geeft het in het Nederlands. U kiest.',
    'brussels.level-a2-from-2024':
      'Meldt u zich aan bij een bureau vanaf 1 januari 2024 en leest u een ander schrift? Dan gaan uw taallessen tot niveau A2, mondeling en schriftelijk.',
    'brussels.level-a2-spoken-from-2024':
      'Meldt u zich aan bij een bureau vanaf 1 januari 2024 en kunt u niet lezen en schrijven? Dan gaan uw taallessen tot niveau A2, alleen mondeling.',
    'brussels.notice-of-two-months':
      'Komt uw attest niet op tijd? Dan stuurt uw gemeente u een ingebrekestelling. U hebt dan nog twee maanden.',
    'brussels.fine':
      'Is er na die twee maanden nog geen attest? Dan gaat uw dossier naar de administratie Vivalis. Een boete van 100 tot 2.500 euro is mogelijk.',
    'brussels.heard-before-fine': 'Voor er over een boete beslist wordt, kunt u uw kant vertellen aan een ambtenaar.',
    'brussels.repeat-and-appeal-not-read':
      'Wij konden niet lezen of er nog een boete kan komen, en hoe u in beroep kunt gaan. Vraag het aan een advocaat of een sociale dienst.',
    'brussels.term-stands-still':
      'Verlaat u Brussel of verliest u uw verblijfsrecht? Dan stopt de tijd. De tijd loopt verder als u weer in Brussel ingeschreven bent. Hij begint niet opnieuw.',
    'brussels.no-deadline-for-volunteers':
      'De laatste dagen en de boete gelden alleen voor wie het traject moet volgen.',
    'brussels.obliged-come-first': 'Wie het traject moet volgen, krijgt eerst een plaats. Misschien moet u wachten.',
    'brussels.freely-at-any-office':
      'Sinds 1 januari 2024 kunt u het traject ook vrijwillig volgen bij een BAPA, in het Frans of in het Nederlands.',
  },
  steps: {
    'brussels.ask-for-obligation-certificate':
      'Vraag uw gemeente het attest van verplichting, als u het niet gekregen hebt. Schrijf op welke dag u het krijgt.',
    'brussels.register-at-office': 'Meld u ten laatste op {date} aan bij een onthaalbureau dat u zelf kiest.',
    'brussels.give-registration-certificate':
      'Zorg dat uw gemeente het attest van aanmelding krijgt. Het bureau kan het sturen, of u brengt of mailt het.',
    'brussels.complete-programme': 'Rond het traject ten laatste op {date} af.',
    'brussels.give-completion-certificate':
      'Zorg dat uw gemeente het attest van beëindiging krijgt. Het bureau kan het sturen, of u brengt of mailt het.',
    'brussels.follow-freely': 'Vraag het aan een onthaalbureau in Brussel als u het traject vrijwillig wilt volgen.',
    'brussels.ask-municipality': 'Vraag het aan uw gemeente. Zij beslist of u het traject moet volgen.',
    'brussels.ask-office': 'Vraag het aan uw onthaalbureau in Brussel.',
    'brussels.answer-the-notice':
      'Doe wat de ingebrekestelling vraagt, en geef het attest aan uw gemeente, ten laatste op {date}.',
    'brussels.ask-for-help-with-notice':
      'Ga meteen met de ingebrekestelling naar een onthaalbureau. Had u een goede reden om te laat te zijn? Zeg dat schriftelijk.',
  },
  evidence: {
    'brussels.obligation-certificate': 'Het attest van verplichting van uw gemeente',
    'brussels.residence-permit': 'Uw verblijfskaart of een ander verblijfsdocument',
    'brussels.earlier-certificate': 'Een attest van een inburgeringstraject, als u er een hebt',
    'brussels.belgian-diploma-copy': 'Uw diploma uit België, als u er een hebt',
    'brussels.registration-certificate': 'Het attest van aanmelding van het bureau',
    'brussels.the-notice': 'De ingebrekestelling van uw gemeente',
  },
}
