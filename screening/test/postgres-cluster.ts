import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of our own, on a socket in a folder that goes with it. */
export interface PostgresCluster {
  /** Runs statements and gives the rows of the last query, each cell as text, NULL as undefined. */
  query(sql: string): Promise<readonly (readonly (string | undefined)[])[]>
  stop(): Promise<void>
}

const NULL_TEXT = '\u0001'

/** Where the programs of the newest PostgreSQL stand; undefined where none is installed. */
export function postgresPrograms(): string | undefined {
  const named = process.env.PARCOURS_POSTGRES
  if (named !== undefined) return named
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const versions = readdirSync(root).filter((version) => existsSync(join(root, version, 'bin/initdb')))
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? undefined : join(root, newest, 'bin')
}

/** Starts a cluster in a temporary folder, without a TCP port. As root it runs as `nobody`, since PostgreSQL refuses root. */
export async function startPostgres(programs: string): Promise<PostgresCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'parcours-postgres-'))
  const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  if (other.uid !== undefined) chownSync(folder, other.uid, other.gid)
  const data = join(folder, 'data')
  const options = { cwd: folder, ...other } as const
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-N', '-A', 'trust', '-U', 'parcours', '-E', 'UTF8', '--no-locale'],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'autovacuum=off'],
    { ...options, stdio: 'ignore' },
  )
  const kill = () => server.kill('SIGINT')
  process.once('exit', kill)
  const cluster: PostgresCluster = {
    query: (sql) => run(programs, folder, sql),
    stop: async () => {
      process.off('exit', kill)
      const ended = new Promise((done) => server.once('exit', done))
      kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
  for (let tries = 0; tries < 200; tries += 1) {
    if (spawnSync(join(programs, 'pg_isready'), ['-q', '-h', folder]).status === 0) return cluster
    if (server.exitCode !== null) break
    await new Promise((done) => setTimeout(done, 50))
  }
  await cluster.stop()
  throw new Error('PostgreSQL did not start.')
}

async function run(programs: string, folder: string, sql: string): Promise<(string | undefined)[][]> {
  const client = spawn(
    join(programs, 'psql'),
    [
      '-X',
      '-q',
      '-A',
      '-t',
      '-F',
      '\t',
      '-P',
      `null=${NULL_TEXT}`,
      '-v',
      'ON_ERROR_STOP=1',
      '-h',
      folder,
      '-U',
      'parcours',
      'postgres',
    ],
    { cwd: folder },
  )
  const told: Buffer[] = []
  const wrong: Buffer[] = []
  client.stdout.on('data', (part: Buffer) => told.push(part))
  client.stderr.on('data', (part: Buffer) => wrong.push(part))
  client.stdin.end(sql)
  const status = await new Promise((done) => client.once('close', done))
  if (status !== 0) throw new Error(Buffer.concat(wrong).toString().slice(0, 2_000))
  const text = Buffer.concat(told).toString()
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((cell) => (cell === NULL_TEXT ? undefined : cell)))
}
