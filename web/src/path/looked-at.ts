import { findingsOfPath, withoutOpen } from '@parcours/documents'
import { evaluate, type Finding } from '@parcours/engine'
import { notRaised, quietFindings, subjectsOfALife } from '@parcours/law'
import { placeName } from '../check/place-names.ts'
import { Presented } from '../check/presented.ts'
import type { Visit } from '../check/visit.ts'
import { spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'

/** Ids of everything that can concern the person: what every life raises, and what they have told of more. */
export function idsLookedAt({ law, state }: Visit): readonly string[] {
  const left = notRaised(law, state.situation)
  return findingsOfPath(law, state.situation, subjectsOfALife).filter((id) => !left.includes(id))
}

/** What holds on the day asked about, of everything that can concern the person. */
export function findingsLookedAt(visit: Visit): readonly Finding[] {
  const { law, situation, state } = visit
  const findings = evaluate(law, situation, { on: state.on, only: idsLookedAt(visit) })
  return withoutOpen(findings, quietFindings(law, state.situation))
}

/** Findings of a visit in the language of the sentences of the law. */
export function presentedIn(context: PageContext, visit: Visit, findings: readonly Finding[]): Presented {
  const part = spokenContext(context, ['law'])
  return new Presented(findings, {
    law: visit.law,
    words: part.words,
    given: visit.state.situation,
    municipality: (nis) => placeName(nis, part.language),
  })
}
