import { createContext, type Dispatch, type ReactNode, useContext } from 'react'
import type { Stamp } from '~/domain/notices/notice-draft'
import type { ProjectSuggestion } from '~/domain/notices/project-suggestions'
import type { ReviewAction, ReviewState } from '~/domain/notices/review-state'
import type { ProjectName, UnitName } from './names'

export type Review = {
  state: ReviewState
  dispatch: Dispatch<ReviewAction>
  units: ReadonlyMap<number, UnitName>
  projects: ReadonlyMap<number, ProjectName>
  suggestions: Readonly<Record<string, readonly ProjectSuggestion[]>>
  /** Keeps the name of something chosen, so that its chip can be shown. */
  rememberUnit: (unit: UnitName) => void
  rememberProject: (project: ProjectName) => void
  /** Sentences of what blocks confirming, by field: `d3.lead`, `header.issuedOn`. */
  problems: readonly { field: string | null; key: string; sentence: string }[]
  mayAddUnits: boolean
  /** Who reviews, for what is settled and looked at; the server writes down its own. */
  stamp: () => Stamp
  /** The page that shows how the notice was read. */
  secondLook: string
}

const ReviewContext = createContext<Review | null>(null)

export function ReviewProvider({ review, children }: { review: Review; children: ReactNode }) {
  return <ReviewContext.Provider value={review}>{children}</ReviewContext.Provider>
}

export function useReview(): Review {
  const review = useContext(ReviewContext)
  if (!review) throw new Error('useReview needs a ReviewProvider above it')
  return review
}
