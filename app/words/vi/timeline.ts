import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { appraisalEvents } from './timeline-appraisals'
import { briefingEvents } from './timeline-briefings'
import { calendarEvents } from './timeline-calendar'
import { directiveEvents } from './timeline-directives'
import { evaluationEvents } from './timeline-evaluations'
import { leaseEvents } from './timeline-leases'
import { moneyEvents } from './timeline-money'
import { noticeEvents } from './timeline-notices'
import { organisationEvents } from './timeline-organisations'
import { overlapEvents } from './timeline-overlaps'
import { pauseEvents } from './timeline-pauses'
import { procurementEvents } from './timeline-procurement'
import { projectEvents } from './timeline-projects'
import { regimeEvents } from './timeline-regimes'
import { rollOutEvents } from './timeline-roll-outs'
import { systemEvents } from './timeline-systems'

type Facts = Record<string, unknown>
type Sentence = (facts: Facts) => string

const events: Partial<Record<TimelineEvent, Sentence>> = {
  ...appraisalEvents,
  ...evaluationEvents,
  ...briefingEvents,
  ...calendarEvents,
  ...directiveEvents,
  ...leaseEvents,
  ...moneyEvents,
  ...noticeEvents,
  ...organisationEvents,
  ...overlapEvents,
  ...procurementEvents,
  ...pauseEvents,
  ...projectEvents,
  ...regimeEvents,
  ...rollOutEvents,
  ...systemEvents,
  'paper-template.changed': () => 'Sửa mẫu văn bản',
  'person.added': () => 'Thêm tài khoản',
  'person.role-granted': () => 'Giao vai trò',
  'person.role-withdrawn': () => 'Thu hồi vai trò',
  'person.password-reset': () => 'Đặt lại mật khẩu',
  'person.deactivated': () => 'Khóa tài khoản',
  'person.activated': () => 'Mở lại tài khoản',
  'person.token-created': ({ name }) => `Cấp khóa truy cập cho chương trình “${String(name ?? '')}”`,
  'person.token-revoked': ({ name }) => `Thu hồi khóa truy cập của chương trình “${String(name ?? '')}”`,
  'person.head-named': () => 'Ghi là thủ trưởng đơn vị',
  'person.head-withdrawn': () => 'Thôi ghi là thủ trưởng đơn vị',
  'person.mail-set': ({ byMail }) =>
    byMail ? 'Nhận nhắc việc qua thư điện tử' : 'Không nhận nhắc việc qua thư điện tử',
  'person.calendar-made': () => 'Tạo địa chỉ lịch',
  'person.calendar-revoked': () => 'Thu hồi địa chỉ lịch',
}

/** The story in sentences; the facts are what the command wrote with the event. */
export const timeline = {
  history: 'Lịch sử',
  empty: 'Chưa có gì được ghi lại.',
  system: 'Hệ thống',
  events,
}
