import { useFetcher } from '@remix-run/react'
import { useEffect, useId, useState } from 'react'
import type { ShownSheet } from '~/domain/briefings/briefing-page.queries.server'
import type { DraftConclusion } from '~/domain/briefings/matter'
import { pointNumber } from '~/domain/papers/numbering'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useKeptDraft } from '~/ui/forms/use-kept-draft'
import { Dialog } from '~/ui/overlays/dialog'
import { useToast } from '~/ui/overlays/toast'
import { useWords } from '~/words/use-words'
import { ConclusionFields } from './conclusion-fields'

type Given = {
  optionKey: string | null
  words: string | null
  saidBy: string
  saidOn: string
  conclusions: readonly DraftConclusion[]
}
type Props = {
  briefingId: number
  sheet: ShownSheet
  chair: string
  meetingOn: string
  today: string
  onClose: () => void
}

/** What is said in the meeting: an option or own words, whose word it was, and the clauses as they are to be given. */
export function OutcomeDialog({ briefingId, sheet, chair, meetingOn, today, onClose }: Props) {
  const { outcome, content, matterId } = sheet
  const { words } = useWords()
  const form = useId()
  const says = words.briefings.outcome
  const say = useToast()
  const fetcher = useFetcher<RefusedForm | { ok: true }>()
  const [given, setGiven] = useState<Given>(() => (outcome ? ofOutcome(outcome) : ofRecommended()))
  const kept = useKeptDraft<Given>(`outcome-${matterId}-${outcome?.version ?? 0}`, 'tab')
  const { restored, taken } = kept
  useEffect(() => {
    if (!restored) return
    setGiven(restored)
    taken()
  }, [restored, taken])
  const answer = fetcher.state === 'idle' ? fetcher.data : undefined
  const refused = answer && !answer.ok ? answer : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is acted on once
  useEffect(() => {
    if (!answer?.ok) return
    kept.forget()
    say({ text: words.frame.saved })
    onClose()
  }, [answer])
  const change = (next: Partial<Given>) => {
    const changed = { ...given, ...next }
    setGiven(changed)
    kept.keep(changed)
  }
  const record = () => {
    if (fetcher.state !== 'idle') return
    fetcher.submit(
      { intent: 'outcome', matterId, version: outcome?.version ?? '', outcome: JSON.stringify(given) },
      { method: 'post', action: `/briefings/${briefingId}` },
    )
  }
  const problemAt = (field: string) =>
    refused?.problems.find((one) => one.field === `outcome.${field}`)?.sentence ??
    refused?.problems.find((one) => one.field === field)?.sentence
  const general = refused?.problems.filter(({ field }) => field === null) ?? []

  function ofRecommended(): Given {
    const chosen = content.options.find(({ key }) => key === content.recommended)
    const saidOn = meetingOn <= today ? meetingOn : today
    return {
      optionKey: chosen?.key ?? null,
      words: null,
      saidBy: chair,
      saidOn,
      conclusions: chosen?.conclusions ?? [],
    }
  }

  return (
    <Dialog
      title={says.record}
      sentence={content.question}
      width="wide"
      open
      onOpenChange={(on) => !on && onClose()}
      actions={
        <>
          <Button onClick={onClose}>{words.frame.cancel}</Button>
          <Button type="submit" form={form} kind="primary" busy={fetcher.state !== 'idle'} title={says.recordKeys}>
            {says.record}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          record()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          event.currentTarget.requestSubmit()
        }}
      >
        {refused?.current != null && (
          <Notice kind="warning" live title={words.frame.staleTitle}>
            {words.frame.staleText}
          </Notice>
        )}
        {general.length > 0 && (
          <Notice kind="danger" live>
            {general.map(({ sentence }) => sentence).join(' ')}
          </Notice>
        )}
        <fieldset className="grid gap-1">
          <legend className="sr-only">{words.briefings.sheet.options}</legend>
          {content.options.map((option, at) => (
            <label key={option.key} className="flex items-baseline gap-2">
              <input
                type="radio"
                name="option"
                checked={given.optionKey === option.key}
                data-first={given.optionKey === option.key || undefined}
                onChange={() => change({ optionKey: option.key, conclusions: option.conclusions })}
                className="size-4 shrink-0 translate-y-0.5 accent-accent"
              />
              <span>
                {pointNumber(at)}) {option.title}
              </span>
            </label>
          ))}
          <label className="flex items-baseline gap-2">
            <input
              type="radio"
              name="option"
              checked={given.optionKey === null}
              onChange={() => change({ optionKey: null })}
              className="size-4 shrink-0 translate-y-0.5 accent-accent"
            />
            <span>{says.ownOption}</span>
          </label>
        </fieldset>
        <Field label={says.words} error={problemAt('words')} required={given.optionKey === null}>
          {(field) => (
            <TextArea
              {...field}
              rows={2}
              value={given.words ?? ''}
              onChange={(event) => change({ words: event.target.value })}
            />
          )}
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={says.saidBy} error={problemAt('saidBy')} required>
            {(field) => (
              <TextInput {...field} value={given.saidBy} onChange={(event) => change({ saidBy: event.target.value })} />
            )}
          </Field>
          <Field label={says.saidOn} error={problemAt('saidOn')} required>
            {(field) => <DateInput {...field} value={given.saidOn} onChange={(day) => change({ saidOn: day ?? '' })} />}
          </Field>
        </div>
        <ConclusionFields
          key={given.optionKey ?? 'own'}
          conclusions={given.conclusions}
          meetingOn={meetingOn}
          place="conclusions"
          folded
          problemAt={problemAt}
          onChange={(conclusions) => change({ conclusions })}
        />
      </form>
    </Dialog>
  )
}

const ofOutcome = ({ optionKey, words, saidBy, saidOn, conclusions }: NonNullable<ShownSheet['outcome']>): Given => ({
  ...{ optionKey, words, saidBy, saidOn },
  conclusions: conclusions.map(({ conclusion }) => conclusion),
})
