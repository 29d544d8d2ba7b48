import type { Words } from '../translation.ts'

/** De pagina over het toelatingsexamen geneeskunde en tandheelkunde. Wat de wet zelf zegt, staat bij de wet. */
export const contestPage: Words['contestPage'] = {
  title: 'Het toelatingsexamen (concours) voor geneeskunde en tandheelkunde',
  lead: 'Wilt u arts of tandarts worden en in het Frans studeren? Dan moet u eerst slagen voor een concours: een toelatingsexamen waarbij de besten een plaats krijgen. Hier staat wat het vraagt, wanneer het is, en hoeveel plaatsen er zijn.',
  ask: 'Moet ik meedoen, en tegen wanneer moet ik mij inschrijven?',
  askText: 'Beantwoord enkele vragen. U ziet de dagen die voor u tellen.',

  contentTitle: 'Wat het concours vraagt',
  seedNote:
    'Een pagina van 2022 zei dat er acht vakken zouden blijven. De concoursen die er kwamen, hadden er zes. Wij volgen wat er kwam.',

  datesTitle: 'De dagen',
  datesLead: 'Wij vonden de dagen van deze jaren. De dagen van een jaar kunt u niet afleiden uit een ander jaar.',
  datesTable: 'Dagen van het concours per jaar',
  year: 'Jaar',
  studies: 'Voor het academiejaar',
  registerFrom: 'Inschrijving opent',
  registerBy: 'Laatste dag om in te schrijven',
  withdrawBy: 'Laatste dag om u terug te trekken',
  heldOn: 'Dag van het concours',
  notFound: 'niet gevonden',
  otherYears:
    'Een ander jaar? Daarvan vonden wij de dagen nog niet. Kijk op de website van ARES of van de universiteit.',

  changeTitle: 'Wat veranderde in {year}',
  changeLead: 'Tot {before} was er een examen. Sinds {year} is er een concours.',
  changeTable: 'Het examen en het concours',
  what: 'Wat',
  exam: 'Examen, tot {before}',
  contest: 'Concours, sinds {year}',
  changes: {
    who: 'Wie binnen mag',
    whoExam: 'Iedereen die slaagde',
    whoContest: 'De besten, zolang er plaatsen zijn',
    places: 'Aantal plaatsen',
    placesExam: 'Geen vast aantal',
    placesContest: 'De regering legt het vast vóór het concours, voor elke richting',
    mark: 'Minimumcijfer',
    markExam: 'U had een cijfer nodig in elk deel en in elk vak',
    markContest: 'Geen. Alleen uw rang telt',
    nonResidents: 'Niet-residenten',
    nonResidentsExam: 'Hoogstens {percent} op 100 van wie slaagde',
    nonResidentsContest: 'Hoogstens {percent} op 100 plaatsen van elke richting',
  },

  numbersTitle: 'Hoeveel plaatsen',
  numbersLead:
    'Plaatsen per jaar en richting. Het donkere deel is wat niet-residenten hoogstens kunnen krijgen. Een getal dat hier niet staat, vonden wij niet.',
  chartTitle: 'Plaatsen per jaar en richting',
  numbersTable: 'Plaatsen per jaar en richting, in cijfers',
  branches: { medicine: 'Geneeskunde', dentistry: 'Tandheelkunde' },
  branch: 'Richting',
  places: 'Plaatsen',
  residents: 'Plaatsen die alleen residenten kunnen krijgen',
  nonResidents: 'Hoogstens voor niet-residenten',
  basisTitle: 'Hoe het getal van {year} berekend is',
  basis:
    '{branch}: er zijn {quota} afgestudeerden gewenst in {graduatingIn}. Men verwacht dat {percent} op 100 vroeger stopt. Dus mogen er {places} beginnen.',
  examYears: 'Vóór {year} was er geen vast aantal plaatsen.',
  openYears: 'Voor latere jaren vonden wij het aantal plaatsen niet.',

  institutionsTitle: 'Voor instellingen',
  institutionsText:
    'Een programma rangschikt een lijst van kandidaten en past de grens voor niet-residenten toe. Het meldt gelijke cijfers en beslist er nooit over. Niets verlaat uw computer.',
  institutionsColumns:
    'De lijst heeft deze kolommen nodig: candidate, mark, resident. Gebruik nummers voor kandidaten, nooit namen.',
}
