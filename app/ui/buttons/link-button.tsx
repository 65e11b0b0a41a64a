import { Link, type LinkProps } from '@remix-run/react'
import type { LucideIcon } from 'lucide-react'
import { forwardRef } from 'react'
import { type ButtonKind, type ButtonSize, buttonStyle } from './button-style'

type Props = LinkProps & { kind?: ButtonKind; size?: ButtonSize; icon?: LucideIcon }

/** A link that weighs as much as a button: it leads to a page where something is done. */
export const LinkButton = forwardRef<HTMLAnchorElement, Props>(function LinkButton(
  { kind = 'secondary', size = 'normal', icon: Icon, className, children, ...rest },
  ref,
) {
  return (
    <Link ref={ref} {...rest} className={buttonStyle(kind, size, className)}>
      {Icon && <Icon aria-hidden className="-ml-0.5 size-4" />}
      {children}
    </Link>
  )
})
