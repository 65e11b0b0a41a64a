import { CircleCheck, ListChecks, LockKeyhole, type LucideIcon, PencilLine } from 'lucide-react'
import type { EvaluationState } from '~/domain/evaluations/evaluation-terms'
import { type Tone, toneText } from '~/ui/marks/tone'
import { useWords } from '~/words/use-words'

const FACES: Record<EvaluationState, { tone: Tone; icon: LucideIcon }> = {
  draft: { tone: 'open', icon: PencilLine },
  locked: { tone: 'open', icon: LockKeyhole },
  scoring: { tone: 'due', icon: ListChecks },
  closed: { tone: 'done', icon: CircleCheck },
}

/** How an evaluation stands, in an icon and a word. */
export function EvaluationMark({ state }: { state: EvaluationState }) {
  const { words } = useWords()
  const { tone, icon: Icon } = FACES[state]
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${toneText[tone]}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {words.evaluations.states[state]}
    </span>
  )
}
