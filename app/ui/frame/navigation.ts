import type { LucideIcon } from 'lucide-react'

export type NavigationItem = {
  to: string
  label: string
  icon: LucideIcon
  /** A number that waits for the person: unread, overdue. */
  count?: number
  /** Only the exact path is «here», for the home page. */
  end?: boolean
}
