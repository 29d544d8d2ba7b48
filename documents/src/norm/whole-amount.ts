import type { Version } from '@parcours/engine'

/** The amount of a wording before anything the facts of a person take off it; `NaN` where it is not known. */
export function wholeAmount({ body }: Version<unknown>): number {
  return typeof body === 'number' ? body : (body as { readonly whole: number }).whole
}
