import { phraseAt, phrases, type Word } from '~/domain/vietnamese-words'

/** A plan, a budget or a fund «of every year» is a thing, not a rhythm of work. */
const YEARLY_THINGS = phrases([
  'ngân sách|kế hoạch|dự toán|quyết toán|vốn|kinh phí|chi thường xuyên|đầu tư công|số liệu|chỉ tiêu',
  'chương trình|cán bộ|công chức|viên chức|khen thưởng|nguồn|thu|chi|mức',
])
export const REPORTING = phrases([
  'báo cáo|gửi|tổng hợp|giao ban|họp|kiểm tra|cập nhật|công khai|sơ kết|tổng kết|đánh giá|rà soát',
  'theo dõi|đôn đốc|thực hiện|trình',
])
export const REACH = 24

export function describesThing(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((back) => phraseAt(words, at - back, YEARLY_THINGS) === back)
}

export function reportsBefore(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - REACH; back--) {
    if (words[back]?.low === ';') return false
    if (phraseAt(words, back, REPORTING) > 0) return true
  }
  return false
}

export const opensClause = (words: readonly Word[], at: number): boolean => {
  const previous = words[at - 1]
  return !previous || previous.kind === 'mark'
}
