import { spawnSync } from 'node:child_process'

/** The checks that need neither tests nor a browser, in the order in which they find most for least time. */
export const staticChecks = ['format:check', 'lint', 'typecheck', 'boundaries', 'unused'] as const

/** What the law is held against: itself, and its own mistakes. The arguments keep the lists short. */
export const lawChecks: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['law:check', []],
  ['mutants', ['--brief']],
]

/**
 * Runs one script of package.json with its output on this terminal, and returns its exit code.
 *
 * Says what runs before and how long it took after, so that long work is never silent.
 */
export function runScript(name: string, args: readonly string[] = [], env: Record<string, string> = {}): number {
  const began = performance.now()
  console.log(`\n── ${name}`)
  const { status, error } = spawnSync('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  if (error) console.error(error.message)
  const exitCode = status ?? 1
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(exitCode === 0 ? `── ${name}: ok (${seconds} s)` : `── ${name}: FAILED (${seconds} s)`)
  return exitCode
}

/** Ends a run: what failed and the command that shows it again. */
export function reportFailures(failed: readonly string[]): void {
  for (const name of failed) console.log(`failed: ${name}   see it again with: npm run ${name}`)
}
