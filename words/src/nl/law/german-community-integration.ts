import type { germanCommunityIntegration as reference } from '../../en/law/german-community-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Het inburgeringstraject in de Duitstalige Gemeenschap. */
export const germanCommunityIntegration: SameSentences<typeof reference> = {
  norms: {
    'german-community/integration/obliged': {
      title: 'De verplichting in de Duitstalige Gemeenschap',
      question: 'Moet ik in de Duitstalige Gemeenschap het inburgeringstraject volgen?',
      met: 'Ja. U moet het inburgeringstraject volgen in de Duitstalige Gemeenschap.',
      notMet: 'Nee. U hoeft het inburgeringstraject in de Duitstalige Gemeenschap niet te volgen.',
      undetermined: 'Wij kunnen nog niet zeggen of u het traject in de Duitstalige Gemeenschap moet volgen.',
    },
    'german-community/integration/enrol-by': {
      title: 'Laatste dag om naar Info-Integration te gaan',
      question: 'Tegen wanneer moet ik naar Info-Integration gaan?',
      met: 'U moet ten laatste op deze dag naar Info-Integration gaan.',
      notMet: 'Er is voor u geen laatste dag, want u bent niet verplicht in de Duitstalige Gemeenschap.',
      undetermined: 'Wij weten niet tegen wanneer u naar Info-Integration moet gaan.',
    },
    'german-community/integration/complete-by': {
      title: 'Laatste dag om het traject in de Duitstalige Gemeenschap af te ronden',
      question: 'Tegen wanneer moet ik het traject in de Duitstalige Gemeenschap afronden?',
      met: 'U moet het traject ten laatste op deze dag afronden.',
      notMet: 'Er is voor u geen laatste dag, want u bent niet verplicht in de Duitstalige Gemeenschap.',
      undetermined: 'Wij weten niet tegen wanneer u het traject in de Duitstalige Gemeenschap moet afronden.',
    },
    'german-community/integration/may-follow': {
      title: 'Het recht in de Duitstalige Gemeenschap',
      question: 'Mag ik het inburgeringstraject in de Duitstalige Gemeenschap volgen?',
      met: 'Ja. U mag het traject in de Duitstalige Gemeenschap volgen.',
      notMet: 'Nee. Het traject in de Duitstalige Gemeenschap staat niet voor u open.',
      undetermined: 'Wij kunnen nog niet zeggen of het traject in de Duitstalige Gemeenschap voor u openstaat.',
    },
  },
  versions: {
    G0: 'Voor de verplichting begon (tot en met 31 december 2017)',
    G1: 'Het decreet van 2017 (sinds 1 januari 2018)',
    'G1-right': 'Het recht volgens het decreet van 2017',
    'german-community-enrol-by': 'Laatste dag niet gelezen',
    'german-community-complete-by': 'Laatste dag niet gelezen',
  },
  clauses: {
    'german-community.adult': {
      holds: 'U bent 18 of ouder.',
      fails: 'U bent jonger dan 18.',
    },
    'german-community.belgian': {
      holds: 'U bent Belg. De verplichting is er voor mensen met een verblijfstitel.',
      fails: 'U bent geen Belg.',
    },
    'german-community.domiciled': {
      holds: 'U bent ingeschreven in een van de negen gemeenten met Duits als taal.',
      fails:
        'U staat niet in het vreemdelingenregister of het bevolkingsregister van een van de negen gemeenten met Duits als taal.',
    },
    'german-community.registered-since-2018': {
      holds: 'U schreef zich daar in 2018 of later in, met een verblijfstitel van meer dan drie maanden.',
      fails: 'U schreef zich daar niet in 2018 of later in met een verblijfstitel van meer dan drie maanden.',
    },
    'german-community.union-citizen': {
      holds: 'U bent burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
      fails: 'U bent geen burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
    },
    'german-community.union-family': {
      holds: 'U bent familielid van een burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
      fails:
        'U bent geen familielid van een burger van de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland.',
    },
    'german-community.student': {
      holds: 'U bent in België ingeschreven als volwassen student.',
      fails: 'U bent in België niet ingeschreven als student in het hoger onderwijs.',
    },
    'german-community.belgian-diploma': {
      holds: 'U hebt een diploma van een Belgische school, hogeschool of universiteit.',
      fails: 'U hebt geen diploma van een Belgische school, hogeschool of universiteit.',
    },
    'german-community.pension-age': {
      holds: 'U hebt de pensioenleeftijd bereikt.',
      fails: 'U hebt de pensioenleeftijd niet bereikt.',
    },
    'german-community.single-permit': {
      holds: 'U hebt een gecombineerde vergunning (single permit). Dat is één kaart om hier te wonen en te werken.',
      fails: 'U hebt geen gecombineerde vergunning (single permit).',
    },
    'german-community.permanently-unable': {
      holds: 'Een medisch attest zegt dat u het traject niet kunt volgen. Het moet om een blijvende reden gaan.',
      fails: 'U hebt geen medisch attest dat zegt dat u het traject niet kunt volgen.',
    },
    'german-community.special-document': {
      holds: 'U hebt de bijzondere kaart voor personeel van ambassades en internationale organisaties.',
      fails: 'U hebt niet de bijzondere kaart voor personeel van ambassades en internationale organisaties.',
    },
    'german-community.certificate-elsewhere': {
      holds: 'U hebt een inburgeringsattest uit een ander deel van België.',
      fails: 'U hebt geen inburgeringsattest uit een ander deel van België.',
    },
    'german-community.turkish': {
      holds: 'U hebt de Turkse nationaliteit. Volgens het internationaal recht mag u niet verplicht worden.',
      fails: 'U hebt de Turkse nationaliteit niet.',
    },
    'german-community.temporary-protection': {
      holds: 'U hebt tijdelijke bescherming, zoals mensen die uit Oekraïne vluchtten.',
      fails: 'U hebt geen tijdelijke bescherming.',
    },
    'german-community.completed': {
      holds: 'U hebt al het attest van de Duitstalige Gemeenschap.',
      fails: 'U hebt het attest van de Duitstalige Gemeenschap niet.',
    },
    'german-community.programme-since-2018': {
      holds: 'Het traject bestaat op deze dag. Het decreet geldt sinds 1 januari 2018.',
      fails: 'Het decreet over het traject geldt sinds 1 januari 2018. Op deze dag gold het nog niet.',
    },
    'german-community.asylum-four-months': {
      holds: 'U vroeg minstens vier maanden geleden asiel, en u wacht daar op de beslissing.',
      fails: 'U bent niet iemand die daar minstens vier maanden op een beslissing over asiel wacht.',
    },
  },
  readings: {
    'german-community.over-three-years': {
      question:
        'U woonde al meer dan drie jaar in België toen u zich inschreef. Bent u daardoor nog vrijgesteld van de verplichting?',
      options: {
        'still-exempt': 'Ja. Een oudere pagina van Info-Integration noemt het.',
        'no-longer-listed': 'Nee. De nieuwere pagina noemt het niet meer.',
      },
    },
    'german-community.pension-age': {
      question: 'Vanaf welke leeftijd bent u vrijgesteld?',
      options: {
        'sixty-five': 'Vanaf 65. Dat zegt een oudere pagina van Info-Integration.',
        'pension-age': 'Vanaf de wettelijke pensioenleeftijd. Die is 66 sinds 2025 en wordt 67 vanaf 2030.',
      },
    },
  },
  openPoints: {
    'german-community.unread-exemptions': {
      says: 'De lijst van wie vrijgesteld is, is langer dan wat wij konden lezen. Misschien gaat ze over familie van een Belg, scholieren of mensen met een M-kaart.',
      ask: 'Vraag het aan Info-Integration.',
    },
    'german-community.term-to-enrol': {
      says: 'Wij lazen niet tegen wanneer u naar Info-Integration moet gaan.',
      ask: 'Ga snel, en vraag Info-Integration naar de laatste dag.',
    },
    'german-community.term-to-complete': {
      says: 'Wij lazen niet tegen wanneer u het traject moet afronden.',
      ask: 'Kijk in uw overeenkomst, of vraag het aan Info-Integration.',
    },
    'german-community.belgian-migrant': {
      says: 'Het traject is voor mensen die hun land verlieten om hier te wonen. Wij weten niet of het openstaat voor Belgen die in het buitenland geboren zijn.',
      ask: 'Vraag het aan Info-Integration.',
    },
  },
  judgements: {},
  information: {
    'german-community.four-parts':
      'Het traject heeft vier delen: een onthaal bij Info-Integration met uw eigen overeenkomst, een cursus Duits, een integratiecursus van 60 uur, en hulp om uw weg naar werk te vinden.',
    'german-community.german-a2':
      'De cursus Duits gaat tot niveau A2. Er zijn cursussen van 12 en van 6 uur per week. De taallessen zijn gratis.',
    'german-community.attendance': 'Er is op het einde geen test waarvoor u moet slagen. Wat telt, is dat u er bent.',
    'german-community.athletes': 'Beroepssporters zijn ook vrijgesteld. Onze vragen gaan daar niet over.',
    'german-community.sanctions-unread':
      'Het decreet straft wie de verplichting niet volgt. Wij lazen niet hoe hoog de straf is.',
  },
  steps: {
    'german-community.go-to-info-integration': 'Ga naar Info-Integration. Daar maakt men met u een overeenkomst.',
    'german-community.follow-freely': 'U mag het traject volgen als u wilt. Vraag het aan Info-Integration.',
    'german-community.ask-info-integration': 'Vraag het aan Info-Integration.',
  },
  evidence: {
    'german-community.medical-certificate': 'Een medisch attest, als u het traject niet kunt volgen',
    'german-community.certificate-of-another-authority':
      'Uw inburgeringsattest uit een ander deel van België, als u er een hebt',
    'german-community.belgian-diploma': 'Uw Belgisch diploma, als u er een hebt',
  },
}
