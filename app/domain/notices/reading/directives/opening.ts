import { findDeadlines } from '~/domain/directives/read-deadline'
import { findPhrase, phraseAt, phrases } from '~/domain/vietnamese-words'
import { endsWithColon } from '../clauses/headings'
import type { Clause } from '../clauses/outline'
import { insideAsides, sentencesOf } from '../sentences/sentence'
import { orderBeforeColon, type Subject, subjectOf } from '../sentences/subject'
import { afterTopic } from '../sentences/topic'
import { coordinatingIn } from '../units/coordinating'
import type { ReadingContext } from './context'
import { spanOf } from './draft'

/** Takes in an opening such as «… yêu cầu các sở thực hiện các nhiệm vụ sau:»: whom it addresses, that tasks follow. */
export function readOpening(context: ReadingContext, clause: Clause, hasList: boolean): void {
  const scope = context.of(clause.frame ?? clause.path.at(-1))
  if (approvesContent(clause)) scope.skip = true
  const subject = openingSubject(clause)
  scope.tasks = true
  scope.lists = listsTasks(clause)
  if (subject && !issuesPlan(clause, subject)) {
    scope.lead = {
      units: subject.units,
      rule: 'lead.intro',
      at: spanOf(clause.block.words, subject.from, subject.to),
    }
  }
  if (subject) takeTerms(context, clause, subject)
  if (isDirectiveOpening(context, clause)) return
  if (clause.frame || (hasList && subject)) context.openings.push({ clause, hasList, before: scope.drafts.length })
}

const APPROVES = phrases(['phê duyệt|ban hành|ban hành kèm theo|phê duyệt điều chỉnh|điều chỉnh'])
/** «Điều 1. Phê duyệt kế hoạch thuê … với các nội dung sau:»: the points below are what is approved. */
const approvesContent = ({ frame, block: { words } }: Clause): boolean =>
  frame?.kind === 'article' && phraseAt(words, 0, APPROVES) > 0

/** «UBND thành phố ban hành Kế hoạch … như sau:»: the issuer speaks, it is not the one addressed. */
const ISSUES = phrases([
  'ban hành kế hoạch|ban hành chỉ thị|xây dựng kế hoạch|ban hành công văn|ban hành quyết định',
  'có ý kiến|có ý kiến chỉ đạo|đã có ý kiến|kết luận|đã kết luận|chỉ đạo như sau|thông báo',
])
const issuesPlan = (clause: Clause, subject: Subject): boolean => phraseAt(clause.block.words, subject.task, ISSUES) > 0

const TASK_NOUNS = phrases(['nhiệm vụ|công việc|các việc|phần việc|đầu việc'])
/** «Sở Nội vụ chủ trì thực hiện các nhiệm vụ:», unlike «báo cáo các nội dung sau:», announces work. */
const listsTasks = ({ block: { words } }: Clause): boolean =>
  findPhrase(words, TASK_NOUNS, Math.max(0, words.length - 6)) >= 0

const COMPLETES = phrases(['hoàn thành|xong|thời hạn|chậm nhất|trước'])

/** «Giao Sở X phối hợp với Y …, hoàn thành trong tháng 11:» says with whom and by when for the points below. */
function takeTerms(context: ReadingContext, { block, frame, path }: Clause, subject: Subject): void {
  const { words } = block
  const holder = frame ?? path.at(-1)
  if (!holder) return
  const scope = context.of(holder)
  scope.partners = coordinatingIn(words, subject.to, words.length).flatMap((hit) => hit.units)
  const found = findDeadlines(words, context.document).findLast(
    ({ from }) => from >= subject.task && findPhrase(words, COMPLETES, Math.max(subject.task, from - 4), from + 1) >= 0,
  )
  if (found) scope.deadline = { found, words }
}

function openingSubject(clause: Clause): Subject | null {
  const { words } = clause.block
  const last = sentencesOf(words, insideAsides(words)).at(-1)
  if (!last) return null
  const from = Math.max(afterTopic(words, 0, words.length), last.from)
  return orderBeforeColon(words, from, last.to) ?? subjectOf(words, from, last.to)
}

const DEFINITE = phrases(['đẩy nhanh|rà soát|tạm dừng|tạm hoãn|thu hồi|chấm dứt|kiểm điểm'])

/** One unit told to do something definite, «trong đó lưu ý:»: an order of its own as well as an opening. */
export function isDirectiveOpening(context: ReadingContext, clause: Clause): boolean {
  const subject = openingSubject(clause)
  if (subject?.units.length !== 1 || context.isSkipped(clause.path)) return false
  const { words } = clause.block
  return findPhrase(words, DEFINITE, subject.task, words.length) >= 0
}

const ANNOUNCED = phrases(['nhiệm vụ|giải pháp|nội dung sau|nội dung trọng tâm|công việc sau|yêu cầu|như sau'])

/** «… cần tập trung thực hiện tốt một số nhiệm vụ, giải pháp sau đây:» names somebody and announces tasks. */
export function announcesOrders(clause: Clause): boolean {
  const { words } = clause.block
  if (clause.frame !== null || !endsWithColon(words)) return false
  return findPhrase(words, ANNOUNCED, Math.max(0, words.length - 24)) >= 0 && openingSubject(clause) !== null
}
