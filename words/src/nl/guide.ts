import type { Words } from '../translation.ts'
import { guideOnline } from './guide-online.ts'

/** De gids: korte pagina's voor een nieuwkomer. De feiten steunen op de bronnen bij elk deel. */
export const guide: Words['guide'] = {
  'what-integration-means': {
    title: 'Wat integratie betekent',
    lead: 'Integratie heeft twee kanten. U doet moeite, en het land doet moeite.',
    sections: [
      {
        heading: 'Uw kant',
        blocks: [
          {
            list: [
              'Leer een taal van de plaats waar u woont.',
              'Leer hoe het hier werkt: school, werk, artsen, het gemeentehuis.',
              'Ken uw rechten en uw plichten.',
              'Word in staat om hier zonder hulp te leven.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'De kant van het land',
        blocks: [
          {
            list: [
              'Uw rechten respecteren.',
              'U behandelen zoals Belgen, aan het loket en op het werk.',
              'Cursussen aanbieden, en mensen die u begeleiden.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'Wat voor iedereen geldt',
        blocks: [
          {
            text: 'Er is niet één manier van leven die u moet overnemen. Maar sommige dingen gelden voor iedereen die hier woont.',
          },
          {
            list: [
              'Ieder mens is vrij.',
              'Vrouwen en mannen zijn gelijk. Niemand mag benadeeld worden om wie hij of zij is.',
              'U kiest van wie u houdt.',
              'U hebt recht op een privéleven.',
              'U hebt recht op uw geloof, of op geen geloof.',
              'Kinderen hebben hun eigen rechten.',
              'De regels van het samenleven gelden voor iedereen: in het verkeer, met buren, op openbare plaatsen.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'Waarvoor het traject dient',
        blocks: [
          {
            text: 'Het inburgeringstraject helpt u het land te begrijpen waar u nu woont. Er zijn cursussen, en een begeleider die uw situatie kent. Het traject is niet overal hetzelfde. Het hangt af van de gemeente waar u ingeschreven bent.',
          },
          {
            links: [
              { to: 'guide/brussels', text: 'Het traject in Brussel' },
              { to: 'guide/wallonia', text: 'Het traject in Wallonië' },
              { to: 'guide/flanders', text: 'Het traject in Vlaanderen' },
              { to: 'guide/german-speaking-community', text: 'Het traject in de Duitstalige Gemeenschap' },
            ],
          },
        ],
        sources: ['parcoursintegration-faq'],
      },
    ],
  },

  'order-of-steps': {
    title: 'De stappen, één voor één',
    lead: 'Van uw inschrijving bij de gemeente tot uw attest.',
    sections: [
      {
        heading: 'De gewone weg',
        blocks: [
          {
            steps: [
              {
                title: 'U schrijft u in bij de gemeente',
                text: 'De gemeente ziet in haar register of u het traject moet volgen. Zij geeft u een papier met uitleg. Bewaar dat papier.',
              },
              {
                title: 'U gaat naar het kantoor',
                text: 'Daar ontmoet u een begeleider. Samen bekijkt u uw situatie en de talen die u spreekt.',
              },
              {
                title: 'U tekent een overeenkomst',
                text: 'Daarin staat welke lessen u volgt en wie u begeleidt. Ze is voor u gemaakt.',
              },
              {
                title: 'U volgt de lessen',
                text: 'Een taal, leven in België, uw rechten en plichten, hulp om werk te vinden. U hebt niet altijd elk deel nodig.',
              },
              {
                title: 'U ziet uw begeleider terug',
                text: 'U praat over hoe het gaat. Lukt iets niet? Zeg het snel aan uw begeleider.',
              },
              {
                title: 'U krijgt een attest',
                text: 'Bewaar het. Misschien hebt u het jaren later nodig. Ook uw gemeente moet weten dat u klaar bent.',
              },
            ],
          },
        ],
        sources: ['belgique-infos-newcomers', 'bewelcome-steps', 'cai-programme', 'spw-citizen'],
      },
      {
        heading: 'Hoeveel tijd u hebt',
        blocks: [
          {
            table: {
              caption: 'Termijnen voor wie het traject moet volgen',
              columns: ['Waar u woont', 'Naar het kantoor gaan', 'Afronden'],
              rows: [
                [
                  'Brussel',
                  'binnen 6 maanden nadat u het attest van verplichting kreeg',
                  'binnen 18 maanden nadat u zich aanmeldde bij het bureau',
                ],
                [
                  'Wallonië',
                  'binnen 3 maanden nadat u zich inschreef bij de gemeente',
                  'binnen 3 jaar nadat u uw verblijfstitel bestelde; binnen 18 maanden als u hem vóór 1 januari 2025 bestelde',
                ],
                [
                  'Vlaanderen',
                  'binnen 3 maanden nadat de verplichting begint; in de praktijk telt het agentschap vanaf zijn brief',
                  'wij vonden geen termijn voor het hele traject',
                ],
                ['Duitstalige Gemeenschap', 'wij weten het niet', 'wij weten het niet'],
              ],
            },
          },
          {
            unsure:
              'In de Duitstalige Gemeenschap staan de termijnen in een tekst die wij maar voor een deel konden lezen. Vraag het aan Info-Integration.',
          },
        ],
        sources: [
          'bewelcome-steps',
          'cimb-programme',
          'wolters-kluwer-2024',
          'agii-flanders-duty',
          'german-community-decree',
        ],
      },
      {
        heading: 'Mag ik de volgorde veranderen?',
        blocks: [
          {
            text: 'In Wallonië wel: u mag de delen in elke volgorde doen. Maar het ene deel vervangt het andere niet. Volgde u de cursus burgerschap? Dan gaat u nog altijd naar de sessie over rechten en plichten.',
          },
          {
            text: 'U mag zelf een cursus zoeken. Vraag het eerst aan uw begeleider: alleen cursussen van erkende organisaties tellen.',
          },
        ],
        sources: ['parcoursintegration-faq'],
      },
      {
        heading: 'U hoeft niet, maar u wilt wel',
        blocks: [
          {
            text: 'De meeste mensen die niet verplicht zijn, mogen het traject toch volgen als er plaats is. “Niet verplicht” betekent niet “niet toegelaten”.',
          },
          {
            text: 'In Vlaanderen is dat anders voor sommige groepen. Wie op een beslissing over asiel wacht, mag daar bijvoorbeeld sinds 1 maart 2022 niet beginnen.',
          },
        ],
        sources: ['spw-citizen', 'ggc-integration', 'info-integration-programme', 'agii-flanders-2022'],
      },
      {
        heading: 'U verhuist naar een ander gewest',
        blocks: [
          {
            text: 'Een attest van een afgerond traject uit een ander gewest stelt u vrij in Wallonië, in Brussel en in de Duitstalige Gemeenschap. Een traject dat u niet afrondde, stelt u in Wallonië niet vrij.',
          },
          {
            unsure: 'Voor een verhuizing naar Vlaanderen vonden wij de regel niet. Vraag het daar aan het agentschap.',
          },
        ],
        sources: ['parcoursintegration-faq', 'walloon-circular-2015', 'ggc-integration', 'info-integration-programme'],
      },
    ],
  },

  'first-meeting': {
    title: 'Het eerste gesprek',
    lead: 'U ontmoet één begeleider, alleen of met een tolk. De begeleider luistert en legt uit.',
    sections: [
      {
        heading: 'Waarover u praat',
        blocks: [
          {
            list: [
              'uw talen',
              'waar u woont',
              'uw inkomen',
              'uw gezondheid',
              'school voor uw kinderen',
              'uw werk, uw studies, wat u graag wilt doen',
              'papieren en stappen die niet kunnen wachten',
              'rechten en plichten van iedereen die in België woont',
            ],
          },
          { text: 'De begeleider maakt een lijst van wat u nodig hebt. Hij of zij kan zeggen welke diensten helpen.' },
        ],
        sources: ['belgique-infos-newcomers', 'spw-citizen'],
      },
      {
        heading: 'Uw taalniveau',
        blocks: [
          {
            text: 'Het kantoor kijkt hoeveel u al verstaat, spreekt, leest en schrijft. Zo krijgt u de juiste cursus.',
          },
        ],
        sources: ['belgique-infos-newcomers', 'spw-citizen'],
      },
      {
        heading: 'Uw begeleider',
        blocks: [
          {
            text: 'Veel begeleiders spreken meer dan één taal. Sommigen waren zelf nieuwkomer. U mag alles vragen, ook dingen die klein lijken.',
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'De overeenkomst',
        blocks: [
          {
            text: 'Na de eerste gesprekken tekent u een overeenkomst met het kantoor. Daarin staat welke cursussen en welke begeleiding u krijgt. In Wallonië bekijkt u ze minstens om de zes maanden opnieuw met uw begeleider.',
          },
        ],
        sources: ['cai-programme', 'wolters-kluwer-2016'],
      },
      {
        heading: 'Wat u meebrengt',
        blocks: [
          { text: 'Wij vonden geen officiële lijst. Dit is onze eigen raad.' },
          {
            list: [
              'uw verblijfstitel',
              'het papier of de brief over het traject die u van de gemeente kreeg',
              'diploma’s en getuigschriften, ook buitenlandse',
              'uw arbeidscontract, als u werkt',
              'attesten van cursussen die u al volgde',
              'een medisch attest, als ziekte het traject moeilijk maakt',
            ],
          },
          { text: 'Hebt u een tolk nodig? Zeg het als u de afspraak maakt.' },
        ],
        sources: [],
      },
    ],
  },

  brussels: {
    title: 'Het traject in Brussel',
    lead: 'Voor wie ingeschreven is in een van de 19 gemeenten van het Brussels Hoofdstedelijk Gewest. Het traject is gratis.',
    sections: [
      {
        heading: 'Wie het moet volgen',
        blocks: [
          {
            text: 'De gemeente kijkt naar één dag: de dag waarop u voor het eerst in het vreemdelingenregister van een Brusselse gemeente staat met een verblijfstitel van meer dan drie maanden. U moet het traject volgen als dit alles waar is op die dag.',
          },
          {
            list: [
              'De dag is 1 juni 2022 of later.',
              'U bent geen Belg.',
              'U bent minstens 18, en nog geen 65.',
              'U woont minder dan drie jaar wettig in België. Vroegere periodes worden opgeteld. Bezoeken tot drie maanden tellen niet.',
              'U bent niet vrijgesteld.',
            ],
          },
          {
            text: 'Zolang er over uw asiel beslist wordt, staat u op een andere lijst, het wachtregister. Dat is niet het vreemdelingenregister. Maar uw wettig verblijf telt wel vanaf dan.',
          },
        ],
        sources: ['bewelcome-target-group', 'agii-brussels-2024'],
      },
      {
        heading: 'Wie het niet hoeft te volgen',
        blocks: [
          {
            list: [
              'burgers van de Europese Unie, IJsland, Liechtenstein, Noorwegen en Zwitserland',
              'hun naaste familie, onder voorwaarden',
              'naaste familie van een Belg, als u meer dan drie maanden wettig samenwoonde in een ander van die landen',
              'Britten met een M-kaart, en hun familie',
              'mensen met tijdelijke bescherming',
              'mensen met een gecombineerde vergunning (single permit) of een arbeidskaart; hun familie kan wel verplicht zijn',
              'mensen van wie het verblijf van nature tijdelijk is, zoals au pairs',
              'langdurig ingezetenen van bepaalde andere EU-landen',
              'mensen die al een inburgeringsattest hebben',
              'mensen met een diploma uit België',
            ],
          },
          {
            unsure:
              'Er zijn meer vrijstellingen dan wij konden lezen. Wij weten niet wat de tekst zegt over ziekte, studenten en Turken. Vraag het aan uw gemeente of aan een bureau.',
          },
        ],
        sources: [
          'bewelcome-exemptions',
          'ggc-integration',
          'agii-brussels-2024',
          'kpmg-brussels-2022',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'Wat erin zit',
        blocks: [
          {
            list: [
              'een eerste gesprek over uw situatie en uw talen',
              'rechten en plichten: 10 uur',
              'een cursus burgerschap over leven in België: 50 uur',
              'een cursus Frans of Nederlands, als u die nodig hebt',
              'gesprekken met uw begeleider onderweg',
            ],
          },
          {
            text: 'Het taaldoel is niveau A2: eenvoudige taal van elke dag. Kunt u niet lezen en schrijven? Dan is het A2 alleen voor spreken en luisteren. Dit geldt voor wie het traject moet volgen en zich vanaf 1 januari 2024 aanmeldde bij een bureau.',
          },
        ],
        sources: ['rtl-brussels-content', 'ggc-integration', 'agii-brussels-2024'],
      },
      {
        heading: 'Tegen wanneer',
        blocks: [
          {
            steps: [
              {
                title: 'De gemeente geeft u een attest van verplichting',
                text: 'Het zegt dat u het traject moet volgen. Schrijf op welke dag u het kreeg.',
              },
              {
                title: 'Binnen 6 maanden meldt u zich aan bij een bureau',
                text: 'De zes maanden beginnen als u dat attest kreeg.',
              },
              {
                title: 'Binnen 18 maanden daarna rondt u af',
                text: 'Het bureau geeft u een attest dat u klaar bent.',
              },
              {
                title: 'De twee attesten gaan naar uw gemeente',
                text: 'Het bureau kan ze sturen. U kunt ze ook zelf brengen of mailen. Vraag wie het doet.',
              },
            ],
          },
          {
            text: 'Verhuist u uit Brussel, of verliest u uw verblijfsrecht? Dan stopt de tijd. Hij loopt verder als u weer in een Brusselse gemeente ingeschreven bent.',
          },
        ],
        sources: ['bewelcome-steps', 'bewelcome-target-group'],
      },
      {
        heading: 'Waar',
        blocks: [
          { text: 'U kiest zelf het bureau, waar u ook in Brussel woont. U kiest ook de taal.' },
          {
            list: [
              'VIA, in Schaarbeek en in Molenbeek: in het Frans of Nederlands',
              'BAPA BXL, in het centrum van Brussel: in het Frans of Nederlands',
              'Convivial, in Vorst: in het Frans of Nederlands',
              'Bon: in het Nederlands',
            ],
          },
        ],
        sources: ['agii-brussels-2024', 'solidarite-savoir-citizenship'],
      },
      {
        heading: 'Als u niet op tijd klaar bent',
        blocks: [
          { text: 'De gemeente schrijft u eerst. U hebt dan twee maanden om het in orde te brengen.' },
          {
            text: 'Gebeurt er niets? Dan gaat uw dossier naar de Gemeenschappelijke Gemeenschapscommissie. Zij kan u een boete geven van 100 tot 2.500 euro. Praat met uw begeleider voor het zover komt.',
          },
        ],
        sources: ['bewelcome-sanctions'],
      },
    ],
  },

  wallonia: {
    title: 'Het traject in Wallonië',
    lead: 'Voor wie in een Franstalige gemeente van Wallonië woont. Alles is gratis, ook tolken.',
    sections: [
      {
        heading: 'Wie het moet volgen',
        blocks: [
          { text: 'U moet het traject volgen als dit alles waar is.' },
          {
            list: [
              'U bent geen Belg.',
              'U woont minder dan drie jaar wettig in België.',
              'U hebt een verblijfstitel van meer dan drie maanden.',
              'U woont in een gemeente van het Franse taalgebied.',
              'De verplichting geldt voor u, en u bent niet vrijgesteld.',
            ],
          },
        ],
        sources: ['parcoursintegration-faq', 'cimb-programme', 'walloon-decree-2024'],
      },
      {
        heading: 'Wie het niet hoeft te volgen',
        blocks: [
          { text: 'De verplichting geldt niet voor:' },
          {
            list: [
              'burgers van de Europese Unie, de Europese Economische Ruimte en Zwitserland, en hun naaste familie',
              'mensen die drie jaar of langer wettig in België wonen',
              'mensen zonder verblijfstitel, of met een verblijfstitel van drie maanden of minder',
              'mensen die op een beslissing over asiel wachten',
            ],
          },
          { text: 'Voor sommige mensen geldt ze wel, maar zij zijn vrijgesteld:' },
          {
            list: [
              'mensen jonger dan 18, en mensen van 65 of ouder',
              'mensen die minstens halftijds werken, meer dan drie maanden zonder onderbreking',
              'regelmatige studenten, uitwisselingsstudenten, en doctoraatsstudenten met een beurs',
              'mensen met een getuigschrift of diploma van een Belgische school',
              'mensen die te ziek zijn of door een handicap niet kunnen, met een medisch attest',
              'mensen die elders in België een traject afrondden',
              'mensen die lesgeven met een erkende instelling van hoger onderwijs',
              'burgers van Turkije, en van landen met hetzelfde soort akkoord met de Europese Unie',
              'mensen met tijdelijke bescherming',
            ],
          },
          {
            text: 'Een kind om voor te zorgen, of te weinig tijd, stelt u niet vrij. Zeg het aan uw begeleider. Hij of zij zoekt met u een oplossing.',
          },
          {
            unsure:
              'De lijst van wie vrijgesteld is, veranderde op 1 januari 2025. Wij konden alleen het begin van de nieuwe lijst lezen. Hierboven staat de lijst van ervoor. Vraag het aan het centrum.',
          },
          {
            unsure:
              'Is uw familielid Belg, en woonde hij of zij nooit in een ander land van de Europese Unie? Dan zijn onze bronnen het niet eens of u verplicht bent. Vraag het aan het centrum.',
          },
        ],
        sources: [
          'parcoursintegration-faq',
          'cai-programme',
          'spw-2018',
          'wolters-kluwer-2024',
          'walloon-circular-2015',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'Wat erin zit',
        blocks: [
          {
            list: [
              'Onthaal: een gesprek over uw situatie, uw rechten en plichten, een test Frans, hulp met papieren.',
              'Frans: minstens 400 uur, als de test toont dat u het nodig hebt. Met niveau A2 hebt u geen cursus nodig.',
              'Burgerschap: minstens 60 uur over leven in België. Iedereen volgt dit.',
              'Werk: minstens 4 uur, als u het nodig hebt. Niet als u werk hebt.',
            ],
          },
          { text: 'Wat telt, is dat u meedoet. Er is geen examen dat beslist.' },
          { unsure: 'Deze aantallen uren zijn van december 2018. Wij lazen niet of ze in 2025 veranderden.' },
        ],
        sources: ['spw-citizen', 'spw-2018', 'parcoursintegration-home', 'cai-programme'],
      },
      {
        heading: 'Tegen wanneer',
        blocks: [
          {
            steps: [
              {
                title: 'Binnen 3 maanden gaat u naar het centrum',
                text: 'De drie maanden beginnen als u zich inschrijft bij de gemeente.',
              },
              { title: 'U tekent een overeenkomst', text: 'Daarin staat wat u zult volgen.' },
              {
                title: 'U rondt af',
                text: 'Binnen 3 jaar als u uw verblijfstitel op 1 januari 2025 of later bestelde. Binnen 18 maanden als u hem vroeger bestelde. Het centrum kan u zeggen of u meer tijd krijgt.',
              },
            ],
          },
          {
            unsure:
              'Bestelde u uw verblijfstitel in 2024 en kreeg u hem in 2025? Dan zijn onze bronnen het niet eens hoeveel tijd u hebt. Vraag het aan het centrum.',
          },
        ],
        sources: ['cimb-programme', 'spw-citizen', 'wolters-kluwer-2024', 'parcoursintegration-faq-2025'],
      },
      {
        heading: 'Waar',
        blocks: [
          {
            text: 'Er zijn acht regionale integratiecentra. In het Frans: centre régional d’intégration, of CRI. Uw gemeente zegt welk centrum het uwe is.',
          },
          {
            list: [
              'CAI: provincie Namen',
              'CRIBW: Waals-Brabant',
              'CRIC: Charleroi en het zuiden van Henegouwen',
              'Ce.R.A.I.C.: de streek Centre en een deel van West-Henegouwen',
              'CIMB: Bergen (Mons), de Borinage en een deel van West-Henegouwen',
              'CRILUX: provincie Luxemburg',
              'CRIPEL: Luik',
              'CRVI: Verviers',
            ],
          },
        ],
        sources: ['spw-centres', 'levolontariat-centres'],
      },
      {
        heading: 'Als u niet op tijd klaar bent',
        blocks: [
          { text: 'U kunt een boete krijgen.' },
          {
            unsure:
              'Onze bronnen zijn het niet eens over het bedrag. En wij konden de regels over de waarschuwing en het beroep niet lezen.',
          },
        ],
        sources: ['bx1-fines', 'alterechos-2014', 'rtbf-2016'],
      },
    ],
  },

  flanders: {
    title: 'Het traject in Vlaanderen',
    lead: 'Voor wie ingeschreven is in een gemeente van het Vlaams Gewest. Het heet hier inburgering.',
    sections: [
      {
        heading: 'Wie het moet volgen',
        blocks: [
          { text: 'U moet het traject volgen als u in een van deze groepen bent en niet vrijgesteld bent.' },
          {
            list: [
              'U bent geen Belg, u bent minstens 18, en u hebt voor het eerst een verblijfstitel van meer dan drie maanden.',
              'U bent Belg, minstens 18, in het buitenland geboren, een van uw ouders ook, en u bent hier ten hoogste 12 maanden voor het eerst ingeschreven.',
              'U kwam als minderjarige, u spreekt geen Nederlands, en u wordt 18 voor u 12 maanden ingeschreven bent met een eerste verblijfstitel van meer dan drie maanden.',
              'U bent bedienaar van een erkende eredienst.',
            ],
          },
          {
            text: 'De verplichting begint op de dag waarop u met zo’n statuut voor het eerst ingeschreven bent in een Vlaamse gemeente.',
          },
          {
            unsure:
              'Kwam u in de laatste vijf jaar uit Brussel, Wallonië of de Duitstalige Gemeenschap? Dan kunt u ook verplicht zijn. Wij lazen niet of die regel sinds 1 maart 2022 nog dezelfde is. Vraag het aan het agentschap.',
          },
        ],
        sources: ['vlaanderen-inburgering', 'agii-flanders-duty', 'waregem-inburgering', 'agii-movers'],
      },
      {
        heading: 'Wie het niet hoeft te volgen',
        blocks: [
          {
            list: [
              'burgers van de Europese Unie, de Europese Economische Ruimte en Zwitserland, en hun naaste familie',
              'familie van een Belg die in een ander van die landen woonde en het recht op vrij verkeer gebruikte',
              'mensen die kwamen werken met een arbeidsvergunning, en hun familie',
              'mensen met tijdelijke bescherming; zij mogen het volgen',
            ],
          },
          {
            unsure:
              'Er zijn ook vrijstellingen voor leeftijd, en misschien voor ziekte, voor een diploma en voor een attest van elders. Wij konden de tekst niet lezen. Vraag het aan het agentschap.',
          },
        ],
        sources: ['waregem-inburgering', 'knokke-inburgering', 'uvcw-temporary-protection'],
      },
      {
        heading: 'Wie het niet mag volgen',
        blocks: [
          {
            list: [
              'mensen die op een beslissing over asiel wachten, sinds 1 maart 2022',
              'mensen van wie het soort verblijf nooit langer dan een jaar kan duren',
              'mensen die niet in het Rijksregister staan',
            ],
          },
        ],
        sources: ['agii-flanders-2022', 'agii-flanders-who'],
      },
      {
        heading: 'Wat erin zit',
        blocks: [
          {
            list: [
              'Maatschappelijke oriëntatie: hoe België en Vlaanderen werken. Op het einde is er een test.',
              'Nederlands tot niveau A2: eenvoudige taal van elke dag. Vindt u lezen en schrijven moeilijk? Dan alleen spreken en luisteren.',
              'Werk: u schrijft zich binnen 60 dagen in bij VDAB (in Brussel: Actiris), als u mag werken en de leeftijd hebt om te werken.',
              'Deelnemen: 40 uur om mensen en organisaties te leren kennen. Voor wie de verplichting op 1 januari 2023 of later begon.',
            ],
          },
          {
            text: 'Hier moet u de doelen halen. Aanwezig zijn is niet genoeg. Kan dat niet omdat leren heel moeilijk is voor u? Dan kunt u een inspanningsverklaring krijgen.',
          },
          {
            text: 'Na het attest hebt u 24 maanden om Nederlands op niveau B1 te bewijzen, spreken en luisteren. Dit geldt als uw verplichting op 1 maart 2022 of later begon. Het geldt niet als u een inspanningsverklaring hebt.',
          },
        ],
        sources: ['agii-flanders-duty', 'agii-flanders-2022', 'vvsg-inburgering', 'agii-fourth-part'],
      },
      {
        heading: 'Tegen wanneer',
        blocks: [
          {
            steps: [
              {
                title: 'Binnen 3 maanden meldt u zich aan bij het agentschap',
                text: 'De tijd begint als uw verplichting begint. In de praktijk telt het agentschap vanaf zijn aangetekende brief.',
              },
              {
                title: 'U tekent een inburgeringscontract',
                text: 'Sinds 1 maart 2022 tekent u ook een verklaring over rechten en plichten.',
              },
              { title: 'U haalt de doelen uit uw contract', text: 'Dan krijgt u het inburgeringsattest.' },
            ],
          },
        ],
        sources: ['agii-flanders-duty', 'agii-flanders-2022', 'vvsg-inburgering'],
      },
      {
        heading: 'Waar',
        blocks: [
          {
            list: [
              'Agentschap Integratie en Inburgering: heel Vlaanderen, behalve de twee steden hieronder',
              'Atlas: de stad Antwerpen',
              'Amal: de stad Gent',
            ],
          },
          { links: [{ to: 'guide/what-it-costs', text: 'Wat het kost' }] },
        ],
        sources: ['vlaanderen-inburgering'],
      },
      {
        heading: 'Als u het niet doet',
        blocks: [
          {
            text: 'U kunt een boete krijgen van 50 tot 5.000 euro. Na een boete moet u het traject nog altijd volgen.',
          },
        ],
        sources: ['vlaanderen-inburgering', 'vrt-2016'],
      },
    ],
  },

  'german-speaking-community': {
    title: 'Het traject in de Duitstalige Gemeenschap',
    lead: 'Voor wie ingeschreven is in Amel, Büllingen, Burg-Reuland, Bütgenbach, Eupen, Kelmis, Lontzen, Raeren of Sankt Vith.',
    sections: [
      {
        heading: 'Wie het moet volgen',
        blocks: [
          { text: 'U moet het traject volgen als dit alles waar is.' },
          {
            list: [
              'U schreef zich na 1 januari 2018 in een van de negen gemeenten in.',
              'U hebt een verblijfstitel van meer dan drie maanden.',
              'U staat in het Rijksregister.',
              'U bent minstens 18.',
              'U bent niet vrijgesteld.',
            ],
          },
        ],
        sources: ['info-integration-programme', 'german-community-decree', 'emn-german-community'],
      },
      {
        heading: 'Wie het niet hoeft te volgen',
        blocks: [
          {
            list: [
              'burgers van de Europese Unie, de Europese Economische Ruimte en Zwitserland, en hun familie',
              'volwassen studenten die ingeschreven zijn',
              'mensen met een diploma van een Belgische school, hogeschool of universiteit',
              'mensen met de pensioenleeftijd',
              'mensen met een gecombineerde vergunning (single permit)',
              'mensen die blijvend ziek zijn of een handicap hebben en het niet kunnen volgen, met een attest',
              'personeel van ambassades en internationale organisaties, en beroepssporters',
              'mensen met een gelijkwaardig attest van elders in België',
              'burgers van Turkije',
              'mensen met tijdelijke bescherming',
            ],
          },
          {
            unsure:
              'Een oudere pagina stelt ook mensen vrij die langer dan drie jaar in België wonen, en noemt de leeftijd van 65. De nieuwere pagina doet dat niet. Vraag het aan Info-Integration.',
          },
        ],
        sources: [
          'info-integration-programme',
          'info-integration-older',
          'emn-german-community',
          'brf-2019',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'Wat erin zit',
        blocks: [
          {
            list: [
              'Onthaal bij Info-Integration, en een overeenkomst die voor u gemaakt is.',
              'Duits tot niveau A2: eenvoudige taal van elke dag. U kiest 12 uur per week, of een tragere cursus van 6 uur per week.',
              'Een integratiecursus van 60 uur.',
              'Begeleiding naar werk.',
            ],
          },
          { text: 'Er is geen eindtest waarvoor u moet slagen. Wat telt, is dat u er bent.' },
        ],
        sources: ['ostbelgien-programme', 'emn-german-community', 'brf-2019'],
      },
      {
        heading: 'U mag meedoen zonder verplicht te zijn',
        blocks: [
          {
            text: 'Het traject staat open voor alle volwassen migranten in het gebied. Wie op een beslissing over asiel wacht, mag meedoen vier maanden na het verzoek.',
          },
        ],
        sources: ['german-community-decree', 'info-integration-older'],
      },
      {
        heading: 'Waar, en wat wij niet weten',
        blocks: [
          { text: 'Het kantoor is Info-Integration, van het Belgische Rode Kruis, in Eupen.' },
          {
            unsure:
              'Wij konden de termijnen en de boetes niet lezen. Ze staan in het decreet van 11 december 2017. Vraag het aan Info-Integration.',
          },
        ],
        sources: ['info-integration-programme', 'german-community-decree'],
      },
    ],
  },

  interpreters: {
    title: 'Tolken',
    lead: 'U hoeft de taal van het kantoor niet te kennen voor u erheen gaat.',
    sections: [
      {
        heading: 'In Wallonië',
        blocks: [
          {
            text: 'Beroepstolken werken in veel talen. U betaalt niets. Zeg op uw eerste afspraak, of ervoor, dat u een tolk nodig hebt.',
          },
          { text: 'Sinds 2025 mag de cursus burgerschap ook gegeven worden in een taal die u verstaat.' },
        ],
        sources: ['parcoursintegration-faq', 'spw-2018', 'wolters-kluwer-2024'],
      },
      {
        heading: 'In Brussel',
        blocks: [
          {
            text: 'De bureaus spreken verschillende talen. Het bureau Convivial zei in 2020 dat het mensen ontvangt in acht talen. Bel eerst en vraag naar uw taal.',
          },
        ],
        sources: ['rtbf-2020-convivial'],
      },
      {
        heading: 'In Vlaanderen en in de Duitstalige Gemeenschap',
        blocks: [
          {
            unsure: 'Wij vonden geen pagina die zegt hoe het daar met tolken gaat. Vraag het als u uw afspraak maakt.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Een tip',
        blocks: [
          {
            text: 'Een kind of een buur is geen tolk. Het gesprek gaat over uw gezondheid, uw geld en uw familie. Een beroepstolk houdt het geheim en vertaalt alles. Dit is onze eigen raad.',
          },
        ],
        sources: [],
      },
    ],
  },

  'evening-courses-and-children': {
    title: 'Avondlessen, werk en kinderen',
    lead: 'Uw dagen zijn vol. Wat dan?',
    sections: [
      {
        heading: 'Avondlessen',
        blocks: [
          {
            text: 'In Wallonië vraagt u het aan uw begeleider. Hij of zij zoekt een cursus op het juiste uur. Het hangt af van wat de scholen in uw buurt aanbieden.',
          },
          {
            text: 'In de Duitstalige Gemeenschap is er een tragere taalcursus van 6 uur per week. Er zijn ook cursussen voor wie leert lezen en schrijven, en cursussen voor vrouwen.',
          },
          {
            unsure:
              'Over Brussel en Vlaanderen zeggen onze bronnen niets over avondlessen. Vraag het op het eerste gesprek.',
          },
        ],
        sources: ['parcoursintegration-faq', 'ostbelgien-programme'],
      },
      {
        heading: 'Kinderen',
        blocks: [
          {
            text: 'In Wallonië stelt een kind om voor te zorgen u niet vrij. Het traject blijft verplicht. Uw begeleider zoekt oplossingen. Zeg het dus op het eerste gesprek.',
          },
          {
            unsure: 'Voor de andere gewesten vonden wij geen regel over kinderopvang. Vraag het aan het kantoor.',
          },
        ],
        sources: ['parcoursintegration-faq'],
      },
      {
        heading: 'Werk',
        blocks: [
          {
            text: 'In Wallonië bent u vrijgesteld als u minstens halftijds werkt, meer dan drie maanden zonder onderbreking. Een contract van die duur is genoeg als bewijs. Een baan van enkele uren per week is niet genoeg.',
          },
          { links: [{ to: 'check', text: 'Ga uw eigen situatie na' }] },
        ],
        sources: ['parcoursintegration-faq', 'spw-2018'],
      },
    ],
  },

  'what-it-costs': {
    title: 'Wat het kost',
    lead: 'Bijna overal is het gratis. In Vlaanderen moet u misschien betalen.',
    sections: [
      {
        heading: 'Per gewest',
        blocks: [
          {
            table: {
              caption: 'Prijs van het inburgeringstraject',
              columns: ['Waar u ingeschreven bent', 'Prijs'],
              rows: [
                ['Brussel', 'Gratis'],
                ['Wallonië', 'Gratis, ook tolken'],
                ['Vlaanderen', 'Tot 360 euro, als u uw contract op 1 september 2023 of later tekende'],
                ['Duitstalige Gemeenschap', 'De taalcursussen zijn gratis'],
              ],
            },
          },
        ],
        sources: ['vivalis-newcomers', 'spw-2018', 'vvsg-fees', 'agii-flanders-fees', 'ostbelgien-programme'],
      },
      {
        heading: 'Vlaanderen in detail',
        blocks: [
          { text: 'U betaalt vier keer 90 euro:' },
          {
            list: [
              'de cursus maatschappelijke oriëntatie',
              'de test na die cursus',
              'de cursus Nederlands',
              'de test na die cursus',
            ],
          },
          {
            text: 'Doet u de test maatschappelijke oriëntatie opnieuw? Dan betaalt u opnieuw. De begeleiding, het deel over werk en het deel over deelnemen zijn gratis.',
          },
          { text: 'Wat telt, is de dag waarop u in een Vlaamse gemeente uw contract tekende.' },
          {
            unsure:
              'Eén krantenbericht van 2026 spreekt van 180 euro. Wij denken dat dit de helft is. Het agentschap kan het u zeggen.',
          },
        ],
        sources: ['vvsg-fees', 'vrt-2021', 'agii-flanders-fees', 'belga-2026'],
      },
      {
        heading: 'Wie minder of niets betaalt',
        blocks: [
          { text: 'Bent u in Brussel ingeschreven? Dan is het gratis, ook bij Bon.' },
          {
            text: 'In Vlaanderen betalen sommige mensen minder, betalen ze niets, of krijgen ze geld terug. Dat kan ook voor wie verplicht is: het Grondwettelijk Hof vroeg dat in juli 2023. Vraag het aan het agentschap voor u betaalt.',
          },
          {
            announced:
              'In juni 2026 zei de Vlaamse regering dat zij bijna iedereen wil laten betalen. Alleen minderjarigen die alleen kwamen en mensen die in Brussel ingeschreven zijn, zouden nog gratis zijn. Toen wij het laatst keken, was dit een plan, geen wet.',
          },
        ],
        sources: ['agii-flanders-fees', 'constitutional-court-2023', 'belga-2026'],
      },
    ],
  },

  'what-comes-after': {
    title: 'Wat daarna komt',
    lead: 'U hebt uw attest. Hiervoor is het goed.',
    sections: [
      {
        heading: 'Bewaar het attest',
        blocks: [
          {
            text: 'Maak een kopie. Uw gemeente moet weten dat u klaar bent. In Wallonië stuurt het centrum haar een kopie. Het stuurt er ook een naar het OCMW (CPAS) als dat u steunt.',
          },
        ],
        sources: ['cai-programme', 'wolters-kluwer-2016', 'bewelcome-steps'],
      },
      {
        heading: 'In Vlaanderen: nog één stap',
        blocks: [
          {
            text: 'Begon uw verplichting op 1 maart 2022 of later? Dan bewijst u binnen 24 maanden na het attest Nederlands op niveau B1, spreken en luisteren.',
          },
        ],
        sources: ['agii-flanders-duty'],
      },
      {
        heading: 'Belg worden',
        blocks: [
          {
            text: 'Eén weg naar de Belgische nationaliteit vraagt een bewijs van maatschappelijke integratie. Een afgerond inburgeringstraject kan dat bewijs zijn. Het moet het hele traject zijn. Het attest van één cursus is niet meer genoeg.',
          },
          {
            text: 'Het is maar een van de voorwaarden. Andere gaan over uw verblijfstitels, hoelang u hier woont, taal en werk.',
          },
          { links: [{ to: 'check/nationality', text: 'Wanneer kan ik Belg worden?' }] },
        ],
        sources: ['mvvadvies-nationality', 'solidarite-savoir-citizenship'],
      },
      {
        heading: 'Uw verblijfstitel',
        blocks: [
          {
            text: 'De Dienst Vreemdelingenzaken mag vragen wat u deed om te integreren. Dat is een andere regel, met andere datums en andere uitzonderingen. Uw attest helpt daar, maar het beslist niets alleen.',
          },
          { links: [{ to: 'guide/immigration-office', text: 'De Dienst Vreemdelingenzaken en uw inspanningen' }] },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
    ],
  },

  'immigration-office': {
    title: 'De Dienst Vreemdelingenzaken en uw inspanningen',
    lead: 'De Dienst Vreemdelingenzaken mag kijken wat u doet om te integreren. Dit staat los van het traject van uw gewest.',
    sections: [
      {
        heading: 'Voor wie het geldt',
        blocks: [
          {
            text: 'Het geldt voor wie op 26 januari 2017 of later vroeg om langer dan 90 dagen te blijven. Wat telt, is de dag van uw vraag, niet de dag van het antwoord.',
          },
          { text: 'Het geldt niet voor:' },
          {
            list: [
              'mensen jonger dan 18',
              'mensen die ernstig ziek zijn',
              'volwassenen die door de wet beschermd zijn, omdat ze niet zelf voor hun zaken kunnen zorgen',
              'vluchtelingen en mensen met subsidiaire bescherming, als België die gaf',
              'burgers van Turkije volgens het akkoord van 1963',
              'bepaalde aanvragen, bijvoorbeeld voor asiel, als burger van de Europese Unie of als student',
            ],
          },
        ],
        sources: ['ibz-efforts', 'agii-federal-2017'],
      },
      {
        heading: 'Wanneer de Dienst het mag vragen',
        blocks: [
          {
            table: {
              caption: 'Wanneer de Dienst Vreemdelingenzaken bewijs mag vragen',
              columns: ['Uw kaart', 'Wanneer'],
              rows: [
                [
                  'A-kaart (beperkt verblijf)',
                  'Ten laatste als u voor het eerst de vernieuwing vraagt. Daarna vier jaar lang, te beginnen één jaar na uw eerste toelating tot verblijf.',
                ],
                [
                  'B-kaart (onbeperkt verblijf)',
                  'Vier jaar lang, te beginnen één jaar nadat u onbeperkt verblijf kreeg.',
                ],
                [
                  'F-kaart (familie van een Belg die hier woont)',
                  'Vier jaar lang. Wij denken dat die beginnen één jaar nadat u het verblijfsrecht kreeg.',
                ],
              ],
            },
          },
          {
            unsure:
              'Voor de F-kaart kunnen de woorden van onze bron niet letterlijk bedoeld zijn. Op de pagina’s over de wet zeggen wij hoe wij ze lezen.',
          },
        ],
        sources: ['ibz-efforts'],
      },
      {
        heading: 'Wat telt als inspanning',
        blocks: [
          {
            list: [
              'een inburgeringstraject volgen',
              'werken: als werknemer, ambtenaar of zelfstandige',
              'een diploma, een getuigschrift, of ingeschreven zijn bij een erkende school',
              'een erkende beroepsopleiding',
              'de taal spreken van de plaats waar u ingeschreven bent',
              'actief zijn in een club of vereniging',
            ],
          },
          { text: 'Andere dingen kunnen ook tellen. Bewaar papieren die ze bewijzen.' },
        ],
        sources: ['ibz-efforts'],
      },
      {
        heading: 'Wat er kan gebeuren',
        blocks: [
          {
            text: 'Deed u geen of te weinig inspanningen? Dan mag de Dienst de vernieuwing van uw verblijfstitel weigeren of uw verblijf beëindigen. Het moet niet. Eerst moet de Dienst kijken naar uw familie hier, hoelang u hier bent, en uw banden met uw land van herkomst.',
          },
          {
            unsure:
              'Een juridische infodienst zegt dat te weinig inspanningen alleen niet genoeg is: er moet ook een andere reden zijn. Krijgt u zo’n brief? Vraag meteen raad aan een advocaat of aan een gratis juridische dienst.',
          },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
      {
        heading: 'Niet hetzelfde als het traject',
        blocks: [
          {
            text: 'U kunt vrij zijn van het ene en niet van het andere. Een vluchteling bijvoorbeeld wordt niet gecontroleerd door de Dienst Vreemdelingenzaken, maar kan in Brussel wel verplicht zijn om het traject te volgen.',
          },
        ],
        sources: ['agii-federal', 'ibz-efforts', 'bewelcome-target-group'],
      },
    ],
  },

  'how-it-was-before': {
    title: 'Hoe het vroeger was',
    lead: 'De regels veranderden vaak. Een oude folder, of het verhaal van een vriend, kan over een andere versie gaan.',
    sections: [
      {
        heading: 'Welke versie is de uwe?',
        blocks: [
          {
            list: [
              'Wallonië: kijk naar de dag waarop u uw verblijfstitel bestelde.',
              'Brussel: kijk naar de dag waarop u er voor het eerst ingeschreven werd met een verblijfstitel van meer dan drie maanden.',
              'Vlaanderen: kijk naar de dag waarop uw verplichting begon. Voor de prijs: de dag waarop u het contract tekende.',
              'Duitstalige Gemeenschap: kijk naar de dag waarop u zich inschreef.',
              'Dienst Vreemdelingenzaken: kijk naar de dag waarop u uw verblijf vroeg.',
            ],
          },
        ],
        sources: ['wolters-kluwer-2024', 'bewelcome-target-group', 'agii-flanders-duty', 'agii-flanders-fees'],
      },
      {
        heading: 'Wallonië',
        blocks: [
          {
            table: {
              caption: 'Versies in Wallonië',
              columns: ['Wanneer', 'Wat'],
              rows: [
                [
                  '2014 tot en met 18 mei 2016',
                  'Alleen het onthaal was verplicht. U kon een overeenkomst tekenen van ten hoogste twee jaar.',
                ],
                [
                  '19 mei 2016 tot en met 16 december 2018',
                  'Het hele traject werd verplicht, in 18 maanden: 120 uur Frans, 20 uur burgerschap.',
                ],
                ['17 december 2018 tot en met 31 december 2024', '400 uur Frans, 60 uur burgerschap, in 18 maanden.'],
                [
                  'Sinds 1 januari 2025',
                  'Drie jaar in plaats van 18 maanden. De lijst van wie vrijgesteld is, veranderde.',
                ],
              ],
            },
          },
        ],
        sources: [
          'walloon-circular-2015',
          'walloon-circular-2017',
          'spw-2018',
          'wolters-kluwer-2024',
          'walloon-order-2024',
        ],
      },
      {
        heading: 'Brussel',
        blocks: [
          {
            table: {
              caption: 'Versies in Brussel',
              columns: ['Wanneer', 'Wat'],
              rows: [
                [
                  'Tot en met 31 mei 2022',
                  'Niemand moest. Er was een Frans traject, met een eerste bureau in 2016, en een Nederlands traject bij Bon.',
                ],
                [
                  '1 juni 2022 tot en met 31 december 2023',
                  'Verplicht voor nieuwkomers. Frans bij een BAPA, Nederlands bij Bon.',
                ],
                [
                  'Sinds 1 januari 2024',
                  'Een BAPA biedt Frans en Nederlands aan. Het taaldoel is A2. Wie niet verplicht is, mag het ook volgen.',
                ],
              ],
            },
          },
        ],
        sources: ['belgique-infos-newcomers', 'rtbf-2022', 'agii-brussels-2022', 'agii-brussels-2024'],
      },
      {
        heading: 'Vlaanderen',
        blocks: [
          {
            table: {
              caption: 'Versies in Vlaanderen',
              columns: ['Wanneer', 'Wat'],
              rows: [
                ['1 april 2004 tot en met 28 februari 2016', 'Het eerste Vlaamse traject.'],
                ['29 februari 2016 tot en met 28 februari 2022', 'Het decreet van 2013.'],
                [
                  '1 maart 2022 tot en met 31 december 2022',
                  'Drie onderdelen met doelen die u moet halen. Achteraf B1 voor spreken. Wie op asiel wacht, mag niet meer beginnen.',
                ],
                [
                  '1 januari 2023 tot en met 31 augustus 2023',
                  'Een vierde onderdeel: 40 uur om deel te nemen aan de samenleving.',
                ],
                ['Sinds 1 september 2023', 'U betaalt. Er is één centrale test Nederlands.'],
              ],
            },
          },
        ],
        sources: ['vrt-2016', 'flemish-codex', 'agii-flanders-2022', 'agii-fourth-part', 'vvsg-fees'],
      },
      {
        heading: 'Duitstalige Gemeenschap en Dienst Vreemdelingenzaken',
        blocks: [
          {
            text: 'Het traject in de Duitstalige Gemeenschap is verplicht sinds 1 januari 2018. Het decreet werd sindsdien gewijzigd, maar wij kennen geen andere versie.',
          },
          { text: 'De Dienst Vreemdelingenzaken kijkt naar inspanningen sinds 26 januari 2017.' },
        ],
        sources: ['emn-german-community', 'german-community-decree', 'ibz-efforts'],
      },
    ],
  },

  ...guideOnline,
}
