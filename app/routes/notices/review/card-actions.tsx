import { Check, Combine, Pencil, Scissors, Trash2 } from 'lucide-react'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import { Button } from '~/ui/buttons/button'
import { IconButton } from '~/ui/buttons/icon-button'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'
import { useDrop } from './use-drop'

type Props = { directive: DraftDirective; number: number; editing: boolean }

/** What can be done with the card in focus. Each has its key; the keys are listed under `?`. */
export function CardActions({ directive, number, editing }: Props) {
  const { words } = useWords()
  const { state, dispatch, stamp } = useReview()
  const { key, seen } = directive
  const last = state.draft.directives.at(-1)?.key === key
  const says = words.notices.review
  const drop = useDrop()
  return (
    <div className="mt-3 flex flex-wrap items-center gap-1.5 print:hidden">
      <Button
        size="small"
        kind={editing ? 'primary' : 'secondary'}
        icon={editing ? Check : Pencil}
        aria-keyshortcuts="e"
        aria-expanded={editing}
        onClick={() => dispatch({ do: 'editing', editing: !editing })}
      >
        {editing ? says.done : says.edit}
      </Button>
      {!editing && (
        <Button
          size="small"
          icon={Check}
          aria-keyshortcuts="x"
          aria-pressed={seen}
          onClick={() => dispatch({ do: 'seen', key, seen: !seen, by: stamp() })}
        >
          {seen ? says.unsee : says.markSeen}
        </Button>
      )}
      <span className="ml-auto flex">
        <IconButton
          size="small"
          icon={Scissors}
          label={says.split}
          aria-keyshortcuts="s"
          onClick={() => dispatch({ do: 'editing', editing: true })}
        />
        <IconButton
          size="small"
          icon={Combine}
          label={says.merge}
          aria-keyshortcuts="m"
          disabled={last}
          onClick={() => dispatch({ do: 'merge', key })}
        />
        <IconButton
          size="small"
          icon={Trash2}
          label={says.drop}
          aria-keyshortcuts="Delete"
          onClick={() => drop(directive, number)}
        />
      </span>
    </div>
  )
}
