import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type InformationConcept, type Situation, safeParseSituation } from '@parcours/engine'
import { type CliCode, Refused } from '../problem.ts'
import { faultOf, placeOf } from './scan-json.ts'

/** More bytes than the facts of one person ever need. */
const MOST_BYTES = 1_000_000

/** What the system says of a file that is not there, or of a name that no file can have. */
const NOT_THERE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']

/** How standard input is named in sentences. */
const STANDARD_INPUT = '-'

/**
 * The facts in a file, or on standard input for `-`, read and checked. Throws `Refused` with everything that is wrong.
 * What the person wrote is in no message, only where it stands.
 */
export async function readSituation(
  file: string,
  stdin: Readable,
  concepts: readonly InformationConcept[],
): Promise<Situation> {
  const given = parseJson(await readText(file, stdin), file)
  const result = safeParseSituation(concepts, given)
  if (!result.ok) throw new Refused(...result.issues)
  return result.situation
}

/** How much may be read, and how it is told that it is too much. */
export interface ReadLimit {
  readonly most: number
  readonly code: CliCode
}

const PERSON: ReadLimit = { most: MOST_BYTES, code: 'FILE_TOO_LARGE' }

/** The text of a file, or of standard input for `-`. Throws `Refused` where it cannot be read, or is too large. */
export async function readText(file: string, stdin: Readable, limit: ReadLimit = PERSON): Promise<string> {
  if (file === STANDARD_INPUT) return decoded(await bytesOf(stdin, file, limit), file)
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw refused('FILE_IS_FOLDER', file)
    if (found.size > limit.most) throw refused(limit.code, file, { most: limit.most })
    return decoded(await bytesOf(createReadStream(file), file, limit), file)
  } catch (error) {
    if (error instanceof Refused) throw error
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw refused(NOT_THERE.includes(code) ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE', file)
  }
}

/** Stops reading as soon as it is too much: a pipe may never end. */
async function bytesOf(stream: Readable, file: string, { most, code }: ReadLimit): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : (part as Buffer)
    size += bytes.length
    if (size > most) throw refused(code, file, { most })
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

/** UTF-8, with or without the mark some editors put in front. */
function decoded(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refused('FILE_NOT_TEXT', file)
  }
}

/** What a file of JSON holds. Throws `Refused` where it cannot be read or is no JSON. */
export async function readJson(file: string, stdin: Readable): Promise<unknown> {
  return parseJson(await readText(file, stdin), file)
}

function parseJson(text: string, file: string): unknown {
  if (text.trim() === '') throw refused('FILE_EMPTY', file)
  const fault = faultOf(text)
  if (!fault) return JSON.parse(text) as unknown
  const place = placeOf(text, fault.at)
  switch (fault.kind) {
    case 'syntax':
      throw refused('JSON_INVALID', file, { ...place, expected: fault.expected })
    case 'duplicate':
      throw refused('JSON_DUPLICATE_KEY', file, { ...place, key: fault.key })
    case 'depth':
      throw refused('JSON_TOO_DEEP', file, place)
  }
}

function refused(code: CliCode, file: string, data: { readonly [name: string]: string | number } = {}): Refused {
  return new Refused({ code, path: '', data: { file, ...data } })
}
