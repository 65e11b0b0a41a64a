import type { DecisionKind } from '~/domain/directives/decision-kind'
import { isUnfinished } from './project-phase'
import type { ProjectPhase } from './project-terms'

/** Orders of a notice that change how a project stands while they are in force. */
export const ORDER_KINDS = ['pause', 'stop', 'continue-rent'] as const satisfies readonly DecisionKind[]
export type OrderKind = (typeof ORDER_KINDS)[number]

/** Orders under which nothing may advance (R3). */
export const HALTING_KINDS: readonly OrderKind[] = ['pause', 'stop']

/** An order on a project whose directive is not completed, with the clause that gave it (R2). */
export type OrderInForce = {
  directiveId: number
  kind: OrderKind
  noticeId: number
  /** As cited: 70/TB-UBND. */
  notice: string | null
  clauseId: number
  section: string
  /** ISO day of the notice: in force since. */
  since: string | null
  text: string
  /** What it waits for, in the notice's words. */
  condition: string | null
}

/** An order halts only what is still going on. */
export const standsStill = (project: { phase: ProjectPhase; halted: boolean }): boolean =>
  project.halted && isUnfinished(project.phase)

export const isHalting = (kind: OrderKind): boolean => HALTING_KINDS.includes(kind)

/** The order that halts a project, if one does: what a refusal names. */
export const haltingOrder = <O extends Pick<OrderInForce, 'kind'>>(orders: readonly O[]): O | null =>
  orders.find((order) => isHalting(order.kind)) ?? null
