import { asc, count, eq, isNull, sql } from 'drizzle-orm'
import { type DatabaseAddress, openDatabase } from '#db/client.server'
import { directive, directiveProject, directiveUnit, personRole, progressReport } from '#db/schema.server'

/** What of the sample is opened and reported on. */
export type Targets = {
  /** The project in the middle by its number of directives. */
  projectId: number
  /** Open directives that the sample's unit officer leads, at most a thousand. */
  ownDirectiveIds: number[]
}

export async function findTargets(address: DatabaseAddress): Promise<Targets> {
  const { db, close } = openDatabase(address)
  try {
    const byDirectives = await db
      .select({ id: directiveProject.projectId })
      .from(directiveProject)
      .groupBy(directiveProject.projectId)
      .orderBy(asc(count()), asc(directiveProject.projectId))
    const projectId = byDirectives[Math.floor(byDirectives.length / 2)]?.id
    const own = await db
      .selectDistinct({ id: directive.id })
      .from(directive)
      .innerJoin(directiveUnit, eq(directiveUnit.directiveId, directive.id))
      .innerJoin(personRole, eq(personRole.organisationId, directiveUnit.organisationId))
      .where(sql`${personRole.role} = 'unit-officer' and ${directiveUnit.part} = 'lead' and ${isNull(directive.completedOn)}
        and not ${directive.awaitingConfirmation}`)
      .orderBy(asc(directive.id))
      .limit(1000)
    if (!projectId || own.length === 0)
      throw new Error('The sample has no project with directives, or no unit with work')
    return { projectId, ownDirectiveIds: own.map(({ id }) => id) }
  } finally {
    await close()
  }
}

/** Reports in the database, so that a run can prove that its reports were recorded. */
export async function countReports(address: DatabaseAddress): Promise<number> {
  const { db, close } = openDatabase(address)
  try {
    return await db.$count(progressReport)
  } finally {
    await close()
  }
}
