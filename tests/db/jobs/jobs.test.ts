import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { job } from '#db/schema.server'
import { actor, addActor } from '#tests/support/project-rows'
import { askForJob } from '~/domain/jobs/ask-for-job.server'
import { JOB_SILENCE, MOST_ATTEMPTS, pauseAfter } from '~/domain/jobs/job'
import { endJob, letGoOfAllJobs, takeNextJob, tellSteps } from '~/domain/jobs/job-turns.commands.server'
import { reviveJob } from '~/domain/jobs/jobs.commands.server'
import { findNewestJob, listDeadJobs } from '~/domain/jobs/jobs.queries.server'
import { doDueJobs, startWorker, type Trades } from '~/jobs/worker.server'

const start = new Date('2015-04-10T01:00:00Z')
const later = (ms: number) => new Date(start.getTime() + ms)
const ask = (day: string, onceKey?: string) =>
  askForJob(database(), { kind: 'make-digests', payload: { day }, onceKey, now: start })
const doing = (make: (day: string) => Promise<void>): Trades => ({
  'make-digests': async ({ day }) => {
    await make(day)
    return undefined
  },
  'send-mail': async () => {},
  'reckon-overlaps': async () => ({ projects: 0, found: 0, added: 0, gone: 0 }),
})
const only = async () => {
  const [row] = await database().select().from(job)
  if (!row) throw new Error('no job')
  return row
}

test('a job is there with its change or not at all, and once for a key', async () => {
  await expect(
    database().transaction(async (tx) => {
      await askForJob(tx, { kind: 'make-digests', payload: { day: '2015-04-10' }, now: start })
      throw new Error('the change went wrong')
    }),
  ).rejects.toThrow('the change went wrong')
  expect(await database().select().from(job)).toEqual([])
  await ask('2015-04-10', 'today')
  await ask('2015-04-10', 'today')
  expect(await database().select().from(job)).toHaveLength(1)
})

test('each job is done once however many work, in the order of its time', async () => {
  for (let n = 1; n <= 12; n++) await ask(`2015-04-${String(n).padStart(2, '0')}`)
  const done: string[] = []
  const work = doing(async (day) => {
    done.push(day)
    await new Promise((resolve) => setTimeout(resolve, 1))
  })
  const taken = await Promise.all([1, 2, 3].map(() => doDueJobs(database(), work, () => start)))
  expect(done.toSorted()).toEqual(Array.from({ length: 12 }, (_, n) => `2015-04-${String(n + 1).padStart(2, '0')}`))
  expect(taken.reduce((sum, n) => sum + n, 0)).toBe(12)
  expect((await database().select({ state: job.state }).from(job)).every(({ state }) => state === 'done')).toBe(true)
})

test('what fails is tried again after pauses that grow, then it is dead with its error until somebody revives it', async () => {
  await ask('2015-04-10')
  let fails = true
  let tries = 0
  const work = doing(async () => {
    tries += 1
    if (fails) throw new Error(`no way, ${tries}`)
  })
  let at = start
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    expect(await doDueJobs(database(), work, () => at)).toBe(1)
    expect(await doDueJobs(database(), work, () => at)).toBe(0)
    if (attempt < MOST_ATTEMPTS) {
      const { runAt, error, state } = await only()
      expect({ runAt, error, state }).toEqual({
        runAt: new Date(at.getTime() + pauseAfter(attempt)),
        error: `no way, ${attempt}`,
        state: 'waiting',
      })
      at = runAt
    }
  }
  expect(await listDeadJobs(database())).toMatchObject([{ kind: 'make-digests', attempts: 8, error: 'no way, 8' }])
  expect(await doDueJobs(database(), work, () => later(10 ** 9))).toBe(0)
  fails = false
  const { id: jobId } = await only()
  expect(await reviveJob(database(), { jobId, by: actor([1]), now: at })).toMatchObject({ reason: 'forbidden' })
  expect(await reviveJob(database(), { jobId, by: actor(), now: at })).toEqual({ ok: true })
  expect(await reviveJob(database(), { jobId, by: actor(), now: at })).toMatchObject({ reason: 'missing' })
  expect(await doDueJobs(database(), work, () => at)).toBe(1)
  expect(await only()).toMatchObject({ state: 'done', error: null })
})

