import { needsLook } from './draft-issues'
import { withCurrentWarnings } from './draft-warnings'
import type { DraftDirective } from './notice-draft'
import { applied, contentOf, fieldOf, HEADER_CARD, type ReviewChange, type ReviewContent } from './review-changes'

/** The review as a person sees it. `focus` is a directive's key, or `header`; `edits` counts changes for the saving. */
export type ReviewState = ReviewContent & {
  text: string
  focus: string | null
  editing: boolean
  /** Only the directives that want a look are shown, in the paper's order. */
  onlyDoubts: boolean
  edits: number
  past: ReviewContent[]
  /** What the last change was about: a second key pressed in the same field is not a second step to undo. */
  lastField: string | null
}

export type ReviewAction =
  | ReviewChange
  | { do: 'focus'; key: string | null }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'next-doubt'; by: 1 | -1 }
  | { do: 'only-doubts'; only: boolean }
  | { do: 'editing'; editing: boolean }
  | { do: 'undo' }
  | { do: 'replace'; content: ReviewContent }

const MOST_STEPS = 60

export const startReview = (text: string, content: ReviewContent): ReviewState => ({
  ...content,
  text,
  focus: content.draft.directives[0]?.key ?? HEADER_CARD,
  editing: false,
  onlyDoubts: false,
  edits: 0,
  past: [],
  lastField: null,
})

export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.do) {
    case 'focus':
      return action.key === state.focus ? state : { ...state, focus: action.key, editing: false, lastField: null }
    case 'step':
      return { ...state, focus: stepFrom(state, action.by), editing: false }
    case 'next-doubt':
      return { ...state, focus: nextDoubt(state, action.by) ?? state.focus, editing: false }
    case 'only-doubts':
      return onlyDoubts(state, action.only)
    case 'editing':
      return { ...state, editing: action.editing, lastField: null }
    case 'undo':
      return undone(state)
    case 'replace':
      return { ...startReview(state.text, action.content), edits: state.edits }
    default:
      return changed(state, action)
  }
}

function changed(state: ReviewState, change: ReviewChange): ReviewState {
  const { content, focus } = applied(state, change)
  const before = contentOf(state)
  if (
    content.draft === before.draft &&
    content.header === before.header &&
    content.duplicateReason === before.duplicateReason
  )
    return state
  const field = fieldOf(change)
  const past = field !== null && field === state.lastField ? state.past : [...state.past, before].slice(-MOST_STEPS)
  const draft = withCurrentWarnings(content.draft, content.header.issuedOn)
  return { ...state, ...content, draft, focus: focus ?? state.focus, past, edits: state.edits + 1, lastField: field }
}

function undone(state: ReviewState): ReviewState {
  const before = state.past.at(-1)
  if (!before) return state
  const known = before.draft.directives.some((one) => one.key === state.focus) || state.focus === HEADER_CARD
  const back = before.draft.directives.find((one) => !state.draft.directives.some((other) => other.key === one.key))
  const focus = back?.key ?? (known ? state.focus : (before.draft.directives[0]?.key ?? HEADER_CARD))
  return { ...state, ...before, focus, past: state.past.slice(0, -1), edits: state.edits + 1, lastField: null }
}

/** The directives on the screen; one in focus stays until the focus leaves it, settled or not. */
export const shownDirectives = ({ draft, onlyDoubts: only, focus }: ReviewState): DraftDirective[] =>
  only ? draft.directives.filter((one) => one.key === focus || needsLook(one)) : draft.directives

function onlyDoubts(state: ReviewState, only: boolean): ReviewState {
  const next = { ...state, onlyDoubts: only, editing: false }
  const focused = state.draft.directives.find((one) => one.key === state.focus)
  return only && focused && !needsLook(focused) ? { ...next, focus: nextDoubt(state, 1) ?? state.focus } : next
}

function stepFrom(state: ReviewState, by: 1 | -1): string {
  const { focus } = state
  const cards = [HEADER_CARD, ...shownDirectives(state).map((one) => one.key)]
  const at = focus === null ? -1 : cards.indexOf(focus)
  return cards[Math.min(cards.length - 1, Math.max(0, at + by))] ?? HEADER_CARD
}

/** The next directive that wants a look, or the one before, from the focus on and round once. */
function nextDoubt({ draft, focus }: ReviewState, by: 1 | -1): string | null {
  const line = by === 1 ? draft.directives : [...draft.directives].reverse()
  const at = line.findIndex((one) => one.key === focus)
  const round = [...line.slice(at + 1), ...line.slice(0, at + 1)]
  return round.find(needsLook)?.key ?? null
}
