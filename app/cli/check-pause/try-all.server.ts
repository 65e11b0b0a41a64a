import { undoPause } from '~/domain/pauses/end-pause.commands.server'
import { onFreshDatabase } from './fresh-database.server'
import { signIn } from './page-action.server'
import { tokenFor } from './program.server'
import { BY, pauseByClause, STORY_NOW, setStage } from './stage.server'
import { packageWays, projectWays, type Tried } from './ways.server'

/** Tries every way to advance under a pause of the package, then of the whole project; true where all were refused. */
export function tryAll(tell: (tried: Tried) => void): Promise<boolean> {
  return onFreshDatabase(async (db) => {
    const stage = await setStage(db)
    const keys = { cookie: await signIn(db, BY.personId), token: await tokenFor(db, BY.personId, STORY_NOW) }
    let held = true
    for (const whole of [false, true]) {
      const pauseId = await pauseByClause(stage, whole)
      for (const { way, go } of whole ? projectWays(stage) : packageWays(stage)) {
        const tried = { way, ...(await go(stage, keys)) }
        held &&= tried.refused
        tell(tried)
      }
      await undoPause(db, { pauseId, reason: 'kiểm tra', by: BY, now: STORY_NOW })
    }
    return held
  })
}
