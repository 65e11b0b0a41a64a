import type { Transaction } from '../../client.server'
import { paperTemplate } from '../../schema.server'
import { instantOn } from '../sample-clock'
import { SAMPLE_TEMPLATES } from './sample-templates'

const FROM = '2015-01-01'

/** The sample office's templates; an office that adapted its own keeps them. */
export async function writeTemplates(tx: Transaction): Promise<void> {
  const rows = SAMPLE_TEMPLATES.map((template) => ({
    ...{ ...template, recipients: [...template.recipients], version: 1, validFrom: FROM },
    ...{ createdAt: instantOn(FROM), isSample: true },
  }))
  await tx.insert(paperTemplate).values(rows).onConflictDoNothing()
}
