import { addDays } from '~/domain/calendar-day'
import { before, continuous, monthlyBefore, type WordedDeadline } from '../day-words'
import { provinceNotice } from '../notices/province-notice'
import type { Random } from '../random'
import type { SampleClause, SampleDirective, SampleNotice } from '../sample-shapes'
import { MATTERS, REPORTS, TASKS } from './many-words'

/** Years that the notices of a load test are spread over. */
const YEARS_BACK = 8

/** A notice of a load test: `count` directives, most of the old ones done, the new ones open. */
export function manyNotice(
  n: number,
  count: number,
  today: string,
  random: Random,
  names: readonly string[],
): SampleNotice {
  const issuedOn = addDays(today, -random.between(2, YEARS_BACK * 365))
  const told = provinceNotice({
    key: `many-${n}`,
    number: `${1000 + n}`,
    issuedOn,
    meetingOn: addDays(issuedOn, -3),
    occasion: `cuộc họp về ${random.pick(MATTERS)}, lần ${n}`,
    opening:
      'Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp. Sau khi nghe các đơn vị báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:',
    clauses: Array.from({ length: count }, (_, at) => clauseOf(at + 1, issuedOn, today, random, names)),
  })
  return { ...told, units: Object.fromEntries(names.map((name) => [name, name])) }
}

function clauseOf(
  number: number,
  issuedOn: string,
  today: string,
  random: Random,
  names: readonly string[],
): SampleClause {
  const lead = random.pick(names)
  const coordinating = random.chance(0.4) ? random.pick(names.filter((name) => name !== lead)) : null
  const due = dueOf(issuedOn, random)
  const head = coordinating ? `${lead} chủ trì, phối hợp với ${coordinating}` : lead
  return {
    section: `${number}`,
    text: `${number}. ${head} ⟦${random.pick(TASKS)}${due ? ` ${due.words}` : ''}⟧.`,
    directives: [
      {
        lead: [lead],
        coordinating: coordinating ? [coordinating] : [],
        due: due ?? undefined,
        decision: 'assign',
        ...whatHappened(issuedOn, due, today, random),
      },
    ],
  }
}

function dueOf(issuedOn: string, random: Random): WordedDeadline | null {
  const draw = random.next()
  if (draw < 0.84) return before(addDays(issuedOn, random.between(10, 240)))
  if (draw < 0.9) return monthlyBefore(random.between(5, 28))
  return draw < 0.94 ? continuous : null
}

function whatHappened(
  issuedOn: string,
  due: WordedDeadline | null,
  today: string,
  random: Random,
): Partial<SampleDirective> {
  const last = due?.deadline.end
  const reportOn = addDays(issuedOn, random.between(5, 60))
  const reports = random.chance(0.35)
    ? [{ on: reportOn, text: random.pick(REPORTS), percent: random.between(1, 9) * 10 }]
    : []
  if (!last) return { reports }
  const doneOn = addDays(last, random.between(-30, random.chance(0.2) ? 40 : 0))
  if (doneOn <= issuedOn || random.chance(0.03)) return { reports }
  return {
    reports: reports.filter((report) => report.on <= doneOn),
    completion: {
      reportedOn: doneOn,
      completedOn: doneOn,
      text: 'Đã hoàn thành.',
      decided: doneOn < addDays(today, -2) ? { on: doneOn, confirmed: true } : undefined,
    },
  }
}
