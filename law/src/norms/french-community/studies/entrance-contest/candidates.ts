/** An invented person who begins medicine in the French Community for the first time. */
export function beginner(startsOn: string, over: { readonly [field: string]: unknown } = {}) {
  return { medicalStudies: { branch: 'medicine', community: 'fr', startsOn, begunBefore: false, ...over } }
}
