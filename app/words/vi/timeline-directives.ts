import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'

type Facts = Record<string, unknown>
type Sentence = (facts: Facts) => string

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string => (text(value) ? formatsFor('vi').day(text(value)) : 'không ghi')
const because = (value: unknown): string => (text(value) ? `: ${text(value)}` : '')
const names = (state: unknown, part: string): string => {
  const list = (state as Record<string, unknown> | undefined)?.[part]
  return Array.isArray(list) && list.length > 0 ? list.join(', ') : 'không có'
}

export const directiveEvents: Partial<Record<TimelineEvent, Sentence>> = {
  'directive.ordered': () => 'giao nhiệm vụ',
  'directive.reported': ({ text: said, percent, asOf }) =>
    `báo cáo tiến độ đến ${day(asOf)}${typeof percent === 'number' ? `, đạt ${percent}%` : ''}${because(said)}`,
  'directive.extension-asked': ({ oldDueOn, askedDueOn, reason }) =>
    `xin gia hạn từ ${day(oldDueOn)} đến ${day(askedDueOn)}${because(reason)}`,
  'directive.extension-granted': ({ oldDueOn, grantedDueOn, words }) =>
    `đồng ý gia hạn từ ${day(oldDueOn)} đến ${day(grantedDueOn)}${because(words)}`,
  'directive.extension-refused': ({ askedDueOn, words }) => `không gia hạn đến ${day(askedDueOn)}${because(words)}`,
  'directive.completion-reported': ({ completedOn, text: said }) =>
    `báo cáo hoàn thành ngày ${day(completedOn)}${because(said)}`,
  'directive.completion-confirmed': ({ completedOn, words }) =>
    `xác nhận hoàn thành ngày ${day(completedOn)}${because(words)}`,
  'directive.completion-returned': ({ words }) => `trả lại báo cáo hoàn thành${because(words)}`,
  'directive.completed-by-decision': ({ completedOn, words }) =>
    `kết luận nhiệm vụ đã hoàn thành ngày ${day(completedOn)}${because(words)}`,
  'directive.completion-reopened': ({ words }) => `mở lại nhiệm vụ đã xác nhận hoàn thành${because(words)}`,
  'directive.corrected': ({ reason, before, after }) =>
    names(before, 'lead') === names(after, 'lead')
      ? `sửa thông tin nhiệm vụ${because(reason)}`
      : `sửa đơn vị chủ trì từ ${names(before, 'lead')} thành ${names(after, 'lead')}${because(reason)}`,
  'directive.event-day-set': ({ on, dueOn, oldDueOn }) =>
    text(oldDueOn)
      ? `ghi ngày bắt đầu tính thời hạn ${day(on)}, hạn từ ${day(oldDueOn)} thành ${day(dueOn)}`
      : `ghi ngày bắt đầu tính thời hạn ${day(on)}, hạn ${day(dueOn)}`,
  'directive.warning-settled': ({ reason }) => `kết thúc cảnh báo${because(reason)}`,
  'directive.warning-reopened': () => 'mở lại một cảnh báo',
  'directive.urged': ({ round, units, answerBy }) =>
    `đôn đốc lần ${String(round)}: ${Array.isArray(units) ? units.join(', ') : ''}, báo cáo chậm nhất ${day(answerBy)}`,
  'directive.urging-withdrawn': ({ round }) => `rút lại lần đôn đốc thứ ${String(round)}`,
}
