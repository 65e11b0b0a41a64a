import type { Executor } from '#db/client.server'
import type { DeadlineInWords } from '~/domain/papers/conclusion-words'
import { conclusionsPaper } from '~/domain/papers/conclusions-paper'
import type { Paper } from '~/domain/papers/paper'
import { findPaperTemplate } from '~/domain/papers/paper-templates.queries.server'
import { findFrozen } from './briefing-page.queries.server'
import { type Looking, listOutcomes } from './briefings.queries.server'

/** The notice of conclusions drafted from what the meeting recorded, in the agenda's order; null where it recorded nothing. */
export async function draftConclusions(
  db: Executor,
  asked: { briefingId: number; looking: Looking; inWords: DeadlineInWords },
): Promise<Paper | null> {
  const found = await findFrozen(db, asked.briefingId, asked.looking)
  if (!found) return null
  const { frozen } = found
  const outcomes = await listOutcomes(db, asked.briefingId)
  const conclusions = frozen.sheets.flatMap(
    ({ matterId }) => outcomes.find((one) => one.matterId === matterId)?.conclusions.map((one) => one.conclusion) ?? [],
  )
  if (conclusions.length === 0) return null
  return conclusionsPaper({
    template: await findPaperTemplate(db, 'conclusions', frozen.meetingOn),
    ...{ number: null, date: null, assessment: [], arrangement: 'by-matter', deadlineWords: asked.inWords },
    meeting: {
      ...{ day: frozen.meetingOn, chair: chairOf(frozen.chair), reporters: [], attendees: [] },
      topic: `cuộc họp về ${frozen.title.charAt(0).toLocaleLowerCase('vi')}${frozen.title.slice(1)}`,
    },
    matters: [{ title: null, conclusions }],
  })
}

/** «Nguyễn Văn A, Chủ tịch UBND tỉnh» and «Chủ tịch UBND tỉnh Nguyễn Văn A» name both; often only the position stands. */
function chairOf(chair: string): { position: string; name: string } {
  const [first = '', second] = chair.split(',').map((part) => part.trim())
  return second ? { name: first, position: second } : { name: '', position: first }
}
