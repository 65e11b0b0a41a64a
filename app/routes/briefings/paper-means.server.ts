import type { Executor } from '#db/client.server'
import { findBriefingTemplates } from '~/domain/briefings/briefing-templates.server'
import type { PaperMeans } from '~/domain/briefings/papers/paper-values'
import { inVietnamese } from './in-vietnamese'

/** What an issue makes its papers with: the office's templates of today, deadlines in Vietnamese. */
export const paperMeans = async (db: Executor, day: string): Promise<PaperMeans> => ({
  templates: await findBriefingTemplates(db, day),
  inWords: inVietnamese,
})
