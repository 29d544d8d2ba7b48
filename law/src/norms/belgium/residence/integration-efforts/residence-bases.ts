/**
 * The legal bases of applications that matter here, in the code of the facts: `art-10-1-4` is article 10, paragraph 1, 4°.
 * Any other article is one whose applications are monitored.
 */
export const residenceBases = {
  /** Never monitored, since the condition exists. */
  exempt: [
    'protection',
    'stateless',
    'art-10-1-7',
    'art-19-2-2',
    'art-40',
    'art-40bis',
    'art-40ter-free-movement',
    'art-58',
    'art-61-2',
    'art-61-3',
    'art-61-4',
    'art-61-7',
    'art-61-26',
  ],
  /** On the list as read, but added to it later; from which day on was not read. */
  addedLater: ['art-10bis-4', 'art-10bis-5', 'art-10bis-6', 'art-61-29-4', 'art-61-34', 'art-61-45'],
  /** Not monitored where the family member in Belgium is a refugee, has subsidiary protection or is stateless. */
  familyOfProtected: ['art-10', 'art-10-1', 'art-10-1-4', 'art-10-1-5', 'art-10-1-6'],
  /** Not monitored where the Belgian in the family used free movement. */
  familyOfBelgian: ['art-40ter'],
  /** Too wide: some applications on this article are monitored, others are not. */
  notPrecise: ['art-10bis', 'art-19', 'art-19-2', 'art-61', 'art-61-29'],
} as const
