import { data } from '@remix-run/node'
import type { Refusal } from '~/domain/command-result'
import { issueSentence } from '~/words/issue-sentence'
import type { Words } from '~/words/words'

export type FieldProblem = { field: string | null; key: string; sentence: string }
export type RefusedForm = { ok: false; problems: FieldProblem[]; current: unknown }

/**
 * A command's refusal as an answer: issues with their sentences (422), somebody was quicker with the current values
 * (409), a missing row (404) and a missing right (403) as error pages.
 */
export function answerRefusal(refusal: Refusal, words: Words) {
  if (refusal.reason === 'missing') throw notFound()
  if (refusal.reason === 'forbidden') throw new Response(null, { status: 403 })
  const issues = refusal.reason === 'stale' ? [] : refusal.issues
  const problems: FieldProblem[] = issues.map((issue) => ({
    field: issue.field,
    key: issue.key,
    sentence: issueSentence(words, issue),
  }))
  const current = refusal.reason === 'stale' ? refusal.current : null
  const body: RefusedForm = { ok: false, problems, current }
  return data(body, { status: refusal.reason === 'invalid' ? 422 : 409 })
}

export const notFound = () => new Response(null, { status: 404 })

/** The number in a path; anything else is a page that does not exist. */
export function idParam(value: string | undefined): number {
  const id = Number(value)
  if (!Number.isInteger(id) || id < 1 || id > 2_147_483_647) throw notFound()
  return id
}
