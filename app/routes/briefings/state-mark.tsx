import type { LucideIcon } from 'lucide-react'
import { CircleCheck, Lock, PencilLine, Presentation } from 'lucide-react'
import type { BriefingState } from '~/domain/briefings/briefing'
import { type Tone, toneText } from '~/ui/marks/tone'
import { useWords } from '~/words/use-words'

const faces: Record<BriefingState, { tone: Tone; icon: LucideIcon }> = {
  draft: { tone: 'due', icon: PencilLine },
  issued: { tone: 'open', icon: Lock },
  presented: { tone: 'open', icon: Presentation },
  closed: { tone: 'done', icon: CircleCheck },
}

/** How far a briefing is, in an icon and a word. */
export function StateMark({ state }: { state: BriefingState }) {
  const { words } = useWords()
  const { tone, icon: Icon } = faces[state]
  return (
    <span className={`inline-flex items-center gap-1.5 ${toneText[tone]}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {words.briefings.states[state]}
    </span>
  )
}
