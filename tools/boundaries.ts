// Checks which file imports which: `npm run boundaries`. The arrows between the rooms are in arrows.ts.
import { dirname } from 'node:path'
import { cruiseRooms } from './cruise.ts'

/** Fewer modules than this means the check did not see the project. Raise it as the project grows. */
const leastModules = 150

const { modules, unseen, violations } = await cruiseRooms(dirname(import.meta.dirname))

for (const violation of violations) console.log(violation)
for (const file of unseen) console.log(`not read: ${file}`)
if (modules < leastModules) {
  console.log(`Only ${modules} modules were read, ${leastModules} were expected. Is TypeScript 6 installed?`)
}
console.log(`${modules} modules, ${violations.length} wrong imports`)
process.exitCode = violations.length > 0 || unseen.length > 0 || modules < leastModules ? 1 : 0
