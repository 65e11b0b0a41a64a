import type { DraftDirective, DraftWarning, NoticeDraft, Stamp } from './notice-draft'
import { withUncertainCounts } from './uncertain-words'

/**
 * The draft with who settled each warning and who looked at each directive. What was so before keeps its stamp; what is
 * new gets that of the person who saves. A browser's own stamps are not believed, nor what it says of a scan's words.
 */
export function stamped(before: NoticeDraft, after: NoticeDraft, stamp: Stamp): NoticeDraft {
  const known = new Map(before.directives.map((one) => [one.key, one]))
  return withUncertainCounts({
    ...after,
    uncertain: before.uncertain,
    mended: before.mended,
    readings: before.readings,
    warnings: stampedWarnings(before.warnings, after.warnings, stamp),
    directives: after.directives.map((one) => stampedDirective(known.get(one.key), one, stamp)),
  })
}

function stampedDirective(before: DraftDirective | undefined, after: DraftDirective, stamp: Stamp): DraftDirective {
  const { seenBy: _, ...directive } = after
  const warnings = stampedWarnings(before?.warnings ?? [], after.warnings, stamp)
  if (!after.seen) return { ...directive, warnings }
  return { ...directive, warnings, seenBy: (before?.seen && before.seenBy) || stamp }
}

const stampedWarnings = (before: readonly DraftWarning[], after: readonly DraftWarning[], stamp: Stamp) =>
  after.map(({ settledBy: _, ...warning }) => {
    if (!warning.settledReason) return warning
    const old = before.find((other) => other.code === warning.code && other.settledReason === warning.settledReason)
    return { ...warning, settledBy: old?.settledBy ?? stamp }
  })
