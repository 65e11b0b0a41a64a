import type { Database } from '#db/client.server'
import { organisation } from '#db/schema.server'
import { loadSample } from '#db/seed/load-sample.server'
import { dayAt } from '~/domain/calendar-day'
import type { Words } from '~/words/words'
import type { makeSteps } from './steps.server'

/** Loads the sample portfolio into an empty register, and never into one that holds anything. */
export async function loadSampleOnce(
  db: Database,
  now: Date,
  steps: ReturnType<typeof makeSteps>,
  words: Words['start'],
): Promise<void> {
  const [anything] = await db.select({ id: organisation.id }).from(organisation).limit(1)
  if (anything) return
  steps.begin(words.loadingSample)
  await loadSample(db, {
    today: dayAt(now),
    progress: (_step, done, total) => steps.progress(words.loadingSample, done, total),
  })
  steps.done(words.loadedSample)
}
