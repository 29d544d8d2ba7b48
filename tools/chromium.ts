import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const debianChromium = '/usr/bin/chromium'

/**
 * Makes sure there is a browser to test in, and returns its path.
 *
 * Installs Debian's package when it is missing, as root or through sudo without a password.
 * Throws with advice when it cannot.
 */
export function ensureChromium(): string {
  const path = process.env.PARCOURS_CHROMIUM ?? debianChromium
  if (existsSync(path)) return path
  const advice = 'Install it with "apt-get install chromium", or set PARCOURS_CHROMIUM to the path of a Chromium.'
  if (path !== debianChromium) throw new Error(`PARCOURS_CHROMIUM names ${path}, where there is no browser. ${advice}`)
  if (!existsSync('/usr/bin/apt-get')) throw new Error(`There is no browser at ${path} and no apt-get. ${advice}`)

  console.log('chromium is missing: installing the package of Debian')
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive']
  for (const step of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const [command = 'apt-get', ...args] = [...asRoot, 'apt-get', '-qq', ...step]
    const { status } = spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status !== 0) throw new Error(`"${[command, ...args].join(' ')}" failed. ${advice}`)
  }
  if (!existsSync(path)) throw new Error(`The package is installed, yet there is no ${path}. ${advice}`)
  return path
}
