import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ERROR_CODES, type ErrorCode, type ErrorKind } from '@parcours/engine'
import { wordsFor } from '@parcours/words'
import { describe, expect, it } from 'vitest'

const page = readFileSync(join(import.meta.dirname, '../../docs/reference/errors.md'), 'utf8')
const codes = Object.keys(ERROR_CODES) as ErrorCode[]

/** The codes of each section of the page, in its order. */
function codesOnPage(): ReadonlyMap<string, readonly string[]> {
  const sections = page.split(/^## /m).slice(1)
  return new Map(
    sections.map((section) => [
      section.slice(0, section.indexOf('\n')),
      [...section.matchAll(/^\| `([A-Z_]+)` \| [^|]+ \| [^|]+ \|$/gm)].map((row) => row[1] as string),
    ]),
  )
}

const SECTIONS: { readonly [kind in ErrorKind]: string } = {
  input: 'What somebody sent',
  law: 'What the law lacks',
  defect: 'What we did wrong',
}

describe('the catalogue of errors', () => {
  it('stands on its page, each code once, under its kind, with a meaning and what to do', () => {
    const onPage = codesOnPage()
    expect([...onPage.keys()]).toEqual(Object.values(SECTIONS))
    for (const [kind, section] of Object.entries(SECTIONS)) {
      const ofKind = codes.filter((code) => ERROR_CODES[code] === kind)
      expect(ofKind.length).toBeGreaterThan(0)
      expect([...(onPage.get(section) ?? [])].sort()).toEqual(ofKind.sort())
    }
  })

  it('has words for every code and for nothing else', () => {
    const { errors } = wordsFor('en')
    expect(Object.keys(errors).sort()).toEqual([...codes].sort())
    for (const { says, next } of Object.values(errors)) {
      expect(says).toMatch(/^[A-Z].+\.$/)
      expect(next).toMatch(/^[A-Z].+\.$/)
    }
  })

  it('names in its words only what the error brings along', () => {
    const brought: { readonly [code: string]: readonly string[] } = {
      SITUATION_NOT_AN_OBJECT: ['found'],
      FACT_WRONG_TYPE: ['expected', 'found'],
      FACT_NUMBER_OUT_OF_RANGE: ['least', 'most', 'unit', 'whole'],
      REGISTER_MAPPING_INVALID: ['expected'],
    }
    for (const [code, { says, next }] of Object.entries(wordsFor('en').errors)) {
      for (const [, name] of `${says} ${next}`.matchAll(/\{(\w+)\}/g)) expect(brought[code], code).toContain(name)
    }
  })
})
