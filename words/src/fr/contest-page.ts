import type { Words } from '../translation.ts'

/** La page sur le concours d’entrée en médecine et dentisterie. */
export const contestPage: Words['contestPage'] = {
  title: 'Le concours d’entrée en médecine et dentisterie',
  lead: 'Si vous voulez devenir médecin ou dentiste et étudier en français, vous devez d’abord réussir un concours. Voici ce qu’il demande, quand il a lieu, et combien de places il y a.',
  ask: 'Dois-je passer le concours, et jusqu’à quand m’inscrire ?',
  askText: 'Répondez à quelques questions. Vous voyez les jours qui comptent pour vous.',

  contentTitle: 'Ce que le concours demande',
  seedNote:
    'Une page de 2022 disait que huit matières resteraient. Les concours qui ont eu lieu en avaient six. Nous suivons ce qui a eu lieu.',

  datesTitle: 'Les jours',
  datesLead:
    'Nous avons trouvé les jours de ces années. Les jours d’une année ne se calculent pas à partir d’une autre.',
  datesTable: 'Jours du concours par année',
  year: 'Année',
  studies: 'Pour l’année académique',
  registerFrom: 'Ouverture des inscriptions',
  registerBy: 'Dernier jour pour s’inscrire',
  withdrawBy: 'Dernier jour pour se retirer',
  heldOn: 'Jour du concours',
  notFound: 'pas trouvé',
  otherYears:
    'Une autre année ? Nous n’avons pas encore trouvé ses jours. Regardez le site de l’ARES ou de l’université.',

  changeTitle: 'Ce qui a changé en {year}',
  changeLead: 'Jusqu’en {before}, il y avait un examen. Depuis {year}, il y a un concours.',
  changeTable: 'L’examen et le concours',
  what: 'Quoi',
  exam: 'Examen, jusqu’en {before}',
  contest: 'Concours, depuis {year}',
  changes: {
    who: 'Qui est admis',
    whoExam: 'Tous ceux qui ont réussi',
    whoContest: 'Les meilleurs, tant qu’il y a des places',
    places: 'Nombre de places',
    placesExam: 'Pas de nombre',
    placesContest: 'Fixé par le gouvernement avant le concours, pour chaque filière',
    mark: 'Note minimale',
    markExam: 'Il fallait une note dans chaque partie et dans chaque matière',
    markContest: 'Aucune. Seul votre rang compte',
    nonResidents: 'Non-résidents',
    nonResidentsExam: 'Au plus {percent} sur 100 de ceux qui ont réussi',
    nonResidentsContest: 'Au plus {percent} places sur 100 de chaque filière',
  },

  numbersTitle: 'Combien de places',
  numbersLead:
    'Les places pour chaque année et chaque filière. La partie foncée est le plus que des non-résidents peuvent avoir. Un nombre qui n’est pas ici, nous ne l’avons pas trouvé.',
  chartTitle: 'Places par année et par filière',
  numbersTable: 'Places par année et par filière, en chiffres',
  branches: { medicine: 'Médecine', dentistry: 'Dentisterie' },
  branch: 'Filière',
  places: 'Places',
  residents: 'Places que seuls les résidents peuvent avoir',
  nonResidents: 'Au plus pour les non-résidents',
  basisTitle: 'D’où vient le nombre de {year}',
  basis:
    '{branch} : on veut {quota} diplômés en {graduatingIn}. On pense que {percent} sur 100 partent avant. Donc {places} peuvent commencer.',
  examYears: 'Avant {year}, il n’y avait pas de nombre de places.',
  openYears: 'Pour les années suivantes, nous n’avons pas trouvé le nombre de places.',

  institutionsTitle: 'Pour les institutions',
  institutionsText:
    'Un programme classe une liste de candidats et applique la limite pour les non-résidents. Il signale les égalités et ne les départage jamais. Rien ne quitte votre ordinateur.',
  institutionsColumns:
    'La liste doit avoir ces colonnes : candidate, mark, resident. Utilisez des numéros pour les candidats, jamais des noms.',
}
