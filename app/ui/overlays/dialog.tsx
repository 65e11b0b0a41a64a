import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactElement, type ReactNode, useRef } from 'react'
import { useWords } from '~/words/use-words'
import { IconButton } from '../buttons/icon-button'
import { classNames } from '../class-names'

type Props = {
  title: ReactNode
  sentence?: ReactNode
  trigger?: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** The way on, right of «Bỏ qua»; inside a form give the whole form as children instead. */
  actions?: ReactNode
  width?: 'narrow' | 'normal' | 'wide'
  children?: ReactNode
}

const widths = { narrow: 'sm:w-104', normal: 'sm:w-140', wide: 'sm:w-208' }

/** For a thing that must be settled before going on. Whatever can wait belongs on a page or in a side panel. */
export function Dialog({ title, sentence, trigger, open, onOpenChange, actions, width = 'normal', children }: Props) {
  const { words } = useWords()
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          ref={popup}
          initialFocus={() => firstOf(popup.current)}
          data-modal
          className={classNames(
            'floating fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col rounded-b-none',
            'sm:inset-x-auto sm:top-[12dvh] sm:bottom-auto sm:left-1/2 sm:max-h-[80dvh] sm:max-w-[calc(100vw-3rem)] sm:-translate-x-1/2 sm:rounded-lg',
            widths[width],
          )}
        >
          <header className="flex items-start gap-3 border-b border-line py-3 pr-2 pl-5">
            <div className="min-w-0 flex-1 py-1">
              <Base.Title className="text-lg font-semibold">{title}</Base.Title>
              {sentence && <Base.Description className="mt-0.5 text-muted">{sentence}</Base.Description>}
            </div>
            <Base.Close render={<IconButton icon={X} label={words.frame.close} />} />
          </header>
          {children && (
            <div data-body className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
              {children}
            </div>
          )}
          {actions && (
            <footer data-actions className="flex justify-end gap-2 border-t border-line px-5 py-3">
              {actions}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

const FIELDS = 'input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled)'

/**
 * Where the keyboard begins: what the dialog marks with `data-first`, else its first field, else its first action. Never
 * the cross, which would make closing the next press.
 */
function firstOf(popup: HTMLElement | null): HTMLElement | true {
  const places = ['[data-first]:not(:disabled)', `[data-body] :is(${FIELDS})`, '[data-actions] button:not(:disabled)']
  for (const place of places) {
    const first = popup?.querySelector<HTMLElement>(place)
    if (first) return first
  }
  return popup ?? true
}

/** Wrap a button with it inside `actions` or a form: it closes the dialog and does nothing else. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Base.Close render={children} />
}
