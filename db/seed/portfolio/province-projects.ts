import { addDays } from '~/domain/calendar-day'
import type { ProjectGroup, ProjectPhase } from '~/domain/projects/project-terms'
import type { Random } from '../random'
import type { SampleProject } from '../sample-shapes'
import { PROVINCE_SYSTEMS, type ProvinceSystem } from './province-systems'

/** Of ten projects of a province: one is only proposed, two prepared, four carried out, one closing, two closed. */
const PHASES: readonly ProjectPhase[] = [
  'implementation',
  'preparation',
  'implementation',
  'closed',
  'implementation',
  'proposal',
  'closing',
  'implementation',
  'preparation',
  'closed',
]
const GROUP_B_FROM = 90_000_000_000n
const HEALTH_NOTES = {
  good: 'Đúng tiến độ kế hoạch.',
  watch: 'Chậm so với kế hoạch, đã có phương án bù tiến độ.',
  bad: 'Vướng mắc về nguồn vốn và nhân lực, cần lãnh đạo tỉnh cho ý kiến.',
} as const

/** The projects of the province of today, told on a day (ISO): the same random numbers give the same projects. */
export function provinceProjects(today: string, random: Random): SampleProject[] {
  return PROVINCE_SYSTEMS.map((told, n) => projectOf(told, phaseAt(told, n), today, random))
}

const phaseAt = (told: ProvinceSystem, n: number): ProjectPhase =>
  told.key === 'thuongmai' ? 'stopped' : (PHASES[n % PHASES.length] ?? 'proposal')

export function projectOf(told: ProvinceSystem, phase: ProjectPhase, today: string, random: Random): SampleProject {
  const amount = BigInt(told.size) * 100_000_000n + BigInt(random.between(0, 9)) * 10_000_000n
  const group: ProjectGroup | undefined =
    told.kind === 'system' || told.kind === 'purchase' ? (amount >= GROUP_B_FROM ? 'B' : 'C') : undefined
  return {
    key: told.key,
    name: told.name,
    kind: told.kind,
    field: told.field,
    owner: told.owner,
    pmu: told.kind === 'system' && told.size > 100 ? 'bn-bqlda' : undefined,
    beneficiaries: told.users ? [...told.users] : undefined,
    group,
    phase,
    totalInvestment: phase === 'proposal' && random.chance(0.3) ? undefined : amount,
    ...datesOf(phase, today, random),
    ...healthOf(phase, today, random),
  }
}

function datesOf(phase: ProjectPhase, today: string, random: Random): Partial<SampleProject> {
  const length = random.between(300, 720)
  switch (phase) {
    case 'proposal':
      return { plannedStart: addDays(today, random.between(40, 200)), plannedEnd: addDays(today, 200 + length) }
    case 'preparation': {
      const decidedOn = addDays(today, -random.between(10, 120))
      return {
        ...(random.chance(0.6) ? decision(decidedOn, random) : {}),
        plannedStart: addDays(today, random.between(15, 90)),
        plannedEnd: addDays(today, 90 + length),
      }
    }
    case 'closed': {
      const actualEnd = addDays(today, -random.between(60, 480))
      const plannedEnd = addDays(actualEnd, -random.between(-30, 120))
      const plannedStart = addDays(plannedEnd, -length)
      return {
        ...decision(addDays(plannedStart, -random.between(20, 90)), random),
        plannedStart,
        plannedEnd,
        actualStart: addDays(plannedStart, random.between(0, 30)),
        actualEnd,
      }
    }
    default: {
      const begun = random.between(phase === 'closing' ? 420 : 60, phase === 'closing' ? 700 : 420)
      const plannedStart = addDays(today, -begun)
      const plannedEnd = phase === 'closing' ? addDays(today, -random.between(10, 90)) : addDays(plannedStart, length)
      return {
        ...decision(addDays(plannedStart, -random.between(15, 80)), random),
        plannedStart,
        plannedEnd,
        actualStart: addDays(plannedStart, random.between(0, 40)),
      }
    }
  }
}

const decision = (decidedOn: string, random: Random) => ({
  decidedOn,
  decisionNumber: `${random.between(60, 2400)}/QĐ-UBND`,
})

function healthOf(phase: ProjectPhase, today: string, random: Random): Partial<SampleProject> {
  if (phase !== 'implementation' && phase !== 'closing') return {}
  const draw = random.next()
  const is = draw < 0.6 ? 'good' : draw < 0.87 ? 'watch' : 'bad'
  return { health: { is, note: HEALTH_NOTES[is], on: addDays(today, -random.between(3, 75)) } }
}
