/** A sign and a colour for each outcome. The sentence says it too: neither is needed to understand a page. */
export const MARKS = { met: '●', 'not-met': '○', undetermined: '◐' } as const
export const COLOURS = { met: 'green', 'not-met': 'blue', undetermined: 'yellow' } as const
