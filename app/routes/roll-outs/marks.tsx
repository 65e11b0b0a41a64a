import type { LucideIcon } from 'lucide-react'
import { CircleCheck, CircleDashed, CircleDot, ClockCheck, Hourglass, TriangleAlert } from 'lucide-react'
import type { PhaseStanding, RollOutStanding } from '~/domain/roll-outs/standing'
import { type Tone, toneText } from '~/ui/marks/tone'
import { useWords } from '~/words/use-words'

/** Each standing with a shape of its own: on paper and in grey they still differ. */
export const STANDING_FACES: Record<RollOutStanding, { tone: Tone; icon: LucideIcon }> = {
  late: { tone: 'overdue', icon: TriangleAlert },
  'not-started': { tone: 'due', icon: Hourglass },
  started: { tone: 'open', icon: CircleDot },
  ahead: { tone: 'open', icon: CircleDashed },
  done: { tone: 'done', icon: CircleCheck },
}

type Props = { cell: PhaseStanding; name: string; open: boolean }

/** How a service stands in a phase, in words: «Thử nghiệm: Xong 28/9/2016, muộn 3 ngày». */
export function PhaseMark({ cell, name, open }: Props) {
  const { words, formats } = useWords()
  const says = words.rollOuts
  const { standing, startedOn, doneOn, lateDays } = cell
  const { tone, icon } = STANDING_FACES[standing]
  const Icon = standing === 'done' && lateDays > 0 ? ClockCheck : icon
  const late = lateDays > 0 ? formats.integer(lateDays) : null
  const more =
    standing === 'done' && doneOn !== null
      ? [open ? says.sinceDay(formats.day(doneOn)) : formats.day(doneOn), late && says.doneLate(late)]
      : [late && says.lateDays(late), startedOn !== null && says.sinceDay(formats.day(startedOn))]
  return (
    <span className="flex items-baseline gap-1.5">
      <Icon aria-hidden className={`size-4 shrink-0 self-center ${toneText[tone]}`} />
      <span className="min-w-0">
        <span className="text-muted">{name}: </span>
        <span className={`font-medium ${toneText[tone]}`}>
          {standing === 'done' && open ? says.inUse : says.standings[standing]}
        </span>
        <span className="figures"> {more.filter(Boolean).join(', ')}</span>
      </span>
    </span>
  )
}
