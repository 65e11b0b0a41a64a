import type { Rule } from '~/domain/notices/reading/reading-rules'
import type { RuleText } from '../rule-words'
import { deadlinesRules } from './rules-deadlines'
import { headerRules } from './rules-header'
import { layoutRules } from './rules-layout'
import { ordersRules } from './rules-orders'
import { partiesRules } from './rules-parties'
import { weighingRules } from './rules-weighing'

/** A title and an explanation for every rule of the reader; its example stands beside the reader. */
export const rules: Record<Rule, RuleText> = {
  ...layoutRules,
  ...headerRules,
  ...weighingRules,
  ...partiesRules,
  ...deadlinesRules,
  ...ordersRules,
}
