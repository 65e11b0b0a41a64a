import type { ReportRow } from '~/domain/directives/progress-reports.queries.server'
import { useWords } from '~/words/use-words'
import { FileLink } from './file-link'

/** Progress reports, newest first, each with its day, its author and its evidence. */
export function ReportList({ reports }: { reports: readonly ReportRow[] }) {
  const { words, formats } = useWords()
  const says = words.directives
  if (reports.length === 0) return <p className="text-muted">{says.reportsEmpty}</p>
  return (
    <ol className="divide-y divide-line border-y border-line">
      {reports.map((report) => (
        <li key={report.id} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[8rem_1fr]">
          <p className="figures text-sm text-muted">
            {formats.day(report.asOf)}
            {report.percent !== null && (
              <span className="block text-base font-semibold text-ink">
                {formats.percent(report.percent / 100)}{' '}
                <span className="text-sm font-normal text-muted">
                  {report.certainty === 'estimate' ? says.estimate : says.actual}
                </span>
              </span>
            )}
          </p>
          <div className="min-w-0">
            <p className="max-w-[75ch] whitespace-pre-line">{report.text}</p>
            <p className="mt-1 text-sm text-muted">{says.reportBy(report.reportedBy, report.unit)}</p>
            {report.files.length > 0 && (
              <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
                {report.files.map((file) => (
                  <li key={file.id} className="min-w-0">
                    <FileLink id={file.id} name={file.name} size={file.size} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
