import { writeFile } from 'node:fs/promises'
import { writePaperDocx } from '~/documents/papers/write-docx'
import { writePaperPdf } from '~/documents/papers/write-pdf.server'
import { findFrozen } from '~/domain/briefings/briefing-page.queries.server'
import type { Command } from '../command'
import { EXIT, WrongUsage } from '../exit-code'
import { withDatabase } from '../with-database.server'

/** `briefing render 7 --format pdf --out PATH`: the report of an issued briefing, out of what was frozen. */
export const briefingRender: Command = {
  usage: 'ID --format docx|pdf --out PATH',
  options: { format: { type: 'string' }, out: { type: 'string' } },
  run: async (call) => {
    const { operands, options, words, say } = call
    const says = words.cli.briefing
    const id = briefingId(operands, says.missingId)
    const { format, out } = options
    if (format !== 'docx' && format !== 'pdf') throw new WrongUsage(says.wrongFormat)
    if (typeof out !== 'string' || out === '') throw new WrongUsage(says.missingOut)
    return withDatabase(call, async (db) => {
      const found = await findFrozen(db, id, { scope: 'all', seesDrafts: true })
      if (!found) {
        say(says.notIssued(String(id)))
        return EXIT.refused
      }
      const paper = found.frozen.papers.report
      await writeFile(out, format === 'docx' ? await writePaperDocx(paper) : await writePaperPdf(paper))
      say(says.rendered(out))
      return EXIT.done
    })
  },
}

/** The one operand, a briefing's number. */
export function briefingId([operand = '']: readonly string[], missing: string): number {
  const id = Number(operand)
  if (!Number.isInteger(id) || id < 1) throw new WrongUsage(missing)
  return id
}
