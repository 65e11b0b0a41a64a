import { useFetcher } from '@remix-run/react'
import { ListPlus } from 'lucide-react'
import { useState } from 'react'
import { MATTER_KINDS } from '~/domain/briefings/matter'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { BriefingLoaded } from './route'

type Props = { briefingId: number; offered: BriefingLoaded['offered'] }

/** What waits and is not on the agenda yet, by why it waits; what is ticked comes with its sheet drafted. */
export function PickPanel({ briefingId, offered }: Props) {
  const { words, formats } = useWords()
  const says = words.briefings
  const fetcher = useFetcher<RefusedForm | { ok: true }>()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const refused = fetcher.state === 'idle' && fetcher.data && !fetcher.data.ok ? fetcher.data : null
  const chosen = offered.filter(({ key }) => ticked.has(key))
  const toggle = (key: string) => {
    const next = new Set(ticked)
    if (!next.delete(key)) next.add(key)
    setTicked(next)
  }
  return (
    <Panel title={says.pickTitle} id="offered" count={offered.length}>
      <p className="mb-2 text-sm text-muted">{offered.length === 0 ? says.pickNone : says.pickLead}</p>
      {refused && (
        <Notice kind="danger" live>
          {refused.problems.map(({ sentence }) => sentence).join(' ')}
        </Notice>
      )}
      <fetcher.Form method="post" action={`/briefings/${briefingId}`} onSubmit={() => setTicked(new Set())}>
        <input type="hidden" name="intent" value="pick" />
        {MATTER_KINDS.filter((kind) => offered.some((one) => one.kind === kind)).map((kind) => (
          <fieldset key={kind} className="mb-3">
            <legend className="mb-1 font-medium">{says.kinds[kind]}</legend>
            <ul className="divide-y divide-line border-y border-line">
              {offered
                .filter((one) => one.kind === kind)
                .map(({ key, question, why }) => (
                  <li key={key}>
                    <label className="flex gap-2.5 py-1.5 hover:bg-hover">
                      <input
                        type="checkbox"
                        name="keys[]"
                        value={key}
                        checked={ticked.has(key)}
                        onChange={() => toggle(key)}
                        className="mt-1 size-4 shrink-0 accent-accent"
                      />
                      <span className="min-w-0">
                        <span className="line-clamp-2">{question}</span>
                        {why && <span className="block text-sm text-muted">{why}</span>}
                      </span>
                    </label>
                  </li>
                ))}
            </ul>
          </fieldset>
        ))}
        {offered.length > 0 && (
          <Button
            type="submit"
            kind={chosen.length > 0 ? 'primary' : 'secondary'}
            icon={ListPlus}
            busy={fetcher.state !== 'idle'}
          >
            {says.pick(formats.integer(chosen.length))}
          </Button>
        )}
      </fetcher.Form>
    </Panel>
  )
}
