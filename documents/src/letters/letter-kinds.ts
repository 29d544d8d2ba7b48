import { dataProtectionComplaint } from './data-protection-complaint.ts'
import { erasureRequest } from './erasure-request.ts'
import { integrationEffortsFile } from './integration-efforts-file.ts'
import type { LetterKind } from './letter-kind.ts'
import { nationalityFamilyCourt } from './nationality-family-court.ts'
import { pictureConsent } from './picture-consent.ts'
import { pictureConsentWithdrawal } from './picture-consent-withdrawal.ts'
import { schoolAppealExternal } from './school-appeal-external.ts'
import { schoolAppealInternal } from './school-appeal-internal.ts'
import { searchEngineRequest } from './search-engine-request.ts'

/** Every kind of letter, in the order in which they are offered. */
export const letterKinds: readonly LetterKind[] = [
  integrationEffortsFile,
  nationalityFamilyCourt,
  schoolAppealInternal,
  schoolAppealExternal,
  pictureConsent,
  pictureConsentWithdrawal,
  erasureRequest,
  searchEngineRequest,
  dataProtectionComplaint,
]

const byId = new Map<string, LetterKind>(letterKinds.map((kind) => [kind.id, kind]))

/** The kind of letter with this id. */
export function letterKind(id: string): LetterKind | undefined {
  return byId.get(id)
}

/** The letters that somebody may want to write after a finding. */
export function lettersAfter(finding: string): readonly LetterKind[] {
  return letterKinds.filter(({ after }) => after.includes(finding))
}
