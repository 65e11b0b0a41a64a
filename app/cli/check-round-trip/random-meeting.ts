import { addDays } from '~/domain/calendar-day'
import type { Conclusion } from '~/domain/conclusions/conclusion'
import { DECISION_KINDS, type DecisionKind } from '~/domain/directives/decision-kind'
import type { ConcludedMatter, ConclusionsDraft, Meeting } from '~/domain/papers/conclusions-paper'
import type { PaperTemplate } from '~/domain/papers/paper-template'
import type { Chance } from './chance'
import { CONDITIONS, NAMES, OBJECTS, TAILS, TITLES, TOPICS, UNITS, VERBS } from './meeting-words'
import { randomDeadline } from './random-deadline'

/** What was concluded, and the way it is to be drafted. */
export type RandomMeeting = Omit<ConclusionsDraft, 'deadlineWords'>

/** A meeting as a province might hold: units of a register, every kind of order, every kind of deadline. */
export function randomMeeting(chance: Chance): RandomMeeting {
  const day = addDays('2015-01-05', chance.whole(0, 4300))
  const position = chance.one(['Chủ tịch UBND tỉnh', 'Phó Chủ tịch UBND tỉnh'])
  const meeting: Meeting = {
    day,
    chair: { position, name: chance.one(NAMES) },
    topic: chance.one(TOPICS),
    reporters: chance.some(UNITS, chance.whole(0, 2)),
    attendees: chance.some(UNITS, chance.whole(0, 5)),
  }
  // What lies before the paper is read as history: no deadline is set there.
  const date = addDays(day, chance.whole(0, 6))
  const used = new Set<string>()
  const matters = Array.from({ length: chance.whole(1, 5) }, (): ConcludedMatter => {
    const conclusions = Array.from({ length: chance.whole(1, 4) }, () => conclusion(chance, date, used))
    return { title: null, conclusions }
  })
  const titles = chance.happens(0.5) ? chance.some(TITLES, matters.length) : []
  return {
    template: template(chance),
    number: chance.whole(1, 400),
    date,
    meeting,
    assessment: chance.happens(0.4)
      ? ['Thời gian qua, các cơ quan, đơn vị đã có nhiều cố gắng trong ứng dụng công nghệ thông tin.']
      : [],
    matters: matters.map((matter, at) => ({ ...matter, title: titles[at] ?? null })),
    arrangement: chance.one(['by-unit', 'by-matter']),
  }
}

/** Nobody leads what the chair decides alone; co-ordinating units need one who leads. */
function conclusion(chance: Chance, day: string, used: Set<string>): Conclusion {
  const kind = chance.one(DECISION_KINDS)
  const led = kind !== 'other' && (!CHAIR_DECIDES.has(kind) || chance.happens(0.6))
  const parties = chance.some(UNITS, 6)
  const leads = led ? parties.splice(0, chance.one([1, 1, 1, 2, 3])) : []
  const coordinating = led && chance.happens(0.5) ? parties.splice(0, chance.whole(1, 3)) : []
  let task = ''
  do task = `${chance.one(VERBS[kind])} ${chance.one(OBJECTS)}${chance.one(TAILS)}`
  while (used.has(task))
  used.add(task)
  const condition = chance.happens(0.15) ? chance.one(CONDITIONS) : null
  const deadline = led || chance.happens(0.3) ? randomDeadline(chance, day) : ({ type: 'none' } as const)
  return { kind, leads, coordinating, task, deadline, condition }
}
const CHAIR_DECIDES = new Set<DecisionKind>(['pause', 'stop', 'continue-rent', 'approve'])

function template(chance: Chance): PaperTemplate {
  const office = chance.happens(0.5)
  return {
    kind: 'conclusions',
    parentBody: office ? 'Ủy ban nhân dân tỉnh Bắc Giang' : null,
    issuer: office ? 'Văn phòng' : 'Ủy ban nhân dân tỉnh Bắc Giang',
    symbol: office ? 'TB-VP' : 'TB-UBND',
    place: 'Bắc Giang',
    signature: {
      signedFor: [{ authority: 'TL.', of: 'CHỦ TỊCH' }],
      ...{ position: 'CHÁNH VĂN PHÒNG', acting: false, name: chance.one(NAMES) },
    },
    recipients: [
      'Thường trực Tỉnh ủy',
      'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
      'Các sở, cơ quan thuộc UBND tỉnh',
      'Lưu: VT, KGVX',
    ],
  }
}
