import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { completion, directive, extension, progressReport, progressReportFile, storedFile } from '#db/schema.server'
import { addActor, addDirective, addUnit } from '#tests/support/directive-rows'
import { decideCompletion, reportCompletion } from '~/domain/directives/completions.commands.server'
import { askExtension, decideExtension } from '~/domain/directives/extensions.commands.server'
import { reportProgress } from '~/domain/directives/progress-reports.commands.server'
import type { Actor } from '~/domain/people/actor'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'

const now = new Date('2015-04-10T02:00:00Z')
let lead: Actor
let helper: Actor
let stranger: Actor
let office: Actor
let id: number

beforeEach(async () => {
  const [leads, helps, other, ubnd] = [
    await addUnit('Sở A'),
    await addUnit('Sở B'),
    await addUnit('Sở C'),
    await addUnit('VP'),
  ]
  lead = await addActor('Cán bộ A', leads)
  helper = await addActor('Cán bộ B', helps)
  stranger = await addActor('Cán bộ C', other)
  office = await addActor('Văn phòng', ubnd, 'all')
  id = await addDirective({ lead: [leads], coordinating: [helps] })
})

const stored = async () => {
  const [row] = await database().select().from(directive).where(eq(directive.id, id))
  if (!row) throw new Error('gone')
  return row
}
const story = async () => (await listTimeline(database(), 'directive', id)).map((entry) => entry.event)
const keys = (result: object) =>
  'issues' in result ? (result.issues as { key: string }[]).map((issue) => issue.key) : result

describe('reporting progress', () => {
  const report = (given: Partial<Parameters<typeof reportProgress>[1]> = {}) =>
    reportProgress(database(), {
      directiveId: id,
      text: 'Đã khảo sát xong',
      percent: 40,
      certainty: 'actual',
      asOf: '2015-04-09',
      files: [],
      submissionKey: null,
      by: lead,
      now,
      ...given,
    })

  test('who leads and who co-ordinates report; the newest day and figure are kept with the directive', async () => {
    expect(await report()).toMatchObject({ ok: true, repeated: false })
    expect(await report({ by: helper, asOf: '2015-04-08', percent: 90 })).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ lastReportOn: '2015-04-09', lastPercent: 40 })
    expect(await report({ percent: null, asOf: '2015-04-10' })).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ lastReportOn: '2015-04-10', lastPercent: 40 })
    expect(await story()).toEqual(['directive.reported', 'directive.reported', 'directive.reported'])
  })

  test('evidence is kept byte for byte under its name', async () => {
    const content = new TextEncoder().encode('Biên bản khảo sát')
    await report({ files: [{ name: 'C:\\biên bản.txt', content }] })
    const [file] = await database().select().from(storedFile)
    expect(file).toMatchObject({ name: 'biên bản.txt', mediaType: 'text/plain', storedBy: lead.personId })
    expect(file?.content.equals(Buffer.from(content))).toBe(true)
    expect(await database().select().from(progressReportFile)).toHaveLength(1)
  })

  test('the same form twice is one report, also at the same moment', async () => {
    const both = await Promise.all([report({ submissionKey: 'k' }), report({ submissionKey: 'k' })])
    expect(both.map((result) => result.ok && result.repeated).sort()).toEqual([false, true])
    expect(await report({ submissionKey: 'k', by: helper })).toMatchObject({ repeated: false })
    expect(await database().select().from(progressReport)).toHaveLength(2)
    expect((await database().select().from(progressReport)).length).toBe(2)
  })

  test('refused at the field: future day, day before the notice, no words, wrong file; nothing is written', async () => {
    expect(keys(await report({ asOf: '2015-04-11' }))).toEqual(['directives.day-in-future'])
    expect(keys(await report({ asOf: '2015-04-02' }))).toEqual(['directives.day-before-notice'])
    expect(keys(await report({ text: '  ' }))).toEqual(['errors.required'])
    const files = [{ name: 'x.exe', content: Uint8Array.of(77, 90, 0) }]
    expect(keys(await report({ files }))).toEqual(['directives.file-kind-refused'])
    expect(await database().select().from(progressReport)).toHaveLength(0)
    expect(await database().select().from(storedFile)).toHaveLength(0)
    expect(await story()).toEqual([])
  })

  test('today in Viet Nam counts, not in Greenwich', async () => {
    const evening = new Date('2015-04-09T18:00:00Z')
    expect(await report({ asOf: '2015-04-10', now: evening })).toMatchObject({ ok: true })
  })

  test('for another unit the directive does not exist', async () => {
    expect(await report({ by: stranger })).toEqual({ ok: false, reason: 'missing' })
    expect(await report({ directiveId: id + 99 })).toEqual({ ok: false, reason: 'missing' })
  })

  test('a completed directive takes no more reports', async () => {
    await database().update(directive).set({ completedOn: '2015-04-09' }).where(eq(directive.id, id))
    expect(await report()).toMatchObject({ reason: 'conflict', issues: [{ key: 'directives.already-completed' }] })
  })
})

