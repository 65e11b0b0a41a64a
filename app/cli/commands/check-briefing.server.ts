import { writePaperDocx } from '~/documents/papers/write-docx'
import { writePaperPdf } from '~/documents/papers/write-pdf.server'
import { findFrozen } from '~/domain/briefings/briefing-page.queries.server'
import { sha256 } from '~/domain/briefings/issue-briefing.commands.server'
import type { Command } from '../command'
import { EXIT } from '../exit-code'
import { withDatabase } from '../with-database.server'
import { briefingId } from './briefing-render.server'

/**
 * `check briefing 7`: what was frozen still has its SHA-256, and its papers written twice are the same bytes (R13). A JSON
 * line each; refused (1) where one differs.
 */
export const checkBriefing: Command = {
  usage: 'ID',
  options: {},
  run: async (call) => {
    const { operands, words, say, print } = call
    const says = words.cli.briefing
    const id = briefingId(operands, says.missingId)
    return withDatabase(call, async (db) => {
      const found = await findFrozen(db, id, { scope: 'all', seesDrafts: true })
      if (!found) {
        say(says.notIssued(String(id)))
        return EXIT.refused
      }
      const { frozen, text } = found
      const lines = [{ what: 'frozen', first: found.sha256, second: sha256(text) }]
      for (const [name, paper] of papersOf(frozen.papers))
        for (const [format, write] of [
          ['docx', writePaperDocx],
          ['pdf', writePaperPdf],
        ] as const)
          lines.push({
            what: `${name}.${format}`,
            first: sha256(await write(paper)),
            second: sha256(await write(paper)),
          })
      for (const { what, first, second } of lines)
        print(JSON.stringify({ what, sha256: first, same: first === second }))
      return lines.every(({ first, second }) => first === second) ? EXIT.done : EXIT.refused
    })
  },
}

type Papers = NonNullable<Awaited<ReturnType<typeof findFrozen>>>['frozen']['papers']

const papersOf = ({ report, submission, slips }: Papers) =>
  [
    ['report', report],
    ['submission', submission],
    ...slips.map((slip, at) => [`slip-${at + 1}`, slip] as const),
  ] as const
