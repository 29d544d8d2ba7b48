import type { Words } from '../translation.ts'
import { becomingBelgianWords } from './concepts/becoming-belgian.ts'
import { birthCertificateWords } from './concepts/birth-certificate.ts'
import { educationConcepts } from './concepts/education.ts'
import { imageAndDataConcepts } from './concepts/image-and-data.ts'

const levels = {
  A1: 'A1: enkele woorden',
  A2: 'A2: eenvoudige gesprekken',
  B1: 'B1: het leven van elke dag',
  B2: 'B2: vlot',
  C1: 'C1: zeer vlot',
  C2: 'C2: zoals een moedertaal',
}

const institutions = {
  fr: 'De Franse Gemeenschap (Federatie Wallonië-Brussel)',
  nl: 'De Vlaamse Gemeenschap',
  de: 'De Duitstalige Gemeenschap',
  'royal-military-school': 'De Koninklijke Militaire School',
}

const country = { label: 'Land' }

/** Hoe naar elk feit gevraagd wordt. */
export const concepts: Words['concepts'] = {
  birthDate: {
    label: 'Uw geboortedatum',
    question: 'Wanneer bent u geboren?',
    help: 'Zoals op uw kaart of paspoort. Kent u alleen het jaar, of de maand en het jaar? Geef dan dat.',
  },
  nationalities: {
    label: 'Uw nationaliteiten',
    question: 'Welke nationaliteiten hebt u?',
    help: 'Noem ze allemaal, ook een nationaliteit die u vroeger had. Hebt u een nationaliteit sinds uw geboorte? Dan is de eerste dag niet nodig. Bent u staatloos? Kies dan “geen”.',
    none: 'Ik heb geen nationaliteit',
    row: 'Nationaliteit',
    fields: {
      country,
      from: { label: 'Sinds', help: 'De eerste dag. Laat dit leeg als u deze nationaliteit sinds uw geboorte hebt.' },
      until: { label: 'Tot en met', help: 'De laatste dag. Laat dit leeg als u deze nationaliteit nog hebt.' },
    },
  },
  birthPlace: {
    label: 'Uw geboorteplaats',
    question: 'In welk land bent u geboren?',
    help: 'Het land zoals het vandaag heet.',
    fields: {
      country,
      region: {
        label: 'Streek',
        help: 'Alleen als u in Angola geboren bent: schrijf Cabinda als het daar was. Laat dit anders leeg.',
      },
    },
  },
  parentsBirthplace: {
    label: 'Waar uw ouders geboren zijn',
    question: 'In welke landen zijn uw ouders geboren?',
    help: 'Maak één rij per ouder. In Vlaanderen telt dit voor Belgen die in het buitenland geboren zijn.',
    none: 'Ik wil geen ouder noemen',
    row: 'Ouder',
    fields: { country },
  },
  seriousPersonalFacts: {
    label: 'Gewichtige feiten eigen aan de persoon',
    question: 'Is er iets ernstigs dat het parket tegen u kan inbrengen?',
    help: 'De wet noemt dit “gewichtige feiten eigen aan de persoon”. Voorbeelden: een gevangenisstraf die nog in uw strafregister staat, of een valse identiteit. Bent u niet zeker? Vraag het aan een advocaat.',
  },
  medical: {
    label: 'Ziekte en handicap',
    question: 'Kunt u door een ziekte of een handicap geen traject volgen of niet werken?',
    help: 'Alleen wat een arts of een instelling op papier zette, telt. U hoeft de ziekte niet te noemen.',
    none: 'Geen ziekte of handicap van die soort',
    row: 'Ziekte of handicap',
    fields: {
      kind: { label: 'Wat het attest zegt' },
      from: { label: 'Van', help: 'De eerste dag op het attest.' },
      until: { label: 'Tot en met', help: 'De laatste dag op het attest. Laat dit leeg als er geen einde op staat.' },
      rate: {
        label: 'Graad in procent',
        help: 'Bij invaliditeit: het percentage in de beslissing, bijvoorbeeld 66.',
      },
      preventsWork: {
        label: 'Ik kan daardoor niet werken',
        help: 'Bij een handicap: zegt een papier dat u daardoor niet kunt werken? Zeg nee als u toch kunt werken.',
      },
    },
    codes: {
      kind: {
        'programme-impossible': 'Ik kan het traject niet volgen (medisch attest)',
        'serious-illness': 'Ik ben ernstig ziek',
        invalidity: 'Ik ben erkend als invalide',
        disability: 'Ik ben erkend als persoon met een handicap',
      },
    },
  },
  legalCapacity: {
    label: 'Bescherming van volwassenen',
    question: 'Heeft een rechter een bewindvoerder voor u aangesteld?',
    help: 'Een vrederechter kan een bewindvoerder aanstellen voor een volwassene die niet zelf voor zijn of haar zaken kan zorgen.',
    none: 'Nee, ik beslis zelf',
    row: 'Bescherming',
    fields: {
      kind: { label: 'Maatregel' },
      from: { label: 'Van', help: 'De dag van de beslissing.' },
      until: { label: 'Tot en met', help: 'Laat dit leeg als het nog geldt.' },
    },
    codes: { kind: { 'protected-adult': 'Een rechter heeft een bewindvoerder aangesteld' } },
  },
  registrations: {
    label: 'Uw adressen in België',
    question: 'In welke gemeenten was u ingeschreven, en wanneer?',
    help: 'Maak één rij per gemeente en per register. Vraag aan uw gemeente een attest van woonst “met historiek”: daar staan ze allemaal op.',
    none: 'Ik was nooit ingeschreven in België',
    row: 'Inschrijving',
    fields: {
      register: {
        label: 'Register',
        help: 'Wie een kaart voor vreemdelingen heeft, staat meestal in het vreemdelingenregister. Wie asiel vraagt, staat in het wachtregister.',
      },
      municipality: { label: 'Gemeente', help: 'De gemeente waar uw adres is of was.' },
      from: { label: 'Van', help: 'De eerste dag in dit register van deze gemeente.' },
      until: { label: 'Tot en met', help: 'De laatste dag. Laat dit leeg als u er nog ingeschreven bent.' },
      endedBy: { label: 'Hoe het eindigde' },
    },
    codes: {
      register: {
        foreigners: 'Vreemdelingenregister',
        population: 'Bevolkingsregister',
        waiting: 'Wachtregister (asiel)',
      },
      endedBy: {
        move: 'Ik verhuisde, of kwam in een ander register',
        departure: 'Ik meldde aan de gemeente dat ik België verliet',
        'struck-off': 'De gemeente schrapte mij',
        'right-lost': 'Ik verloor mijn verblijfsrecht',
      },
    },
  },
  residenceDocuments: {
    label: 'Uw verblijfsdocumenten',
    question: 'Welke verblijfskaarten en documenten hebt u, en had u vroeger?',
    help: 'Maak één rij per kaart of papier. De letter van de kaart staat op de voorkant. Oude letters: C is nu K, D is nu L, E is nu EU.',
    none: 'Ik had nooit een verblijfsdocument',
    row: 'Document',
    fields: {
      type: {
        label: 'Kaart of papier',
        help: 'De letter staat op de voorkant van de kaart. Bij een papier staat het nummer bovenaan.',
      },
      orderedOn: {
        label: 'Besteld op',
        help: 'De dag waarop u de kaart bestelde bij de gemeente. Dat is vóór de dag waarop u ze kreeg.',
      },
      from: { label: 'In bezit vanaf', help: 'De eerste dag waarop u het had.' },
      until: {
        label: 'In bezit tot en met',
        help: 'De laatste dag waarop u het had. Laat dit leeg als u het nog hebt.',
      },
      validUntil: { label: 'Geldig tot', help: 'De datum die op het document staat.' },
      ground: {
        label: 'Reden van uw verblijf',
        help: 'Waarom u het kreeg. Het staat op de achterkant van de kaart of in de beslissing.',
      },
      renewalRequestedOn: {
        label: 'Vernieuwing gevraagd op',
        help: 'De dag waarop u de volgende kaart vroeg.',
      },
      specialCard: {
        label: 'Bijzondere identiteitskaart',
        help: 'Een kaart van de FOD Buitenlandse Zaken, voor diplomaten en ambtenaren van internationale organisaties.',
      },
    },
    codes: {
      type: {
        A: 'A-kaart (beperkt verblijf)',
        B: 'B-kaart (onbeperkt verblijf)',
        EU: 'EU-kaart (burger van de Unie; vroeger E)',
        'EU+': 'EU+-kaart (burger van de Unie, duurzaam verblijf; vroeger E+)',
        F: 'F-kaart (familie van een burger van de Unie of van een Belg)',
        'F+': 'F+-kaart (dezelfde, duurzaam verblijf)',
        H: 'H-kaart (Europese blauwe kaart)',
        K: 'K-kaart (vestiging; vroeger C)',
        L: 'L-kaart (EU-langdurig ingezetene; vroeger D)',
        M: 'M-kaart (Britten en hun familie, terugtrekkingsakkoord)',
        I: 'I-kaart (overplaatsing binnen een onderneming)',
        J: 'J-kaart (mobiliteit binnen een onderneming)',
        orange: 'Oranje kaart (attest van immatriculatie)',
        'annex-4': 'Bijlage 4 (attest van immatriculatie)',
        'annex-7bis': 'Bijlage 7bis',
        'annex-8': 'Bijlage 8 (inschrijving van een burger van de Unie)',
        'annex-8bis': 'Bijlage 8bis (duurzaam verblijf van een burger van de Unie)',
        'annex-15': 'Bijlage 15 (dekt uw verblijf voor korte tijd)',
        'annex-19': 'Bijlage 19 (een burger van de Unie vraagt inschrijving)',
        'annex-19ter': 'Bijlage 19ter (familie vraagt een kaart)',
        'annex-25': 'Bijlage 25 (asielaanvraag aan de grens)',
        'annex-25quinquies': 'Bijlage 25quinquies (nieuwe asielaanvraag aan de grens)',
        'annex-26': 'Bijlage 26 (asielaanvraag)',
        'annex-26quinquies': 'Bijlage 26quinquies (nieuwe asielaanvraag)',
        'annex-56': 'Bijlage 56',
        special: 'Bijzondere of diplomatieke identiteitskaart',
      },
      ground: {
        work: 'Werk (gecombineerde vergunning, single permit)',
        study: 'Studie',
        family: 'Familie',
        'au-pair': 'Au pair',
        'working-holiday': 'Werkvakantie (working holiday)',
        humanitarian: 'Humanitaire redenen',
        medical: 'Medische redenen',
        trafficking: 'Slachtoffer van mensenhandel',
        asylum: 'Asiel (vluchteling of subsidiaire bescherming)',
        'awaiting-f-plus': 'Bijlage 15: wachten op de F+-kaart',
        'document-not-deliverable': 'Bijlage 15: de gemeente kan het document nog niet geven',
        'renewal-pending': 'Bijlage 15: een vernieuwing die op tijd gevraagd werd, wordt onderzocht',
        'establishment-pending': 'Bijlage 15: vestiging of langdurig verblijf wordt onderzocht',
        'first-arrival': 'Bijlage 15: eerste aankomst, de kaart wordt gemaakt',
      },
    },
  },
  protection: {
    label: 'Bescherming in België',
    question: 'Vroeg u asiel in België, of hebt u hier een beschermingsstatus?',
    help: 'Een beslissing zegt of u vluchteling bent of subsidiaire bescherming hebt. Mensen uit Oekraïne hebben meestal tijdelijke bescherming.',
    none: 'Ik vroeg nooit bescherming en heb er geen',
    row: 'Verzoek of status',
    fields: {
      kind: { label: 'Verzoek of status' },
      requestedOn: {
        label: 'Gevraagd op',
        help: 'De dag van uw verzoek. Die staat op uw bijlage 25 of bijlage 26.',
      },
      from: { label: 'Van', help: 'De dag waarop u de status kreeg.' },
      until: { label: 'Tot en met', help: 'Laat dit leeg als het nog geldt.' },
    },
    codes: {
      kind: {
        refugee: 'Erkend vluchteling',
        subsidiary: 'Subsidiaire bescherming',
        temporary: 'Tijdelijke bescherming',
        stateless: 'Erkend als staatloze',
        requested: 'Verzoek dat onderzocht wordt of werd',
      },
    },
  },
  longTermResidentOf: {
    label: 'Langdurig ingezetene van een ander land',
    question: 'Bent u langdurig ingezetene van een ander land van de Europese Unie?',
    help: 'Op de kaart van dat land staat dan “EU-langdurig ingezetene”, in de taal van dat land.',
    none: 'Nee',
    row: 'Land',
    fields: {
      country,
      from: { label: 'Sinds', help: 'De dag waarop u de status kreeg.' },
      until: { label: 'Tot en met', help: 'Laat dit leeg als u de status nog hebt.' },
    },
  },
  absences: {
    label: 'Verblijf buiten België',
    question: 'Was u langere tijd buiten België?',
    help: 'Maak één rij per verblijf in het buitenland. Wilt u een precies antwoord? Dan tellen ook vakanties van enkele weken: alles wordt opgeteld.',
    none: 'Ik verliet België niet',
    row: 'Verblijf in het buitenland',
    fields: {
      from: { label: 'Eerste dag weg' },
      until: { label: 'Laatste dag weg', help: 'Laat dit leeg als u nog weg bent.' },
    },
  },
  residenceApplications: {
    label: 'Uw aanvragen voor verblijf',
    question: 'Wanneer en waar vroeg u om meer dan drie maanden in België te blijven?',
    help: 'Een visum D vraagt u aan een ambassade of consulaat. De beslissing noemt het artikel van de wet waarop uw aanvraag steunt.',
    none: 'Ik deed nooit een aanvraag',
    row: 'Aanvraag',
    fields: {
      submittedOn: { label: 'Ingediend op', help: 'De dag waarop u ze indiende, niet de dag van het antwoord.' },
      at: { label: 'Ingediend bij' },
      basis: {
        label: 'Artikel van de wet',
        help: 'Bijvoorbeeld art-10 (gezin), art-40bis (familie van een burger van de Unie), art-58 (studie), protection (bescherming) of stateless (staatloos). Het staat in de beslissing.',
      },
    },
    codes: { at: { post: 'Een Belgische ambassade of consulaat', municipality: 'Een gemeente in België' } },
  },
  firstAuthorisationOn: {
    label: 'Eerste toelating tot verblijf',
    question: 'Wanneer mocht u voor het eerst meer dan drie maanden in België blijven?',
    help: 'De dag van de beslissing. Die kan vóór uw eerste kaart liggen.',
  },
  firstRenewalRequestedOn: {
    label: 'Eerste vernieuwing',
    question: 'Wanneer vroeg u de eerste vernieuwing van uw kaart?',
    help: 'De dag waarop u het aan de gemeente vroeg. Vroeg u het nog niet? Zeg dan “nog niet”.',
  },
  unlimitedSince: {
    label: 'Onbeperkt verblijf',
    question: 'Sinds wanneer mag u zonder tijdslimiet in België blijven?',
    help: 'De dag van de beslissing die u onbeperkt verblijf gaf (bijvoorbeeld een B-kaart). Is uw verblijf beperkt? Zeg dan “nog niet”.',
  },
  family: {
    label: 'Uw familie',
    question: 'Hebt u een man, vrouw, partner, kind of ouder die telt voor uw verblijf?',
    help: 'Noem het familielid bij wie u kwam wonen of woont. Vooral als die persoon Belg of burger van de Europese Unie is. Zeg wat die persoon van u is.',
    none: 'Geen familielid van die soort',
    row: 'Familielid',
    fields: {
      relation: { label: 'Deze persoon is' },
      nationalities: {
        label: 'Nationaliteiten van deze persoon',
        none: 'Deze persoon heeft geen nationaliteit',
        row: 'Nationaliteit',
        fields: {
          country,
          from: { label: 'Sinds', help: 'Laat dit leeg als de persoon ze sinds de geboorte heeft.' },
          until: { label: 'Tot en met', help: 'Laat dit leeg als de persoon ze nog heeft.' },
        },
      },
      birthDate: { label: 'Geboortedatum van deze persoon' },
      emancipated: {
        label: 'Ontvoogd',
        help: 'Een rechter, of een huwelijk, maakte een kind jonger dan 18 zelfstandig.',
      },
      marriedOn: { label: 'Getrouwd of geregistreerd op', help: 'Voor een man, vrouw of partner.' },
      endedOn: {
        label: 'Geëindigd op',
        help: 'De laatste dag van het huwelijk of partnerschap. Laat dit leeg als het nog bestaat.',
      },
      livingTogether: {
        label: 'Samengewoond in België',
        none: 'Wij woonden nooit samen in België',
        row: 'Periode',
        fields: {
          from: { label: 'Van' },
          until: { label: 'Tot en met', help: 'Laat dit leeg als u nog samenwoont.' },
        },
      },
      partnershipEqualToMarriage: {
        label: 'Het partnerschap is gelijk aan een huwelijk',
        help: 'In sommige landen telt een geregistreerd partnerschap als een huwelijk, bijvoorbeeld in Duitsland of Zweden. De Belgische wettelijke samenwoning niet.',
      },
      usedFreeMovement: {
        label: 'Samengewoond in een ander land van de Unie',
        help: 'Deze Belg woonde vroeger meer dan drie maanden met u in een ander land van de Europese Unie, volgens de regels van het vrij verkeer.',
      },
      dependent: {
        label: 'Een van u is ten laste van de ander',
        help: 'Een van u betaalt wat de ander nodig heeft om te leven.',
      },
      protection: { label: 'Beschermingsstatus van deze persoon' },
      residence: { label: 'Verblijfsrecht van deze persoon' },
    },
    codes: {
      relation: {
        spouse: 'Mijn man of vrouw',
        'registered-partner': 'Mijn geregistreerde partner',
        child: 'Mijn kind',
        parent: 'Mijn vader of moeder',
        'parent-in-law': 'Mijn schoonvader, schoonmoeder, of een ouder van mijn partner',
        'child-in-law': 'Het kind van mijn man, vrouw of partner',
      },
      protection: {
        refugee: 'Erkend vluchteling',
        subsidiary: 'Subsidiaire bescherming',
        temporary: 'Tijdelijke bescherming',
        stateless: 'Erkend als staatloze',
        none: 'Geen beschermingsstatus',
      },
      residence: {
        limited: 'Beperkt verblijf',
        unlimited: 'Onbeperkt verblijf',
        'temporary-kind': 'Een verblijf dat van nature tijdelijk is (au pair, werkvakantie)',
        'single-permit': 'Verblijf om te werken (gecombineerde vergunning)',
        'withdrawal-agreement': 'Brits terugtrekkingsakkoord (M-kaart)',
        none: 'Geen verblijfsrecht',
      },
    },
  },
  work: {
    label: 'Uw werk',
    question: 'Waar en wanneer hebt u gewerkt?',
    help: 'Maak één rij per baan of activiteit. De datums en dagen staan op uw individuele rekeningen, loonbrieven en contracten.',
    none: 'Ik heb niet gewerkt',
    row: 'Baan of activiteit',
    fields: {
      kind: { label: 'Soort werk' },
      country,
      from: { label: 'Eerste dag' },
      until: { label: 'Laatste dag', help: 'Laat dit leeg als u dit werk nog doet.' },
      plannedUntil: {
        label: 'Einde in het contract',
        help: 'De laatste dag die in het contract staat. Heeft het geen einde? Zeg dan “nooit”. Weet u het niet? Laat dit dan leeg.',
      },
      share: { label: 'Deel van voltijds', help: '1 is voltijds, 0,5 is halftijds.' },
      days: {
        label: 'Gewerkte dagen',
        help: 'Werkdagen in deze baan, tot vandaag als ze doorloopt. Betaalde ziektedagen en betaalde vakantiedagen tellen mee.',
      },
      paidQuarters: {
        label: 'Kwartalen met betaalde bijdragen',
        help: 'Voor zelfstandigen: voor hoeveel kwartalen u sociale bijdragen moest betalen en betaald hebt.',
      },
      mainActivity: {
        label: 'Het is mijn hoofdberoep',
        help: 'Voor zelfstandigen: het is geen bijberoep naast een andere baan.',
      },
      leave: {
        label: 'Lang verlof tijdens dit werk',
        none: 'Geen lang verlof',
        row: 'Verlof',
        fields: { kind: { label: 'Soort verlof' }, from: { label: 'Van' }, until: { label: 'Tot en met' } },
      },
    },
    codes: {
      kind: {
        employee: 'Werknemer',
        'civil-servant': 'Vastbenoemd ambtenaar',
        'self-employed': 'Zelfstandige',
      },
      'leave.kind': {
        parental: 'Ouderschapsverlof',
        maternity: 'Moederschapsrust',
        sickness: 'Ziekteverlof',
        unpaid: 'Onbetaald verlof',
      },
    },
  },
  studies: {
    label: 'Uw studies',
    question: 'Welke scholen of studies hebt u gevolgd, of volgt u nu?',
    help: 'Noem wat u afgemaakt hebt en wat u nu volgt, in België en elders. Het niveau en de taal staan op het diploma.',
    none: 'Ik heb niet gestudeerd',
    row: 'School of studie',
    fields: {
      level: { label: 'Niveau' },
      country,
      recognisedBy: {
        label: 'De school is erkend door',
        help: 'In België: wie de school organiseert, erkent of betaalt. Het staat op het diploma.',
      },
      language: { label: 'Taal van het diploma', help: 'De taal waarin u het diploma behaalde.' },
      from: { label: 'Eerste dag' },
      until: { label: 'Laatste dag', help: 'Laat dit leeg als u nog studeert.' },
      regular: {
        label: 'Regelmatig student',
        help: 'U bent ingeschreven voor een volledige opleiding, niet voor losse vakken.',
      },
      exchange: {
        label: 'Uitwisselingsstudent',
        help: 'U hoort bij een school in het buitenland en bent hier voor een deel van uw studies.',
      },
      doctoralScholarship: { label: 'Beurs voor een doctoraat' },
      certifiedOn: {
        label: 'Diploma of getuigschrift gekregen op',
        help: 'Kreeg u er geen? Zeg dan “niet gebeurd”.',
      },
      completed: { label: 'Afgemaakt', help: 'U bleef tot het einde, ook als u niet slaagde.' },
      equivalence: {
        label: 'Gelijkwaardigheid',
        help: 'Voor een diploma uit het buitenland: een Belgische Gemeenschap zei dat het gelijk is aan een Belgisch diploma.',
      },
      apprenticeshipDays: {
        label: 'Dagen in de leertijd',
        help: 'Als u werken en school afwisselt: de dagen in het bedrijf.',
      },
      credits: { label: 'Studiepunten', help: 'Hoeveel studiepunten u kreeg.' },
    },
    codes: {
      level: {
        'lower-secondary': 'Lager secundair onderwijs',
        'upper-secondary': 'Hoger secundair onderwijs',
        bachelor: 'Bachelor',
        master: 'Master',
        doctorate: 'Doctoraat',
        'other-certificate': 'Een ander getuigschrift',
      },
      recognisedBy: institutions,
    },
  },
  teaching: {
    label: 'Lesgeven in België',
    question: 'Geeft u als gast les aan een universiteit of hogeschool in België?',
    help: 'Voor wie lesgeeft en samenwerkt met een erkende instelling van hoger onderwijs.',
    none: 'Nee',
    row: 'Lesopdracht',
    fields: {
      institution: {
        label: 'Instelling',
        fields: { recognisedBy: { label: 'De instelling is erkend door' } },
      },
      from: { label: 'Van' },
      until: { label: 'Tot en met', help: 'Laat dit leeg als u er nog lesgeeft.' },
    },
    codes: { 'institution.recognisedBy': institutions },
  },
  training: {
    label: 'Opleidingen',
    question: 'Welke opleidingen hebt u in België gevolgd?',
    help: 'Beroepsopleidingen, taallessen en andere cursussen. Het aantal uren staat op het attest.',
    none: 'Ik heb geen opleiding gevolgd',
    row: 'Opleiding',
    fields: {
      kind: { label: 'Soort opleiding' },
      hours: { label: 'Uren', help: 'Het aantal uren op het attest.' },
      organiser: { label: 'Organisator', help: 'De naam van de school of het centrum. U mag dit leeg laten.' },
      recognised: {
        label: 'Erkend',
        help: 'Een overheidsdienst zoals VDAB, Actiris, Forem of een Gemeenschap erkent de opleiding.',
      },
      from: { label: 'Eerste dag' },
      completedOn: { label: 'Afgemaakt op', help: 'Niet afgemaakt? Zeg dan “niet gebeurd”.' },
    },
    codes: {
      kind: { vocational: 'Beroepsopleiding', language: 'Taalles', other: 'Een andere cursus' },
    },
  },
  integrationCertificates: {
    label: 'Inburgeringsattesten',
    question: 'Hebt u een attest van een inburgeringstraject in België?',
    help: 'U krijgt het op het einde, van de dienst die u begeleidde. Een papier van één cursus is niet genoeg.',
    none: 'Ik heb zo geen attest',
    row: 'Attest',
    fields: {
      issuer: { label: 'Gegeven door' },
      kind: {
        label: 'Soort',
        help: 'Vlaanderen geeft een “inspanningsverklaring” aan wie zijn best deed maar de doelen niet kon halen.',
      },
      startedOn: {
        label: 'Begin van het traject',
        help: 'De dag waarop u begon. Weet u die niet? Laat dit dan leeg.',
      },
      issuedOn: { label: 'Datum van het attest' },
      languageLevel: { label: 'Taalniveau op het attest', help: 'Het staat op het attest zelf.' },
    },
    codes: {
      issuer: {
        wallonia: 'Wallonië',
        brussels: 'Brussel',
        flanders: 'Vlaanderen',
        'german-community': 'De Duitstalige Gemeenschap',
        'other-brussels': 'Een andere organisator in Brussel',
      },
      kind: { completion: 'Traject voltooid', effort: 'Inspanningsverklaring' },
      languageLevel: { none: 'Er staat geen niveau op', ...levels },
    },
  },
  languageProofs: {
    label: 'Taalattesten',
    question: 'Hebt u een attest voor Nederlands, Frans of Duits?',
    help: 'Bijvoorbeeld van een taalschool, Selor, Actiris, Forem, VDAB of het Arbeitsamt.',
    none: 'Ik heb geen taalattest',
    row: 'Taalattest',
    fields: {
      language: { label: 'Taal' },
      level: { label: 'Niveau' },
      oral: { label: 'Spreken en luisteren horen erbij' },
      written: { label: 'Lezen en schrijven horen erbij' },
      issuer: { label: 'Gegeven door', help: 'De naam van de school of dienst. U mag dit leeg laten.' },
      issuedOn: { label: 'Datum van het attest' },
    },
    codes: { level: levels },
  },
  associations: {
    label: 'Verenigingen en vrijwilligerswerk',
    question: 'Bent u actief in een vereniging of als vrijwilliger?',
    help: 'Bijvoorbeeld een sportclub, een oudervereniging, hulp in uw buurt.',
    none: 'Nee',
    row: 'Vereniging of vrijwilligerswerk',
    fields: {
      kind: { label: 'Soort' },
      from: { label: 'Van' },
      until: { label: 'Tot en met', help: 'Laat dit leeg als u nog actief bent.' },
    },
    codes: { kind: { club: 'Vereniging', volunteering: 'Vrijwilligerswerk', other: 'Iets anders' } },
  },
  jobSeeker: {
    label: 'Werk zoeken na school',
    question: 'Hebt u zich na uw studies ingeschreven als werkzoekende?',
    help: 'Voor jongeren die de school verlieten en een eerste baan zoeken. De tijd na de school heet de beroepsinschakelingstijd.',
    fields: {
      studiesEndedOn: { label: 'Studies geëindigd op', help: 'De laatste dag van uw studies, bijvoorbeeld 30 juni.' },
      studiesEndedAs: { label: 'Hoe uw studies eindigden' },
      registeredOn: { label: 'Ingeschreven op', help: 'De dag waarop u zich inschreef als werkzoekende.' },
      service: { label: 'Dienst voor arbeidsbemiddeling', help: 'De dienst waar u zich het eerst inschreef.' },
      evaluations: {
        label: 'Evaluaties van uw zoektocht naar werk',
        none: 'Nog geen evaluatie',
        row: 'Evaluatie',
        fields: { on: { label: 'Datum' }, result: { label: 'Resultaat' } },
      },
      claimedOn: { label: 'Uitkering gevraagd op' },
      periods: {
        label: 'Wat u ondertussen deed',
        none: 'Ik was altijd ingeschreven en vrij om te werken',
        row: 'Periode',
        fields: {
          kind: {
            label: 'Wat het was',
            help: 'Noem alleen de periodes die anders waren. Alle andere dagen tellen als dagen waarop u ingeschreven was en vrij om te werken.',
          },
          from: { label: 'Van' },
          until: { label: 'Tot en met', help: 'Laat dit leeg als het doorloopt.' },
        },
      },
      grossPerMonth: {
        label: 'Wat u per maand bruto verdient, in euro',
        help: 'Bruto is vóór de belastingen. Zonder studentenwerk. Schrijf 0 als u niet werkt.',
      },
      hoursPerQuarter: {
        label: 'Uren werk in drie maanden',
        help: 'Zonder studentenwerk en zonder leertijd. Schrijf 0 als u niet werkt.',
      },
    },
    codes: {
      studiesEndedAs: {
        'june-no-resit': 'Ik was klaar in juni, zonder herexamens',
        'resit-or-thesis': 'Ik was klaar na herexamens of een eindwerk',
        stopped: 'Ik stopte tijdens het jaar',
        'apprenticeship-passed': 'Ik slaagde in mijn leertijd',
        'apprenticeship-failed': 'Ik slaagde niet in mijn leertijd',
      },
      service: {
        actiris: 'Actiris (Brussel)',
        forem: 'Forem (Wallonië)',
        vdab: 'VDAB (Vlaanderen)',
        adg: 'Arbeitsamt (Duitstalige Gemeenschap)',
      },
      'periods.kind': {
        work: 'Betaald werk met sociale bijdragen',
        'self-employed': 'Zelfstandige in hoofdberoep',
        'approved-training': 'Een opleiding of een verblijf in het buitenland dat de dienst goedkeurde',
        maternity: 'Moederschapsrust',
        'student-work': 'Studentenwerk',
        unavailable: 'Ik was niet vrij om te werken',
        'not-registered': 'Ik was niet ingeschreven',
        'long-training': 'Een lange voltijdse opleiding zonder contract met de dienst',
      },
      'evaluations.result': { positive: 'Positief', negative: 'Negatief' },
    },
  },
  programme: {
    label: 'Uw inburgeringstraject',
    question: 'Wat is er al gebeurd in uw inburgeringstraject?',
    help: 'De datums staan in de brieven van uw gemeente en in de papieren van de dienst die u begeleidt.',
    fields: {
      obligationCertificateReceivedOn: {
        label: 'Attest van verplichting gekregen op',
        help: 'In Brussel geeft de gemeente u dit papier. Het zegt dat u het traject moet volgen.',
      },
      noticeReceivedOn: {
        label: 'Ingebrekestelling gekregen op',
        help: 'Een brief van de gemeente die zegt dat u te laat bent.',
      },
      enrolledOn: { label: 'Aangemeld op', help: 'De dag waarop u zich aanmeldde bij het onthaalbureau.' },
      conventionSignedOn: {
        label: 'Overeenkomst getekend op',
        help: 'De overeenkomst (conventie, inburgeringscontract) tussen u en de dienst.',
      },
      interruptions: {
        label: 'Onderbrekingen',
        help: 'Bijvoorbeeld omdat u in een ander gewest of in het buitenland woonde.',
        none: 'Geen onderbreking',
        row: 'Onderbreking',
        fields: {
          from: { label: 'Eerste dag' },
          until: { label: 'Laatste dag', help: 'Laat dit leeg als ze doorloopt.' },
        },
      },
      literacy: { label: 'Ik kan lezen en schrijven', help: 'In welke taal en welk schrift ook.' },
      language: { label: 'Taal van uw traject' },
    },
  },
  declaration: {
    label: 'Uw nationaliteitsverklaring',
    question: 'Bent u al begonnen met de verklaring voor de Belgische nationaliteit?',
    help: 'U doet de nationaliteitsverklaring bij uw gemeente. Het registratierecht betaalt u vooraf.',
    fields: {
      filedOn: { label: 'Verklaring gedaan op', help: 'De dag waarop u ze deed bij de gemeente.' },
      feePaidOn: {
        label: 'Registratierecht betaald op',
        help: 'De dag van de betaling. Die bepaalt hoeveel u moet betalen.',
      },
      feePaid: { label: 'Betaald bedrag, in euro' },
      receiptInFile: {
        label: 'Het betaalbewijs zat in het dossier',
        help: 'Het bewijs van betaling was er op de dag van uw verklaring.',
      },
      askedToCompleteOn: {
        label: 'Ontbrekende papieren gevraagd op',
        help: 'De dag waarop u het formulier kreeg met de papieren die ontbreken.',
      },
      completedOn: { label: 'Dossier volledig op', help: 'De dag waarop u het laatste papier afgaf.' },
      receiptOn: {
        label: 'Ontvangstbewijs gekregen op',
        help: 'De gemeente bevestigt dat uw dossier volledig is.',
      },
      sentToProsecutorOn: {
        label: 'Dossier naar het parket gestuurd op',
        help: 'Uw gemeente kan het u zeggen. Laat dit leeg als u het niet weet.',
      },
      prosecutorAcknowledgedOn: {
        label: 'Het parket bevestigde het dossier op',
        help: 'Het parket bevestigt aan de gemeente dat het dossier aangekomen is. De gemeente kan het u zeggen.',
      },
      negativeOpinionReceivedOn: {
        label: 'Negatief advies gekregen op',
        help: 'De dag waarop u de aangetekende brief van het parket kreeg.',
      },
      judgmentReceivedOn: {
        label: 'Vonnis gekregen op',
        help: 'De dag waarop u het vonnis van de familierechtbank kreeg.',
      },
    },
  },
  ...imageAndDataConcepts,
  ...educationConcepts,
  ...becomingBelgianWords,
  ...birthCertificateWords,
}
