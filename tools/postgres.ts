import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const versions = '/usr/lib/postgresql'

/**
 * Makes sure there is a PostgreSQL to test the SQL of the law in.
 *
 * Installs Debian's package when it is missing, as root or through sudo without a password. Only where the tests need
 * it: on the machine of CI. Throws with advice when it cannot.
 */
export function ensurePostgres(): void {
  if (process.env.PARCOURS_POSTGRES || isInstalled()) return
  const advice = 'Install it with "apt-get install postgresql", or set PARCOURS_POSTGRES to the folder of initdb.'
  if (!existsSync('/usr/bin/apt-get')) throw new Error(`There is no PostgreSQL and no apt-get. ${advice}`)
  console.log('postgresql is missing: installing the package of Debian')
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive']
  for (const step of [['update'], ['install', '--yes', '--no-install-recommends', 'postgresql']]) {
    const [command = 'apt-get', ...args] = [...asRoot, 'apt-get', '-qq', ...step]
    const { status } = spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status !== 0) throw new Error(`"${[command, ...args].join(' ')}" failed. ${advice}`)
  }
  if (!isInstalled()) throw new Error(`The package is installed, yet there is no initdb. ${advice}`)
}

function isInstalled(): boolean {
  return (
    existsSync(versions) && readdirSync(versions).some((version) => existsSync(`${versions}/${version}/bin/initdb`))
  )
}
