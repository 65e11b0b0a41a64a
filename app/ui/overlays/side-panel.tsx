import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'
import { IconButton } from '../buttons/icon-button'

type Props = {
  title: ReactNode
  open: boolean
  onClose: () => void
  /** Beside the title: a link to the thing's own page, a menu. */
  actions?: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** Opens a row beside its list. Not modal: the list stays alive, `j k` go on behind it. The whole screen on a phone. */
export function SidePanel({ title, open, onClose, actions, foot, children }: Props) {
  const { words } = useWords()
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()} modal={false} disablePointerDismissal>
      <Base.Portal>
        <Base.Popup className="fixed inset-y-0 right-0 z-30 flex w-full flex-col border-l border-line bg-raised text-ink shadow-lift outline-none transition-transform duration-100 ease-quick data-ending-style:translate-x-4 data-ending-style:opacity-0 data-starting-style:translate-x-4 data-starting-style:opacity-0 md:w-[min(34rem,60vw)]">
          <header className="flex items-center gap-1 border-b border-line py-2 pr-2 pl-5">
            <Base.Title className="min-w-0 flex-1 truncate text-base font-semibold">{title}</Base.Title>
            {actions}
            <Base.Close render={<IconButton icon={X} label={words.frame.close} />} />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
          {foot && <footer className="flex flex-wrap gap-2 border-t border-line px-5 py-3">{foot}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
