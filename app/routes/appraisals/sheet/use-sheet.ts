import { useFetcher } from '@remix-run/react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { AppraisalMeanwhile } from '~/domain/appraisals/appraisal-lock.server'
import { readSheet, type Sheet } from '~/domain/appraisals/appraisal-sheet'
import { sheetOf } from '~/domain/appraisals/sheet-of'
import type { RefusedForm } from '~/http/answers.server'
import { useKeptDraft } from '~/ui/forms/use-kept-draft'
import { useToast } from '~/ui/overlays/toast'
import { useWords } from '~/words/use-words'

type Held = { sheet: Sheet; version: number; saved: string }
type Loaded = { id: number; version: number; content: Parameters<typeof sheetOf>[0] }

/**
 * The sheet while it is typed: kept on this computer until it is saved, saved whole, and never laid over what somebody else
 * saved meanwhile. `version` stays that of the sheet one began with; only an own save moves it on.
 */
export function useSheet(page: Loaded) {
  const { words } = useWords()
  const say = useToast()
  const fetcher = useFetcher<RefusedForm | { ok: true }>()
  const draft = useKeptDraft<{ sheet: Sheet; version: number }>(`appraisal:${page.id}`)
  const begun = (): Held => {
    const sheet = sheetOf(page.content)
    return { sheet, version: page.version, saved: JSON.stringify(sheet) }
  }
  const [held, setHeld] = useState(begun)
  const sent = useRef<string | null>(null)
  const [left, setLeft] = useState<unknown>(null)
  const dirty = JSON.stringify(held.sheet) !== held.saved

  // Somebody else's save, or a step of the state: taken over where nothing of one's own would be lost.
  if (page.version > held.version && !dirty && sent.current === null) setHeld(begun())

  const change = (to: Sheet | ((sheet: Sheet) => Sheet)) =>
    setHeld((now) => {
      const sheet = typeof to === 'function' ? to(now.sheet) : to
      draft.keep({ sheet, version: now.version })
      return { ...now, sheet }
    })
  const save = (sheet = held.sheet, version = held.version) => {
    sent.current = JSON.stringify(sheet)
    fetcher.submit(
      { intent: 'save', sheet: sent.current, version },
      { method: 'post', action: `/appraisals/${page.id}` },
    )
  }
  const takeSaved = (sheet: Sheet, version: number) => {
    setHeld({ sheet, version, saved: JSON.stringify(sheet) })
    draft.forget()
    setLeft(fetcher.data)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is acted on once
  useEffect(() => {
    const answer = fetcher.data
    const asSent = sent.current
    if (fetcher.state !== 'idle' || !answer || asSent === null) return
    sent.current = null
    if (!answer.ok) return
    setHeld((now) => ({ ...now, version: now.version + 1, saved: asSent }))
    draft.forget()
    say({ text: words.frame.saved })
  }, [fetcher.state, fetcher.data])

  const refused =
    fetcher.state === 'idle' && fetcher.data && !fetcher.data.ok && fetcher.data !== left ? fetcher.data : null
  const meanwhile = (refused?.current ?? null) as AppraisalMeanwhile | null
  const late = useDeferredValue(held.sheet)
  const reading = useMemo(() => readSheet(late), [late])
  return {
    ...{ sheet: held.sheet, dirty, reading, change, save, takeSaved, meanwhile, busy: fetcher.state !== 'idle' },
    problems: refused?.problems ?? [],
    discard: () => {
      const sheet = JSON.parse(held.saved) as Sheet
      setHeld({ ...held, sheet })
      draft.forget()
    },
    /** Unfinished work of before, until it is taken up or left. */
    restored: draft.restored && JSON.stringify(draft.restored.sheet) !== held.saved ? draft.restored : null,
    restore: () => {
      if (draft.restored) setHeld({ ...held, sheet: draft.restored.sheet, version: draft.restored.version })
      draft.taken()
    },
    forget: draft.forget,
    keepMine: (their: AppraisalMeanwhile) => {
      setHeld({ ...held, version: their.version })
      save(held.sheet, their.version)
    },
  }
}
export type SheetState = ReturnType<typeof useSheet>
