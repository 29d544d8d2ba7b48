import { EngineError, type ErrorCode } from '@parcours/engine'

/** The register, or one of its files, cannot be read at all. */
export function unreadable(code: ErrorCode, path: string): EngineError {
  return new EngineError([{ code, path, data: {} }])
}
