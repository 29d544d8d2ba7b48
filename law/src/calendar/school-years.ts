/** A school year of compulsory schools in the French Community: its first and its last day with lessons. */
export interface SchoolYear {
  readonly firstDay: string
  readonly lastDay: string
  /** Ids in `schoolYearSources`. */
  readonly sources: readonly string[]
}

const readOn = '2026-11-22'

/** Where the school years come from, in our own words. */
export const schoolYearSources = Object.freeze([
  {
    id: 'school-year-2022',
    title: 'Le calendrier scolaire 2022-2023 en Fédération Wallonie-Bruxelles',
    publisher: 'Le Journal des Enfants',
    url: 'https://www.lejde.be/belgique/2022/08/19/le-calendrier-scolaire-2022-2023-en-federation-wallonie-bruxelles-30184/',
    readOn,
    says: 'The new calendar begins with this year: school begins on 29 August 2022, and the summer holidays on Saturday 8 July 2023.',
  },
  {
    id: 'school-years-2023-2024',
    title: 'Congés scolaires',
    publisher: 'Ligue de l’enseignement',
    url: 'https://ligue-enseignement.be/calendrier-des-conges-scolaire',
    readOn,
    says: 'School begins on 28 August 2023 and the summer holidays on Saturday 6 July 2024. School begins on 26 August 2024; the summer is given from Friday 4 July 2025, which other pages call the last day.',
  },
  {
    id: 'school-year-2024-news',
    title: 'Les vacances, c’est terminé',
    publisher: 'RTL',
    url: 'https://www.rtl.be/actu/belgique/societe/les-vacances-cest-termine-mais-pas-de-panique-les-prochaines-ne-sont-pas-loin/2024-08-25/article/703742',
    readOn,
    says: 'Of the school year 2024-2025: the summer holidays run from 5 July 2025.',
  },
  {
    id: 'school-year-2025',
    title: 'Congés 2025-2026',
    publisher: 'Academy of Amay',
    url: 'https://www.academieamay.com/administratif/conges',
    readOn,
    says: 'The summer holidays begin on Saturday 4 July 2026.',
  },
  {
    id: 'school-year-2025-school',
    title: 'Calendrier 2025-2026',
    publisher: 'École libre de Nassogne',
    url: 'https://www.ecole-libre-de-nassogne.com/calendrier-et-evenements',
    readOn,
    says: 'School begins on Monday 25 August 2025. (It writes Saturday 7 July 2026 for the summer, which was no Saturday.)',
  },
] as const)

/**
 * School years since the calendar of seven weeks and two, as far as pages were found. The last day is the Friday before
 * the Saturday on which the summer holidays begin. A year that is not here is open: it follows from no rule.
 */
export const schoolYears: readonly SchoolYear[] = Object.freeze([
  { firstDay: '2022-08-29', lastDay: '2023-07-07', sources: ['school-year-2022'] },
  { firstDay: '2023-08-28', lastDay: '2024-07-05', sources: ['school-years-2023-2024'] },
  { firstDay: '2024-08-26', lastDay: '2025-07-04', sources: ['school-years-2023-2024', 'school-year-2024-news'] },
  { firstDay: '2025-08-25', lastDay: '2026-07-03', sources: ['school-year-2025', 'school-year-2025-school'] },
])
