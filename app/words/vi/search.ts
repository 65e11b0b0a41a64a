import { citedClause } from './cited-clause'

export const search = {
  clauseOf: (section: string, notice: string) => [citedClause(section), notice].filter(Boolean).join(', '),
}
