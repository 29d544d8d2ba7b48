/** Paths of everything that can be left out of facts; row numbers as text. */
export function parts(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => parts(each, [...path, String(i)]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...parts(inner, [...path, key])])
}

export function without(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === step ? without(each, rest) : each))
  const facts = value as { readonly [key: string]: unknown }
  if (rest.length > 0) return { ...facts, [step as string]: without(facts[step as string], rest) }
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== step))
}

/** Whose absence says something by the contract of facts, or by a choice that `readings.md` names. */
const saidByAbsence: readonly RegExp[] = [
  // Absent: still so.
  /\.(until|endedOn)$/,
  // A first day is always told of a stay, a document, a period of work; a nationality without one was there from birth.
  /^(nationalities|family\.nationalities|registrations|residenceDocuments|medical)\.from$/,
  // Told where there is something special: a mere declaration of effort, rights of a relative that few have, being struck off.
  /^integrationCertificates\.kind$/,
  /^family\.(residence|protection|emancipated)$/,
  /^registrations\.endedBy$/,
  // Told where days of the search for work were special, or studies were broken off.
  /^jobSeeker\.periods$/,
  /^studies\.completed$/,
  // People are asked for what stops them from working; told where a disability does not.
  /^medical\.preventsWork$/,
]

/** The same for one finding only. */
const saidByAbsenceFor: { readonly [finding: string]: RegExp } = {
  // Who tells when the studies ended has told that they are over; told where new ones began.
  'belgium/work/insertion-period/claim-from': /^studies$/,
}

/** The name of a part, without row numbers: `registrations.from`. */
export function nameOf(path: readonly string[]): string {
  return path.filter((step) => !/^\d+$/.test(step)).join('.')
}

/** Whether leaving out this part is a way of saying something, to any finding or to this one: then it may turn an answer. */
export function isSaidByAbsence(name: string, finding?: string): boolean {
  if (finding !== undefined && saidByAbsenceFor[finding]?.test(name)) return true
  return saidByAbsence.some((exception) => exception.test(name))
}
