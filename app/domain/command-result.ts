/**
 * What is missing or wrong, as data. `key` names a sentence of the message files (`words.issues[key]`), `context` what the
 * sentence needs, `field` the form field or cell it belongs to (null: the whole form).
 */
export type Issue = { field: string | null; key: string; context?: Record<string, string | number> }

/** Why a command did nothing: issues (422), somebody was quicker (409), the row is not there (404), no right (403). */
export type Refusal =
  | { ok: false; reason: 'invalid'; issues: Issue[] }
  | { ok: false; reason: 'stale'; current: unknown }
  | { ok: false; reason: 'conflict'; issues: Issue[] }
  | { ok: false; reason: 'missing' }
  | { ok: false; reason: 'forbidden' }

export type CommandResult<T = object> = ({ ok: true } & T) | Refusal

export const invalid = (...issues: Issue[]): Refusal => ({ ok: false, reason: 'invalid', issues })
export const conflict = (...issues: Issue[]): Refusal => ({ ok: false, reason: 'conflict', issues })
export const stale = (current: unknown): Refusal => ({ ok: false, reason: 'stale', current })
export const missing: Refusal = { ok: false, reason: 'missing' }
export const forbidden: Refusal = { ok: false, reason: 'forbidden' }
