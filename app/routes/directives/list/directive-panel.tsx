import { useNavigate } from '@remix-run/react'
import { SquareArrowOutUpRight } from 'lucide-react'
import type { DirectivePage } from '~/domain/directives/directive-page.queries.server'
import type { DirectivesView } from '~/domain/directives/directives-view'
import type { ReportRow } from '~/domain/directives/progress-reports.queries.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { StandingMark } from '~/ui/marks/standing-mark'
import { SidePanel } from '~/ui/overlays/side-panel'
import { useWords } from '~/words/use-words'
import type { Allowed } from '../allowed'
import { ClauseInPlace } from '../clause-in-place'
import { DirectiveFacts } from '../directive-facts'
import { ReportForm } from '../report-form'
import { ReportList } from '../report-list'
import { standingSentence } from '../standing-sentence'
import { standingShown } from '../standing-shown'
import { useDayHref, useViewHref } from '../use-view-href'
import { WaitingMarks } from '../waiting-marks'

export type OpenDirective = {
  directive: DirectivePage
  reports: ReportRow[]
  allowed: Allowed
  personId: string
}

/** A directive beside its list. Whatever needs more room is one step away, on its page. */
export function DirectivePanel({ opened, view }: { opened: OpenDirective; view: DirectivesView }) {
  const { words, formats } = useWords()
  const navigate = useNavigate()
  const href = useViewHref(view)
  const withDay = useDayHref()
  const { directive, reports, allowed, personId } = opened
  const says = words.directives
  const close = () => navigate(href({ page: view.page }), { preventScrollReset: true, replace: true })
  return (
    <SidePanel
      open
      onClose={close}
      title={<StandingMark standing={standingShown(directive.current)} />}
      actions={
        <LinkButton to={withDay(`/directives/${directive.id}`)} kind="quiet" size="small" icon={SquareArrowOutUpRight}>
          {says.openInPage}
        </LinkButton>
      }
    >
      <div className="grid gap-6">
        <div className="space-y-2">
          <p>{standingSentence(directive, words, formats)}</p>
          <WaitingMarks row={directive} />
        </div>
        <ClauseInPlace directive={directive} />
        <DirectiveFacts directive={directive} />
        <section>
          <h2 className="mb-2 font-semibold">{says.reports}</h2>
          <ReportList reports={reports} />
          {allowed.report && <ReportForm key={directive.id} directive={directive} personId={personId} folded />}
        </section>
      </div>
    </SidePanel>
  )
}
