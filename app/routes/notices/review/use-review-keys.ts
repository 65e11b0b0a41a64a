import { type Dispatch, useEffect, useRef } from 'react'
import { DECISION_KINDS } from '~/domain/directives/decision-kind'
import type { Stamp } from '~/domain/notices/notice-draft'
import type { Span } from '~/domain/notices/reading/reading'
import { HEADER_CARD } from '~/domain/notices/review-changes'
import type { ReviewAction, ReviewState } from '~/domain/notices/review-state'
import { isTyping } from '~/ui/keys/typing'

type Acts = { onConfirm: () => void; onDrop: (key: string) => void; stamp: () => Stamp }

/**
 * The review's keys: j k walk the cards, n p go to the next doubt and the one before, u shows the doubts alone, 1-9 set the kind, e edits, x ticks, s splits where
 * words are selected, m merges, Delete drops, Ctrl+Z undoes, Ctrl+Enter asks to confirm.
 */
export function useReviewKeys(
  state: ReviewState,
  dispatch: Dispatch<ReviewAction>,
  selection: Span | null,
  acts: Acts,
) {
  const latest = useRef({ state, selection, acts })
  useEffect(() => {
    latest.current = { state, selection, acts }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return
      if (document.querySelector('[role=dialog][data-open], [role=alertdialog][data-open]')) return
      const chord = event.ctrlKey || event.metaKey
      if (chord && event.key === 'Enter') latest.current.acts.onConfirm()
      else if (isTyping(event.target)) {
        if (event.key !== 'Escape') return
        dispatch({ do: 'editing', editing: false })
      } else if (chord && event.key === 'z' && !event.shiftKey) dispatch({ do: 'undo' })
      else if (chord || !lone(event.key)) return
      event.preventDefault()
    }
    const lone = (key: string): boolean => {
      const { state: now, selection: span, acts: act } = latest.current
      const { focus } = now
      const directive = now.draft.directives.find((one) => one.key === focus)
      const action = actionOf(key, now, directive?.key ?? null, span)
      if (action?.do === 'seen') dispatch({ ...action, by: act.stamp() })
      else if (action) dispatch(action)
      else if (key === 'Delete' && directive) act.onDrop(directive.key)
      else return false
      return true
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [dispatch])
}

/** What a lone key does to the card in focus; null: nothing. */
export function actionOf(
  key: string,
  state: ReviewState,
  focus: string | null,
  span: Span | null,
): ReviewAction | null {
  if (key === 'j' || key === 'k') return { do: 'step', by: key === 'j' ? 1 : -1 }
  if (key === 'n' || key === 'p') return { do: 'next-doubt', by: key === 'n' ? 1 : -1 }
  if (key === 'u') return { do: 'only-doubts', only: !state.onlyDoubts }
  if (key === 'e' && (focus || state.focus === HEADER_CARD)) return { do: 'editing', editing: !state.editing }
  if (key === 'Escape' && state.editing) return { do: 'editing', editing: false }
  const directive = state.draft.directives.find((one) => one.key === focus)
  if (!directive) return null
  const kind = /^[1-9]$/.test(key) ? DECISION_KINDS[Number(key) - 1] : undefined
  if (kind) return { do: 'decision', key: directive.key, decision: kind }
  if (key === 'x') return { do: 'seen', key: directive.key, seen: !directive.seen }
  if (key === 'm') return { do: 'merge', key: directive.key }
  if (key !== 's') return null
  return span ? { do: 'split', key: directive.key, at: span.start } : { do: 'editing', editing: true }
}
