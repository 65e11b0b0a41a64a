import type { Words } from '../words'
import { citedClause } from './cited-clause'

export const search: Words['search'] = {
  clauseOf: (section, notice) => [citedClause(section), notice].filter(Boolean).join(', '),
}
