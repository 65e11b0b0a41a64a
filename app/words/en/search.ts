import type { Words } from '../words'

export const search: Words['search'] = {
  clauseOf: (section, notice) => `Clause ${section}, ${notice}`,
}
