import type { ReactNode } from 'react'
import { classNames } from '../class-names'

/** A sheet of the real thing: Tinos on white, a margin at the left for numbers; softer, not black, in the dark. */
export function Paper({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <article
      aria-label={label}
      className={classNames('paper relative max-w-[50rem] py-8 pr-5 pl-12 sm:py-12 sm:pr-12 sm:pl-16', className)}
    >
      {children}
    </article>
  )
}
