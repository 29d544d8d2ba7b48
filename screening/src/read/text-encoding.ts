import { isUtf8 } from 'node:buffer'

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Thrown where bytes turn up that the encoding does not have: it was recognised by the beginning of the file alone. */
export class NotInEncoding extends Error {
  override readonly name = 'NotInEncoding'
  readonly file: string
  constructor(file: string) {
    super(file)
    this.file = file
  }
}

/** The encoding of a file by its first bytes: its mark; the zeros of UTF-16; UTF-8 where all of it fits; else Windows. */
export function encodingOf(head: Uint8Array): Encoding {
  const [a, b] = head
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1
  })
  if (Math.max(...zeros) > head.length / 8) return (zeros[1] as number) > (zeros[0] as number) ? 'utf-16le' : 'utf-16be'
  // The last sign may be cut in two.
  for (const cut of [0, 1, 2, 3]) if (isUtf8(head.subarray(0, Math.max(0, head.length - cut)))) return 'utf-8'
  return 'windows-1252'
}

/** Bytes 0x80 to 0x9F, the only ones in which Windows-1252 is not Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Turns the bytes of a file into text, piece by piece; a mark at the front is left out. Throws `NotInEncoding` where
 * UTF-8 was only recognised and does not fit; where somebody said so, what does not fit becomes `U+FFFD`.
 */
export function decoderOf(
  encoding: Encoding,
  file: string,
  said = false,
): (bytes: Uint8Array, last: boolean) => string {
  if (encoding === 'windows-1252') {
    return (bytes) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString('latin1')
        .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] as string)
  }
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' && !said })
  return (bytes, last) => {
    try {
      return decoder.decode(bytes, { stream: !last })
    } catch {
      throw new NotInEncoding(file)
    }
  }
}