describe('R6: a longer term', () => {
  const ask = (given: Partial<Parameters<typeof askExtension>[1]> = {}) =>
    askExtension(database(), {
      directiveId: id,
      askedDueOn: '2015-05-15',
      reason: 'chờ số liệu',
      by: lead,
      now,
      ...given,
    })
  const asked = async () => {
    const result = await ask()
    if (!result.ok) throw new Error('not asked')
    return result.extensionId
  }

  test('asked for by who leads, granted to another day: the original stays, both are kept', async () => {
    const extensionId = await asked()
    expect((await stored()).dueOn).toBe('2015-04-15')
    const verdict = { directiveId: id, extensionId, verdict: 'grant', grantedDueOn: '2015-04-30', words: '' } as const
    expect(await decideExtension(database(), { ...verdict, by: office, now })).toEqual({ ok: true })
    expect(await stored()).toMatchObject({
      originalDueOn: '2015-04-15',
      extendedDueOn: '2015-04-30',
      dueOn: '2015-04-30',
    })
    const [row] = await database().select().from(extension)
    expect(row).toMatchObject({
      state: 'granted',
      oldDueOn: '2015-04-15',
      askedDueOn: '2015-05-15',
      decidedBy: office.personId,
    })
    expect(await story()).toEqual(['directive.extension-granted', 'directive.extension-asked'])
    expect(await decideExtension(database(), { ...verdict, by: office, now })).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'directives.extension-decided' }],
    })
  })

  test('refused only with words', async () => {
    const refusal = { directiveId: id, extensionId: await asked(), verdict: 'refuse', by: office, now } as const
    expect(keys(await decideExtension(database(), { ...refusal, words: ' ' }))).toEqual([
      'directives.refusal-needs-words',
    ])
    expect(await decideExtension(database(), { ...refusal, words: 'đã gia hạn một lần' })).toEqual({ ok: true })
    expect(await stored()).toMatchObject({ extendedDueOn: null, dueOn: '2015-04-15' })
    expect(await ask()).toMatchObject({ ok: true })
  })

  test('not twice at once, not by who co-ordinates, not to an earlier or a past day, not without reason', async () => {
    expect(keys(await ask({ askedDueOn: '2015-04-15' }))).toEqual(['directives.extension-not-later'])
    expect(keys(await ask({ now: new Date('2015-06-01T02:00:00Z') }))).toEqual(['directives.extension-in-past'])
    expect(keys(await ask({ reason: '' }))).toEqual(['errors.required'])
    expect(keys(await ask({ by: helper }))).toEqual(['directives.only-the-lead'])
    expect(await ask({ by: stranger })).toEqual({ ok: false, reason: 'missing' })
    await asked()
    expect(keys(await ask())).toEqual(['directives.extension-open'])
  })

  test('there is nothing to extend without a deadline or after completion', async () => {
    await database().update(directive).set({ originalDueOn: null, deadlineType: 'none' }).where(eq(directive.id, id))
    expect(keys(await ask())).toEqual(['directives.nothing-to-extend'])
    await database()
      .update(directive)
      .set({ originalDueOn: '2015-04-15', completedOn: '2015-04-09' })
      .where(eq(directive.id, id))
    expect(keys(await ask())).toEqual(['directives.already-completed'])
  })

  test('a grant ends later than the day in force; an unknown request is missing', async () => {
    const extensionId = await asked()
    const grant = { directiveId: id, verdict: 'grant', words: '', by: office, now } as const
    expect(keys(await decideExtension(database(), { ...grant, extensionId, grantedDueOn: '2015-04-14' }))).toEqual([
      'directives.extension-not-later',
    ])
    expect(await decideExtension(database(), { ...grant, extensionId: 999, grantedDueOn: '2015-05-01' })).toEqual({
      ok: false,
      reason: 'missing',
    })
  })
})

