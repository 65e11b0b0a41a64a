import { Link } from '@remix-run/react'
import { ScanText } from 'lucide-react'
import type { ListedScan } from '~/domain/scans/scans.queries.server'
import { buttonStyle } from '~/ui/buttons/button-style'
import { useWords } from '~/words/use-words'

/** Scans that are being recognised or could not be; they stand above the drafts they will become. */
export function ScanList({ scans }: { scans: readonly ListedScan[] }) {
  const { words } = useWords()
  const says = words.scans
  if (scans.length === 0) return null
  return (
    <section aria-labelledby="scans" className="mb-6">
      <h2 id="scans" className="mb-1 font-semibold">
        {says.list}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {scans.map((scan) => (
          <li key={scan.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <ScanText aria-hidden className="size-4 shrink-0 text-due" />
            <Link to={`/notices/scans/${scan.id}`} className="link min-w-0 flex-1 basis-64 font-medium">
              {scan.fileName}
            </Link>
            <ScanState scan={scan} />
            <Link to={`/notices/scans/${scan.id}`} className={buttonStyle('secondary', 'small')}>
              {says.open}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ScanState({ scan: { state, pages, pagesDone } }: { scan: ListedScan }) {
  const { words, formats } = useWords()
  const says = words.scans
  if (state === 'failed') return <p className="text-sm font-medium text-overdue">{says.failed}</p>
  if (state === 'waiting' || pages === null) return <p className="text-sm text-muted">{says.waiting}</p>
  const page = formats.integer(Math.min(pages, pagesDone + 1))
  return <p className="figures text-sm text-muted">{says.page(page, formats.integer(pages))}</p>
}
