import { data } from '@remix-run/node'
import type { Refusal } from '~/domain/command-result'
import type { StoredMeanwhile } from '~/domain/projects/project-form-values'
import { answerRefusal } from '~/http/answers.server'
import type { Words } from '~/words/words'
import { typedValues } from './typed-values'

/** A refused form with everything that was typed, and with what is stored by now where somebody was quicker. */
export function refusedForm(refusal: Refusal, form: FormData, words: Words) {
  const answer = answerRefusal(refusal, words)
  const stale = refusal.reason === 'stale' ? (refusal.current as StoredMeanwhile) : null
  return data({ problems: answer.data.problems, stale, typed: typedValues(form) }, answer.init ?? undefined)
}
