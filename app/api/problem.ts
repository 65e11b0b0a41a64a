import type { Refusal } from '~/domain/command-result'
import { issueSentence } from '~/words/issue-sentence'
import type { Words } from '~/words/words'

/** Problem details of RFC 9457; `errors` names each field with its sentence. */
export type Problem = {
  type: 'about:blank'
  title: string
  status: number
  detail?: string
  errors?: { field: string | null; key: string; detail: string }[]
  current?: unknown
}

export type ProblemName = keyof Words['api']['problems']

const STATUS: Record<ProblemName, number> = {
  'no-token': 401,
  'not-allowed': 403,
  'no-scope': 403,
  'not-found': 404,
  'wrong-method': 405,
  conflict: 409,
  'still-running': 409,
  stale: 412,
  'not-json': 415,
  'too-large': 413,
  invalid: 422,
  'key-reused': 422,
  'no-version': 428,
  'bad-request': 400,
}

export const problem = (name: ProblemName, words: Words, more: Partial<Problem> = {}): Problem => ({
  type: 'about:blank',
  title: words.api.problems[name],
  status: STATUS[name],
  ...more,
})

/** A command's refusal as a problem: what can be mended is 422, what the state forbids 409, an old version 412. */
export function problemOf(refusal: Refusal, words: Words): Problem {
  switch (refusal.reason) {
    case 'missing':
      return problem('not-found', words)
    case 'forbidden':
      return problem('not-allowed', words)
    case 'stale':
      return problem('stale', words, { current: refusal.current })
    default: {
      const errors = refusal.issues.map((issue) => ({
        field: issue.field,
        key: issue.key,
        detail: issueSentence(words, issue),
      }))
      const name = refusal.reason === 'conflict' ? 'conflict' : 'invalid'
      return problem(name, words, { detail: errors[0]?.detail, errors })
    }
  }
}
