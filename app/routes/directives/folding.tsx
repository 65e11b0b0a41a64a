import { type ReactNode, useEffect, useState } from 'react'
import type { ButtonKind } from '~/ui/buttons/button-style'
import { buttonStyle } from '~/ui/buttons/button-style'

type Props = {
  label: string
  /** Starts as a button alone. */
  folded?: boolean
  /** Opens by itself when this turns true: something typed was found, something was refused. */
  open?: boolean
  /** Folds again when this counts on: what was in it has been sent. */
  sent?: number
  kind?: ButtonKind
  children: ReactNode
}

/** A form behind its button; works without script, and opens where a link leads to it. */
export function Folding({ label, folded = true, open = false, sent = 0, kind = 'secondary', children }: Props) {
  const [shown, setShown] = useState(!folded || open)
  useEffect(() => {
    if (open) setShown(true)
  }, [open])
  useEffect(() => {
    if (sent > 0) setShown(false)
  }, [sent])
  return (
    <details
      open={shown}
      onToggle={(event) => setShown(event.currentTarget.open)}
      className="mt-4 print:hidden [&>summary::-webkit-details-marker]:hidden"
    >
      <summary className={buttonStyle(shown ? 'quiet' : kind, 'normal', 'w-fit cursor-pointer list-none')}>
        {label}
      </summary>
      <div className="mt-3 border-l-2 border-line pl-4">{children}</div>
    </details>
  )
}
