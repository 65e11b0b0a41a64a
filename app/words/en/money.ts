import type { Words } from '../words'
import { moneyFindings, moneyIssues } from './money-issues'

export const money: Words['money'] = {
  findings: moneyFindings,
  issues: moneyIssues,
}
