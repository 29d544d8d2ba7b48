import type { LawCase } from '../../../case.ts'
import { on } from './pictures.ts'

/** Makes cases about one picture for one norm. */
export function casesOf(id: string, prefix: string) {
  return (
    name: string,
    title: string,
    picture: object,
    expected: LawCase['expect'][string],
    more: { on?: string; worked?: string; birthDate?: string } = {},
  ): LawCase => ({
    id: `${prefix}-${name}`,
    title,
    ...(more.worked ? { worked: more.worked } : {}),
    source: 'expert',
    given: {
      ...(more.birthDate ? { birthDate: more.birthDate } : {}),
      picture: Object.fromEntries(Object.entries(picture).filter(([, value]) => value !== undefined)),
    },
    on: more.on ?? on,
    expect: { [id]: expected },
  })
}
