import type { rules as source } from '../vi/rules'
import { deadlinesRules } from './rules-deadlines'
import { headerRules } from './rules-header'
import { layoutRules } from './rules-layout'
import { ordersRules } from './rules-orders'
import { partiesRules } from './rules-parties'
import { weighingRules } from './rules-weighing'

export const rules: typeof source = {
  ...layoutRules,
  ...headerRules,
  ...weighingRules,
  ...partiesRules,
  ...deadlinesRules,
  ...ordersRules,
}
