/** One entry of `packages` in package-lock.json, as far as we look at it. */
export interface LockEntry {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: string | readonly string[]
  readonly cpu?: string | readonly string[]
  readonly libc?: string | readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** `packages` of package-lock.json: from the folder of a package to what is installed there. */
export type LockPackages = Readonly<Record<string, LockEntry>>

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const aliases: Readonly<Record<string, string>> = { gnueabihf: 'arm', musleabihf: 'arm', eabi: 'arm', windows: 'win32' }

/**
 * The optional packages that the lock file does not name, by the folder they would be in.
 *
 * A registry that holds only some platforms makes npm leave the others out of the lock file, and `npm ci` then refuses it.
 * The platform is read from the name of the package, as everybody names such packages.
 */
export function missingOptionals(packages: LockPackages): LockPackages {
  const missing: Record<string, LockEntry> = {}
  for (const [folder, entry] of Object.entries(packages)) {
    for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isFound(packages, folder, name)) continue
      const { os, cpu, libc } = platform(name)
      // In the order in which npm writes them, so that the next install changes nothing.
      missing[`node_modules/${name}`] = {
        version: wanted.replace(/^[~^]/, ''),
        ...(cpu.length > 0 ? { cpu } : {}),
        ...(entry.dev ? { dev: true } : {}),
        ...(libc.length > 0 ? { libc } : {}),
        optional: true,
        ...(os.length > 0 ? { os } : {}),
      }
    }
  }
  return missing
}

/** Whether Node would find `name` from `folder`: in its own node_modules or in one further up. */
function isFound(packages: LockPackages, folder: string, name: string): boolean {
  const parts = folder.split('/')
  return [...parts.keys(), parts.length].some((length) => {
    const above = parts.slice(0, length).join('/')
    return `${above === '' ? '' : `${above}/`}node_modules/${name}` in packages
  })
}

function platform(name: string): Record<'os' | 'cpu' | 'libc', readonly string[]> {
  const words = name.split(/[^a-z0-9]+/).flatMap((word) => [word, aliases[word] ?? word])
  return {
    os: name === 'fsevents' ? ['darwin'] : systems.filter((system) => words.includes(system)),
    cpu: processors.filter((processor) => words.includes(processor)).slice(0, 1),
    libc: words.some((word) => word.startsWith('musl')) ? ['musl'] : [],
  }
}
