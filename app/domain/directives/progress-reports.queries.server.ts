import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { person, progressReport, progressReportFile, storedFile } from '#db/schema.server'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'

const MOST_REPORTS = 100

/** Progress reports of a directive, newest first, each with its evidence. */
export async function listReports(db: Executor, directiveId: number) {
  const reports = await db
    .select({
      id: progressReport.id,
      reportedBy: person.name,
      unit: officialNameOn(progressReport.organisationId, progressReport.asOf),
      reportedAt: progressReport.reportedAt,
      asOf: progressReport.asOf,
      text: progressReport.text,
      percent: progressReport.percent,
      certainty: progressReport.certainty,
    })
    .from(progressReport)
    .innerJoin(person, eq(person.id, progressReport.reportedBy))
    .where(eq(progressReport.directiveId, directiveId))
    .orderBy(desc(progressReport.asOf), desc(progressReport.id))
    .limit(MOST_REPORTS)
  const ids = reports.map((report) => report.id)
  const files = ids.length === 0 ? [] : await listFilesOf(db, ids)
  return reports.map((report) => ({ ...report, files: files.filter((file) => file.reportId === report.id) }))
}
export type ReportRow = Awaited<ReturnType<typeof listReports>>[number]

function listFilesOf(db: Executor, reportIds: number[]) {
  return db
    .select({
      reportId: progressReportFile.reportId,
      id: storedFile.id,
      name: storedFile.name,
      size: storedFile.size,
    })
    .from(progressReportFile)
    .innerJoin(storedFile, eq(storedFile.id, progressReportFile.fileId))
    .where(inArray(progressReportFile.reportId, reportIds))
    .orderBy(asc(storedFile.id))
}
