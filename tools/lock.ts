// Names in package-lock.json the packages of platforms that our registry did not have: second half of `npm run lock`.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type LockPackages, missingOptionals } from './lock-completeness.ts'

const file = join(dirname(import.meta.dirname), 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: LockPackages }
const missing = missingOptionals(lock.packages)
const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'))
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
console.log(`${Object.keys(missing).length} packages of other platforms added to package-lock.json`)
