import { useSearchParams } from '@remix-run/react'
import { type PortfolioMoneyView, projectsBehind, writeMoneyView } from '~/domain/money/portfolio-money-view'
import { writePortfolioView } from '~/domain/projects/portfolio-view'

const withDay = (path: string, query: URLSearchParams, day: string | null): string => {
  if (day) query.set('day', day)
  return query.size > 0 ? `${path}?${query}` : path
}

/** URLs of this page with something of its view changed, and of the projects behind its figures; the day stays. */
export function useMoneyHref(view: PortfolioMoneyView) {
  const [query] = useSearchParams()
  const day = query.get('day')
  return {
    day,
    money: (change: Partial<PortfolioMoneyView>, path = '/money') =>
      withDay(path, writeMoneyView({ ...view, ...change }), day),
    /** `on`: a year that is not the day's own is listed as it stood at its end. */
    projects: (key: string | null, on: string | null) =>
      withDay('/projects', writePortfolioView(projectsBehind(view, key)), on ?? day),
    project: (id: number) => withDay(`/projects/${id}/money`, new URLSearchParams(), day),
    bidPackage: (id: number) => withDay(`/bid-packages/${id}`, new URLSearchParams(), day),
  }
}
