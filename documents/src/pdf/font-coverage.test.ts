import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { charactersOf } from './font-coverage.ts'

const { resolve } = createRequire(import.meta.url)
const noto = readFileSync(resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'))
const amiri = readFileSync(resolve('@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf'))
const code = (sign: string): number => sign.codePointAt(0) ?? 0

it('knows what each font can draw', () => {
  for (const sign of 'aéßœŁđș€’–ЖΩ�') expect(charactersOf(noto).has(code(sign)), sign).toBe(true)
  for (const sign of 'صلاة،؟a1') expect(charactersOf(amiri).has(code(sign)), sign).toBe(true)
})

it('knows what each font cannot draw', () => {
  for (const sign of ['ص', '😀', 'ሰ', '漢', '\uffff']) expect(charactersOf(noto).has(code(sign)), sign).toBe(false)
  for (const sign of ['😀', '漢', '한']) expect(charactersOf(amiri).has(code(sign)), sign).toBe(false)
})

it('does not read further than the font', () => {
  // Noto Sans has characters beyond 16 bits, and some thousands in all; a reader that is one byte off finds noise.
  expect(charactersOf(noto).size).toBeGreaterThan(2500)
  expect(charactersOf(noto).size).toBeLessThan(5000)
})

it('refuses what is no font', () => {
  expect(() => charactersOf(new Uint8Array(200))).toThrow(RangeError)
})
