import type { procurement as vietnamese } from '../vi/procurement'
import { procurementIssues } from './procurement-issues'
import { procurementTerms } from './procurement-terms'

export const procurement: typeof vietnamese = {
  ...procurementTerms,
  issues: procurementIssues,
}
