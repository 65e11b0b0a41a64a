import type { LucideIcon } from 'lucide-react'
import {
  CheckCheck,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CirclePause,
  ClockAlert,
  ClockCheck,
  History,
  Repeat,
  TriangleAlert,
  UserCheck,
} from 'lucide-react'

/** The five meanings of colour. Each always comes with its icon and its word. */
export type Tone = 'done' | 'open' | 'due' | 'overdue' | 'paused'

export const toneText: Record<Tone, string> = {
  done: 'text-done',
  open: 'text-open',
  due: 'text-due',
  overdue: 'text-overdue',
  paused: 'text-paused',
}

export const toneGround: Record<Tone, string> = {
  done: 'bg-done-soft text-done',
  open: 'bg-open-soft text-open',
  due: 'bg-due-soft text-due',
  overdue: 'bg-overdue-soft text-overdue',
  paused: 'bg-paused-soft text-paused hatch',
}

export const STANDINGS = [
  'overdue',
  'due-soon',
  'in-term',
  'awaiting-confirmation',
  'continuous',
  'stale',
  'no-deadline',
  'paused',
  'done-early',
  'done-on-time',
  'done-late',
] as const
export type Standing = (typeof STANDINGS)[number]

/** Each standing has a shape of its own: on paper and in grey they still differ. */
export const standingFace: Record<Standing, { tone: Tone; icon: LucideIcon }> = {
  overdue: { tone: 'overdue', icon: TriangleAlert },
  'due-soon': { tone: 'due', icon: ClockAlert },
  'in-term': { tone: 'open', icon: CircleDot },
  'awaiting-confirmation': { tone: 'open', icon: UserCheck },
  continuous: { tone: 'open', icon: Repeat },
  stale: { tone: 'due', icon: History },
  'no-deadline': { tone: 'open', icon: CircleDashed },
  paused: { tone: 'paused', icon: CirclePause },
  'done-early': { tone: 'done', icon: CheckCheck },
  'done-on-time': { tone: 'done', icon: CircleCheck },
  'done-late': { tone: 'done', icon: ClockCheck },
}
