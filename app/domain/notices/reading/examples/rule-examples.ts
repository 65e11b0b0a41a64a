import type { Rule } from '../reading-rules'
import { deadlinesExamples } from './deadlines-examples'
import { headerExamples } from './header-examples'
import { layoutExamples } from './layout-examples'
import { ordersExamples } from './orders-examples'
import { partiesExamples } from './parties-examples'
import { weighingExamples } from './weighing-examples'

/** A short text of our own words for every rule, on which that rule fires; the help shows it with its marks. */
export const RULE_EXAMPLES: Readonly<Record<Rule, string>> = {
  ...layoutExamples,
  ...headerExamples,
  ...weighingExamples,
  ...partiesExamples,
  ...deadlinesExamples,
  ...ordersExamples,
}
