import { useSearchParams } from '@remix-run/react'
import { changedDirectivesView, type DirectivesView, writeDirectivesView } from '~/domain/directives/directives-view'

/** The URL of the follow-up list with something of its view changed; the day the page speaks of stays. */
export function useViewHref(view: DirectivesView) {
  const withDay = useDayHref()
  return (change: Partial<DirectivesView>, path = '/directives'): string => {
    const query = writeDirectivesView(changedDirectivesView(view, change))
    return withDay(query.size > 0 ? `${path}?${query}` : path)
  }
}

/** A path on the same day as this page. */
export function useDayHref() {
  const [query] = useSearchParams()
  const day = query.get('day')
  return (path: string): string => (day ? `${path}${path.includes('?') ? '&' : '?'}day=${day}` : path)
}

/** Everything of a view that a form does not itself ask for, to stand in it hidden. */
export function keptInputs(view: DirectivesView, asked: readonly string[], day: string | null): [string, string][] {
  const kept = writeDirectivesView({ ...view, page: 1, open: null })
  if (day) kept.set('day', day)
  return [...kept].filter(([name]) => !asked.includes(name))
}
