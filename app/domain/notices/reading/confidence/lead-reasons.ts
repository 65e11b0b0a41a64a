import { phraseAt, wordSet, wordsOf } from '~/domain/vietnamese-words'
import type { Draft, LeadRule } from '../directives/draft'
import { subjectOf } from '../sentences/subject'
import { GROUP_HEADS, SINGLE_GROUPS, UNIT_HEADS } from '../units/unit-heads'
import { VERBS } from '../vocabulary'
import type { ConfidenceReason, ConfidenceReasonCode } from './confidence'

const BY_RULE: Partial<Record<LeadRule, ConfidenceReasonCode>> = {
  'lead.heading': 'lead-from-heading',
  'lead.intro': 'lead-from-opening',
  'lead.previous': 'lead-from-previous',
}

/** Doubts about who is to do it. */
export function leadReasons(draft: Draft, lead: readonly string[], guessed: boolean): ConfidenceReason[] {
  const units = lead.join('; ')
  if (guessed) return [{ code: 'lead-inferred', data: { units } }]
  if (lead.length === 0) return draft.order.kind === 'approve' ? [] : [{ code: 'nobody-named', data: {} }]
  const reasons: ConfidenceReason[] = []
  const inherited = BY_RULE[draft.leadRule]
  if (inherited) reasons.push({ code: inherited, data: { units } })
  if (namesLeadLate(draft)) reasons.push({ code: 'lead-after-frame', data: { units } })
  const strange = lead.filter((unit) => formOf(unit) === 'unknown')
  if (strange.length > 0) reasons.push({ code: 'unit-form-unknown', data: { units: strange.join('; ') } })
  else if (lead.some((unit) => formOf(unit) === 'vague')) reasons.push({ code: 'unit-form-vague', data: { units } })
  const other = inherited ? null : otherActor(draft, lead)
  if (other) reasons.push({ code: 'another-unit-acts', data: { unit: other, units } })
  return reasons
}

const FAR = 24
/** The unit stands well inside its sentence, after «Trên cơ sở …,». */
function namesLeadLate({ leadRule, pieces, words, from }: Draft): boolean {
  if (leadRule !== 'lead.subject' && leadRule !== 'lead.giao') return false
  const at = pieces.find((piece) => piece.piece === 'lead')?.start
  return at !== undefined && (words[from + FAR]?.start ?? Number.POSITIVE_INFINITY) < at
}

const LONGEST_NAME = 14
const PLURALS = wordSet(['các|những|từng|mọi|toàn|một'])

/** Does a printed name look like that of a body? A group counts by its kind, a person («đồng chí …») is not known. */
function formOf(unit: string): 'known' | 'vague' | 'unknown' {
  const words = wordsOf(unit)
  if (words.length > LONGEST_NAME) return 'unknown'
  if (PLURALS.has(words[0]?.low ?? '')) return 'known'
  const head = phraseAt(words, 0, UNIT_HEADS)
  if (head === 0) return phraseAt(words, 0, SINGLE_GROUPS) || phraseAt(words, 0, GROUP_HEADS) ? 'vague' : 'unknown'
  // «Sở Y tế triển khai …»: a verb in small letters after a name with capitals is not part of it.
  const last = words.findIndex((word, at) => at >= head && !word.capital && phraseAt(words, at, VERBS) > 1)
  return last > 0 && words[last - 1]?.capital ? 'vague' : 'known'
}

/** A unit after a semicolon or a full stop that is told to act and is not the lead. */
function otherActor({ words, task, to }: Draft, lead: readonly string[]): string | null {
  const own = new Set(lead.map((unit) => unit.toLowerCase()))
  for (let at = task + 1; at < to; at++) {
    if (words[at - 1]?.raw !== ';' && words[at - 1]?.raw !== '.') continue
    const subject = subjectOf(words, at, to)
    const unit = subject && subject.from - at <= 2 ? subject.units.find((name) => !own.has(name.toLowerCase())) : null
    if (unit) return unit
  }
  return null
}
