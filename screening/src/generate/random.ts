/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number
}

/** The numbers of one person: from the seed and the place in the register alone, so that any part can be made again. */
export function randomFor(seed: string, index: number): Random {
  // sfc32, a small fast counting generator with 128 bits of state.
  let a = hash(seed, 2_166_136_261)
  let b = hash(seed, 374_761_393)
  let c = index >>> 0
  let count = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  // The first numbers of neighbours are alike until the state is mixed.
  for (let i = 0; i < 15; i += 1) next()
  return { next }
}

/** FNV-1a over the code units of a text. */
function hash(text: string, basis: number): number {
  let value = basis
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16_777_619)
  return value | 0
}

/** One of the keys, as often as its share says. The shares add up to 1. */
export function pickShare<K extends string>(random: Random, shares: { readonly [key in K]: number }): K {
  let rest = random.next()
  const keys = Object.keys(shares) as K[]
  for (const key of keys) {
    rest -= shares[key]
    if (rest < 0) return key
  }
  return keys.at(-1) as K
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random.next() * list.length)] as T
}

/** A whole number from `least` to `most`, both included. */
export function whole(random: Random, least: number, most: number): number {
  return least + Math.floor(random.next() * (most - least + 1))
}

export function chance(random: Random, share: number): boolean {
  return random.next() < share
}
