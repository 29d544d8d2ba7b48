import { isLanguage, type Language } from '@parcours/words'

/**
 * The language of ours that a browser's `Accept-Language` header likes best.
 *
 * Undefined if it names none of ours: then a person chooses, we do not guess.
 */
export function chooseLanguage(header: string | undefined): Language | undefined {
  let best: Language | undefined
  let bestWeight = 0
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='))
    const weight = quality === undefined ? 1 : Number(quality.slice(2))
    const code = tag.split('-')[0] ?? ''
    if (isLanguage(code) && weight > bestWeight) {
      best = code
      bestWeight = weight
    }
  }
  return best
}
