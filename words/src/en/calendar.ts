/** What a calendar of deadlines says beside the sentences of the law. */
export const calendar = {
  name: 'Parcours: your dates',
  /** The title of an entry whose duty is not certain. */
  ifConcerned: 'Perhaps: {title}',
  reminder: 'In {days} days: {title}',
  sources: 'Sources:',
  decides: 'Parcours explains the law. The municipality, the office or the judge decides.',
}
