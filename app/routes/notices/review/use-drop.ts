import type { DraftDirective } from '~/domain/notices/notice-draft'
import { useToast } from '~/ui/overlays/toast'
import { useWords } from '~/words/use-words'
import type { Review } from './review-context'
import { useReview } from './review-context'

/** Drops a directive and offers to take exactly that one back. */
export function useDrop() {
  return useDropWith(useReview().dispatch)
}

export function useDropWith(dispatch: Review['dispatch']) {
  const { words } = useWords()
  const say = useToast()
  return (directive: DraftDirective, number: number) => {
    dispatch({ do: 'drop', key: directive.key })
    say({
      text: words.notices.review.dropped(String(number)),
      undo: () => dispatch({ do: 'restore', directive }),
    })
  }
}
