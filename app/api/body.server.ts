import type { ProblemName } from './problem'

const MOST_BYTES = 1_000_000

/** A request's JSON object with the text it came as. */
export async function readJson(
  request: Request,
): Promise<{ value: Record<string, unknown>; text: string } | { problem: ProblemName }> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return { problem: 'not-json' }
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return { problem: 'too-large' }
  const text = await request.text()
  if (text.length > MOST_BYTES) return { problem: 'too-large' }
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { value: value as Record<string, unknown>, text } : { problem: 'bad-request' }
  } catch {
    return { problem: 'bad-request' }
  }
}

/**
 * A program's values as a person would have typed them: the schemas of the forms read text, and programs pass the same
 * ones. Numbers and ticks become text, null is an empty field; a list stays a list, also of rows.
 */
export function asTyped(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typed(one)]))
}

function typed(one: unknown): unknown {
  if (Array.isArray(one)) return one.map(typed)
  if (one === null) return ''
  if (typeof one === 'object') return asTyped(one as Record<string, unknown>)
  return typeof one === 'number' || typeof one === 'boolean' ? String(one) : one
}
