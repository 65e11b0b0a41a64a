import { useFetcher } from '@remix-run/react'
import { useMemo, useState } from 'react'
import type { RefusedForm } from '~/http/answers.server'
import { Notice } from '~/ui/feedback/notice'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { appraised as appraisedOf } from '../result/appraised'
import { useSheet } from '../sheet/use-sheet'
import { AppraisalHead, type Step } from './appraisal-head'
import { AppraisalPanels } from './appraisal-panels'
import { AppraisalPaper } from './appraisal-paper'
import { DecideFields } from './decide-fields'
import type { AppraisalLoaded } from './loaded'

/** An appraisal: edited while it is a draft, read after; on paper one page. */
export function AppraisalView({ loaded }: { loaded: AppraisalLoaded }) {
  const { page, rules, mayChange, mayDecide } = loaded
  const { words } = useWords()
  const says = words.appraisals
  const state = useSheet(page)
  const steps = useFetcher<RefusedForm | { ok: true }>()
  const [deciding, setDeciding] = useState(false)
  const editing = mayChange && page.state === 'draft'
  const content = editing ? state.reading.content : page.content
  const appraised = useMemo(() => appraisedOf(content, rules), [content, rules])
  const step = (intent: Step) =>
    steps.submit({ intent, version: page.version }, { method: 'post', action: `/appraisals/${page.id}` })
  const refused = steps.state === 'idle' && steps.data && !steps.data.ok ? steps.data : null
  return (
    <>
      <div className="screen-only">
        <AppraisalHead
          {...{ page, appraised, editing, mayChange, step }}
          dirty={state.dirty}
          busy={steps.state !== 'idle'}
          onDecide={mayDecide ? () => setDeciding(true) : null}
        />
        {refused && (
          <div className="mb-6 grid gap-2">
            <Notice kind="danger" live title={refused.current ? words.frame.staleTitle : undefined}>
              <ul className="list-disc pl-4">
                {refused.problems.map(({ sentence }) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        <AppraisalPanels {...{ loaded, appraised, state, editing }} />
        {mayDecide && (
          <FormDialog
            title={says.decide}
            sentence={says.decideLead}
            action={`/appraisals/${page.id}`}
            hidden={{ intent: 'decide', version: page.version }}
            open={deciding}
            onOpenChange={setDeciding}
          >
            {(problemAt) => <DecideFields page={page} decisions={loaded.decisions} problemAt={problemAt} />}
          </FormDialog>
        )}
      </div>
      <AppraisalPaper page={page} appraised={appraised} draft={loaded.draft} />
    </>
  )
}
