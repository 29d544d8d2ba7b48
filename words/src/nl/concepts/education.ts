import type { educationConcepts as reference } from '../../en/concepts/education.ts'

/** Een beslissing van een school, en studies die met een toelatingsexamen beginnen. */
export const educationConcepts: typeof reference = {
  medicalStudies: {
    label: 'Geneeskunde of tandheelkunde',
    question: 'Welke studies wilt u beginnen?',
    help: 'Voor wie arts of tandarts wil worden.',
    fields: {
      branch: { label: 'Studies' },
      community: { label: 'Universiteit', help: 'De taal van de studies telt, niet waar u woont.' },
      startsOn: {
        label: 'De studies beginnen op',
        help: 'Het jaar is genoeg: 2025 voor het academiejaar 2025-2026.',
      },
      begunBefore: {
        label: 'Al eerder begonnen of toegelaten',
        help: 'U begon vroeger al met deze studies, of u werd in een vorig jaar toegelaten.',
      },
    },
    codes: {
      branch: { medicine: 'Geneeskunde', dentistry: 'Tandheelkunde', other: 'Andere studies' },
      community: {
        fr: 'Franse Gemeenschap (Federatie Wallonië-Brussel)',
        nl: 'Vlaamse Gemeenschap',
        other: 'Ergens anders',
      },
    },
  },
  schoolDecision: {
    label: 'Een beslissing van uw school',
    question: 'Met welke beslissing van een school bent u het niet eens?',
    help: 'Voor scholen van de Franse Gemeenschap. Kijk in de brief of het rapport met de beslissing.',
    fields: {
      level: { label: 'Soort school' },
      decision: { label: 'Wat er beslist is' },
      session: {
        label: 'Zittijd',
        help: 'De eerste zittijd is in juni, de tweede in augustus of september.',
      },
      irregularity: {
        label: 'Er ging iets mis in de manier waarop ze beslisten',
        help: 'Bijvoorbeeld: een regel werd niet gevolgd, iemand ontbrak, een toets raakte kwijt. Een laag cijfer alleen is niet genoeg.',
      },
      refusalGround: { label: 'Waarom uw inschrijving geweigerd is' },
      deliberatedOn: {
        label: 'Dag waarop ze beslisten',
        help: 'De dag van de klassenraad of van de jury.',
      },
      notifiedOn: {
        label: 'Dag waarop u het hoorde',
        help: 'De dag van het rapport, de brief of het resultaat online.',
      },
      copyConsultedOn: { label: 'Dag waarop u uw toets inkeek' },
      internalAppealFiledOn: { label: 'Dag waarop u in beroep ging binnen de school (intern beroep)' },
      internalDecisionSentOn: {
        label: 'Dag waarop de school haar antwoord verstuurde',
        help: 'Kijk naar de datum op de omslag.',
      },
      internalDecisionNotifiedOn: { label: 'Dag waarop u het antwoord van de school kreeg' },
      allToldInternally: {
        label: 'U hebt de school alles verteld',
        help: 'Alle feiten en bewijzen die u helpen, stonden al in uw intern beroep.',
      },
    },
    codes: {
      level: {
        secondary: 'Secundaire school',
        higher: 'Universiteit, hogeschool of kunsthogeschool',
        'social-promotion': 'Volwassenenonderwijs (enseignement de promotion sociale)',
      },
      decision: {
        fail: 'Ik ben niet geslaagd voor het jaar (attest C)',
        'restricted-pass': 'Ik ben geslaagd, maar niet voor elke richting (attest B)',
        pass: 'Ik ben geslaagd (attest A)',
        resits: 'Ik moet toetsen opnieuw doen',
        'other-class-council': 'Een andere beslissing van de klassenraad',
        'qualification-jury': 'Een beslissing van de kwalificatiejury',
        'jury-results': 'Resultaten in het hoger onderwijs',
        'enrolment-refused': 'Mijn inschrijving is geweigerd',
        'unit-refused': 'Geweigerd in een eenheid of in de geïntegreerde proef (volwassenenonderwijs)',
        other: 'Iets anders',
      },
      session: { first: 'Eerste zittijd', second: 'Tweede zittijd' },
      refusalGround: {
        'not-financeable': 'Ik ben niet financierbaar: ik ben voor te weinig geslaagd',
        'studies-not-funded': 'De studies worden niet gefinancierd',
        'excluded-before': 'Ik werd vroeger uitgesloten, voor een zware fout of fraude',
        other: 'Een andere reden, of geen weigering',
      },
    },
  },
}
