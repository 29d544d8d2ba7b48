import { createWriteStream } from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { list, type ReadEntry } from 'tar'
import { type Entry, openPromise } from 'yauzl'
import { unreadable } from './register-issue.ts'

const ZIP = /\.zip$/i
const TAR = /\.(tar|tar\.gz|tgz)$/i

export function isArchive(path: string): boolean {
  return ZIP.test(path) || TAR.test(path)
}

/** Names of the files in an archive that could be tables. Folders inside it are not kept: only the name counts. */
const TABLES = /\.(csv|tsv|parquet|jsonl|ndjson)$/i

/**
 * Unpacks the tables of an archive into a folder of ours. Nothing is written outside it, whatever the archive says, and
 * two files of one name are refused. Throws an EngineError where the archive is broken.
 */
export async function unpack(archive: string, folder: string): Promise<void> {
  const seen = new Set<string>()
  const place = (name: string): string | undefined => {
    const file = basename(name.replaceAll('\\', '/'))
    if (!TABLES.test(file) || /^[._]/.test(file)) return undefined
    if (seen.has(file.toLowerCase())) throw unreadable('REGISTER_TABLE_TWICE', file)
    seen.add(file.toLowerCase())
    return join(folder, file)
  }
  try {
    await (ZIP.test(archive) ? unzip(archive, place) : untar(archive, place))
  } catch (error) {
    if ((error as { kind?: string }).kind === 'input') throw error
    throw unreadable('REGISTER_NOT_READABLE', basename(archive))
  }
}

type Place = (name: string) => string | undefined

async function unzip(archive: string, place: Place): Promise<void> {
  const zip = await openPromise(archive, { lazyEntries: true, autoClose: false })
  try {
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      const to = entry.fileName.endsWith('/') ? undefined : place(entry.fileName)
      if (to === undefined) continue
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(to, { mode: 0o600 }))
    }
  } finally {
    zip.close()
  }
}

async function untar(archive: string, place: Place): Promise<void> {
  const written: Promise<void>[] = []
  let wrong: unknown
  let entries = 0
  await list({
    file: archive,
    strict: true,
    onReadEntry: (entry: ReadEntry) => {
      entries += 1
      try {
        const to = entry.type === 'File' || entry.type === 'OldFile' ? place(entry.path) : undefined
        if (to === undefined) entry.resume()
        else written.push(pipeline(entry as unknown as NodeJS.ReadableStream, createWriteStream(to, { mode: 0o600 })))
      } catch (error) {
        wrong ??= error
        entry.resume()
      }
    },
  })
  await Promise.all(written)
  if (wrong !== undefined) throw wrong
  if (entries === 0) throw new Error('an archive without files')
}
