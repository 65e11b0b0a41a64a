import { DEADLINE_RULES } from '~/domain/directives/deadline-found'
import { LEAD_RULES } from './directives/draft'
import { ORDER_RULES } from './orders/decision'

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

/** Every rule a found piece can name; app/words has a sentence for each. */
export const READING_RULES = [
  ...HEADER_RULES,
  ...CLAUSE_RULES,
  ...LEAD_RULES,
  'coordinating.with',
  'coordinating.field',
  ...DEADLINE_RULES,
  ...ORDER_RULES,
  'condition.clause',
  'furniture.page',
] as const
