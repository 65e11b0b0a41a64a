import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleDot,
  FileSignature,
  FileText,
  type LucideIcon,
  Megaphone,
  PackageCheck,
  PauseCircle,
  Scale,
  Trophy,
} from 'lucide-react'
import type { BidPackageState } from '~/domain/bid-packages/bid-package-terms'
import type { Tone } from '~/ui/marks/tone'
import { toneText } from '~/ui/marks/tone'
import { useWords } from '~/words/use-words'

/** Each state has its own sign, so that print and a colour-blind eye tell them apart. */
export const STATE_FACE: Record<BidPackageState, { icon: LucideIcon; tone: Tone }> = {
  draft: { icon: CircleDashed, tone: 'open' },
  planned: { icon: CircleDot, tone: 'open' },
  'preparing-documents': { icon: FileText, tone: 'open' },
  published: { icon: Megaphone, tone: 'due' },
  evaluating: { icon: Scale, tone: 'due' },
  awarded: { icon: Trophy, tone: 'open' },
  contracted: { icon: FileSignature, tone: 'open' },
  'in-execution': { icon: CircleDot, tone: 'open' },
  accepted: { icon: PackageCheck, tone: 'done' },
  settled: { icon: CircleCheck, tone: 'done' },
  'notice-cancelled': { icon: Ban, tone: 'overdue' },
  'tender-cancelled': { icon: Ban, tone: 'overdue' },
  'no-winner': { icon: Ban, tone: 'overdue' },
}

export function StateMark({ state, paused }: { state: BidPackageState; paused?: boolean }) {
  const { words } = useWords()
  const { icon: Icon, tone } = STATE_FACE[state]
  return (
    <span className={`inline-flex items-baseline gap-1.5 ${toneText[paused ? 'paused' : tone]}`}>
      {paused ? (
        <PauseCircle aria-hidden className="size-4 shrink-0 self-center" />
      ) : (
        <Icon aria-hidden className="size-4 shrink-0 self-center" />
      )}
      <span className="font-medium">{words.procurement.states[state]}</span>
    </span>
  )
}
