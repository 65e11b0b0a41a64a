import type { BidPackageState, ProcurementMethod } from './bid-package-terms'

/** What the office does to a package, in the order of its life; the last three end its tender without a contract. */
export const TRANSITIONS = [
  'approve-plan',
  'prepare-documents',
  'publish',
  'open',
  'award',
  'sign-contract',
  'start',
  'accept',
  'settle',
  'cancel-notice',
  'cancel-tender',
  'declare-no-winner',
] as const
export type Transition = (typeof TRANSITIONS)[number]

type Rule = {
  from: readonly BidPackageState[]
  to: BidPackageState
  /** A pause stops it (R3); what only ends the tender may happen while the package stands still. */
  advances: boolean
}

/**
 * The life of a package as Luật Đấu thầu 22/2023/QH15 and NĐ 214/2025/NĐ-CP tell it: plan, documents, invitation, opening
 * and evaluation, result, contract, execution, acceptance, settlement. The only table of what may follow what.
 */
export const RULES: Record<Transition, Rule> = {
  'approve-plan': { from: ['draft'], to: 'planned', advances: true },
  'prepare-documents': { from: ['planned', 'notice-cancelled'], to: 'preparing-documents', advances: true },
  publish: { from: ['preparing-documents'], to: 'published', advances: true },
  open: { from: ['published'], to: 'evaluating', advances: true },
  award: { from: ['evaluating', 'preparing-documents'], to: 'awarded', advances: true },
  'sign-contract': { from: ['awarded'], to: 'contracted', advances: true },
  start: { from: ['contracted'], to: 'in-execution', advances: true },
  accept: { from: ['in-execution'], to: 'accepted', advances: true },
  settle: { from: ['accepted'], to: 'settled', advances: true },
  'cancel-notice': { from: ['published'], to: 'notice-cancelled', advances: false },
  'cancel-tender': {
    from: ['planned', 'preparing-documents', 'published', 'evaluating', 'awarded', 'notice-cancelled'],
    to: 'tender-cancelled',
    advances: false,
  },
  'declare-no-winner': { from: ['evaluating'], to: 'no-winner', advances: true },
}

/** Forms whose winner comes out of bids to a public or sent invitation: nothing is awarded before they are opened. */
const BY_INVITATION: readonly ProcurementMethod[] = [
  'open-bidding',
  'limited-bidding',
  'competitive-quotation',
  'competitive-quotation-short',
  'online-price',
  'online-price-short',
]

export const isByInvitation = (method: ProcurementMethod): boolean => BY_INVITATION.includes(method)

/** True where the transition leads on from the state, for a package selected by the method. */
export function mayFollow(state: BidPackageState, transition: Transition, method: ProcurementMethod): boolean {
  if (!RULES[transition].from.includes(state)) return false
  return !(transition === 'award' && state === 'preparing-documents' && isByInvitation(method))
}

/** What may be done next, in the order of the life. */
export const nextTransitions = (state: BidPackageState, method: ProcurementMethod): Transition[] =>
  TRANSITIONS.filter((transition) => mayFollow(state, transition, method))

/** The transition that leads into a state: each state but the first has exactly one. */
export const transitionInto = (state: BidPackageState): Transition | null =>
  TRANSITIONS.find((transition) => RULES[transition].to === state) ?? null

/** States of a tender that failed: the package ends, and one that repeats it may be made of it. */
export const FAILED_STATES = ['tender-cancelled', 'no-winner'] as const satisfies readonly BidPackageState[]

export const mayBeRetendered = (state: BidPackageState): boolean =>
  (FAILED_STATES as readonly BidPackageState[]).includes(state)

/** Nothing follows: settled, or failed. */
export const isEnded = (state: BidPackageState): boolean => state === 'settled' || mayBeRetendered(state)

/** The states a package passes on the straight way, for a track and a board. */
export const TRACK = [
  'draft',
  'planned',
  'preparing-documents',
  'published',
  'evaluating',
  'awarded',
  'contracted',
  'in-execution',
  'accepted',
  'settled',
] as const satisfies readonly BidPackageState[]

/** A contract was signed, so that volume may be accepted and paid. */
export const hasContract = (state: BidPackageState): boolean =>
  ['contracted', 'in-execution', 'accepted', 'settled'].includes(state)
