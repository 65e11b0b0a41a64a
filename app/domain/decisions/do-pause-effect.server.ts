import { madeOfPause, targetsOfPauses } from '~/domain/pauses/decided-pauses.server'
import { cancelIn, endIn } from '~/domain/pauses/end-pause.commands.server'
import { keepIn } from '~/domain/pauses/keep-pausing.commands.server'
import { pauseIn, pauseOfTarget } from '~/domain/pauses/pause-work.commands.server'
import type { EffectOf } from './decision-effect'
import type { Done, Work } from './do-effect.server'
import { targetOfPause } from './effect-target'
import { watching } from './record-decision.server'

/** Stands still from the day given, until the condition of the decision. */
export function pauseEffect({ tx, asked, actKey }: Work, effect: EffectOf<'pause'>): Done {
  const { cause, condition, reviewOn, isSample, by, now } = asked
  const { targets, from, scope = null } = effect
  return watching(
    tx,
    targets.map(targetOfPause),
    'pause',
    () => pauseIn(tx, { targets, from, scope, cause, condition, reviewOn, isSample, actKey, by, now }),
    pauseOfTarget,
  )
}

/** Lets work go on, or cancels what stood still. */
export async function endPauseEffect({ tx, asked }: Work, effect: EffectOf<'resume' | 'cancel'>): Done {
  const { by, now } = asked
  // A transition says why in words; the decision's own sentence does where the cause has none.
  const cause = { ...asked.cause, words: asked.cause.words ?? asked.title }
  const { act, pauseId, on } = effect
  const given = { pauseIds: [pauseId], on, cause, by, now }
  return watching(
    tx,
    await targetsOfPauses(tx, [pauseId], act),
    act,
    () =>
      effect.act === 'cancel'
        ? cancelIn(tx, { ...given, how: effect.how })
        : endIn(tx, { ...given, ending: 'resumed' }),
    ({ rows }, target) => madeOfPause(rows, target),
  )
}

/** Goes on standing still, under the condition of the decision. */
export async function keepPausingEffect({ tx, asked }: Work, { pauseId }: EffectOf<'keep-pausing'>): Done {
  const { cause, condition, reviewOn, by, now } = asked
  return watching(
    tx,
    await targetsOfPauses(tx, [pauseId], 'resume'),
    'keep-pausing',
    () => keepIn(tx, { pauseIds: [pauseId], cause, condition, reviewOn, by, now }),
    ({ rows }, target) => madeOfPause(rows, target),
  )
}
