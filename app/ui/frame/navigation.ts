import type { LucideIcon } from 'lucide-react'

export type NavigationPart = { to: string; label: string }

export type NavigationItem = NavigationPart & {
  icon: LucideIcon
  /** A number that waits for the person: unread, overdue. */
  count?: number
  /** Only the exact path is «here», for the home page. */
  end?: boolean
  /** The lists of the area, itself the first: offered side by side on each of them. */
  parts?: readonly NavigationPart[]
  /** Paths without a place among the parts that belong to the area. */
  also?: readonly string[]
}

const under = (path: string, pathname: string) => pathname === path || pathname.startsWith(`${path}/`)

/** Whether the person is in the area: on its own pages or on those of its neighbours. */
export function isHere({ to, end, parts = [], also = [] }: NavigationItem, pathname: string): boolean {
  if (end) return pathname === to
  return [to, ...parts.map((part) => part.to), ...also].some((path) => under(path, pathname))
}

/** `page` on its own pages, `true` on those of its neighbours: what a screen reader says of a lit entry. */
export const currentOf = (item: NavigationItem, pathname: string): 'page' | 'true' | undefined =>
  isHere(item, pathname) ? (under(item.to, pathname) ? 'page' : 'true') : undefined
