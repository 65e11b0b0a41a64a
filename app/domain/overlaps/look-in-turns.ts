import { type FoundOverlap, lookForOverlaps } from './find-overlaps'
import type { OverlapScope } from './overlap-scope'

/** After so many milliseconds of work whoever else waits has a turn. */
const TURN = 25
/** So often (ms) it is told how many projects are done. */
const TELL_EVERY = 500

/** Looks for overlaps as findOverlaps does, in short turns between which the server answers others. */
export async function lookInTurns(
  scopes: readonly OverlapScope[],
  tell: (done: number) => Promise<void>,
): Promise<FoundOverlap[]> {
  const steps = lookForOverlaps(scopes)
  let begun = performance.now()
  let told = Number.NEGATIVE_INFINITY
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - begun < TURN) continue
    if (performance.now() - told >= TELL_EVERY) {
      await tell(step.value)
      told = performance.now()
    }
    await new Promise((resolve) => setImmediate(resolve))
    begun = performance.now()
  }
}
