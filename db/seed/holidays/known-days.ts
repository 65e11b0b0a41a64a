import { addDays } from '../../../app/domain/calendar-day'
import type { HolidayKind } from '../../../app/domain/working-calendar'
import type { KnownYear } from './known-years'

export type KnownDay = {
  day: string
  year: number
  kind: HolidayKind
  name: string
  appliesTo: 'everyone' | 'state-bodies'
  source: string
}

const CULTURE_DAY = 'Nghị quyết 28/2026/QH16'

/** The law that grants the holidays of a year: the labour code of 2019 is in force since 2021. */
const lawOf = (year: number) => (year < 2021 ? 'Bộ luật Lao động 2012, Điều 115' : 'Bộ luật Lao động 2019, Điều 112')
const compensationLawOf = (year: number) =>
  year < 2021 ? 'Bộ luật Lao động 2012, Điều 115 khoản 3' : 'Bộ luật Lao động 2019, Điều 111 khoản 3'

/** A year's lines as days, each with the source it rests on. A swap gives two days, which may lie in two years. */
export function knownDays({ year, announcedBy, holidays, compensations = [], swaps = [] }: KnownYear): KnownDay[] {
  const off = (kind: HolidayKind, source: string, lines: readonly string[]) =>
    lines.flatMap((line) =>
      run(year, line).map(({ day, name }) => ({
        ...{ day, year, kind, name, appliesTo: 'everyone' as const },
        source: name.startsWith('Ngày Văn hóa') ? CULTURE_DAY : source,
      })),
    )
  return [
    ...off('holiday', lawOf(year), holidays),
    ...off('compensation', compensationLawOf(year), compensations),
    ...swaps.flatMap((line) => swap(year, line, announcedBy ?? lawOf(year))),
  ]
}

function run(year: number, line: string): { day: string; name: string }[] {
  const [days = '', ...words] = line.split(' ')
  const [first = '', last = first] = days.split('..')
  const list: { day: string; name: string }[] = []
  for (let day = `${year}-${first}`; day <= `${year}-${last}`; day = addDays(day, 1))
    list.push({ day, name: words.join(' ') })
  return list
}

function swap(year: number, line: string, source: string): KnownDay[] {
  const [free = '', worked = '', ...words] = line.split(' ')
  const common = { name: words.join(' '), appliesTo: 'state-bodies' as const, source }
  return [
    { ...common, day: `${year}-${free}`, year, kind: 'swap-off' },
    { ...common, day: worked, year: Number(worked.slice(0, 4)), kind: 'swap-work' },
  ]
}
