import { Link } from '@remix-run/react'
import type { AppraisalRow } from '~/domain/appraisals/appraisals.queries.server'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { AppraisalTable } from './list/appraisal-table'

type Props = {
  appraisals: readonly AppraisalRow[]
  /** Where one begins another; null for whoever may not. */
  beginTo: string | null
}

/** What was compared for a project or a lease; where nothing was, only whoever may begin one is told so. */
export function AppraisalsPanel({ appraisals, beginTo }: Props) {
  const { words } = useWords()
  const says = words.appraisals
  if (appraisals.length === 0 && beginTo === null) return null
  const begin = beginTo && (
    <Link to={beginTo} className="link text-sm print:hidden">
      {says.begin}
    </Link>
  )
  return (
    <Panel title={says.title} id="appraisals" aside={begin}>
      {appraisals.length === 0 ? (
        <p className="text-muted">{says.noneHere}</p>
      ) : (
        <AppraisalTable rows={appraisals} withProject={false} />
      )}
    </Panel>
  )
}
