import { Link, useFetcher } from '@remix-run/react'
import { useState } from 'react'
import { isLeaseProposal, type Proposal } from '~/domain/pauses/proposals'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { Notice } from '~/ui/feedback/notice'
import { Checkbox } from '~/ui/forms/checkbox'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { useWords } from '~/words/use-words'
import { DismissForm } from './dismiss-form'
import { type Problems, problemAt, UntilFields } from './pause-fields'
import { TargetsField } from './targets-field'

type Answer = { ok: true; said: string } | RefusedForm
type Props = { proposals: readonly Proposal[]; mayRecord: boolean }

const keyOf = ({ directiveId, projectId }: Proposal) => `${directiveId}-${projectId}`

/** «Việc phải quyết theo thông báo»: what the notice orders, filled in, to be carried out in one act (R5). */
export function ProposalsPanel({ proposals, mayRecord }: Props) {
  const { words, formats } = useWords()
  const says = words.pauses
  const fetcher = useFetcher<Answer>()
  const [dismissing, setDismissing] = useState<string | null>(null)
  const refused = fetcher.data && !fetcher.data.ok ? fetcher.data : null
  const problems = refused?.problems ?? []
  const general = problems.filter(({ field }) => field === null || !/^\d+-\d+\./.test(field))
  const toTake = proposals.filter((one) => !isLeaseProposal(one))
  if (proposals.length === 0) return null
  return (
    <section aria-labelledby="proposals" className="min-w-0 border-l-4 border-paused bg-paused-soft px-4 py-3">
      <h2 id="proposals" className="text-lg font-semibold">
        {says.proposals}
      </h2>
      <p className="mb-3 text-sm text-muted">{says.proposalsHint}</p>
      {general.map((problem) => (
        <div key={problem.sentence} className="mb-3">
          <Notice kind="danger" live>
            {problem.sentence}
          </Notice>
        </div>
      ))}
      <fetcher.Form method="post" action="/orders" id="proposals-form">
        <input type="hidden" name="intent" value="apply" />
        <ul className="divide-y divide-line-firm border-y border-line-firm">
          {proposals.map((one) => (
            <li key={keyOf(one)} className="py-3">
              <ProposalCard one={one} problems={problems} mayRecord={mayRecord} />
              {mayRecord && dismissing !== keyOf(one) && (
                <Button kind="quiet" onClick={() => setDismissing(keyOf(one))} className="mt-2 print:hidden">
                  {says.dismiss}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {mayRecord && toTake.length > 0 && (
          <div className="mt-3 print:hidden">
            <Button type="submit" kind="primary" busy={fetcher.state !== 'idle'}>
              {says.applyAll(formats.integer(toTake.length))}
            </Button>
          </div>
        )}
      </fetcher.Form>
      {proposals
        .filter((one) => dismissing === keyOf(one))
        .map((one) => (
          <DismissForm key={keyOf(one)} proposal={one} onClose={() => setDismissing(null)} />
        ))}
    </section>
  )
}

function ProposalCard({ one, problems, mayRecord }: { one: Proposal; problems: Problems; mayRecord: boolean }) {
  const { words } = useWords()
  const says = words.pauses
  return (
    <>
      <p className="font-medium">
        {says.proposalKinds[one.kind]}:{' '}
        <Link to={`/projects/${one.projectId}`} className="link">
          {one.project}
        </Link>
      </p>
      <p className="mt-0.5 max-w-[75ch]">“{one.text}”</p>
      <p className="mb-2 text-sm text-muted">
        <Link to={`/notices/${one.noticeId}?directive=${one.directiveId}`} className="link">
          {words.projects.clauseIn(one.section, one.notice ?? '')}
        </Link>
      </p>
      {isLeaseProposal(one) ? <LeaseWay one={one} /> : mayRecord && <ProposalFields one={one} problems={problems} />}
    </>
  )
}

/** Renting goes on in the lease itself; its renewal names the clause. */
function LeaseWay({ one }: { one: Proposal }) {
  const says = useWords().words.pauses
  return (
    <div className="grid justify-items-start gap-1">
      <p>{one.leases.length > 0 ? says.proposalLease : says.noLease}</p>
      {one.leases.map((lease) => (
        <LinkButton key={lease.id} to={`/leases/${lease.id}?clause=${one.clauseId}`}>
          {`${says.openLease}: ${lease.service}`}
        </LinkButton>
      ))}
      {one.leases.length === 0 && (
        <LinkButton to={`/leases/new?project=${one.projectId}&clause=${one.clauseId}`}>{says.addLease}</LinkButton>
      )}
    </div>
  )
}

function ProposalFields({ one, problems }: { one: Proposal; problems: Problems }) {
  const { words, today } = useWords()
  const says = words.pauses
  const key = keyOf(one)
  return (
    <div className="grid gap-(--gap-field) print:hidden">
      <Checkbox name="take[]" value={key} defaultChecked label={says.takeThis} />
      <input type="hidden" name={`${key}.kind`} value={one.kind} />
      <input type="hidden" name={`${key}.directiveId`} value={one.directiveId} />
      <input type="hidden" name={`${key}.projectId`} value={one.projectId} />
      <Field id={`${key}.from`} label={says.from} required error={problemAt(problems, `${key}.from`)}>
        {(wiring) => <DateInput {...wiring} name={`${key}.from`} defaultValue={one.issuedOn ?? today} />}
      </Field>
      {one.kind === 'stop' ? (
        <p>{says.proposalStop}</p>
      ) : (
        <>
          <TargetsField
            parts={one.parts}
            chosen={one.targets}
            name={`${key}.targets[]`}
            error={problemAt(problems, `${key}.targets`)}
          />
          <UntilFields
            waitables={one.waitables}
            problems={problems}
            prefix={`${key}.`}
            given={{ directiveId: one.conditionDirectiveId, words: one.condition }}
          />
        </>
      )}
    </div>
  )
}
