import type { Cause, Condition } from '~/domain/pauses/pause'
import type { Actor } from '~/domain/people/actor'
import type { EffectAsked } from './decision-effect'
import type { DecisionType, EffectSubject } from './decision-terms'

/** A value a person saw before deciding, so that another one meanwhile is shown beside it and nothing is lost (R16). */
export type SeenValue = { subject: EffectSubject; id: number; field: string; value: string | null }

/** Money that will not be spent, in dong, with how it was counted. */
export type AvoidedCost = { amount: bigint; basis: string }

/** A decision as a person takes it: all of its effects are done in one transaction, or none is (R5). */
export type DecisionAsked = {
  type: DecisionType
  /** What was decided, in one sentence. */
  title: string
  /** ISO day; none that lies ahead. */
  takenOn: string
  cause: Cause
  /** What the decision waits for or is held to; pauses among its effects wait for it. */
  condition: Condition
  /** Looked at again on this day, ISO. */
  reviewOn: string | null
  effects: readonly EffectAsked[]
  /** The decision whose place it takes, and whether what that one still holds is ended first. */
  supersedesId?: number | null
  endsSuperseded?: boolean
  avoidedCost?: AvoidedCost | null
  /** Due decisions that it settles. */
  answers?: readonly number[]
  /** What the person saw when deciding; null or left out where nothing was shown. */
  seen?: readonly SeenValue[] | null
  isSample?: boolean
  by: Actor
  now: Date
}
