import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { forbidden, rooms } from './arrows.ts'

/** What a look at the imports found. */
export interface BoundaryReport {
  /** How many of our own modules were read. */
  readonly modules: number
  /** Source files on disk that were not read: a check that does not see a file is not a check. */
  readonly unseen: readonly string[]
  /** One line each: rule, importing file, imported file. */
  readonly violations: readonly string[]
}

/**
 * Reads the imports of every source file under `baseDir` and holds them against the arrows between the rooms.
 *
 * Needs TypeScript 6: without it dependency-cruiser reads no `.ts` file and reports success.
 */
export async function cruiseRooms(baseDir: string): Promise<BoundaryReport> {
  const folders = [...rooms, 'bench', 'tools', 'docs/examples'].filter((folder) => existsSync(join(baseDir, folder)))
  const { output } = await cruise(folders, {
    baseDir,
    validate: true,
    ruleSet: { forbidden },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules/\\.' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
    },
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser returned text where its result was expected.')
  return summary(output, baseDir, folders)
}

function summary(result: ICruiseResult, baseDir: string, folders: readonly string[]): BoundaryReport {
  const seen = new Set(result.modules.map((module) => module.source))
  const onDisk = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: baseDir, exclude: (path) => path.includes('node_modules') },
  )
  return {
    modules: onDisk.filter((file) => seen.has(file)).length,
    unseen: onDisk.filter((file) => !seen.has(file)),
    violations: result.summary.violations.map(
      (violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}${cycle(violation)}`,
    ),
  }
}

function cycle(violation: ICruiseResult['summary']['violations'][number]): string {
  return violation.cycle ? ` (round: ${violation.cycle.map((step) => step.name).join(' → ')})` : ''
}
