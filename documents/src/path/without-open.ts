import type { Finding } from '@parcours/engine'

/** The findings without those of `quiet` ids that only more facts could settle. */
export function withoutOpen(findings: readonly Finding[], quiet: readonly string[]): readonly Finding[] {
  return findings.filter(({ id, reason }) => reason !== 'missing-facts' || !quiet.includes(id))
}
