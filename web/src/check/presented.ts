import { type OpinionContext, type Presentation, presentFinding } from '@parcours/documents'
import type { Finding } from '@parcours/engine'

/** Findings in words, each made once however often a page shows it. */
export class Presented {
  readonly opinion: OpinionContext
  private readonly findings: readonly Finding[]
  private readonly made = new Map<Finding, Presentation>()

  constructor(findings: readonly Finding[], opinion: OpinionContext) {
    this.findings = findings
    this.opinion = opinion
  }

  /** Takes over a finding that is in words already. */
  keep(finding: Finding, shown: Presentation): void {
    this.made.set(finding, shown)
  }

  of(finding: Finding): Presentation {
    let shown = this.made.get(finding)
    if (!shown) {
      shown = presentFinding(finding, this.opinion, this.findings)
      this.made.set(finding, shown)
    }
    return shown
  }
}
