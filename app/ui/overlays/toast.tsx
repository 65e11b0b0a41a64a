import { Toast as Base } from '@base-ui/react/toast'
import { Check, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'
import { buttonStyle } from '../buttons/button-style'

export type ToastSaying = {
  text: string
  /** A failure is read out at once and stays until it is closed. */
  failed?: boolean
  undo?: () => void
}

/** Once, round the page: holds the toasts and shows them in the corner. */
export function ToastRegion({ children }: { children: ReactNode }) {
  return (
    <Base.Provider timeout={6000} limit={3}>
      {children}
      <Base.Portal>
        <Toasts />
      </Base.Portal>
    </Base.Provider>
  )
}

/** `say({text: 'Đã xóa bộ lọc', undo})`: answers an action at once; «Hoàn tác» stands in it where it can be undone. */
export function useToast() {
  const { add, close } = Base.useToastManager()
  const { words } = useWords()
  return ({ text, failed, undo }: ToastSaying) => {
    const id = add({
      title: text,
      type: failed ? 'failed' : 'done',
      priority: failed ? 'high' : 'low',
      timeout: failed ? 0 : undo ? 10_000 : undefined,
      actionProps: undo && {
        children: words.frame.undo,
        onClick: () => {
          undo()
          close(id)
        },
      },
    })
  }
}

function Toasts() {
  const { toasts } = Base.useToastManager()
  const { words } = useWords()
  return (
    <Base.Viewport
      aria-label={words.ui.notifications}
      className="fixed inset-x-4 bottom-20 z-60 flex flex-col gap-2 outline-none sm:inset-x-auto sm:right-6 sm:bottom-6 sm:w-96 print:hidden"
    >
      {toasts.map((toast) => (
        <Base.Root
          key={toast.id}
          toast={toast}
          className="floating flex items-center gap-2.5 py-1.5 pr-1.5 pl-3.5 data-limited:hidden"
        >
          {toast.type === 'failed' ? (
            <TriangleAlert aria-hidden className="size-4 shrink-0 text-overdue" />
          ) : (
            <Check aria-hidden className="size-4 shrink-0 text-done" />
          )}
          <Base.Content className="min-w-0 flex-1">
            <Base.Title className="py-1" />
          </Base.Content>
          <Base.Action className={buttonStyle('quiet', 'small')} />
          <Base.Close
            aria-label={words.frame.close}
            className="grid size-7 shrink-0 place-items-center rounded text-muted hover:bg-hover hover:text-ink"
          >
            <X aria-hidden className="size-4" />
          </Base.Close>
        </Base.Root>
      ))}
    </Base.Viewport>
  )
}
