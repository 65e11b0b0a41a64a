import type { ReactNode } from 'react'
import { classNames } from '../class-names'

type Props = { label: string; className?: string; children: ReactNode }

/** A picture that a phone is too narrow for: it scrolls in its own box, which keys reach as well as a finger. */
export function WidePicture({ label, className, children }: Props) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
      tabIndex={0}
      aria-label={label}
      className={classNames('overflow-x-auto', className)}
    >
      {children}
    </section>
  )
}
