import type { flandersIntegration as reference } from '../../en/law/flanders-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Het inburgeringstraject in Vlaanderen. */
export const flandersIntegration: SameSentences<typeof reference> = {
  norms: {
    'flanders/integration/obliged': {
      title: 'De inburgeringsplicht in Vlaanderen',
      question: 'Moet ik in Vlaanderen inburgeren?',
      met: 'Ja. U moet het inburgeringstraject volgen in Vlaanderen.',
      notMet: 'Nee. U hoeft het inburgeringstraject in Vlaanderen niet te volgen.',
      undetermined: 'Wij kunnen nog niet zeggen of u het inburgeringstraject in Vlaanderen moet volgen.',
    },
    'flanders/integration/enrol-by': {
      title: 'Laatste dag om u aan te melden bij een agentschap in Vlaanderen',
      question: 'Tegen wanneer moet ik mij aanmelden bij een agentschap voor inburgering in Vlaanderen?',
      met: 'U moet zich binnen drie maanden aanmelden bij een agentschap voor inburgering.',
      notMet: 'Er is voor u geen laatste dag, want u bent niet verplicht in Vlaanderen.',
      undetermined:
        'Wij kunnen nog niet zeggen tegen wanneer u zich moet aanmelden bij een agentschap voor inburgering in Vlaanderen.',
    },
    'flanders/integration/complete-by': {
      title: 'Laatste dag om het traject in Vlaanderen af te ronden',
      question: 'Tegen wanneer moet ik het traject in Vlaanderen afronden?',
      met: 'U moet het traject ten laatste op deze dag afronden.',
      notMet: 'Er is voor u geen laatste dag, want u bent niet verplicht in Vlaanderen.',
      undetermined: 'Wij weten niet tegen wanneer u het traject in Vlaanderen moet afronden.',
    },
    'flanders/integration/register-for-work-by': {
      title: 'Laatste dag om u in te schrijven bij VDAB of Actiris',
      question: 'Tegen wanneer moet ik mij in Vlaanderen inschrijven bij de dienst voor werk?',
      met: 'U moet zich ten laatste op deze dag inschrijven bij de dienst voor werk.',
      notMet: 'Het traject vraagt u niet om u in te schrijven bij de dienst voor werk.',
      undetermined:
        'Wij kunnen niet met zekerheid zeggen tegen wanneer u zich moet inschrijven bij de dienst voor werk.',
    },
    'flanders/integration/dutch-b1-by': {
      title: 'Laatste dag om Nederlands op niveau B1 te bewijzen',
      question: 'Tegen wanneer moet ik bewijzen dat ik Nederlands spreek op niveau B1?',
      met: 'U moet ten laatste op deze dag bewijzen dat u Nederlands spreekt op niveau B1.',
      notMet: 'U hoeft na het traject geen Nederlands op niveau B1 te bewijzen.',
      undetermined: 'Wij kunnen nog niet zeggen of u Nederlands op niveau B1 moet bewijzen.',
    },
    'flanders/integration/may-follow': {
      title: 'Het recht op inburgering in Vlaanderen',
      question: 'Mag ik het Vlaamse inburgeringstraject volgen?',
      met: 'Ja. U mag het Vlaamse inburgeringstraject volgen.',
      notMet: 'Nee. Het Vlaamse inburgeringstraject staat niet voor u open.',
      undetermined: 'Wij kunnen nog niet zeggen of het Vlaamse inburgeringstraject voor u openstaat.',
    },
    'flanders/integration/fee': {
      title: 'De prijs in Vlaanderen',
      question: 'Wat kost het traject in Vlaanderen?',
      met: 'Dit is de volle prijs. Sommige mensen betalen minder of niets.',
      notMet: 'U betaalt de Vlaamse prijs niet.',
      undetermined: 'Wij kunnen nog niet zeggen wat u betaalt.',
    },
    'flanders/integration/fee-correction': {
      title: 'Een lagere prijs in Vlaanderen',
      question: 'Kan ik in Vlaanderen minder betalen voor het traject?',
      met: 'Ja. U hoeft niet te betalen.',
      notMet: 'Nee. Er is voor u geen lagere prijs.',
      undetermined: 'Het agentschap beslist of u minder betaalt. Vraag het voor u betaalt.',
    },
  },
  versions: {
    F0: 'Voor de Vlaamse inburgeringsplicht begon (tot en met 31 maart 2004)',
    F1: 'Het eerste Vlaamse decreet (1 april 2004 tot en met 28 februari 2016)',
    F2: 'Het decreet van 2013 (29 februari 2016 tot en met 28 februari 2022)',
    F3: 'Drie onderdelen (1 maart tot en met 31 december 2022)',
    F4: 'Vier onderdelen (1 januari tot en met 31 augustus 2023)',
    F5: 'Vier onderdelen, een prijs en een test Nederlands (sinds 1 september 2023)',
    'F1-F2-right': 'Het recht tot en met 28 februari 2022',
    'F3-right': 'Het recht van 1 maart tot en met 31 december 2022',
    'F4-right': 'Het recht van 1 januari tot en met 31 augustus 2023',
    'F5-right': 'Het recht sinds 1 september 2023',
    'flanders-enrol-by': 'Drie maanden nadat de verplichting begint',
    'flanders-complete-by': 'Geen laatste dag gevonden',
    'flanders-register-for-work-by': 'Zestig dagen, voor verplichtingen sinds 1 maart 2022',
    'flanders-dutch-b1-by': 'Vierentwintig maanden na het attest, voor verplichtingen sinds 1 maart 2022',
    'flanders-free': 'Gratis (contracten getekend tot en met 31 augustus 2023)',
    'flanders-four-times-90': 'Vier keer 90 euro (contracten getekend sinds 1 september 2023)',
    'flanders-fee-correction': 'Een lagere prijs om sociale redenen',
  },
  clauses: {
    'flanders.adult': {
      holds: 'U bent 18 of ouder.',
      fails: 'U bent jonger dan 18.',
    },
    'flanders.domiciled': {
      holds: 'U bent ingeschreven in een gemeente in Vlaanderen.',
      fails: 'U staat niet in het vreemdelingenregister of het bevolkingsregister van een gemeente in Vlaanderen.',
    },
    'flanders.duty-since-2004': {
      holds: 'De Vlaamse regels golden voor u niet vóór 1 april 2004. Op die dag begon de verplichting.',
      fails: 'U kwam vóór 1 april 2004 naar Vlaanderen. De Vlaamse verplichting begon op die dag.',
    },
    'flanders.belgian': {
      holds: 'U bent Belg.',
      fails: 'U bent geen Belg.',
    },
    'flanders.temporary-stay': {
      holds: 'Uw soort verblijf kan niet langer dan een jaar duren, zoals dat van een au pair of een stagiair.',
      fails: 'Uw soort verblijf kan langer dan een jaar duren.',
    },
    'flanders.first-permit': {
      holds: 'U kreeg uw eerste verblijfstitel van meer dan drie maanden als volwassene in Vlaanderen.',
      fails: 'U kreeg uw eerste verblijfstitel van meer dan drie maanden niet als volwassene in Vlaanderen.',
    },
    'flanders.turned-18-in-first-year': {
      holds: 'U werd 18 voor u twaalf maanden ingeschreven was met uw eerste verblijfstitel.',
      fails: 'U werd niet 18 in de eerste twaalf maanden met uw eerste verblijfstitel.',
    },
    'flanders.moved-within-twelve-months': {
      holds:
        'U verhuisde naar Vlaanderen ten hoogste twaalf maanden na uw eerste verblijfstitel in een ander deel van België.',
      fails: 'De oude regel voor wie binnen twaalf maanden verhuisde, geldt niet voor u.',
    },
    'flanders.moved-within-five-years': {
      holds:
        'U verhuisde naar Vlaanderen ten hoogste vijf jaar na uw eerste verblijfstitel in een ander deel van België.',
      fails: 'De regel van 2016 tot februari 2022 voor wie binnen vijf jaar verhuisde, geldt niet voor u.',
    },
    'flanders.moved-within-five-years-to-verify': {
      holds:
        'U verhuisde naar Vlaanderen ten hoogste vijf jaar na uw eerste verblijfstitel in een ander deel van België. Wij lazen niet of deze regel sinds 1 maart 2022 nog dezelfde is. Vraag het agentschap om het na te kijken.',
      fails: 'De regel voor wie sinds maart 2022 binnen vijf jaar verhuisde, geldt niet voor u.',
    },
    'flanders.union-citizen': {
      holds: 'U bent burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
      fails: 'U bent geen burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
    },
    'flanders.union-family': {
      holds: 'U bent familielid van een burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
      fails:
        'U bent geen familielid van een burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
    },
    'flanders.belgian-family-moved': {
      holds:
        'U bent familielid van een Belg die met u in een ander land woonde, volgens de regels van het vrij verkeer.',
      fails: 'U bent geen familielid van een Belg die volgens die regels met u in een ander land woonde.',
    },
    'flanders.labour-migrant': {
      holds:
        'U kwam om te werken, met een gecombineerde vergunning (single permit). Dat is één kaart om hier te wonen en te werken.',
      fails: 'U kwam niet met een vergunning om te werken.',
    },
    'flanders.labour-migrant-family': {
      holds: 'U kwam als familielid van iemand die hier werkt met een gecombineerde vergunning (single permit).',
      fails: 'U kwam niet als familielid van iemand die hier werkt met een gecombineerde vergunning (single permit).',
    },
    'flanders.temporary-protection': {
      holds: 'U hebt tijdelijke bescherming, zoals mensen die uit Oekraïne vluchtten.',
      fails: 'U hebt geen tijdelijke bescherming.',
    },
    'flanders.born-abroad': {
      holds: 'U bent buiten België geboren. Minstens één van uw ouders ook.',
      fails: 'U bent in België geboren, of uw beide ouders zijn in België geboren.',
    },
    'flanders.first-twelve-months': {
      holds: 'U werd ten hoogste twaalf maanden geleden voor het eerst in België ingeschreven.',
      fails: 'U werd meer dan twaalf maanden geleden voor het eerst in België ingeschreven.',
    },
    'flanders.older-than-65': {
      holds: 'U bent ouder dan 65.',
      fails: 'U bent niet ouder dan 65.',
    },
    'flanders.completed': {
      holds: 'U hebt het Vlaamse inburgeringsattest, of de inspanningsverklaring die het vervangt.',
      fails: 'U hebt het Vlaamse inburgeringsattest niet.',
    },
    'flanders.duty-since-march-2022': {
      holds: 'De Vlaamse regels golden voor u niet vóór 1 maart 2022.',
      fails: 'Uw verplichting begon vóór 1 maart 2022. Deze regel is alleen voor latere verplichtingen.',
    },
    'flanders.certificate-under-the-duty': {
      holds: 'U kreeg het Vlaamse inburgeringsattest terwijl u verplicht was.',
      fails: 'U kreeg het Vlaamse inburgeringsattest niet terwijl u verplicht was.',
    },
    'flanders.programme-since-2004': {
      holds: 'Het Vlaamse traject bestaat op deze dag. Het begon op 1 april 2004.',
      fails: 'Het Vlaamse traject begon op 1 april 2004. Op deze dag bestond het nog niet.',
    },
    'flanders.registered-in-flanders-or-brussels': {
      holds: 'U bent ingeschreven in een gemeente in Vlaanderen of Brussel.',
      fails:
        'U staat niet in het vreemdelingenregister of het bevolkingsregister van een gemeente in Vlaanderen of Brussel.',
    },
    'flanders.asylum-four-months': {
      holds:
        'U vroeg minstens vier maanden geleden asiel en wacht op de beslissing. Tot en met 28 februari 2022 was dat genoeg.',
      fails: 'U bent niet iemand die al vier maanden op een beslissing over asiel wacht.',
    },
    'flanders.asylum-contract-before-2022': {
      holds:
        'U wacht op een beslissing over asiel, en u tekende een contract vóór 1 maart 2022. Daarom mag u verdergaan.',
      fails:
        'Wie op een beslissing over asiel wacht, kan sinds 1 maart 2022 niet beginnen. Alleen wie vroeger een contract tekende, mag verdergaan.',
    },
    'flanders.pays-in-flanders': {
      holds: 'U woont in een gemeente in Vlaanderen.',
      fails: 'U woont niet in een gemeente in Vlaanderen. In Brussel is het traject gratis.',
    },
    'flanders.fees-since-september-2023': {
      holds: 'Sinds 1 september 2023 kost het traject in Vlaanderen geld.',
      fails: 'Op deze dag was het traject nog gratis.',
    },
    'flanders.unaccompanied-minor': {
      holds: 'U bent jonger dan 18 en u hebt hier geen ouder.',
      fails: 'U bent 18 of ouder, of u hebt hier een ouder.',
    },
  },
  readings: {
    'flanders.sixty-days-from': {
      question: 'Vanaf welke dag lopen de 60 dagen? Geen enkele pagina die wij lazen, zegt het duidelijk.',
      options: {
        duty: 'Ze lopen vanaf de dag waarop uw verplichting begint.',
        contract: 'Ze lopen vanaf het begin van het traject, als u het contract tekent.',
      },
    },
  },
  openPoints: {
    'flanders.exactly-65': {
      says: 'Sommige pagina’s zeggen “tussen 18 en 65”. Wij weten niet of iemand van 65 nog verplicht is.',
      ask: 'Vraag het aan het agentschap voor inburgering van uw stad of gemeente.',
    },
    'flanders.unread-exemptions': {
      says: 'Het Vlaamse decreet stelt nog meer mensen vrij. Wij lazen de lijst niet. Misschien gaat ze over ziekte, een handicap, school in België, een attest uit een ander gewest of een M-kaart.',
      ask: 'Vraag het agentschap voor inburgering om een attest van vrijstelling.',
    },
    'flanders.speaks-dutch': {
      says: 'Jongeren zijn alleen verplicht als ze geen Nederlands spreken. Wij lazen niet hoe dat nagegaan wordt.',
      ask: 'Vraag het aan het agentschap voor inburgering van uw stad of gemeente.',
    },
    'flanders.term-to-complete': {
      says: 'Wij vonden niet tegen wanneer u het traject in Vlaanderen moet afronden.',
      ask: 'Kijk in uw contract, of vraag het aan het agentschap voor inburgering.',
    },
    'flanders.younger-but-out-of-school': {
      says: 'Wie jonger is dan 18, mag het traject soms volgen, na of naast school.',
      ask: 'Vraag het aan het agentschap voor inburgering van uw stad of gemeente.',
    },
  },
  judgements: {
    'flanders.social-correction':
      'Het agentschap voor inburgering beslist of u door uw situatie minder of niets betaalt.',
  },
  information: {
    'flanders.ministers-of-religion':
      'Bedienaars van een erkende eredienst zijn ook verplicht. Onze vragen gaan daar niet over.',
    'flanders.fine': 'Wie de verplichting niet volgt, kan een boete krijgen. De boete ligt tussen 50 en 5.000 euro.',
    'flanders.after-a-fine':
      'Na een boete moet u het traject nog altijd afronden. Anders kan er een nieuwe boete komen. Dit staat op een oudere pagina.',
    'flanders.old-content':
      'Uw verplichting begon vóór 1 maart 2022. Daarom blijft de oude inhoud: geen vierde onderdeel en achteraf geen Nederlands B1.',
    'flanders.three-parts':
      'Het traject heeft deze onderdelen: maatschappelijke oriëntatie met een test, Nederlands tot niveau A2, en inschrijving bij de dienst voor werk (VDAB, in Brussel Actiris). Leert u nog lezen en schrijven? Dan telt alleen mondeling Nederlands.',
    'flanders.contract': 'U tekent een inburgeringscontract en een verklaring over rechten en plichten.',
    'flanders.effort-declaration':
      'Is leren te moeilijk voor u? Dan kunt u een inspanningsverklaring krijgen in plaats van het attest.',
    'flanders.b1-after-certificate':
      'Na het attest hebt u 24 maanden om te bewijzen dat u Nederlands spreekt op niveau B1. Met een inspanningsverklaring hoeft dat niet.',
    'flanders.movers-to-verify':
      'Woonde u eerst in een ander deel van België? Vraag het dan aan het agentschap. Wij lazen niet of de regel van vijf jaar sinds 1 maart 2022 nog dezelfde is.',
    'flanders.fourth-part':
      'Er is een vierde onderdeel: 40 uur om mensen te leren kennen en deel te nemen aan de samenleving.',
    'flanders.fourth-part-by-choice':
      'Bent u niet verplicht? Dan mag u kiezen voor het vierde onderdeel: 40 uur om mensen te leren kennen en deel te nemen aan de samenleving.',
    'flanders.dutch-test': 'Sinds 1 september 2023 is er ook een centrale test Nederlands.',
    'flanders.counted-from-letter':
      'In de praktijk stuurt het agentschap u een aangetekende brief. De drie maanden tellen dan vanaf die brief.',
    'flanders.job-service-if-allowed-to-work':
      'Dit geldt alleen als u mag werken en de leeftijd hebt om te werken. In Vlaanderen is de dienst voor werk VDAB, in Brussel Actiris.',
    'flanders.not-obliged-may-still-follow': '“Niet verplicht” betekent niet “niet toegelaten”.',
    'flanders.four-times-90':
      'U betaalt 90 euro voor de cursus maatschappelijke oriëntatie, 90 voor de test, 90 voor de cursus Nederlands en 90 voor die test. Doet u de test maatschappelijke oriëntatie opnieuw? Dan betaalt u opnieuw. De andere onderdelen zijn gratis.',
    'flanders.social-corrections':
      'Sommige mensen betalen minder, betalen niets of krijgen geld terug. Dat kan ook als u verplicht bent. Vraag het voor u betaalt.',
    'flanders.fee-announced-2026':
      'In juni 2026 werd een verandering aangekondigd: bijna niemand zou nog gratis zijn. Op de pagina’s die wij lazen, is dat niet van kracht.',
  },
  steps: {
    'flanders.go-to-agency': 'Meld u ten laatste op {date} aan bij een agentschap voor inburgering.',
    'flanders.follow-freely': 'U mag het traject volgen als u wilt. Vraag het aan het agentschap.',
    'flanders.ask-agency':
      'Vraag het aan het agentschap voor inburgering. In Antwerpen is dat Atlas, in Gent Amal, elders het Agentschap Integratie en Inburgering.',
    'flanders.enter-with-job-service': 'Schrijf u in bij VDAB, of in Brussel bij Actiris. Doe het vroeg.',
    'flanders.prove-dutch-b1': 'Bewijs ten laatste op {date} dat u Nederlands spreekt op niveau B1.',
    'flanders.sign-up': 'Ga naar een agentschap voor inburgering en zeg dat u het traject wilt volgen.',
    'flanders.ask-for-a-lower-fee': 'Vraag het agentschap of u minder kunt betalen, voor u betaalt.',
  },
  evidence: {
    'flanders.registered-letter': 'De aangetekende brief van het agentschap, als u er een hebt',
  },
}
