import type { LucideIcon } from 'lucide-react'
import { CircleCheck, CircleDot, ClockAlert, TriangleAlert } from 'lucide-react'
import { type LeaseFacts, leaseStanding, leaseUrgency } from '~/domain/leases/lease-standing'
import { type Tone, toneText } from '~/ui/marks/tone'
import { useWords } from '~/words/use-words'

/** How a lease stands in an icon and a word; red only where it ends and nothing follows. */
export function UrgencyMark({ lease, day }: { lease: LeaseFacts; day: string }) {
  const { words } = useWords()
  const says = words.leases
  const stands = leaseStanding(lease, day)
  const urgency = leaseUrgency(lease, day)
  const faces: Record<typeof urgency, { tone: Tone; icon: LucideIcon }> = {
    none: stands === 'closed' ? { tone: 'done', icon: CircleCheck } : { tone: 'open', icon: CircleDot },
    soon: { tone: 'due', icon: ClockAlert },
    breach: { tone: 'overdue', icon: TriangleAlert },
  }
  const { tone, icon: Icon } = faces[urgency]
  return (
    <span className={`inline-flex items-center gap-1.5 ${toneText[tone]}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {urgency === 'none' ? says.standings[stands] : says.urgencies[urgency]}
    </span>
  )
}
