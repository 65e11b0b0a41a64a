import type { Transaction } from '../../client.server'
import { paperTemplate } from '../../schema.server'
import { instantOn } from '../sample-clock'
import { SAMPLE_TEMPLATES } from './sample-templates'

/** The sample office's templates, a version for each name of its province; an office that adapted its own keeps them. */
export async function writeTemplates(tx: Transaction): Promise<void> {
  const adapted = await tx.selectDistinct({ kind: paperTemplate.kind }).from(paperTemplate)
  const kinds = new Set(adapted.map(({ kind }) => kind))
  const rows = SAMPLE_TEMPLATES.flatMap(({ validFrom, templates }, at) =>
    templates
      .filter(({ kind }) => !kinds.has(kind))
      .map((template) => ({
        ...{ ...template, recipients: [...template.recipients], version: at + 1, validFrom },
        ...{ createdAt: instantOn(validFrom), isSample: true },
      })),
  )
  if (rows.length > 0) await tx.insert(paperTemplate).values(rows)
}
