import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { person } from '#db/schema.server'
import { writeAppraisals } from './appraisals/write-appraisals.server'
import { writeBriefings } from './briefings/write-briefings.server'
import { writeDecisions } from './decisions/write-decisions.server'
import { writeEvaluations } from './evaluations/write-evaluations.server'
import { sampleLeases, withLeaseDays } from './leases/sample-leases'
import { writeLeases } from './leases/write-leases.server'
import { writeMany } from './many/write-many.server'
import { writeMoney } from './money/write-money.server'
import { sampleNotices } from './notices/all-notices'
import { writeOverlaps } from './overlaps/write-overlaps.server'
import { writePackages } from './packages/write-packages.server'
import { writeTemplates } from './papers/write-templates.server'
import { SAMPLE_PAUSES } from './pauses/sample-pauses'
import { writePauses } from './pauses/write-pauses.server'
import { provinceProjects } from './portfolio/province-projects'
import { SEED_PROJECTS } from './portfolio/seed-projects'
import { randomFrom } from './random'
import { writeReminders } from './reminders/write-reminders.server'
import { writeRollOuts } from './roll-outs/write-roll-outs.server'
import { instantOn } from './sample-clock'
import { writeSystems } from './systems/write-systems.server'
import { tieSlowedProjects } from './tie-slowed-projects.server'
import { writeNotices } from './write-notices.server'
import { writePeople } from './write-people.server'
import { writeProjects } from './write-projects.server'
import { writeRegister } from './write-register.server'

export const SAMPLE_PARTS = ['register', 'people', 'projects', 'notices', 'leases', 'pauses'] as const
export type SamplePart = (typeof SAMPLE_PARTS)[number]

export type SampleOptions = {
  /** The same seed and day tell the same sample. */
  seed?: number
  /** Projects and directives in all; without them the sample for people, with them the large one for load tests. */
  projects?: number
  directives?: number
  /** ISO day the sample is told on: nothing in it happened later. */
  today: string
  /** Each part needs those before it. */
  parts?: readonly SamplePart[]
  progress?: (step: string, done: number, total: number) => void
}

/**
 * Loads the sample portfolio into an empty database, all of it or nothing. Where it is loaded already, only the projects
 * and directives asked for on top of it are added.
 */
export async function loadSample(db: Database, options: SampleOptions): Promise<void> {
  const { today, seed = 1, parts = SAMPLE_PARTS, progress = () => {} } = options
  const leases = sampleLeases(today)
  const told = [...SEED_PROJECTS, ...provinceProjects(today, randomFrom(seed))].map((one) => withLeaseDays(one, leases))
  const notices = sampleNotices(today)
  const steps = SAMPLE_PARTS.filter((part) => parts.includes(part))
  const step = (part: SamplePart) => progress(part, steps.indexOf(part) + 1, steps.length)
  await db.transaction(async (tx) => {
    const [loaded] = await tx.select({ id: person.id }).from(person).where(eq(person.isSample, true)).limit(1)
    if (!loaded) await writeSample(tx)
    const { projects, directives } = options
    if (projects !== undefined || directives !== undefined)
      await writeMany(tx, { projects: projects ?? 0, directives: directives ?? 0, seed, today, progress })
  })

  /** A project that a notice pauses goes no further than that notice. */
  function untilPaused<T extends { key: string }>(one: T): T & { standsStillFrom?: string } {
    const by = SAMPLE_PAUSES.find(({ project }) => project === one.key)?.notice
    const on = notices.find(({ key }) => key === by)?.issuedOn
    return on !== undefined && on <= today ? { ...one, standsStillFrom: on } : one
  }

  async function writeSample(tx: Transaction) {
    if (!parts.includes('register')) return
    const organisations = await writeRegister(tx)
    await writeTemplates(tx)
    step('register')
    if (!parts.includes('people')) return
    await writePeople(tx, organisations, instantOn(today))
    step('people')
    if (!parts.includes('projects')) return
    const projects = await writeProjects(tx, told, organisations, {
      firstCode: 1,
      today,
    })
    const owners = told.map((one) => ({ ...one, projectId: projects.of(one.key) }))
    const leased = new Set(leases.map(({ project }) => project))
    const tendered = owners.filter(({ key }) => !leased.has(key)).map(untilPaused)
    const packages = await writePackages(tx, tendered, { today, random: randomFrom(seed), story: true })
    const withPackages = tendered.map((one) => ({ ...one, packages: packages.get(one.projectId) ?? [] }))
    await writeMoney(tx, withPackages, { today, seed, story: true })
    step('projects')
    if (!parts.includes('notices')) return
    await writeNotices(tx, notices, { organisations, projects, today })
    await tieSlowedProjects(tx, told, notices, projects)
    await writeRollOuts(tx, { organisations, projects, today })
    step('notices')
    if (!parts.includes('leases')) return
    const written = await writeLeases(tx, projects, today)
    const fees = owners
      .flatMap((one) => ({ ...one, packages: [], lease: written.get(one.key) }))
      .filter((one) => one.lease)
    await writeMoney(tx, fees, { today, seed, story: true })
    await writeSystems(tx, { organisations, projects, leases: written, today })
    step('leases')
    // Last: under a pause no package, contract or payment could be written any more.
    if (!parts.includes('pauses')) return
    await writePauses(tx, { projects, notices, today })
    await writeDecisions(tx, { projects, notices, slowed: told, today })
    await writeAppraisals(tx, projects, today)
    await writeEvaluations(tx, projects, today)
    await writeOverlaps(tx, projects, today)
    await writeBriefings(tx, { projects, today })
    await writeReminders(tx, { organisations, today })
    step('pauses')
  }
}
