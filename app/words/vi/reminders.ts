import type { MailState } from '~/domain/mail/mail'
import type { LadderStep, StepAudience, StepMoment, StepUnit } from '~/domain/reminders/ladder'
import type { NotUrged } from '~/domain/reminders/urging'
import { remindersAccount } from './reminders-account'
import { remindersMail } from './reminders-mail'

const audiences: Record<StepAudience, string> = {
  officer: 'Đầu mối đơn vị chủ trì',
  head: 'Thủ trưởng đơn vị chủ trì',
  office: 'Văn phòng UBND',
  chairman: 'Lãnh đạo UBND',
}
const moments: Record<StepMoment, string> = {
  before: 'Trước hạn',
  on: 'Đúng ngày đến hạn',
  after: 'Sau hạn',
  silent: 'Quá kỳ không có báo cáo',
}
const units: Record<StepUnit, string> = { day: 'ngày', workday: 'ngày làm việc' }
const mailStates: Record<MailState, string> = {
  waiting: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  failed: 'Không gửi được',
  unsure: 'Chưa rõ đã đến',
}
const notUrged: Record<NotUrged['because'], string> = {
  done: 'đã hoàn thành hoặc đang chờ xác nhận',
  'in-term': 'còn xa hạn',
  reported: 'đã báo cáo trong kỳ',
  'nobody-leads': 'chưa có đơn vị chủ trì',
}

