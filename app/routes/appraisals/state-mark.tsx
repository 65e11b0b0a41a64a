import type { LucideIcon } from 'lucide-react'
import { Archive, CircleCheck, Hourglass, PencilLine } from 'lucide-react'
import type { AppraisalState } from '~/domain/appraisals/appraisal-terms'
import { type Tone, toneText } from '~/ui/marks/tone'
import { useWords } from '~/words/use-words'

const FACES: Record<AppraisalState, { tone: Tone; icon: LucideIcon }> = {
  draft: { tone: 'open', icon: PencilLine },
  submitted: { tone: 'due', icon: Hourglass },
  decided: { tone: 'done', icon: CircleCheck },
  withdrawn: { tone: 'open', icon: Archive },
}

/** How an appraisal stands, in an icon and a word. */
export function StateMark({ state }: { state: AppraisalState }) {
  const { words } = useWords()
  const { tone, icon: Icon } = FACES[state]
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${toneText[tone]}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {words.appraisals.states[state]}
    </span>
  )
}
