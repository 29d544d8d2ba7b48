/**
 * What a person's own life raises, whoever they are: doors ask all of it when somebody tells their whole situation.
 * In the order in which doors list it.
 */
export const subjectsOfALife = ['integration', 'residence', 'nationality', 'work'] as const

/** What one event raises: a decision of a school, a picture, a page on the internet. Asked only when somebody comes for it. */
export const subjectsOfAnEvent = ['studies', 'image', 'personal-data'] as const

/** Everything the law is about. */
export const subjects = [...subjectsOfALife, ...subjectsOfAnEvent] as const
export type Subject = (typeof subjects)[number]

export function isSubject(text: string): text is Subject {
  return (subjects as readonly string[]).includes(text)
}
