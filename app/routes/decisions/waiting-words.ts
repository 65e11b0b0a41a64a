import type { Waiting, WaitingCost } from '~/domain/decisions/waiting'
import { knownFacts } from '~/domain/pauses/pause-facts'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

/** The question that waits, in one sentence. */
export function questionOf(one: Waiting, words: Words): string {
  const says = words.decisions
  switch (one.kind) {
    case 'pause':
      return `${words.pauses.question(words.pauses.subject(knownFacts(one.pause)))} ${one.pause.part ?? one.project}`
    case 'lease-end':
      return says.leaseQuestion(one.lease.service)
    case 'proposal':
      return says.proposed(words.pauses.proposalKinds[one.proposal.kind], one.project)
    case 'review':
      return says.reviewQuestion(one.decision.title)
  }
}

/** Why it waits, with its source. */
export function becauseOf(one: Waiting, words: Words, formats: Formats): string {
  const says = words.decisions
  switch (one.kind) {
    case 'pause': {
      const because = one.pause.due ? words.pauses.because[one.pause.due.because](formats.day(one.pause.due.since)) : ''
      return [words.pauses.standsStill(knownFacts(one.pause)), because].filter(Boolean).join('; ')
    }
    case 'lease-end': {
      const { provider, endsOn, noticeBy, standing } = one.lease
      const said = standing === 'ended' ? says.leaseEnded : says.leaseEnds
      return [said(provider, formats.day(endsOn)), noticeBy && says.noticeBy(formats.day(noticeBy))]
        .filter(Boolean)
        .join('; ')
    }
    case 'proposal':
      return words.pauses.desk.proposedNote(words.projects.clauseIn(one.proposal.section, one.proposal.notice ?? ''))
    case 'review':
      return one.decision.reviewOn ? says.reviewDue(formats.day(one.decision.reviewOn)) : ''
  }
}

/** What waiting costs, each figure with what it is of. */
export function costWords(cost: WaitingCost, words: Words, formats: Formats): string {
  const says = words.decisions.costs
  switch (cost.kind) {
    case 'fee':
      return cost.period === 'whole-term'
        ? says.feeWhole(formats.money(cost.fee), cost.service)
        : says.fee(formats.money(cost.fee), words.decisions.periods[cost.period], cost.service)
    case 'days-lost':
      return says.daysLost(formats.integer(cost.days))
    case 'lapses':
      return says.lapses(formats.money(cost.amount), String(cost.year), formats.day(cost.on))
  }
}

/** Where it is decided: the page of what stands still, the orders of the notice, or the form with everything filled in. */
export function decideHref(one: Waiting): string {
  switch (one.kind) {
    case 'pause':
      return `/pauses/${one.pause.id}#decide`
    case 'lease-end':
      return `/decisions/new?project=${one.projectId}&type=continue-lease&lease=${one.lease.id}&answers=${one.dueId ?? ''}`
    case 'proposal':
      return `/notices/${one.proposal.noticeId}#proposals`
    case 'review':
      return `/decisions/${one.decision.id}`
  }
}
