import { latest } from '~/domain/directives/deadline'
import type { DraftDirective, DraftWarning, NoticeDraft, Stamp } from './notice-draft'
import { changeDirective } from './notice-draft'
import type { WarningCode } from './reading/reading'
import { withUncertainCounts } from './uncertain-words'

/** Warnings that follow from what stands in the draft; the others are the reader's and stay until settled. */
const COMPUTED: readonly WarningCode[] = ['nobody-leads', 'deadline-before-document', 'no-directives']

/** Doubts of the reader about its own work: a look settles them, they are no warnings of the paper. */
const DOUBTS: readonly WarningCode[] = ['lead-inferred', 'year-inferred']

export const isDoubt = (warning: DraftWarning): boolean => DOUBTS.includes(warning.code)
/** Holds at the moment; one that does not is kept and not shown. */
export const isPresent = (warning: DraftWarning): boolean => !warning.gone
export const isOpen = (warning: DraftWarning): boolean =>
  isPresent(warning) && !warning.settledReason && !isDoubt(warning)

/**
 * The draft with the warnings that hold now: a lead added takes «nobody leads» away, a dropped directive takes the
 * warnings that spoke of it. They are put aside, not forgotten: what a person has settled stays settled whatever is edited.
 */
export function withCurrentWarnings(draft: NoticeDraft, issuedOn: string | null): NoticeDraft {
  const keys = new Set(draft.directives.map((directive) => directive.key))
  const directives = draft.directives.map((directive) => ({
    ...directive,
    warnings: current(directive.warnings, warningsOf(directive, issuedOn)).map((warning) =>
      warning.partners
        ? present(
            warning,
            warning.partners.some((key) => keys.has(key)),
          )
        : warning,
    ),
  }))
  const own: DraftWarning[] = draft.directives.length === 0 ? [{ code: 'no-directives', data: {} }] : []
  return withUncertainCounts({ ...draft, directives, warnings: current(draft.warnings, own) })
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
  const holds = (warning: DraftWarning) => computed.find((other) => other.code === warning.code)
  const known = before.flatMap((warning) => {
    if (!COMPUTED.includes(warning.code)) return [warning]
    const now = holds(warning)
    if (now) return [present({ ...warning, data: { ...warning.data, ...now.data } }, true)]
    return warning.settledReason ? [present(warning, false)] : []
  })
  const fresh = computed.filter((warning) => !before.some((other) => other.code === warning.code))
  return [...fresh, ...known]
}

function present({ gone, ...warning }: DraftWarning, holds: boolean): DraftWarning {
  return holds ? warning : { ...warning, gone: true }
}

/** A person lets a warning stand and says why; an empty reason opens it again. `key` null: a warning of the paper. */
export function settleWarning(
  draft: NoticeDraft,
  key: string | null,
  code: WarningCode,
  reason: string,
  by?: Stamp,
): NoticeDraft {
  const settledReason = reason.trim() || undefined
  const settle = (warnings: DraftWarning[]) =>
    warnings.map((warning) =>
      warning.code === code ? { ...warning, settledReason, settledBy: settledReason ? by : undefined } : warning,
    )
  if (key === null) return { ...draft, warnings: settle(draft.warnings) }
  return changeDirective(draft, key, (directive) => ({
    ...directive,
    seen: true,
    warnings: settle(directive.warnings),
  }))
}