/** Reminders: the ladder, what goes out, the outbox, and letters that urge. */
export const reminders = {
  title: 'Nhắc việc',
  lead: 'Mỗi người nhận nhiều nhất một bản tin mỗi ngày làm việc, theo thang nhắc việc do Văn phòng đặt.',
  leadOwn: 'Những nhiệm vụ được nhắc đến bạn, mỗi ngày làm việc nhiều nhất một bản tin.',
  tabs: {
    mine: 'Của tôi',
    today: 'Sẽ gửi',
    ladder: 'Thang nhắc việc',
    people: 'Người nhận',
    bounds: 'Ngưỡng chênh lệch',
    log: 'Sổ đôn đốc',
    outbox: 'Thư gửi đi',
  },
  tabsLabel: 'Nhắc việc',
  unread: (count: string) => `Nhắc việc: ${count} bản tin chưa xem`,
  noUnread: 'Nhắc việc',
  audiences,
  moments,
  units,
  step: ({ moment, count, unit, again }: Pick<LadderStep, 'moment' | 'count' | 'unit' | 'again'>) => {
    if (moment === 'on') return 'Đúng ngày đến hạn'
    const days = `${count} ${units[unit]}`
    if (moment === 'before') return `Trước hạn ${days}`
    const passed = `${moment === 'silent' ? 'Thiếu báo cáo' : 'Quá hạn'} ${days}`
    return again ? `${passed} và cứ ${days} một lần` : passed
  },
  // the inbox
  digestOf: (day: string) => `Bản tin ngày ${day}`,
  digestNew: 'Mới',
  digestCount: (count: string) => `${count} nhiệm vụ`,
  digestMailed: 'đã gửi thư',
  digestEmpty: 'Chưa có bản tin nào',
  digestEmptySentence:
    'Khi một nhiệm vụ của bạn sắp đến hạn, đến hạn hoặc quá hạn, bản tin sẽ hiện ở đây và được gửi qua thư nếu bạn đã khai địa chỉ.',
  digestGone: 'Các nhiệm vụ trong bản tin này không còn thuộc phạm vi của bạn.',
  mailSettings: 'Địa chỉ nhận thư',
  doneSince: 'đã hoàn thành',
  // what will go out
  planOf: (day: string) => `Bản tin ngày ${day} sẽ gửi`,
  planSentence: (hour: string) => `Tính theo số liệu lúc này; bản tin được lập lúc ${hour} giờ các ngày làm việc.`,
  planDone: (day: string, at: string, count: string) =>
    `Bản tin ngày ${day} đã lập lúc ${at}: ${count} người nhận. Dưới đây là bản tin kế tiếp.`,
  planNobody: 'Không có ai phải nhắc',
  planNobodySentence: 'Không có nhiệm vụ nào chạm bậc thang nhắc việc trong ngày này.',
  planOff: 'Thang nhắc việc đang tắt: không có bản tin nào được gửi.',
  planCaption: 'Ai sẽ nhận gì',
  person: 'Người nhận',
  tasks: 'Nhiệm vụ',
  why: 'Bậc nhắc',
  byMail: 'Thư',
  mailYes: (address: string) => address,
  mailNo: 'chỉ trong sản phẩm',
  planMore: (count: string) => `và ${count} nhiệm vụ khác`,
  without: 'Không có người nhận',
  withoutSentence: 'Các đơn vị sau có nhiệm vụ phải nhắc nhưng chưa có ai giữ vai trò tương ứng.',
  withoutLine: (unit: string, audience: string, count: string) =>
    `${unit}: chưa có ${audience.toLocaleLowerCase('vi')} (${count} nhiệm vụ)`,
  // the ladder
  ladderSentence:
    'Mỗi bậc nói khi nào nhắc và nhắc ai; việc thường xuyên và việc không định thời hạn được nhắc khi quá kỳ mà chưa có báo cáo. Bậc rơi vào ngày nghỉ được nhắc sớm hơn khi còn hạn, muộn hơn khi đã quá hạn.',
  ladderDefault: 'Đang dùng thang mặc định; chưa ai đặt thang riêng.',
  ladderSetBy: (who: string, at: string) => `${who} đặt lúc ${at}.`,
  ladderActive: 'Gửi bản tin nhắc việc',
  ladderHour: 'Giờ lập bản tin',
  hourOf: (hour: string) => `${hour} giờ`,
  moment: 'Khi nào',
  count: 'Số ngày',
  unit: 'Tính theo',
  again: 'Nhắc lại',
  againLabel: 'Nhắc lại sau mỗi khoảng đó',
  audience: 'Nhắc ai',
  addStep: 'Thêm bậc',
  removeStep: (n: string) => `Bỏ bậc ${n}`,
  stepName: (n: string) => `Bậc ${n}`,
  save: 'Lưu thang nhắc việc',
  saved: 'Đã lưu thang nhắc việc.',
  changedMeanwhile: 'Có người vừa đặt lại thang này. Nội dung bạn nhập vẫn còn; xem lại thang mới rồi lưu lần nữa.',
  // people
  peopleSentence:
    'Đầu mối nhận nhắc việc của đơn vị mình; thủ trưởng nhận khi thang nhắc lên một bậc. Vai trò do quản trị hệ thống cấp.',
  peopleCaption: 'Ai nhận nhắc việc cho đơn vị nào',
  organisation: 'Đơn vị',
  role: 'Vai trò',
  isHead: 'Thủ trưởng',
  nameHead: 'Ghi là thủ trưởng',
  dropHead: 'Thôi là thủ trưởng',
  // letters that urge
  urge: 'Đôn đốc',
  urgeTitle: 'Đôn đốc bằng công văn',
  urgeLead:
    'Soạn công văn cho đơn vị chủ trì các nhiệm vụ quá hạn, sắp đến hạn hoặc thiếu báo cáo; ghi vào sổ đôn đốc và nhật ký từng nhiệm vụ.',
  urgeLoading: 'Đang xem các nhiệm vụ đã chọn…',
  urgeMode: 'Công văn',
  urgeModes: { each: 'Mỗi đơn vị một công văn', one: 'Một công văn gửi các đơn vị' },
  answerBy: 'Đơn vị báo cáo chậm nhất',
  urgeSend: (count: string) => `Soạn ${count} công văn`,
  urgeUnit: (count: string) => `${count} nhiệm vụ`,
  urgeRound: (round: string) => `lần ${round}`,
  urgeLast: (round: string, day: string) => `đã đôn đốc ${round} lần, gần nhất ${day}`,
  urgeLeft: (count: string) => `${count} nhiệm vụ không đưa vào công văn`,
  notUrged,
  urgeSilent: (days: string) => `đã ${days} ngày chưa có báo cáo`,
  urgeLastReport: (day: string) => `báo cáo gần nhất ${day}`,
  urgeNothing:
    'Trong số đã chọn không có nhiệm vụ nào quá hạn, sắp đến hạn hoặc thiếu báo cáo, nên không có gì để đôn đốc.',
  urged: 'Đã soạn công văn đôn đốc',
  urgedToast: (letters: string, directives: string) => `Đã soạn ${letters} công văn cho ${directives} nhiệm vụ.`,
  openLog: 'Mở sổ đôn đốc',
  logCaption: 'Các lần đôn đốc',
  logEmpty: 'Chưa đôn đốc lần nào',
  logEmptySentence:
    'Chọn các nhiệm vụ quá hạn, sắp đến hạn hoặc thiếu báo cáo trong danh sách nhiệm vụ rồi bấm «Đôn đốc».',
  logMade: (who: string, at: string) => `${who}, ${at}`,
  logWithdrawn: (at: string) => `đã rút lại ${at}`,
  letterTo: (units: string) => `Gửi ${units}`,
  letterCount: (count: string, round: string) => `${count} nhiệm vụ, lần ${round}`,
  letterSent: (symbol: string, day: string) => `số ${symbol} ngày ${day}`,
  letterDraft: 'chưa phát hành',
  letterTold: 'đã báo trong bản tin',
  recordSent: 'Ghi số đã phát hành',
  numberSymbol: 'Số, ký hiệu',
  sentOn: 'Ngày phát hành',
  withdraw: 'Rút lại',
  withdrawSure: 'Rút lại lần đôn đốc này?',
  withdrawSentence: 'Chỉ rút được trong ngày, khi chưa phát hành và chưa báo cho ai. Nhật ký vẫn ghi lại.',
  download: (format: string) => `Tải ${format}`,
  ofDirective: 'Đôn đốc',
  ofDirectiveNone: 'Chưa đôn đốc.',
  ofDirectiveLine: (round: string, day: string, unit: string) => `Lần ${round}, ${day}: ${unit}`,
  lastUrged: (round: string, day: string) => `đôn đốc lần ${round} · ${day}`,
  // the outbox
  outboxSentence:
    'Thư được gửi lại khi máy chủ thư chưa nhận; thư chưa rõ đã đến hay chưa thì không tự gửi lại, để không ai nhận hai lần.',
  outboxOff: 'Chưa bật gửi thư: mọi người chỉ được nhắc trong sản phẩm. Quản trị hệ thống bật theo hướng dẫn cài đặt.',
  outboxEmpty: 'Chưa có thư nào',
  outboxCaption: 'Thư gửi đi, thư gặp sự cố đứng trước',
  mailStates,
  to: 'Gửi đến',
  subject: 'Tiêu đề',
  state: 'Trạng thái',
  at: 'Lúc',
  attempts: (count: string) => `${count} lần gửi`,
  sendAgain: 'Gửi lại',
  jobs: 'Việc chạy nền bị dừng',
  jobsSentence: 'Đã thử nhiều lần không xong. Xem lỗi, khắc phục rồi cho chạy lại.',
  jobKinds: { 'make-digests': 'Lập bản tin nhắc việc', 'send-mail': 'Gửi thư', 'reckon-overlaps': 'Rà soát trùng lặp' },
  jobAttempts: (count: string) => `${count} lần thử`,
  reviveJob: 'Cho chạy lại',
  notAllowed: 'Mục này dành cho Văn phòng và quản trị hệ thống.',
  mail: remindersMail,
  account: remindersAccount,
  issues: {
    'too-many': () => 'Mỗi lần đôn đốc nhiều nhất 200 nhiệm vụ',
    'nothing-to-urge': () => 'Trong số đã chọn không còn nhiệm vụ nào quá hạn, sắp đến hạn hoặc thiếu báo cáo',
    'answer-in-the-past': () => 'Ngày báo cáo phải từ hôm nay trở đi',
    'too-late': () => 'Không rút lại được nữa: đã qua ngày, đã phát hành hoặc đã báo cho đơn vị',
    'already-sent': () => 'Công văn này đã được ghi số phát hành',
    'sent-on': () => 'Ngày phát hành từ ngày soạn đến hôm nay',
    'nobody-told': () => 'Chọn ít nhất một nhóm người nhận',
    'no-steps': () => 'Thang cần ít nhất một bậc; muốn ngừng nhắc thì tắt gửi bản tin',
    'too-many-steps': () => 'Thang có nhiều nhất 12 bậc',
    'bounds-in-order': () => 'Mức có vấn đề phải cao hơn mức cần theo dõi',
    'mail-address': () => 'Đây không phải là địa chỉ thư',
  } as Record<string, (context: Record<string, string | number>) => string>,
}
