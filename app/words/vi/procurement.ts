import { procurementForm } from './procurement-form'
import { procurementIssues } from './procurement-issues'
import { procurementPages } from './procurement-pages'
import { procurementTerms } from './procurement-terms'

export const procurement = {
  ...procurementTerms,
  ...procurementPages,
  form: procurementForm,
  issues: procurementIssues,
}
