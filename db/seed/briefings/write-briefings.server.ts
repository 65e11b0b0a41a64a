import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { matter } from '#db/schema.server'
import { findBriefingTemplates } from '~/domain/briefings/briefing-templates.server'
import { addMatters, addOwnMatter, startBriefing } from '~/domain/briefings/briefings.commands.server'
import { lastBriefingDay } from '~/domain/briefings/briefings.queries.server'
import { closeBriefing, issueBriefing } from '~/domain/briefings/issue-briefing.commands.server'
import type { MatterKind } from '~/domain/briefings/matter'
import { recommendedOption } from '~/domain/briefings/matter'
import { recordOutcome } from '~/domain/briefings/outcomes.commands.server'
import { listCandidates } from '~/domain/briefings/sources/all-sources.server'
import { addDays } from '~/domain/calendar-day'
import type { CommandResult } from '~/domain/command-result'
import { deadlineWords } from '~/words/deadline-words'
import { formatsFor } from '~/words/formats'
import { wordsIn } from '~/words/words'
import { instantOn, OFFICE_PERSON } from '../sample-clock'
import type { Ids } from '../write-register.server'

const BY = { ...OFFICE_PERSON, scope: 'all' as const, organisationIds: [] }
const CHAIR = 'Chủ tịch UBND tỉnh'
const OWN_DAYS = { closed: -20, issued: 5, draft: 12 } as const

/**
 * Three meetings of the sample, by the same acts as a person's: one that is over with its conclusions, one issued with the
 * e-mail equipment that stands still, and a draft of the next.
 */
export async function writeBriefings(
  tx: Transaction,
  { projects, today }: { projects: Ids; today: string },
): Promise<void> {
  const past = addDays(today, OWN_DAYS.closed)
  const closed = await begin(tx, 'Giao ban công nghệ thông tin', past, addDays(past, -2), ['lease', 'late'])
  if (closed) {
    await issue(tx, closed, addDays(past, -2))
    await conclude(tx, closed, past)
    done(await closeBriefing(tx, { briefingId: closed, by: BY, now: instantOn(past) }))
  }
  const next = await begin(tx, 'Các nội dung công nghệ thông tin trình họp', addDays(today, OWN_DAYS.issued), today, [
    'decision',
    'money',
    'changes',
  ])
  if (next) {
    const own = { projectId: projects.of('bg-email-equipment'), question: null }
    done(await addOwnMatter(tx, { briefingId: next, ...own, by: BY, now: instantOn(today) }))
    await issue(tx, next, today)
  }
  await begin(tx, 'Rà soát dịch vụ thuê và nhiệm vụ chậm', addDays(today, OWN_DAYS.draft), today, ['lease', 'late'])
}

/** A draft with the first matter of each kind that waits on the day; null where none does. */
async function begin(tx: Transaction, title: string, meetingOn: string, on: string, kinds: readonly MatterKind[]) {
  const offered = await listCandidates(tx, { asOf: on, scope: 'all', since: await lastBriefingDay(tx, on) })
  const keys = kinds.flatMap((kind) => offered.find((one) => one.kind === kind)?.key ?? [])
  if (keys.length === 0) return null
  const now = instantOn(on)
  const head = { title, meetingOn, meetingTime: '08:00', place: 'Phòng họp số 2', chair: CHAIR, correctsId: null }
  const started = await startBriefing(tx, { head, by: BY, now, isSample: true })
  if (!started.ok) throw new Error(`A briefing of the sample was refused: ${JSON.stringify(started)}`)
  done(await addMatters(tx, { briefingId: started.briefingId, keys, by: BY, now }))
  return started.briefingId
}

async function issue(tx: Transaction, briefingId: number, on: string) {
  const means = {
    templates: await findBriefingTemplates(tx, on),
    inWords: (deadline: Parameters<typeof deadlineWords>[0]) =>
      deadlineWords(deadline, wordsIn('vi'), formatsFor('vi')),
  }
  done(await issueBriefing(tx, { briefingId, version: 1, means, by: BY, now: instantOn(on) }))
}

/** Each matter as it was recommended. */
async function conclude(tx: Transaction, briefingId: number, on: string) {
  const rows = await tx.select().from(matter).where(eq(matter.briefingId, briefingId))
  for (const { id, content } of rows) {
    const chosen = recommendedOption(content)
    if (!chosen) continue
    const said = { optionKey: chosen.key, words: null, saidBy: CHAIR, saidOn: on, conclusions: chosen.conclusions }
    const now = instantOn(on)
    done(await recordOutcome(tx, { briefingId, matterId: id, version: null, outcome: said, by: BY, now }))
  }
}

function done(result: CommandResult): void {
  if (!result.ok) throw new Error(`A briefing of the sample was refused: ${JSON.stringify(result)}`)
}
