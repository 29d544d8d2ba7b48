import type { LawCase } from '../../../case.ts'

const ofRequest = ['heldBy', 'relation', 'receivedOn', 'extensionToldOn', 'answeredOn', 'answer']
const ofSearchResult = [
  'foundByName',
  'onManySites',
  'publicRole',
  'aboutPublicRole',
  'outOfDate',
  'wrong',
  'unproven',
  'harmful',
]

/** What is told of the data, of the search result, and of the request. */
function byConcept(told: object): { readonly [concept: string]: object } {
  const concepts: { [concept: string]: { [field: string]: unknown } } = {}
  for (const [field, value] of Object.entries(told)) {
    if (value === undefined) continue
    const concept = ofRequest.includes(field)
      ? 'dataRequest'
      : ofSearchResult.includes(field)
        ? 'searchResult'
        : 'dataHeld'
    concepts[concept] = { ...concepts[concept], [field]: value }
  }
  return concepts
}

/** Makes cases about one request for one norm. */
export function casesOf(id: string, prefix: string) {
  return (
    name: string,
    title: string,
    dataRequest: object,
    on: string,
    expected: LawCase['expect'][string],
    more: { worked?: string; birthDate?: string } = {},
  ): LawCase => ({
    id: `${prefix}-${name}`,
    title,
    ...(more.worked ? { worked: more.worked } : {}),
    source: 'expert',
    given: {
      birthDate: more.birthDate ?? '1990-06-01',
      ...byConcept(dataRequest),
    },
    on,
    expect: { [id]: expected },
  })
}
