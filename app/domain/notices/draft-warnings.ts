import { latest } from '~/domain/directives/deadline'
import type { DraftDirective, DraftWarning, NoticeDraft } from './notice-draft'
import { changeDirective } from './notice-draft'
import type { WarningCode } from './reading/reading'

/** Warnings that follow from what stands in the draft; the others are the reader's and stay until settled. */
const COMPUTED: readonly WarningCode[] = ['nobody-leads', 'deadline-before-document', 'no-directives']

/** Doubts of the reader about its own work: a look settles them, they are no warnings of the paper. */
const DOUBTS: readonly WarningCode[] = ['lead-inferred', 'year-inferred']

export const isDoubt = (warning: DraftWarning): boolean => DOUBTS.includes(warning.code)
export const isOpen = (warning: DraftWarning): boolean => !warning.settledReason && !isDoubt(warning)

/**
 * The draft with the warnings that hold now: a lead added takes «nobody leads» away, a dropped directive takes the
 * warnings that spoke of it. What a person has settled stays settled.
 */
export function withCurrentWarnings(draft: NoticeDraft, issuedOn: string | null): NoticeDraft {
  const keys = new Set(draft.directives.map((directive) => directive.key))
  const directives = draft.directives.map((directive) => ({
    ...directive,
    warnings: current(directive.warnings, warningsOf(directive, issuedOn)).filter(
      (warning) => !warning.partners || warning.partners.some((key) => keys.has(key)),
    ),
  }))
  const own: DraftWarning[] = draft.directives.length === 0 ? [{ code: 'no-directives', data: {} }] : []
  return { ...draft, directives, warnings: current(draft.warnings, own) }
}

function warningsOf(directive: DraftDirective, issuedOn: string | null): DraftWarning[] {
  const warnings: DraftWarning[] = []
  const last = latest(directive.deadline)
  // A chair's own decision («Nhất trí …») orders nobody; that nobody leads it is no fault.
  if (directive.lead.length === 0 && directive.decision !== 'approve' && directive.decision !== 'other')
    warnings.push({ code: 'nobody-leads', data: { section: directive.section } })
  if (last && issuedOn && last < issuedOn)
    warnings.push({ code: 'deadline-before-document', data: { deadline: last, issued: issuedOn } })
  return warnings
}

function current(before: readonly DraftWarning[], computed: readonly DraftWarning[]): DraftWarning[] {
  const kept = before.filter((warning) => !COMPUTED.includes(warning.code))
  const known = computed.map((warning) => {
    const old = before.find((other) => other.code === warning.code)
    return old ? { ...old, data: { ...old.data, ...warning.data } } : warning
  })
  return [...known, ...kept]
}

/** A person lets a warning stand and says why; an empty reason opens it again. `key` null: a warning of the paper. */
export function settleWarning(draft: NoticeDraft, key: string | null, code: WarningCode, reason: string): NoticeDraft {
  const settledReason = reason.trim() || undefined
  const settle = (warnings: DraftWarning[]) =>
    warnings.map((warning) => (warning.code === code ? { ...warning, settledReason } : warning))
  if (key === null) return { ...draft, warnings: settle(draft.warnings) }
  return changeDirective(draft, key, (directive) => ({
    ...directive,
    seen: true,
    warnings: settle(directive.warnings),
  }))
}
