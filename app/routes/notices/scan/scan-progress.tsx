import type { ScanRow } from '~/domain/scans/scans.queries.server'
import { Notice } from '~/ui/feedback/notice'
import { ProgressBar } from '~/ui/feedback/progress-bar'
import { issueSentence } from '~/words/issue-sentence'
import { useWords } from '~/words/use-words'

type Props = { scan: Pick<ScanRow, 'state' | 'pages' | 'pagesDone' | 'issue' | 'ahead'> }

/** How far the recognition is, or why it ended without a draft. */
export function ScanProgress({ scan }: Props) {
  const { words, formats } = useWords()
  const says = words.scans
  const { state, pages, pagesDone } = scan
  if (state === 'failed')
    return (
      <Notice kind="warning" title={says.failedTitle}>
        {scan.issue && issueSentence(words, { field: null, ...scan.issue })}
      </Notice>
    )
  if (state === 'cancelled') return <Notice title={says.cancelledTitle}>{says.cancelledText}</Notice>
  return (
    <div role="status" className="space-y-3">
      {state === 'waiting' ? (
        <>
          <ProgressBar label={says.waiting} />
          {scan.ahead > 0 && <p className="text-muted">{says.ahead(formats.integer(scan.ahead))}</p>}
        </>
      ) : pages === null ? (
        <ProgressBar label={says.starting} />
      ) : pagesDone < pages ? (
        <ProgressBar
          label={says.page(formats.integer(pagesDone + 1), formats.integer(pages))}
          value={pagesDone}
          max={Math.max(2, pages)}
        />
      ) : (
        <ProgressBar label={says.reading} />
      )}
      <p className="text-muted">{says.lead}</p>
    </div>
  )
}
