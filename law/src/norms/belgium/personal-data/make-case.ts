import type { LawCase } from '../../../case.ts'

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
      dataRequest: Object.fromEntries(Object.entries(dataRequest).filter(([, value]) => value !== undefined)),
    },
    on,
    expect: { [id]: expected },
  })
}
