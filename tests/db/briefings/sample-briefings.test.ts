import { asc, eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { briefing, evaluation, matterOutcome, project } from '#db/schema.server'
import { loadSample } from '#db/seed/load-sample.server'
import { measurePdf } from '#tests/documents/papers/measured-pdf'
import { writePaperDocx } from '~/documents/papers/write-docx'
import { writePaperPdf } from '~/documents/papers/write-pdf.server'
import { findFrozen } from '~/domain/briefings/briefing-page.queries.server'
import { findBriefingTemplates } from '~/domain/briefings/briefing-templates.server'
import { sha256 } from '~/domain/briefings/issue-briefing.commands.server'
import { sheetGaps } from '~/domain/briefings/matter'
import { slipPaper } from '~/domain/briefings/papers/slip'
import { listCandidates } from '~/domain/briefings/sources/all-sources.server'
import { inVietnamese } from '~/routes/briefings/in-vietnamese'

const MEETING = { chair: 'Chủ tịch UBND tỉnh', asOf: '2026-11-21T02:00:00Z' }
const ALL = { scope: 'all' as const, seesDrafts: true }

describe('the meetings of the sample', () => {
  test('one is over with its conclusions, one issued, one a draft; frozen ones give the same bytes (R13)', async () => {
    await loadSample(database(), { today: '2026-11-21' })
    const rows = await database().select().from(briefing).orderBy(asc(briefing.meetingOn))
    expect(rows.map(({ state }) => state)).toEqual(['closed', 'issued', 'draft'])
    expect((await database().select().from(matterOutcome)).length).toBeGreaterThan(0)
    const id = rows[1]?.id ?? 0
    const before = await findFrozen(database(), id, ALL)
    if (!before) throw new Error('not issued')
    expect(before.sha256).toBe(sha256(before.text))
    expect(before.text).toContain('thư điện tử')
    const bytes = async (found: typeof before) => [
      sha256(await writePaperDocx(found.frozen.papers.report)),
      sha256(await writePaperPdf(found.frozen.papers.report)),
    ]
    const first = await bytes(before)

    // Data that the sheets were drafted from changes; what was issued does not.
    await database().update(project).set({ name: 'Tên khác', totalInvestment: 1n })
    const after = await findFrozen(database(), id, ALL)
    if (!after) throw new Error('gone')
    expect(await bytes(after)).toEqual(first)
    // The report is two pages at most, then one A4 a matter.
    const { pages } = await measurePdf(await writePaperPdf(after.frozen.papers.report))
    expect(pages).toBeLessThanOrEqual(2 + after.frozen.sheets.length)
    for (const slip of after.frozen.papers.slips) expect((await measurePdf(await writePaperPdf(slip))).pages).toBe(1)
  })

  test('every matter that waits goes on one A4 as a phiếu trình, its opinion beside the signature', async () => {
    await loadSample(database(), { today: '2026-11-21' })
    const asked = { asOf: '2026-11-21', scope: 'all' as const, since: '2026-11-01' }
    // The order of the finished evaluation is done and its project over; while they were not, the ranking waited.
    const over = await listCandidates(database(), asked)
    expect(over.some(({ kind }) => kind === 'evaluation')).toBe(false)
    const [ranked] = await database().select().from(evaluation).where(eq(evaluation.state, 'closed'))
    const ofRanked = eq(project.id, ranked?.projectId ?? 0)
    await database().update(project).set({ phase: 'implementation' }).where(ofRanked)
    await database().update(evaluation).set({ directiveId: null })
    const waiting = await listCandidates(database(), asked)
    const evaluated = waiting.find(({ kind }) => kind === 'evaluation')
    expect(evaluated).toMatchObject({ key: `evaluation:${ranked?.id}`, projectId: ranked?.projectId })
    if (!evaluated) throw new Error('not offered')
    expect(sheetGaps('evaluation', evaluated.content)).toEqual([])
    expect(evaluated.content.facts[0]?.figure).toMatch(/^\d,\d\d\/5, thứ 1$/)
    expect(evaluated.content.facts.at(-1)?.words).toMatch(/^Thứ tự /)
    expect(evaluated.content.facts.every(({ on, source }) => on === ranked?.closedOn && source !== '')).toBe(true)
    expect(evaluated.content.options.map(({ conclusions }) => conclusions[0]?.kind).at(-1)).toBe('evaluate')
    expect(new Set(waiting.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(7)
    const means = { templates: await findBriefingTemplates(database(), asked.asOf), inWords: inVietnamese }
    for (const { key, content } of waiting) {
      const { pages, printed } = await measurePdf(await writePaperPdf(slipPaper(MEETING, { content }, means)))
      expect([key, pages]).toEqual([key, 1])
      const heightOf = (begins: string) => printed.find(({ text }) => text.startsWith(begins))?.y ?? 0
      expect(Math.abs(heightOf('Ý kiến của Chủ tịch') - heightOf('CHÁNH VĂN PHÒNG'))).toBeLessThan(5)
      const text = printed.map((piece) => piece.text).join('')
      const bare = (words: string) => words.replace(/\s/g, '')
      for (const { words } of content.facts) expect(bare(text)).toContain(bare(words))
    }
  })

  test('the database refuses to change what was issued, to anybody', async () => {
    await loadSample(database(), { today: '2026-11-21' })
    const [issued] = await database().select().from(briefing).where(eq(briefing.state, 'issued'))
    const id = issued?.id ?? 0
    const refused = { cause: expect.objectContaining({ constraint_name: 'briefing_kept' }) }
    const run = (query: ReturnType<typeof sql>) => database().execute(query)
    await expect(run(sql`update briefing set frozen = '{}' where id = ${id}`)).rejects.toMatchObject(refused)
    await expect(run(sql`update briefing set title = 'x' where id = ${id}`)).rejects.toMatchObject(refused)
    await expect(run(sql`delete from briefing where id = ${id}`)).rejects.toMatchObject(refused)
    await expect(run(sql`update matter set content = '{}' where briefing_id = ${id}`)).rejects.toMatchObject(refused)
    await expect(run(sql`delete from matter where briefing_id = ${id}`)).rejects.toMatchObject(refused)
    await run(sql`update briefing set state = 'presented', version = version + 1 where id = ${id}`)
  })
})
