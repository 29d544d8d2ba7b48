import { parseDay } from '@parcours/engine'

/** What a step to find work can be. */
export const stepKinds = [
  'application',
  'unasked',
  'visit',
  'interview',
  'agency',
  'service',
  'training',
  'event',
  'other',
] as const
export type StepKind = (typeof stepKinds)[number]

/** One thing somebody did to find work, as they wrote it down. */
export interface JobStep {
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly kind: StepKind
  /** Empty where nothing was filled in. */
  readonly withWhom: string
  readonly result: string
  /** True if the person has a proof on paper. */
  readonly proof: boolean
}

/** The longest texts of a step, in characters. */
export const longest = { withWhom: 100, result: 200 } as const

// Two a week for two years; all of them fit into one form.
export const mostSteps = 200

export function isStepKind(text: string): text is StepKind {
  return (stepKinds as readonly string[]).includes(text)
}

/** The steps as a file that can be opened again: the newest first. */
export function fileOfSteps(steps: readonly JobStep[]): string {
  return `${JSON.stringify({ v: 1, steps }, null, 2)}\n`
}

/** Reads such a file; undefined where it is anything else. */
export function stepsOfFile(text: string): readonly JobStep[] | undefined {
  try {
    return stepsOf(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return undefined
  }
}

/** The steps as one line of text, for the hidden field of the form. */
export function encodeSteps(steps: readonly JobStep[]): string {
  return Buffer.from(JSON.stringify({ v: 1, steps })).toString('base64url')
}

/** Reads such a line; an empty one holds no steps. Undefined where somebody changed it. */
export function decodeSteps(text: string): readonly JobStep[] | undefined {
  return text === '' ? [] : stepsOfFile(Buffer.from(text, 'base64url').toString('utf8'))
}

/** The newest first; of one day as they stand. */
export function inOrder(steps: readonly JobStep[]): readonly JobStep[] {
  return steps.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

/** A list and what a file holds beside it: what stands in both is there once, unless one of them holds it twice. */
export function joined(steps: readonly JobStep[], others: readonly JobStep[]): readonly JobStep[] {
  const left = Map.groupBy(steps, (step) => JSON.stringify(step))
  const further = others.filter((step) => left.get(JSON.stringify(step))?.pop() === undefined)
  return inOrder([...steps, ...further])
}

function stepsOf(value: unknown): readonly JobStep[] | undefined {
  if (!isRecord(value) || value.v !== 1 || !Array.isArray(value.steps) || value.steps.length > mostSteps)
    return undefined
  const steps = (value.steps as unknown[]).map(stepOf)
  return steps.every((step) => step !== undefined) ? inOrder(steps) : undefined
}

/** Built anew field by field, so that nothing else comes along. */
function stepOf(value: unknown): JobStep | undefined {
  if (!isRecord(value)) return undefined
  const { on, kind, withWhom, result, proof } = value
  if (typeof on !== 'string' || parseDay(on) === undefined) return undefined
  if (typeof kind !== 'string' || !isStepKind(kind) || typeof proof !== 'boolean') return undefined
  if (typeof withWhom !== 'string' || withWhom.length > longest.withWhom) return undefined
  if (typeof result !== 'string' || result.length > longest.result) return undefined
  return { on, kind, withWhom, result, proof }
}

function isRecord(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
