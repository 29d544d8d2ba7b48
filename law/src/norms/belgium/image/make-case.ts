import type { LawCase } from '../../../case.ts'
import { on } from './pictures.ts'

const ofConsent = ['agreedToTaking', 'agreedToPublishing', 'agreedBy', 'free', 'informed', 'useAsAgreed', 'withdrawnOn']

/** What is told of a picture, and what is told of the consent to it. */
function inTwo(picture: object): { readonly picture: object; readonly pictureConsent: object } {
  const told = Object.entries(picture).filter(([, value]) => value !== undefined)
  return {
    picture: Object.fromEntries(told.filter(([field]) => !ofConsent.includes(field))),
    pictureConsent: Object.fromEntries(told.filter(([field]) => ofConsent.includes(field))),
  }
}

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
      ...inTwo(picture),
    },
    on: more.on ?? on,
    expect: { [id]: expected },
  })
}
