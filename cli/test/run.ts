import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { main } from '../src/main.ts'

/** The root of the repository, where people type the commands. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

interface Machine {
  readonly stdin?: string | Buffer
  readonly columns?: number
  readonly env?: { readonly [name: string]: string }
  readonly errorColumns?: number
  readonly elapsed?: () => number
}

/** Runs a command line in this process, on a machine that is handed in. The day is 1 June 2024 there. */
export async function run(
  argv: readonly string[],
  { stdin = '', columns, env = {}, errorColumns, elapsed = () => 0 }: Machine = {},
): Promise<Ran> {
  let [out, err] = ['', '']
  const status = await main(argv, {
    stdin: Readable.from([Buffer.from(stdin as string)]),
    typed: false,
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    columns,
    errorColumns,
    elapsed,
    env,
    today: () => '2024-06-01',
  })
  return { status, out, err }
}

/** A command line as one types it; words with blanks are not needed here. */
export function type(line: string, machine?: Machine): Promise<Ran> {
  return run(line.split(' '), machine)
}

/** The problems of a refused command, as a program reads them. */
export function problemsOf({
  out,
}: Ran): readonly { code: string; path: string; message: string; suggestion?: string }[] {
  return (JSON.parse(out) as { errors: never[] }).errors
}

export const OBLIGED = 'brussels/integration/obliged'

/** An invented person to whom nothing in Brussels is open: settled by two facts. */
export const french = '{"nationalities": [{"country": "FR"}], "family": []}'
