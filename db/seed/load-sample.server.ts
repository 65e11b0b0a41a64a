import type { Database } from '#db/client.server'
import { BAC_GIANG_2015 } from './notices/bac-giang-2015'
import { CPNET_2014 } from './notices/cpnet-2014'
import { MINISTRY_2016 } from './notices/ministry-2016'
import { NGHE_AN_2008 } from './notices/nghe-an-2008'
import { REVIEW_2019 } from './notices/review-2019'
import { SEED_PROJECTS } from './portfolio/seed-projects'
import { instantOn } from './sample-clock'
import { tieSlowedProjects, writeNotices } from './write-notices.server'
import { writePeople } from './write-people.server'
import { writeProjects } from './write-projects.server'
import { writeRegister } from './write-register.server'

export const SAMPLE_PARTS = ['register', 'people', 'projects', 'notices'] as const
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

export const SEED_NOTICES = [NGHE_AN_2008, CPNET_2014, BAC_GIANG_2015, MINISTRY_2016, REVIEW_2019]

/** Loads the sample portfolio into an empty database, all of it or nothing. */
export async function loadSample(db: Database, options: SampleOptions): Promise<void> {
  const { today, parts = SAMPLE_PARTS, progress = () => {} } = options
  const steps = SAMPLE_PARTS.filter((part) => parts.includes(part))
  const step = (part: SamplePart) => progress(part, steps.indexOf(part) + 1, steps.length)
  await db.transaction(async (tx) => {
    if (!parts.includes('register')) return
    const organisations = await writeRegister(tx)
    step('register')
    if (!parts.includes('people')) return
    await writePeople(tx, organisations, instantOn(today))
    step('people')
    if (!parts.includes('projects')) return
    const projects = await writeProjects(tx, SEED_PROJECTS, organisations, {
      firstCode: 1,
      createdAt: instantOn(today),
      createdBy: null,
    })
    step('projects')
    if (!parts.includes('notices')) return
    await writeNotices(tx, SEED_NOTICES, { organisations, projects, today })
    await tieSlowedProjects(tx, SEED_PROJECTS, SEED_NOTICES, projects)
    step('notices')
  })
}
