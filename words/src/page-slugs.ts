/** The pages of the guide in reading order. The slug is the last part of the address in every language. */
export const guideSlugs = [
  'what-integration-means',
  'order-of-steps',
  'first-meeting',
  'brussels',
  'wallonia',
  'flanders',
  'german-speaking-community',
  'interpreters',
  'evening-courses-and-children',
  'what-it-costs',
  'what-comes-after',
  'immigration-office',
  'how-it-was-before',
  'consent',
  'what-is-online-about-me',
  'online-harassment',
] as const

/** The pages about Parcours itself, in reading order. */
export const aboutSlugs = [
  'how-we-know',
  'what-we-do-not-know',
  'an-authority-decides',
  'privacy',
  'accessibility',
  'languages',
  'licence',
] as const

/** Pages that somebody may have to leave before another person sees them: they carry a way out on top. */
export const quickExitSlugs: readonly string[] = ['online-harassment']

export type GuideSlug = (typeof guideSlugs)[number]
export type AboutSlug = (typeof aboutSlugs)[number]
