import { type Deadline, latest, NO_DEADLINE } from '~/domain/directives/deadline'
import type { AssembledDirective } from './notice-text'
import type { SampleHistory } from './sample-shapes'

/** What had happened by a day; the rest of the told history still lies ahead. */
export function historyUntil(history: SampleHistory, today: string): SampleHistory {
  const reports = (history.reports ?? []).filter((report) => report.on <= today)
  const asked = history.extension && history.extension.askedOn <= today ? history.extension : undefined
  const extension = asked && {
    ...asked,
    decided: asked.decided && asked.decided.on <= today ? asked.decided : undefined,
  }
  const told = history.completion && history.completion.reportedOn <= today ? history.completion : undefined
  const completion = told && { ...told, decided: told.decided && told.decided.on <= today ? told.decided : undefined }
  return { reports, extension, completion }
}

/** The columns of a directive that follow from its deadline and from what happened. */
export function stateOf(told: AssembledDirective, history: SampleHistory) {
  const deadline: Deadline = told.due?.deadline ?? NO_DEADLINE
  const { extension, completion, reports = [] } = history
  const confirmed = completion?.decided?.confirmed === true
  const newest = [...reports].sort((a, b) => a.on.localeCompare(b.on)).at(-1)
  return {
    deadline,
    deadlineWords: told.due?.words ?? null,
    deadlineType: deadline.type,
    originalDueOn: latest(deadline),
    extendedDueOn: extension?.decided?.granted ? extension.until : null,
    continuous: deadline.period === 'continuous',
    completedOn: confirmed ? completion.completedOn : null,
    awaitingConfirmation: completion !== undefined && completion.decided === undefined,
    lastReportOn: newest?.on ?? null,
    lastPercent: newest?.percent ?? null,
  }
}
