import type { NoticeHeader } from '~/domain/notices/notice-header'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

type Cited = Pick<NoticeHeader, 'issuer' | 'issuedOn' | 'kind'> & { numberSymbol: string | null }

/** As an official would cite it: «Thông báo kết luận số 70/TB-UBND ngày 03/4/2015 của UBND tỉnh …». */
export function citationOf(notice: Cited, words: Words, formats: Formats): string {
  const kind = notice.kind ? words.notices.kinds[notice.kind] : words.notices.title
  const day = notice.issuedOn ? formats.day(notice.issuedOn) : words.notices.noDate
  const issuer = notice.issuer ?? words.frame.none
  return notice.numberSymbol
    ? words.notices.citation(kind, notice.numberSymbol, day, issuer)
    : words.notices.citationWithoutNumber(kind, day, issuer)
}

/** A place in it, as cited: «khoản 5, ý 1», «phần mở đầu». */
export const sectionName = (section: string, words: Words): string => words.notices.section(section)
