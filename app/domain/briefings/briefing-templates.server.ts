import type { Executor } from '#db/client.server'
import { findPaperTemplate } from '~/domain/papers/paper-templates.queries.server'
import type { PaperMeans } from './papers/paper-values'

/** The office's own templates for the papers of a briefing, as they hold on a day (ISO). */
export async function findBriefingTemplates(db: Executor, day: string): Promise<PaperMeans['templates']> {
  const [report, submission, slip] = await Promise.all([
    findPaperTemplate(db, 'report', day),
    findPaperTemplate(db, 'submission', day),
    findPaperTemplate(db, 'proposal-slip', day),
  ])
  return { report, submission, 'proposal-slip': slip }
}
