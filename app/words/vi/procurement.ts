import { procurementIssues } from './procurement-issues'
import { procurementTerms } from './procurement-terms'

export const procurement = {
  ...procurementTerms,
  issues: procurementIssues,
}
