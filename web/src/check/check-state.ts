/** What travels in the form from page to page. Nothing of it is ever kept on the server. */
export interface CheckState {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string
  /** The facts told so far: the input contract, as it stands. */
  readonly situation: { readonly [concept: string]: unknown }
  /** Concepts answered with "I do not know" or "I prefer not to say": they are not asked again. */
  readonly skipped: readonly string[]
  /** Concepts asked so far, in order. */
  readonly trail: readonly string[]
  /** Concepts asked a second time because something was missing. A third time would only tire. */
  readonly again: readonly string[]
  /** The person's own answers and day, while `situation` and `on` are only tried. */
  readonly base?: { readonly on: string; readonly situation: { readonly [concept: string]: unknown } }
  /** What is ticked on a checklist. Not a fact: no answer depends on it. */
  readonly ticks?: readonly string[]
}

export function newState(on: string): CheckState {
  return { on, situation: {}, skipped: [], trail: [], again: [] }
}

/** The state as one line of text for a hidden field or the fragment of a link. */
export function encodeState(state: CheckState): string {
  return Buffer.from(JSON.stringify({ v: 1, ...state })).toString('base64url')
}

/** Reads what `encodeState` wrote; undefined where somebody changed it or it is from another version. */
export function decodeState(text: string): CheckState | undefined {
  try {
    const data = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Record<string, unknown>
    const { v, on, situation, skipped, trail, again, base, ticks } = data
    if (v !== 1 || typeof on !== 'string' || !isFacts(situation)) return undefined
    if (!isTexts(skipped) || !isTexts(trail) || !isTexts(again)) return undefined
    if (base !== undefined && !isBase(base)) return undefined
    if (ticks !== undefined && !isTexts(ticks)) return undefined
    return { on, situation, skipped, trail, again, ...(base ? { base } : {}), ...(ticks ? { ticks } : {}) }
  } catch {
    return undefined
  }
}

function isBase(value: unknown): value is NonNullable<CheckState['base']> {
  return isFacts(value) && typeof value.on === 'string' && isFacts(value.situation)
}

function isFacts(value: unknown): value is { readonly [concept: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length < 200 && value.every((each) => typeof each === 'string')
}

/** The state in which another life or day is tried; the person's own answers stay beside it. */
export function tryingOut(state: CheckState, tried: NonNullable<CheckState['base']>): CheckState {
  const { on, situation } = state
  return { ...state, ...tried, base: state.base ?? { on, situation } }
}

/** The state of the person's own answers, whatever was tried. */
export function withoutTrying(state: CheckState): CheckState {
  const { base, ...rest } = state
  return base ? { ...rest, on: base.on, situation: base.situation } : state
}

/** The state with a concept answered. */
export function withAnswer(state: CheckState, concept: string, value: unknown): CheckState {
  return {
    ...state,
    situation: { ...state.situation, [concept]: value },
    skipped: without(state.skipped, concept),
    trail: [...without(state.trail, concept), concept],
  }
}

/** The state with a concept left open on purpose. `value` is what was told of it all the same; nothing if undefined. */
export function withSkipped(state: CheckState, concept: string, value: unknown): CheckState {
  const { [concept]: _told, ...rest } = state.situation
  return {
    ...state,
    situation: value === undefined ? rest : { ...rest, [concept]: value },
    skipped: [...without(state.skipped, concept), concept],
    trail: [...without(state.trail, concept), concept],
  }
}

/** The state in which a concept may be asked as if for the first time; its answer stays. */
export function reopened(state: CheckState, concept: string): CheckState {
  return { ...state, skipped: without(state.skipped, concept), again: without(state.again, concept) }
}

/** The state of somebody who goes back to a concept: it and what came after it are not yet asked. Answers stay. */
export function backAt(state: CheckState, concept: string): CheckState {
  const at = state.trail.indexOf(concept)
  return { ...reopened(state, concept), trail: at < 0 ? state.trail : state.trail.slice(0, at) }
}

function without(list: readonly string[], concept: string): readonly string[] {
  return list.filter((each) => each !== concept)
}
