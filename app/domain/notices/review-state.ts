import { needsLook } from './draft-issues'
import { withCurrentWarnings } from './draft-warnings'
import type { NoticeDraft } from './notice-draft'
import { applied, contentOf, fieldOf, HEADER_CARD, type ReviewChange, type ReviewContent } from './review-changes'

/** The review as a person sees it. `focus` is a directive's key, or `header`; `edits` counts changes for the saving. */
export type ReviewState = ReviewContent & {
  text: string
  focus: string | null
  editing: boolean
  edits: number
  past: ReviewContent[]
  /** What the last change was about: a second key pressed in the same field is not a second step to undo. */
  lastField: string | null
}

export type ReviewAction =
  | ReviewChange
  | { do: 'focus'; key: string | null }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'next-doubt' }
  | { do: 'editing'; editing: boolean }
  | { do: 'undo' }
  | { do: 'replace'; content: ReviewContent }

const MOST_STEPS = 60

export const startReview = (text: string, content: ReviewContent): ReviewState => ({
  ...content,
  text,
  focus: content.draft.directives[0]?.key ?? HEADER_CARD,
  editing: false,
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
      return { ...state, focus: nextDoubt(state) ?? state.focus, editing: false }
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

/** Cards in their order on the screen: the header, then the directives. */
const cardsOf = (draft: NoticeDraft): string[] => [HEADER_CARD, ...draft.directives.map((one) => one.key)]

function stepFrom({ draft, focus }: ReviewState, by: 1 | -1): string {
  const cards = cardsOf(draft)
  const at = focus === null ? -1 : cards.indexOf(focus)
  return cards[Math.min(cards.length - 1, Math.max(0, at + by))] ?? HEADER_CARD
}

/** The next directive that wants a look, from the focus on and round once. */
function nextDoubt({ draft, focus }: ReviewState): string | null {
  const at = draft.directives.findIndex((one) => one.key === focus)
  const round = [...draft.directives.slice(at + 1), ...draft.directives.slice(0, at + 1)]
  return round.find(needsLook)?.key ?? null
}
