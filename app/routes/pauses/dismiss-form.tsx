import { useFetcher } from '@remix-run/react'
import type { Proposal } from '~/domain/pauses/proposals'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'

/** Says that an order asks nothing of the project, and why. */
export function DismissForm({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { words } = useWords()
  const says = words.pauses
  const fetcher = useFetcher<{ ok: true; said: string } | RefusedForm>()
  const problems = fetcher.data && !fetcher.data.ok ? fetcher.data.problems : []
  return (
    <fetcher.Form method="post" action="/orders" className="mt-3 grid gap-(--gap-field) print:hidden">
      <input type="hidden" name="intent" value="dismiss" />
      <input type="hidden" name="directiveId" value={proposal.directiveId} />
      <input type="hidden" name="projectId" value={proposal.projectId} />
      <Field id="dismiss-reason" label={says.dismissReason} required error={problems[0]?.sentence}>
        {(wiring) => <TextArea {...wiring} name="reason" maxLength={1000} />}
      </Field>
      <div className="flex gap-3">
        <Button type="submit" busy={fetcher.state !== 'idle'}>
          {says.dismissSend}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {words.frame.cancel}
        </Button>
      </div>
    </fetcher.Form>
  )
}
