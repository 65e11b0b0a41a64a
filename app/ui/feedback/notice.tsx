import type { LucideIcon } from 'lucide-react'
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'

export type NoticeKind = 'info' | 'warning' | 'danger' | 'success'

const faces: Record<NoticeKind, { icon: LucideIcon; edge: string; mark: string }> = {
  info: { icon: Info, edge: 'border-accent', mark: 'text-accent' },
  warning: { icon: TriangleAlert, edge: 'border-due', mark: 'text-due' },
  danger: { icon: OctagonAlert, edge: 'border-overdue', mark: 'text-overdue' },
  success: { icon: CircleCheck, edge: 'border-done', mark: 'text-done' },
}

type Props = {
  kind?: NoticeKind
  title?: ReactNode
  /** A button or link that settles the matter. */
  action?: ReactNode
  /** Set when it appears in answer to something the person just did. */
  live?: boolean
  children?: ReactNode
}

/** Said beside what it is about: an edge in its colour, no box. */
export function Notice({ kind = 'info', title, action, live, children }: Props) {
  const { words } = useWords()
  const { icon: Icon, edge, mark } = faces[kind]
  return (
    <div
      role={live ? (kind === 'danger' ? 'alert' : 'status') : undefined}
      className={classNames('flex flex-wrap items-start gap-x-3 gap-y-2 border-l-2 py-1 pl-3', edge)}
    >
      <Icon aria-hidden className={classNames('mt-0.5 size-4 shrink-0', mark)} />
      <div className="min-w-0 flex-1 basis-60">
        <span className="sr-only">{words.ui.noticeKinds[kind]}: </span>
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="max-w-[75ch]">{children}</div>}
      </div>
      {action}
    </div>
  )
}
