/** Where the list of legal public holidays comes from, in our own words. */
export const holidaySources = Object.freeze([
  {
    id: 'act-1974-01-04',
    title: 'Loi du 4 janvier 1974 relative aux jours fériés / Wet van 4 januari 1974 betreffende de feestdagen',
    publisher: 'Federal State',
    url: 'https://employment.belgium.be/en/regulation-public-holidays',
    readOn: '2026-11-22',
    says: 'Provides for ten public holidays a year. The page names the act and where to find its text; the text was not read.',
  },
  {
    id: 'royal-decree-1974-04-18',
    title:
      'Arrêté royal du 18 avril 1974 déterminant les modalités générales d’exécution de la loi du 4 janvier 1974 relative aux jours fériés',
    publisher: 'Federal State',
    url: 'https://etaamb.openjustice.be/nl/fr/koninklijk-besluit-van-03-juni-2007_n2007012209.html',
    readOn: '2026-11-22',
    says: 'Article 1 names the ten days. Its text was not read; the list is general knowledge and agrees with a kept library.',
  },
  {
    id: 'royal-decree-2007-06-03',
    title: 'Arrêté royal du 3 juin 2007 adaptant temporairement, pour l’année 2008, l’arrêté royal du 18 avril 1974',
    publisher: 'Federal State',
    url: 'https://etaamb.openjustice.be/nl/fr/koninklijk-besluit-van-03-juni-2007_n2007012209.html',
    readOn: '2026-11-22',
    says: 'In 2008 Ascension Day falls on 1 May. For that year 2 May 2008 takes its place as a legal holiday (also http://bbtkmechelen.be/index.php?page=nieuws&action=artikel&id=339).',
  },
] as const)
