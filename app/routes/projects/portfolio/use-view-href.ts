import { useSearchParams } from '@remix-run/react'
import { changedView, type PortfolioView, writePortfolioView } from '~/domain/projects/portfolio-view'

/** The URL of the portfolio with something of its view changed; the day the page speaks of stays. */
export function useViewHref(view: PortfolioView) {
  const [query] = useSearchParams()
  const day = query.get('day')
  return (change: Partial<PortfolioView>, path = '/projects'): string => {
    const next = writePortfolioView(changedView(view, change))
    if (day) next.set('day', day)
    return next.size > 0 ? `${path}?${next}` : path
  }
}

/** The URL of a project's page, on the same day. */
export function useProjectHref() {
  const [query] = useSearchParams()
  const day = query.get('day')
  return (id: number): string => (day ? `/projects/${id}?day=${day}` : `/projects/${id}`)
}
