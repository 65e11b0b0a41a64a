import type { Issue } from '~/domain/command-result'
import { missingFacts, type TransitionFacts } from './bid-package-facts'
import { isByInvitation, mayFollow, type Transition } from './bid-package-state'
import type { BidPackageState, ProcurementMethod, ProcurementPlanState } from './bid-package-terms'
import { NETWORK_NUMBERS_SINCE } from './network-number'

/** What the rules of a transition look at. `bound` is the value that amounts may not exceed, in dong. */
export type PackageStanding = {
  state: BidPackageState
  stateSince: string
  method: ProcurementMethod
  value: bigint
  planState: ProcurementPlanState | null
  /** Last day for bids as published; null where none was. */
  closesOn: string | null
  /** Value of the award; null before it. */
  awardedAmount: bigint | null
  /** Value of the contract with its variations, and what of it was accepted so far. */
  contractValue: bigint | null
  acceptedAmount: bigint
}

/** What stands in the way of a transition on the day `on`, `today` being the day it is told (ISO); empty where it may be. */
export function transitionIssues(
  standing: PackageStanding,
  transition: Transition,
  facts: TransitionFacts,
  on: string,
  today: string,
): Issue[] {
  if (!mayFollow(standing.state, transition, standing.method))
    return [{ field: null, key: 'procurement.transition-not-allowed', context: { state: standing.state, transition } }]
  return [
    ...dayIssues(standing, facts, on, today),
    ...planIssues(standing, transition),
    ...withoutOlderLaw(missingFacts(transition, facts), transition, standing, on),
    ...(RULE_ISSUES[transition]?.(standing, facts, on) ?? []),
  ]
}

function dayIssues({ stateSince }: PackageStanding, { documentOn }: TransitionFacts, on: string, today: string) {
  const issues: Issue[] = []
  if (on > today) issues.push({ field: 'on', key: 'procurement.day-ahead' })
  if (on < stateSince) issues.push({ field: 'on', key: 'procurement.day-before-state', context: { since: stateSince } })
  if (documentOn !== null && documentOn > on) issues.push({ field: 'documentOn', key: 'procurement.document-after' })
  return issues
}

/** Nothing is selected before the plan is approved (Luật Đấu thầu 22/2023/QH15, Điều 37). */
function planIssues({ planState }: PackageStanding, transition: Transition): Issue[] {
  if (transition !== 'approve-plan' && transition !== 'publish' && transition !== 'award') return []
  if (planState === 'approved') return []
  return [{ field: null, key: planState === null ? 'procurement.without-plan' : 'procurement.plan-not-approved' }]
}

/** Invitations of before the network's present system, and those it does not carry, have no number of it. */
function withoutOlderLaw(issues: Issue[], transition: Transition, { method }: PackageStanding, on: string): Issue[] {
  if (transition !== 'publish' || (on >= NETWORK_NUMBERS_SINCE && isByInvitation(method))) return issues
  return issues.filter(({ field }) => field !== 'networkNumber' && field !== 'networkVersion')
}

type RuleIssues = (standing: PackageStanding, facts: TransitionFacts, on: string) => Issue[]

const RULE_ISSUES: Partial<Record<Transition, RuleIssues>> = {
  publish: (_, { closesOn }, on) =>
    closesOn !== null && closesOn <= on ? [{ field: 'closesOn', key: 'procurement.closes-before-published' }] : [],
  open: ({ closesOn }, { bids }, on) => [
    ...(closesOn !== null && on < closesOn
      ? [{ field: 'on', key: 'procurement.opened-before-closing', context: { closes: closesOn } }]
      : []),
    ...(bids === 0 ? [{ field: 'bids', key: 'procurement.no-bids' }] : []),
  ],
  award: ({ value }, facts) => boundIssues(facts, value, 'procurement.award-above-value'),
  'sign-contract': ({ value, awardedAmount }, facts) => {
    const aboveValue = boundIssues(facts, value, 'procurement.contract-above-value')
    const above =
      aboveValue.length > 0 ? aboveValue : boundIssues(facts, awardedAmount, 'procurement.contract-above-award')
    const backwards = facts.startsOn !== null && facts.endsOn !== null && facts.endsOn < facts.startsOn
    return backwards ? [...above, { field: 'endsOn', key: 'procurement.end-before-start' }] : above
  },
  accept: ({ contractValue, acceptedAmount }, { amount }) =>
    contractValue !== null && amount !== null && acceptedAmount + amount > contractValue
      ? [
          {
            field: 'amount',
            key: 'procurement.accepted-above-contract',
            context: { accepted: String(acceptedAmount), given: String(amount), bound: String(contractValue) },
          },
        ]
      : [],
}

/** An amount above its bound needs a decision that says so; the refusal gives both figures (R10). */
function boundIssues({ amount, aboveValueDecision }: TransitionFacts, bound: bigint | null, key: string): Issue[] {
  if (amount === null) return []
  if (amount === 0n) return [{ field: 'amount', key: 'procurement.amount-zero' }]
  if (bound === null || amount <= bound || aboveValueDecision !== null) return []
  return [{ field: 'amount', key, context: { given: String(amount), bound: String(bound) } }]
}
