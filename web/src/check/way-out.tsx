import type { VNode } from 'preact'
import { QuickExit } from '../components/quick-exit.tsx'
import type { PageContext } from '../page-context.ts'
import { mayHaveToLeave } from './topics.ts'

/** The island of the way out, on pages that have one. */
export function quickExitIsland(topic: string): readonly string[] {
  return mayHaveToLeave(topic) ? ['quick-exit'] : []
}

/** A way out of pages about a topic that others may not see somebody read. */
export function WayOut({ context, topic }: { context: PageContext; topic: string }): VNode | null {
  return mayHaveToLeave(topic) ? <QuickExit context={context} /> : null
}
