/** What stands on paper where no font has a picture for a character. */
const NO_PICTURE = '\ufffd'

// Without a hyphen a line can only break at a space, and a web address or a typing cat has none.
const longWord = /\S{36,}/gu
const PIECE = 24

/** Line breaks and tabs of every system; every other control character has no meaning on paper. */
const lineBreaks = /\r\n?|[\u0085\u2028\u2029\v\f]/g
const controls = /(?!\n)[\p{Cc}\p{Cs}]/gu
// Overrides and embeddings could show one text and hold another: nobody must sign what they cannot see.
const reordering = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
// The signs above and below Arabic letters. Everyday text is written without them, and copied out of a PDF they double
// the letter they stand on: what is read aloud from it would be no word.
const vowelSigns = /[\u064b-\u0652\u0670]/g
/** Characters that only tell others how to be shown; they need no picture of their own. */
const withoutPicture = /^[\n\u200b-\u200d\u2060\u00ad]$/

/**
 * Text as it can be set: the same words, without control characters, without marks that turn its order round and without
 * Arabic vowel signs, with places to break in words longer than a line, and with `�` where `has` knows no picture.
 */
export function printableText(text: string, has: (codePoint: number) => boolean): string {
  const pictured = Array.from(plainOf(text), (sign) => (isPictured(sign, has) ? sign : NO_PICTURE)).join('')
  return pictured.replace(longWord, (word) => {
    const signs = Array.from(word)
    const pieces: string[] = []
    for (let at = 0; at < signs.length; at += PIECE) pieces.push(signs.slice(at, at + PIECE).join(''))
    return pieces.join('\u200b')
  })
}

/** The characters of a text that `has` knows no picture for, each once, in order. */
export function unprintableIn(text: string, has: (codePoint: number) => boolean): readonly string[] {
  return [...new Set(Array.from(plainOf(text)).filter((sign) => !isPictured(sign, has)))]
}

function plainOf(text: string): string {
  const lines = text.replace(lineBreaks, '\n').replace(/\t/g, ' ')
  return lines.normalize('NFC').replace(controls, '').replace(reordering, '').replace(vowelSigns, '')
}

function isPictured(sign: string, has: (codePoint: number) => boolean): boolean {
  return withoutPicture.test(sign) || has(sign.codePointAt(0) ?? 0)
}
