import { NO_DEADLINE } from '~/domain/directives/deadline'
import type { DraftDirective, NoticeDraft } from '~/domain/notices/notice-draft'
import type { NoticeHeader } from '~/domain/notices/notice-header'

/** Our own words, in the shape of a notice: two numbered items, the first with two orders. */
export const TEXT = [
  'Số: 12/TB-UBND',
  '1. Về cổng: Sở A rà soát hạ tầng; Sở A báo cáo Chủ tịch trước ngày 15/4/2015.',
  '2. Về thư điện tử: Văn phòng B tạm dừng kế hoạch mua sắm cho đến khi có đánh giá, xong trong tháng 5/2015.',
].join('\n')

export const SOURCE = { text: TEXT, issuedOn: '2015-04-03' }

export const place = (words: string) => {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`No «${words}» in the text`)
  return { start, end: start + words.length }
}

function directiveOf(key: string, words: string, changes: Partial<DraftDirective> = {}): DraftDirective {
  const range = place(words)
  return {
    key,
    section: '1',
    clause: range,
    ...range,
    role: 'lead',
    lead: [{ printedName: 'Sở A', organisationId: 1 }],
    coordinating: [],
    deadlineRaw: null,
    deadline: NO_DEADLINE,
    decision: 'assign',
    condition: null,
    projectIds: [],
    warnings: [],
    pieces: [],
    touched: [],
    seen: false,
    ...changes,
  }
}

export const REVIEW = 'Sở A rà soát hạ tầng'
export const REPORT = 'Sở A báo cáo Chủ tịch trước ngày 15/4/2015'
export const PAUSE = 'Văn phòng B tạm dừng kế hoạch mua sắm cho đến khi có đánh giá, xong trong tháng 5/2015'

export const draft = (): NoticeDraft => ({
  directives: [
    directiveOf('d1', REVIEW, { decision: 'review', clause: place(`${REVIEW}; ${REPORT}`) }),
    directiveOf('d2', REPORT, {
      decision: 'report',
      clause: place(`${REVIEW}; ${REPORT}`),
      deadlineRaw: 'trước ngày 15/4/2015',
      deadline: { type: 'by', end: '2015-04-15', strict: true },
      pieces: [{ piece: 'deadline', rule: 'deadline.before', ...place('trước ngày 15/4/2015') }],
    }),
    directiveOf('d3', PAUSE, {
      section: '2',
      decision: 'pause',
      lead: [{ printedName: 'Văn phòng B', organisationId: null }],
      deadlineRaw: 'trong tháng 5/2015',
      deadline: { type: 'by', start: '2015-05-01', end: '2015-05-31' },
      pieces: [{ piece: 'deadline', rule: 'deadline.month', ...place('trong tháng 5/2015') }],
    }),
  ],
  warnings: [],
  found: [],
})

export const HEADER: NoticeHeader = {
  number: '12',
  symbol: 'TB-UBND',
  issuer: 'UBND tỉnh Thử',
  place: null,
  issuedOn: '2015-04-03',
  kind: 'thong-bao-ket-luan',
  title: 'Kết luận về công nghệ thông tin',
  chair: null,
  chairRole: null,
  meetingOn: '2015-03-27',
  signatory: null,
  signatoryTitle: null,
  recipients: [],
}
