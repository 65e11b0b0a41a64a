import { Ban, CircleCheck, CircleHelp, Gavel, type LucideIcon } from 'lucide-react'
import type { OverlapStanding, OverlapVerdict } from '~/domain/overlaps/overlap-terms'
import { type Tone, toneText } from '~/ui/marks/tone'
import { useWords } from '~/words/use-words'

const FACES: Record<OverlapStanding, { tone: Tone; icon: LucideIcon }> = {
  'to-judge': { tone: 'open', icon: CircleHelp },
  'to-decide': { tone: 'due', icon: Gavel },
  decided: { tone: 'done', icon: CircleCheck },
  settled: { tone: 'open', icon: Ban },
}

/** How a pair stands, in an icon and a word; settled ones say with which verdict. */
export function StandingTag({ standing, verdict }: { standing: OverlapStanding; verdict: OverlapVerdict | null }) {
  const { words } = useWords()
  const { tone, icon: Icon } = FACES[standing]
  const says = words.overlaps
  return (
    <span className={`inline-flex items-center gap-1.5 ${toneText[tone]}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {standing === 'settled' ? verdict && says.verdicts[verdict] : says.parts[standing]}
    </span>
  )
}
