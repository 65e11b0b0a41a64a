import { addDays } from '~/domain/calendar-day'
import type { SampleItem, SampleReport, SampleRollOut } from './sample-roll-out'

const TESTED = 'Biên bản kiểm thử giữa đơn vị và Trung tâm Phục vụ hành chính công.'
const OPENED = 'Thông báo của Trung tâm Phục vụ hành chính công.'
const LETTER = 'Công văn của sở đăng ký dịch vụ làm trước.'

/** End-to-end services of the province of today, in every standing there is. Plausible, not published. */
export function servicesOfToday(today: string): SampleRollOut {
  const at = (days: number) => addDays(today, days)
  const started = (days: number, phase = 'trial'): SampleReport => ({
    ...{ phase, kind: 'started', on: at(days), words: phase === 'official' ? OPENED : TESTED },
  })
  const done = (days: number, phase = 'trial'): SampleReport => ({ phase, kind: 'done', on: at(days), words: TESTED })
  const service = (
    [unit, name, code]: [string, string, string],
    reports: SampleReport[],
    given: Partial<SampleItem> = {},
  ): SampleItem => ({ unit, name, code, level: 'full', ...given, reports })
  return {
    ...{ name: 'Dịch vụ công trực tuyến toàn trình đợt 2', kind: 'online-services', lead: 'bn-khcn' },
    orderedOn: at(-120),
    order: { words: 'Kế hoạch của Chủ tịch UBND tỉnh về dịch vụ công trực tuyến toàn trình đợt 2.' },
    asksFirst: true,
    budget: { nature: 'recurrent', words: 'Chi thường xuyên đã giao cho các sở.' },
    plan: { year: Number(today.slice(0, 4)) + 1, units: ['bn-tc', 'bn-khcn'] },
    phases: [
      { key: 'process', kind: 'process', name: 'Xây dựng quy trình điện tử', startsOn: at(-110), endsOn: at(-75) },
      {
        ...{ key: 'first', kind: 'trial', name: 'Thử nghiệm dịch vụ làm trước', firstOnly: true },
        ...{ startsOn: at(-74), endsOn: at(-50) },
      },
      { key: 'trial', kind: 'trial', name: 'Thử nghiệm', startsOn: at(-49), endsOn: at(-15) },
      { key: 'integrate', kind: 'integrate', name: 'Tích hợp lên Cổng quốc gia', startsOn: at(-14), endsOn: at(10) },
      { key: 'official', kind: 'official', name: 'Cung cấp chính thức', startsOn: at(11) },
    ],
    items: [
      service(
        ['bn-xd', 'Cấp giấy phép xây dựng nhà ở riêng lẻ', 'XD-1.009'],
        [
          ...[started(-108, 'process'), done(-80, 'process'), started(-73, 'first'), done(-55, 'first')],
          ...[started(-49), done(-20), started(-12, 'integrate'), done(-4, 'integrate')],
        ],
        { area: 'Xây dựng', first: { on: at(-100), words: LETTER } },
      ),
      service(
        ['bn-xd', 'Cấp chứng chỉ năng lực hoạt động xây dựng', 'XD-1.014'],
        [started(-105, 'process'), done(-77, 'process'), started(-45), done(-11), started(-9, 'integrate')],
        { area: 'Xây dựng' },
      ),
      service(
        ['bn-nnmt', 'Đăng ký biến động đất đai', 'TNMT-2.031'],
        [started(-104, 'process'), done(-70, 'process'), started(-40)],
        { area: 'Đất đai', level: 'partial' },
      ),
      service(
        ['bn-nnmt', 'Cấp giấy phép môi trường', 'TNMT-2.047'],
        [started(-100, 'process'), done(-76, 'process'), started(-47), done(-16)],
        { area: 'Môi trường' },
      ),
      service(
        ['bn-tp', 'Cấp phiếu lý lịch tư pháp', 'TP-1.002'],
        [
          ...[started(-109, 'process'), done(-90, 'process'), started(-49), done(-30)],
          ...[started(-13, 'integrate'), done(-7, 'integrate')],
        ],
        { area: 'Tư pháp' },
      ),
      service(
        ['bn-yt', 'Cấp giấy phép hành nghề khám bệnh, chữa bệnh', 'YT-1.020'],
        [started(-107, 'process'), done(-79, 'process'), started(-44), done(-18), started(-10, 'integrate')],
        { area: 'Y tế' },
      ),
      service(['bn-gddt', 'Chuyển trường học sinh trung học phổ thông', 'GD-1.006'], [started(-90, 'process')], {
        area: 'Giáo dục',
      }),
    ],
  }
}
