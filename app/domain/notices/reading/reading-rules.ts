import { DEADLINE_RULES } from '~/domain/directives/deadline-found'
import { LEAD_RULES } from './directives/draft'
import { JOIN_RULES } from './layout/join-rules'
import { ORDER_RULES } from './orders/decision'
import { CLAUSE_USES, DROPPED_RULES, KEPT_RULES, LINE_RULES } from './steps/step-rules'

/** Rules that read the header and what stands below the body. */
const HEADER_RULES = [
  'header.number',
  'header.number-bare',
  'header.number-in-lead',
  'header.number-in-annex',
  'header.issuer',
  'header.place-date',
  'header.type-name',
  'header.subject-line',
  'header.addressee',
  'header.title',
  'header.chair',
  'header.meeting-date',
  'header.signature',
  'header.recipients',
] as const

/** Rules that recognise how a clause is numbered. */
const CLAUSE_RULES = [
  'clause.article',
  'clause.roman',
  'clause.decimal',
  'clause.paren',
  'clause.letter',
  'clause.ordinal',
  'clause.dash',
  'clause.plus',
] as const

/**
 * Every rule the reader can name, in its found pieces or in its steps. Each has words in app/words (area `rules`) and an
 * example (`examples/rule-examples.ts`) on which it fires.
 */
export const RULES = [
  ...LINE_RULES,
  ...JOIN_RULES,
  ...HEADER_RULES,
  ...CLAUSE_RULES,
  ...CLAUSE_USES,
  ...KEPT_RULES,
  ...DROPPED_RULES,
  ...LEAD_RULES,
  'coordinating.with',
  'coordinating.field',
  ...DEADLINE_RULES,
  ...ORDER_RULES,
  'condition.clause',
] as const
export type Rule = (typeof RULES)[number]
