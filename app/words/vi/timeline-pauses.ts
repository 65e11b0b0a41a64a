import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'
import { pauseCause, pausedSubject, pauseUntil } from './pauses-standing'

type Facts = Record<string, unknown>
type PauseEvent = Extract<TimelineEvent, `pause.${string}` | `decision.${string}`>

const { day, integer } = formatsFor('vi')

/** Only what was written: the facts of the story may lack any of it. */
const plain = (facts: Facts): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  )
const dayOf = (value: unknown): string => (typeof value === 'string' ? day(value) : '')
const subject = (facts: Facts): string =>
  pausedSubject(plain(facts)).replace(/^(Dự án|Kế hoạch|Gói)/, (word) => word.toLowerCase())
const cause = (facts: Facts): string =>
  ` theo ${pauseCause(plain(facts))}${typeof facts.words === 'string' ? `: ${facts.words}` : ''}`
const until = (facts: Facts): string => {
  const said = pauseUntil(plain(facts))
  return said === '' ? '' : `, ${said}`
}
const lost = ({ daysLost }: Facts): string => (typeof daysLost === 'number' ? `, đã mất ${integer(daysLost)} ngày` : '')

export const pauseEvents: Record<PauseEvent, (facts: Facts) => string> = {
  'pause.recorded': (facts) =>
    `ghi nhận tạm dừng ${subject(facts)} từ ${dayOf(facts.from)}${cause(facts)}${until(facts)}`,
  'pause.resumed': (facts) => `cho ${subject(facts)} tiếp tục từ ${dayOf(facts.on)}${cause(facts)}${lost(facts)}`,
  'pause.cancelled': (facts) =>
    `hủy ${subject(facts)} đang tạm dừng, từ ${dayOf(facts.on)}${cause(facts)}${lost(facts)}`,
  'pause.undone': (facts) =>
    `rút lại lần tạm dừng ${subject(facts)} ghi nhầm${typeof facts.reason === 'string' ? `: ${facts.reason}` : ''}`,
  'pause.condition-changed': (facts) => `tiếp tục tạm dừng ${subject(facts)}${cause(facts)}${until(facts)}`,
  'decision.taken': ({ title }) => `ghi nhận quyết định «${title}»`,
  'decision.undone': ({ title, reason }) => `rút lại quyết định «${title}»${reason ? `: ${reason}` : ''}`,
  'decision.opened': (facts) =>
    facts.question === 'lease-end'
      ? `mở việc cần quyết định: dịch vụ thuê «${facts.service}» hết hạn ${dayOf(facts.endsOn)} mà chưa có phương án tiếp theo`
      : `mở việc cần quyết định, cho ${subject(facts)} tiếp tục hay hủy: nhiệm vụ tại ${pauseCause(plain(facts))} đã hoàn thành`,
  'decision.none-needed': (facts) =>
    `kết luận ${subject(facts)} không phải tạm dừng, dừng hay tiếp tục thuê${cause(facts)}`,
  'decision.withdrawn': (facts) =>
    `rút việc cần quyết định về ${subject(facts)} vì báo cáo hoàn thành bị trả lại${typeof facts.words === 'string' ? `: ${facts.words}` : ''}`,
}
