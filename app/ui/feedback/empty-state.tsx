import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { icon?: LucideIcon; title: ReactNode; sentence?: ReactNode; action?: ReactNode }

/** What would stand here, and how it comes to stand here. */
export function EmptyState({ icon: Icon, title, sentence, action }: Props) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center px-4 py-14 text-center">
      {Icon && <Icon aria-hidden className="mb-3 size-7 text-line-firm" strokeWidth={1.5} />}
      <p className="text-lg font-semibold">{title}</p>
      {sentence && <p className="mt-1 text-muted">{sentence}</p>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
