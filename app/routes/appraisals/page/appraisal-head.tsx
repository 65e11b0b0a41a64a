import { Link } from '@remix-run/react'
import { Gavel, Printer, Send } from 'lucide-react'
import type { AppraisalPage } from '~/domain/appraisals/appraisal-page.queries.server'
import { Button } from '~/ui/buttons/button'
import { PageHead } from '~/ui/frame/page-head'
import type { MenuItem } from '~/ui/overlays/menu'
import { useWords } from '~/words/use-words'
import type { Appraised } from '../result/appraised'
import { appraisalFacts, appraisalSentence } from './appraisal-facts'

export type Step = 'submit' | 'take-back' | 'withdraw' | 'reopen'

type Props = {
  page: AppraisalPage
  appraised: Appraised
  editing: boolean
  /** Something is typed and not saved: it is not submitted without it. */
  dirty: boolean
  busy: boolean
  mayChange: boolean
  onDecide: (() => void) | null
  step: (intent: Step) => void
}

/** Whose question it is, how far it has come, and the next step. */
export function AppraisalHead({ page, appraised, editing, dirty, busy, mayChange, onDecide, step }: Props) {
  const reading = useWords()
  const { words } = reading
  const says = words.appraisals
  return (
    <PageHead
      over={
        <>
          <Link to={`/projects/${page.projectId}`} className="link">
            {page.projectCode} · {page.projectName}
          </Link>
          {page.leaseId !== null && (
            <>
              {' · '}
              <Link to={`/leases/${page.leaseId}`} className="link">
                {page.service}
              </Link>
            </>
          )}
          {page.isSample && ` · ${words.frame.sampleData}`}
        </>
      }
      title={appraised.content.question || page.content.question}
      sentence={appraisalSentence(page, reading)}
      action={
        <>
          {onDecide && (
            <Button kind="primary" icon={Gavel} onClick={onDecide}>
              {says.decide}
            </Button>
          )}
          {editing && (
            <Button
              kind="primary"
              icon={Send}
              busy={busy}
              disabled={dirty}
              title={dirty ? says.sheet.unsaved : undefined}
              onClick={() => step('submit')}
            >
              {says.submit}
            </Button>
          )}
        </>
      }
      more={menuItems(page.state, mayChange, says, words.frame.print, step)}
      facts={appraisalFacts(appraised, reading)}
    />
  )
}

function menuItems(
  state: AppraisalPage['state'],
  mayChange: boolean,
  says: ReturnType<typeof useWords>['words']['appraisals'],
  print: string,
  step: (intent: Step) => void,
): MenuItem[] {
  const item = (intent: Step, label: string): MenuItem => ({ kind: 'action', label, onPick: () => step(intent) })
  return [
    { kind: 'action', icon: Printer, label: `${print}: ${says.print}`, onPick: () => window.print() },
    ...(mayChange && state === 'draft' ? [item('withdraw', says.withdraw)] : []),
    ...(mayChange && state === 'submitted' ? [item('take-back', says.takeBack)] : []),
    ...(mayChange && state === 'withdrawn' ? [item('reopen', says.reopen)] : []),
  ]
}