describe('completion', () => {
  const report = (given: Partial<Parameters<typeof reportCompletion>[1]> = {}) =>
    reportCompletion(database(), {
      directiveId: id,
      completedOn: '2015-04-09',
      text: 'Đã trình',
      file: null,
      by: lead,
      now,
      ...given,
    })
  const reported = async () => {
    const result = await report()
    if (!result.ok) throw new Error('not reported')
    return result.completionId
  }

  test('reported by who leads, confirmed by the office: the day of the work counts', async () => {
    const completionId = await reported()
    expect(await stored()).toMatchObject({ awaitingConfirmation: true, completedOn: null })
    const confirm = { directiveId: id, completionId, verdict: 'confirm', words: '', by: office, now } as const
    expect(await decideCompletion(database(), confirm)).toEqual({ ok: true })
    expect(await stored()).toMatchObject({ awaitingConfirmation: false, completedOn: '2015-04-09' })
    expect(await story()).toEqual(['directive.completion-confirmed', 'directive.completion-reported'])
    expect(keys(await decideCompletion(database(), confirm))).toEqual(['directives.completion-decided'])
    expect(keys(await report())).toEqual(['directives.already-completed'])
  })

  test('returned with words, then reported again', async () => {
    const completionId = await reported()
    const back = { directiveId: id, completionId, verdict: 'return', by: office, now } as const
    expect(keys(await decideCompletion(database(), { ...back, words: '' }))).toEqual(['directives.return-needs-words'])
    expect(await decideCompletion(database(), { ...back, words: 'thiếu biên bản' })).toEqual({ ok: true })
    expect(await stored()).toMatchObject({ awaitingConfirmation: false, completedOn: null })
    expect(await report({ file: { name: 'bb.txt', content: new TextEncoder().encode('biên bản') } })).toMatchObject({
      ok: true,
    })
    const rows = await database().select().from(completion).orderBy(completion.id)
    expect(rows.map((row) => [row.state, row.fileId !== null])).toEqual([
      ['returned', false],
      ['awaiting', true],
    ])
  })

  test('refused: by who co-ordinates, twice, in the future, before the notice, without words', async () => {
    expect(keys(await report({ by: helper }))).toEqual(['directives.only-the-lead'])
    expect(await report({ by: stranger })).toEqual({ ok: false, reason: 'missing' })
    expect(keys(await report({ completedOn: '2015-04-11' }))).toEqual(['directives.day-in-future'])
    expect(keys(await report({ completedOn: '2015-04-01' }))).toEqual(['directives.day-before-notice'])
    expect(keys(await report({ text: '' }))).toEqual(['errors.required'])
    await reported()
    expect(keys(await report())).toEqual(['directives.completion-waiting'])
    const other = { directiveId: id, completionId: 999, verdict: 'confirm', words: '', by: office, now } as const
    expect(await decideCompletion(database(), other)).toEqual({ ok: false, reason: 'missing' })
  })
})
