import { findDeadlines } from '~/domain/directives/read-deadline'
import { phraseAt, phrases } from '~/domain/vietnamese-words'
import { endsOpen, endsWithColon, isCapitals, isSkippedHeading, isTaskHeading } from '../clauses/headings'
import { type Clause, type Frame, isBullet } from '../clauses/outline'
import { type Subject, subjectOf, unitHeading } from '../sentences/subject'
import type { ClauseUse } from '../steps/step-rules'
import { textOf } from '../units/unit-list'
import type { ItemContext, ReadingContext } from './context'
import { spanOf } from './draft'
import { isDirectiveOpening, readOpening } from './opening'

/** What the reader knows of the neighbourhood of a clause. */
export type Surroundings = {
  /** A deeper item follows. */
  hasChildren: boolean
  /** Something follows in the operative part. */
  followed: boolean
  /** A plain paragraph follows. */
  beforeText: boolean
  openTitle: (label: string) => Frame
}

const TITLE_WORDS = 30
const SHORT_TITLE = 14

/** What the clause was used for where it was a heading or an opening and has been taken in; null for running text. */
export function readHeading(context: ReadingContext, clause: Clause, near: Surroundings): ClauseUse | null {
  const { words } = clause.block
  const open = endsOpen(words)
  const colon = endsWithColon(words)
  if (!open && !colon) return null
  if (clause.frame && isSkippedHeading(words)) {
    context.of(clause.frame).skip = true
    return 'use.without-tasks'
  }
  if (clause.frame === null && !colon && !canBeTitle(clause, near)) return null
  const units = unitHeading(words) ?? roleHeading(clause, near)
  if (units) {
    nameUnits(context, clause, near, units)
    return 'use.unit-heading'
  }
  if (isBullet(clause.frame?.kind) && open) return null
  if (colon) {
    readOpening(context, clause, near.hasChildren)
    return isDirectiveOpening(context, clause) ? null : 'use.opening'
  }
  if (clause.frame) return isItemTitle(clause, near) ? takeTitle(context.of(clause.frame), clause, context) : null
  if (subjectOf(words, 0, words.length)) return null
  return takeTitle(context.of(near.openTitle(label(clause))), clause, context)
}

const ROLES = phrases(['cơ quan|đơn vị|chủ đầu tư|nhà thầu|người đứng đầu|thủ trưởng'])
const ROLE_TAILS = phrases(['chủ trì|phối hợp|được giao|thực hiện|tham gia|đầu mối|quản lý'])

/** «3. Cơ quan chủ trì giải quyết thủ tục đầu tư» above its points: whoever has that part, named as printed. */
function roleHeading({ block: { words }, frame }: Clause, near: Surroundings): Subject | null {
  const head = phraseAt(words, 0, ROLES)
  if (!frame || !near.hasChildren || head === 0 || words.length > SHORT_TITLE) return null
  if (phraseAt(words, head, ROLE_TAILS) === 0 || words.some((word) => word.kind === 'mark')) return null
  return { units: [textOf(words)], from: 0, to: words.length, task: words.length, rule: 'lead.colon' }
}

const label = (clause: Clause): string => clause.block.words.map((word) => word.raw).join(' ')

/** A plain line can be a title where text follows it and it is short, or printed in capitals. */
const canBeTitle = (clause: Clause, near: Surroundings): boolean =>
  clause.block.words.length <= TITLE_WORDS &&
  clause.block.words[0]?.capital === true &&
  (near.followed || isCapitals(clause.block.words))

const isItemTitle = (clause: Clause, near: Surroundings): boolean =>
  near.hasChildren || isCapitals(clause.block.words) || (near.beforeText && clause.block.words.length <= SHORT_TITLE)

function nameUnits(context: ReadingContext, clause: Clause, near: Surroundings, units: Subject): void {
  const asTitle = clause.frame === null && clause.block.words.length <= TITLE_WORDS
  const scope = asTitle ? context.of(near.openTitle('')) : context.of(clause.frame ?? clause.path.at(-1))
  scope.lists = true
  scope.lead = { units: units.units, rule: 'lead.heading', at: spanOf(clause.block.words, units.from, units.to) }
}

function takeTitle(scope: ItemContext, clause: Clause, context: ReadingContext): ClauseUse {
  const { words } = clause.block
  if (isSkippedHeading(words)) scope.skip = true
  if (isTaskHeading(words)) scope.tasks = true
  // «nhiệm vụ năm 2026» in a heading is the scope of a programme; a day, month or quarter binds the tasks below.
  const deadline = findDeadlines(words, context.document).find((found) => found.rule !== 'deadline.year')
  if (deadline) scope.deadline = { found: deadline, words }
  return scope.skip ? 'use.without-tasks' : 'use.title'
}