test('the pauses grow from half a minute to six hours', () => {
  expect([1, 2, 3, 4, 7, 8, 20].map(pauseAfter)).toEqual([
    30_000, 75_000, 187_500, 468_750, 7_324_219, 18_310_547, 21_600_000,
  ])
})

test('a silent worker loses its job to another; one that fells its worker is dead in the end', async () => {
  await ask('2015-04-10')
  expect(await takeNextJob(database(), { now: start })).toMatchObject({ attempt: 1, last: false })
  expect(await takeNextJob(database(), { now: later(JOB_SILENCE) })).toBeNull()
  const again = await takeNextJob(database(), { now: later(JOB_SILENCE + 1) })
  expect(again).toMatchObject({ attempt: 2 })
  for (let n = 2; n <= MOST_ATTEMPTS; n++) await takeNextJob(database(), { now: later(n * (JOB_SILENCE + 1)) })
  expect(await takeNextJob(database(), { now: later(20 * JOB_SILENCE) })).toBeNull()
  expect(await only()).toMatchObject({ state: 'dead', error: 'Taken up 8 times, never ended' })
  // Who was taken for dead comes back: it is too late.
  await endJob(database(), { jobId: again?.jobId ?? 0, now: later(1) })
  expect(await only()).toMatchObject({ state: 'dead' })
})

test('a server that knows it is alone takes up at once what was cut off', async () => {
  await ask('2015-04-10')
  await takeNextJob(database(), { now: start })
  await letGoOfAllJobs(database())
  expect(await takeNextJob(database(), { now: start })).toMatchObject({ attempt: 2 })
})

test('a worker that is stopped ends what it has and begins nothing more', async () => {
  await ask('2015-04-10')
  await ask('2015-04-11')
  let go = () => {}
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  const begun: string[] = []
  const worker = startWorker(
    database(),
    doing(async (day) => {
      begun.push(day)
      await gate
    }),
    () => start,
  )
  await expect.poll(() => begun).toEqual(['2015-04-10'])
  const stopped = worker.stop()
  go()
  await stopped
  const rows = await database().select({ state: job.state }).from(job).orderBy(job.id)
  expect(rows.map(({ state }) => state)).toEqual(['done', 'waiting'])
  expect(await database().select().from(job).where(eq(job.state, 'running'))).toEqual([])
})

test('one reckoning at a time: a second ask joins it, who asked and how far it is can be read', async () => {
  await addActor()
  const reckon = (askedBy?: string) =>
    askForJob(database(), { kind: 'reckon-overlaps', payload: {}, askedBy, now: start })
  expect(await findNewestJob(database(), 'reckon-overlaps')).toBeNull()
  expect(await reckon(actor().personId)).toBe(true)
  expect(await reckon()).toBe(false)
  const turn = await takeNextJob(database(), { now: start })
  const { personId, name } = actor()
  expect(turn).toMatchObject({ askedBy: { personId, name } })
  const jobId = turn?.jobId ?? 0
  await tellSteps(database(), { jobId, done: 3, steps: 10, now: later(1) })
  expect(await reckon()).toBe(false)
  expect(await findNewestJob(database(), 'reckon-overlaps')).toMatchObject({
    ...{ state: 'running', askedBy: name, askedAt: start, stepsDone: 3, steps: 10, outcome: null },
  })
  const outcome = { projects: 10, found: 2, added: 1, gone: 0 }
  await endJob(database(), { jobId, outcome, now: later(2) })
  expect(await findNewestJob(database(), 'reckon-overlaps')).toMatchObject({ state: 'done', outcome })
  expect(await reckon()).toBe(true)
})

test('a dead reckoning is not revived beside another', async () => {
  const rows = await database()
    .insert(job)
    .values([
      {
        kind: 'reckon-overlaps',
        payload: {},
        state: 'dead',
        error: 'x',
        runAt: start,
        createdAt: start,
        endedAt: start,
      },
      { kind: 'reckon-overlaps', payload: {}, runAt: start, createdAt: start },
    ])
    .returning({ id: job.id })
  const jobId = rows[0]?.id ?? 0
  expect(await reviveJob(database(), { jobId, by: actor(), now: start })).toMatchObject({ reason: 'missing' })
  const turn = await takeNextJob(database(), { now: start })
  await endJob(database(), { jobId: turn?.jobId ?? 0, now: start })
  expect(await reviveJob(database(), { jobId, by: actor(), now: start })).toEqual({ ok: true })
})
