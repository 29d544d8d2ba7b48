import { parseDay } from '@parcours/engine'
import { boxesOf, type TypedDate, typedDate, writtenDate } from '../forms/typed-date.ts'
import { isStepKind, type JobStep, longest } from './steps.ts'

/** What somebody typed for one step, box by box: it stays as it is until it is right. */
export interface TypedStep {
  readonly on: TypedDate
  readonly kind: string
  readonly withWhom: string
  readonly result: string
  readonly proof: boolean
}

/** What is wrong with a field: no such day, no kind, too long. */
export type StepMistake = 'date' | 'kind' | 'long'

/** An empty form; most steps are written down on the same day. */
export function newStep(today: string): TypedStep {
  return { on: boxesOf(today), kind: '', withWhom: '', result: '', proof: false }
}

/** The form that holds a step, to change it. */
export function typedAs({ on, ...rest }: JobStep): TypedStep {
  return { ...rest, on: boxesOf(on) }
}

/** Takes what was typed out of what the form sent. */
export function typedStep(sent: (field: string) => string | undefined): TypedStep {
  return {
    on: typedDate(sent, 'on'),
    kind: sent('kind') ?? '',
    withWhom: sent('withWhom') ?? '',
    result: sent('result') ?? '',
    proof: sent('proof') !== undefined,
  }
}

/** The step that was typed, or what is wrong with it by field. */
export function readStep(
  typed: TypedStep,
): { readonly step: JobStep } | { readonly mistakes: ReadonlyMap<string, StepMistake> } {
  const mistakes = new Map<string, StepMistake>()
  const on = writtenDate(typed.on) ?? ''
  const { kind, proof } = typed
  const [withWhom, result] = [oneLine(typed.withWhom), oneLine(typed.result)]
  // Only a whole day: a month would fall into no week.
  if (parseDay(on) === undefined) mistakes.set('on', 'date')
  if (withWhom.length > longest.withWhom) mistakes.set('withWhom', 'long')
  if (result.length > longest.result) mistakes.set('result', 'long')
  if (!isStepKind(kind)) return { mistakes: mistakes.set('kind', 'kind') }
  return mistakes.size > 0 ? { mistakes } : { step: { on, kind, withWhom, result, proof } }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
