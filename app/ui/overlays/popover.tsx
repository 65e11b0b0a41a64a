import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { classNames } from '../class-names'

type Props = {
  trigger: ReactElement
  title?: ReactNode
  align?: 'start' | 'center' | 'end'
  className?: string
  children: ReactNode
}

/** A small thing to set or read without leaving the page. */
export function Popover({ trigger, title, align = 'end', className, children }: Props) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} className="z-50 max-w-(--available-width)">
          <Base.Popup className={classNames('floating p-4', className ?? 'w-72')}>
            {title && <Base.Title className="mb-2 font-semibold">{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
