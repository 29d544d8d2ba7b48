/** What travels in the form from page to page. Nothing of it is ever kept on the server. */
export interface CheckState {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string
  /** The facts told so far: the input contract, as it stands. */
  readonly situation: { readonly [concept: string]: unknown }
  /** Concepts answered with "I do not know" or "I prefer not to say". */
  readonly skipped: readonly string[]
  /** Concepts asked so far, in order. */
  readonly trail: readonly string[]
}

export function newState(on: string): CheckState {
  return { on, situation: {}, skipped: [], trail: [] }
}

/** The state as one line of text for a hidden field or the fragment of a link. */
export function encodeState(state: CheckState): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ v: 1, ...state }))
  return Buffer.from(bytes).toString('base64url')
}

/** Reads what `encodeState` wrote; undefined where somebody changed it or it is from another version. */
export function decodeState(text: string): CheckState | undefined {
  try {
    const data = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Record<string, unknown>
    if (data.v !== 1 || typeof data.on !== 'string' || !isFacts(data.situation)) return undefined
    if (!isTexts(data.skipped) || !isTexts(data.trail)) return undefined
    return { on: data.on, situation: data.situation, skipped: data.skipped, trail: data.trail }
  } catch {
    return undefined
  }
}

function isFacts(value: unknown): value is { readonly [concept: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length < 200 && value.every((each) => typeof each === 'string')
}

/** The state with a concept answered. */
export function withAnswer(state: CheckState, concept: string, value: unknown): CheckState {
  return {
    ...state,
    situation: { ...state.situation, [concept]: value },
    skipped: state.skipped.filter((each) => each !== concept),
    trail: [...state.trail.filter((each) => each !== concept), concept],
  }
}

/** The state with a concept left open on purpose; what was told of it before stays only if `keep` is set. */
export function withSkipped(state: CheckState, concept: string, keep: boolean): CheckState {
  const { [concept]: told, ...rest } = state.situation
  return {
    ...state,
    situation: keep && told !== undefined ? state.situation : rest,
    skipped: [...state.skipped.filter((each) => each !== concept), concept],
    trail: [...state.trail.filter((each) => each !== concept), concept],
  }
}

/** The state with a concept taken back, as if it had not been asked. */
export function withoutAnswer(state: CheckState, concept: string): CheckState {
  const { [concept]: _told, ...situation } = state.situation
  return {
    ...state,
    situation,
    skipped: state.skipped.filter((each) => each !== concept),
    trail: state.trail.filter((each) => each !== concept),
  }
}
