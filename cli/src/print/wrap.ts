/** How many columns a text takes: signs that sit on others, and invisible ones, take none. */
export function widthOf(text: string): number {
  return Array.from(text.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '')).length
}

/** Text in lines no wider than `width`; a word that is wider alone, such as an address, stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \t\n]+/)) {
    if (word === '') continue
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return lines
}

/** Control signs would let a file steer the terminal it is shown on. */
export function withoutControlSigns(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}
