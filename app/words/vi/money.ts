import { moneyFindings, moneyIssues } from './money-issues'

/** Money of a project and of the portfolio. */
export const money = {
  findings: moneyFindings,
  issues: moneyIssues,
}
