import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import type { Situation } from '../facts/parse-situation.ts'
import { type Law, rootsOf } from '../norm/law.ts'
import { canonicalJson } from './canonical-json.ts'

/** Changes whenever the engine may answer otherwise than before. */
export const ENGINE_VERSION = '0.1.0'

/** What is needed to give the same answer again, and to see that it is the same. Holds no fact of the person. */
export interface Receipt {
  readonly engine: string
  readonly law: string
  /** SHA-256 of the norms as data: two laws with one version but other norms are told apart. */
  readonly lawHash: string
  readonly situationHash: string
  readonly asked: EvaluateOptions
  readonly findingsHash: string
}

/** The receipt of an evaluation: evaluates again, so it can also be used to check an older one. Errors as `evaluate`. */
export async function receiptFor(law: Law, situation: Situation, asked: EvaluateOptions): Promise<Receipt> {
  const findings = evaluate(law, situation, asked)
  return {
    engine: ENGINE_VERSION,
    law: law.version,
    lawHash: await lawHash(law),
    situationHash: await sha256(canonicalJson(situation.given)),
    asked: { ...asked, knownOn: asked.knownOn ?? asked.on },
    findingsHash: await sha256(canonicalJson(findings)),
  }
}

/** Whether the same question gives the same findings as when the receipt was written. */
export async function isReplayedBy(receipt: Receipt, law: Law, situation: Situation): Promise<boolean> {
  return canonicalJson(await receiptFor(law, situation, receipt.asked)) === canonicalJson(receipt)
}

const lawHashes = new WeakMap<Law, Promise<string>>()

function lawHash(law: Law): Promise<string> {
  let hash = lawHashes.get(law)
  if (!hash) {
    hash = sha256(
      canonicalJson(
        law.norms.map((norm) => ({ id: norm.id, kind: norm.kind, trees: rootsOf(norm), versions: norm.versions })),
      ),
    )
    lawHashes.set(law, hash)
  }
  return hash
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
