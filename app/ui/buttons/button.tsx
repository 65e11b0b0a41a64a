import type { LucideIcon } from 'lucide-react'
import { LoaderCircle } from 'lucide-react'
import { type ButtonHTMLAttributes, forwardRef } from 'react'
import { useWords } from '~/words/use-words'
import { type ButtonKind, type ButtonSize, buttonStyle } from './button-style'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: ButtonKind
  size?: ButtonSize
  icon?: LucideIcon
  /** While true the button keeps its width and place, says so in words and takes no second press. */
  busy?: boolean
  busyText?: string
}

/** Its words are verbs: «Xác nhận 12 ý kiến», never «OK». */
export const Button = forwardRef<HTMLButtonElement, Props>(function Button(
  { kind = 'secondary', size = 'normal', icon: Icon, busy, busyText, className, children, onClick, ...rest },
  ref,
) {
  const { words } = useWords()
  return (
    <button
      ref={ref}
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      // Not `disabled` while busy: that would throw the keyboard's focus back to the top of the page.
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonStyle(kind, size, className)}
    >
      {busy ? (
        <LoaderCircle aria-hidden className="size-4 animate-spin" />
      ) : (
        Icon && <Icon aria-hidden className="-ml-0.5 size-4" />
      )}
      {busy ? (busyText ?? words.ui.working) : children}
    </button>
  )
})
