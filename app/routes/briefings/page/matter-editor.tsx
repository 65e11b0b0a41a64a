import { useFetcher } from '@remix-run/react'
import { RefreshCw, Save } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ShownSheet } from '~/domain/briefings/briefing-page.queries.server'
import type { MatterContent } from '~/domain/briefings/matter'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { useKeptDraft } from '~/ui/forms/use-kept-draft'
import { useShortcut } from '~/ui/keys/use-shortcut'
import { useToast } from '~/ui/overlays/toast'
import { useWords } from '~/words/use-words'
import { FactFields } from './fact-fields'
import { OptionFields } from './option-fields'

type Props = { briefingId: number; sheet: ShownSheet; at: number; meetingOn: string }
type Answer = RefusedForm | { ok: true }

/** One sheet being worked on: typed words are kept in the browser until they are saved. */
export function MatterEditor({ briefingId, sheet, at, meetingOn }: Props) {
  const { words } = useWords()
  const says = words.briefings.sheet
  const say = useToast()
  const fetcher = useFetcher<Answer>()
  const [content, setContent] = useState<MatterContent>(sheet.content)
  const [version, setVersion] = useState(sheet.version)
  const kept = useKeptDraft<MatterContent>(`matter-${sheet.matterId}-${sheet.version}`)
  const answer = fetcher.state === 'idle' ? fetcher.data : undefined
  const refused = answer && !answer.ok ? answer : null
  const stored = refused?.current as { version: number; content?: MatterContent } | null | undefined
  const dirty = content !== sheet.content
  const change = (next: Partial<MatterContent>) => {
    const changed = { ...content, ...next }
    setContent(changed)
    kept.keep(changed)
  }
  const send = (intent: 'sheet' | 'refresh', of = version) =>
    fetcher.submit(
      { intent, matterId: sheet.matterId, version: of, content: JSON.stringify(content) },
      { method: 'post', action: `/briefings/${briefingId}` },
    )
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is acted on once
  useEffect(() => {
    if (!answer?.ok) return
    kept.forget()
    say({ text: says.saved })
  }, [answer])
  useShortcut({ key: 's', ctrl: true }, () => send('sheet'))
  const problemAt = (field: string) => refused?.problems.find((one) => one.field === `content.${field}`)?.sentence
  const general = refused?.problems.filter(({ field }) => !field?.startsWith('content.')) ?? []
  return (
    <section aria-label={content.question} className="grid gap-6">
      <div className="flex flex-wrap items-center gap-2 border-b border-line pb-2">
        <h2 className="min-w-0 flex-1 text-lg font-semibold">
          {at}. {words.briefings.kinds[sheet.kind]}
          {dirty && <span className="ml-2 text-sm font-normal text-due">{says.unsaved}</span>}
        </h2>
        {sheet.kind !== 'own' && (
          <Button kind="quiet" icon={RefreshCw} onClick={() => send('refresh')} disabled={dirty}>
            {says.refresh}
          </Button>
        )}
        <Button kind="primary" icon={Save} busy={fetcher.state !== 'idle'} onClick={() => send('sheet')}>
          {says.save}
        </Button>
      </div>
      {kept.restored && !dirty && (
        <Notice
          action={
            <>
              <Button
                onClick={() => {
                  if (kept.restored) setContent(kept.restored)
                  kept.taken()
                }}
              >
                {says.restore}
              </Button>
              <Button kind="quiet" onClick={kept.forget}>
                {says.forget}
              </Button>
            </>
          }
        >
          {says.restored}
        </Notice>
      )}
      {stored && (
        <Notice
          kind="warning"
          live
          title={says.stale}
          action={
            <>
              <Button
                onClick={() => {
                  if (stored.content) setContent(stored.content)
                  setVersion(stored.version)
                }}
              >
                {says.takeTheirs}
              </Button>
              <Button
                onClick={() => {
                  setVersion(stored.version)
                  send('sheet', stored.version)
                }}
              >
                {says.keepMine}
              </Button>
            </>
          }
        >
          {says.staleText}
        </Notice>
      )}
      {general.length > 0 && (
        <Notice kind="danger" live>
          {general.map(({ sentence }) => sentence).join(' ')}
        </Notice>
      )}
      {refused && !stored && general.length === 0 && (
        <Notice kind="danger" live>
          {words.errors.summary(refused.problems.length)}
        </Notice>
      )}
      <Field label={says.question} error={problemAt('question')} required>
        {(field) => (
          <TextArea
            {...field}
            rows={2}
            value={content.question}
            onChange={(event) => change({ question: event.target.value })}
          />
        )}
      </Field>
      <FactFields facts={content.facts} onChange={(facts) => change({ facts })} problemAt={problemAt} />
      {sheet.kind !== 'changes' && (
        <>
          <OptionFields content={content} meetingOn={meetingOn} onChange={change} problemAt={problemAt} />
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={says.waiting} error={problemAt('waiting')}>
              {(field) => (
                <TextArea
                  {...field}
                  value={content.waiting ?? ''}
                  onChange={(event) => change({ waiting: event.target.value })}
                />
              )}
            </Field>
            <Field label={says.reason} error={problemAt('reason')}>
              {(field) => (
                <TextArea
                  {...field}
                  value={content.reason ?? ''}
                  onChange={(event) => change({ reason: event.target.value })}
                />
              )}
            </Field>
          </div>
        </>
      )}
    </section>
  )
}
