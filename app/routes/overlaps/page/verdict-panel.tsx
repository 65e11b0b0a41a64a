import { Link } from '@remix-run/react'
import type { OverlapPage } from '~/domain/overlaps/overlap-page.queries.server'
import { Notice } from '~/ui/feedback/notice'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

/** What was concluded, by whom and why, whether the names changed since, and what was decided on it. */
export function VerdictPanel({ page }: { page: OverlapPage }) {
  const { words, formats } = useWords()
  const says = words.overlaps
  const { verdict, verdictOn, judged, decision, outcome } = page
  if (verdict === null || verdictOn === null) return null
  return (
    <Panel title={says.verdictTitle} id="verdict">
      <div className="grid max-w-[75ch] gap-2">
        {judged && page.change !== 'none' && (
          <Notice
            kind={page.change === 'renamed' ? 'info' : 'warning'}
            title={page.change === 'renamed' ? says.renamed : says.otherScope}
          >
            {(page.change === 'renamed' ? says.renamedText : says.otherScopeText)(judged.firstName, judged.secondName)}
          </Notice>
        )}
        {!page.found && page.standing !== 'decided' && <p className="text-sm text-muted">{says.notFound}</p>}
        <p className="font-medium">
          {says.judgedBy(says.verdicts[verdict], page.verdictBy ?? '', formats.day(verdictOn))}
        </p>
        <p>{page.ground}</p>
        {decision && outcome && (
          <div className="border-l-2 border-accent pl-4">
            <p className="font-medium">{says.outcomes[outcome]}</p>
            <p>
              <Link to={`/decisions/${decision.id}`} className="link">
                {says.decidedOn(decision.title, formats.day(decision.takenOn))}
              </Link>
            </p>
            {decision.wordOf && <p className="text-muted">{says.decidedBy(decision.wordOf)}</p>}
            {decision.avoidedCost !== null && (
              <p className="figures">
                {says.avoided(formats.money(decision.avoidedCost), decision.avoidedCostBasis ?? '')}
              </p>
            )}
          </div>
        )}
      </div>
    </Panel>
  )
}
