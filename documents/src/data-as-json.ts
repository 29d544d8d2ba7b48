/**
 * Data for programs: the one way in which findings become text, so that every door gives the same bytes. Two spaces, one
 * line at the end, keys in the order of the data.
 */
export function dataAsJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
