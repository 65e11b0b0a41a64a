import type { ProductSheet } from '~/domain/evaluations/scoring.commands.server'
import { sentFiles } from '~/http/sent-files.server'

const FIELD = /^(score|verdict|files-c|files-g)-(\d{1,9})$/

/** One product of an own sheet from its fields: `score-7` with `evidence-7`, `verdict-3` with `ground-3`, files of each. */
export async function readSheetForm(productId: number, form: FormData): Promise<ProductSheet> {
  const sheet: ProductSheet = { productId, scores: [], verdicts: [], files: [] }
  const text = (name: string): string | null => {
    const value = form.get(name)
    return typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC').trim() : null
  }
  for (const name of new Set(form.keys())) {
    const [, kind, digits] = FIELD.exec(name) ?? []
    const id = Number(digits)
    if (kind === 'score') {
      const score = text(name)
      sheet.scores.push({
        ...{ criterionId: id, score: score === null ? null : Number(score), evidence: text(`evidence-${id}`) },
      })
    } else if (kind === 'verdict') {
      const passed = text(name)
      sheet.verdicts.push({
        ...{ gateId: id, passed: passed === null ? null : passed === 'yes', evidence: text(`ground-${id}`) },
      })
    } else if (kind) {
      const [criterionId, gateId] = kind === 'files-c' ? [id, null] : [null, id]
      for (const file of await sentFiles(form, name)) sheet.files.push({ criterionId, gateId, file })
    }
  }
  return sheet
}
