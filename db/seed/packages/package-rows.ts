import { FACTS_OF } from '~/domain/bid-packages/bid-package-facts'
import { RULES } from '~/domain/bid-packages/bid-package-state'
import type { BidPackageState } from '~/domain/bid-packages/bid-package-terms'
import { originalDueDays } from '~/domain/bid-packages/package-schedule'
import { packageStepsFor } from '~/domain/regimes/regime'
import type { Regime } from '~/domain/regimes/regime.forms'
import type { WorkingCalendar } from '~/domain/working-calendar'
import type { BulkRow } from '../many/bulk-insert.server'
import { instantOn, SPECIALIST } from '../sample-clock'
import { acceptedParts, ending, retentionReleasedOn, signing } from './package-worth'
import type { SamplePackage, Walked } from './sample-package'

type Ids = { id: number; planId: number; projectId: number; ordinal: number; contractId: number }
type Law = { regimes: readonly Regime[]; calendar: WorkingCalendar; supplierId: number; today: string }

/** All rows of one package: its state follows from its walk, as it does from the commands. */
export function packageRows(one: SamplePackage, ids: Ids, law: Law) {
  const transitions = transitionRows(one, ids, law.supplierId)
  const last = one.walk.at(-1)
  const published = one.walk.findLast(({ transition }) => transition === 'publish')
  const { name, method, field, contractType, plannedDays } = one
  const at = instantOn(one.plannedOn)
  const packages: BulkRow[] = [
    {
      ...{ id: ids.id, projectId: ids.projectId, planId: ids.planId, ordinal: ids.ordinal, name, method, field },
      ...{ value: String(one.value), mode: one.mode ?? null, contractType, plannedQuarter: one.plannedOn, plannedDays },
      state: last ? RULES[last.transition].to : 'draft',
      stateSince: last?.on ?? one.plannedOn,
      networkNumber: published?.networkNumber ?? null,
      networkVersion: published?.networkNumber ? '00' : null,
      retenderOfId: one.repeats ? ids.id - 1 : null,
      ...{ isSample: true, version: 1 + one.walk.length, createdBy: SPECIALIST.personId, createdAt: at, updatedAt: at },
    },
  ]
  const contracts = contractRows(one, ids, law)
  const signed = contracts.length > 0 ? ids.contractId : null
  return {
    ...{ packages, transitions, contracts },
    steps: stepRows(one, ids, law),
    variations: signed === null ? [] : variationRows(one, signed),
    accepted: acceptanceRows(one, ids, signed),
    story: storyRows(one, ids),
  }
}

/** Facts of a transition as the commands keep them: what it asks for, as text. */
const factsOf = (one: Walked, supplierId: number): Record<string, string> => {
  const { needs, takes } = FACTS_OF[one.transition]
  const given = {
    ...one,
    amount: one.amount?.toString(),
    bids: one.bids?.toString(),
    networkVersion: one.networkNumber && '00',
  }
  const all: Record<string, string | undefined> = { ...given, supplierId: String(supplierId), contractType: 'lump-sum' }
  const named = [...needs, ...takes].filter((name) => !['documentNumber', 'documentOn', 'note'].includes(name))
  return Object.fromEntries(named.flatMap((name) => (all[name] ? [[name, all[name]]] : [])))
}

function transitionRows({ walk }: SamplePackage, { id }: Ids, supplierId: number): BulkRow[] {
  let from: BidPackageState = 'draft'
  return walk.map((one) => {
    const { to } = RULES[one.transition]
    const row = {
      ...{ bidPackageId: id, from, to, on: one.on, documentNumber: one.document ?? null },
      ...{ documentOn: one.document ? one.on : null, facts: factsOf(one, supplierId), note: one.note ?? null },
      ...{ by: SPECIALIST.personId, at: instantOn(one.on) },
    }
    from = to
    return row
  })
}

function contractRows(one: SamplePackage, { id, projectId, contractId }: Ids, { supplierId, today }: Law): BulkRow[] {
  const signed = signing(one)
  if (!signed?.amount) return []
  const ended = ending(one)
  const settled = one.walk.find(({ transition }) => transition === 'settle')
  const handedOver = one.warranty && ended ? ended.on : null
  const released = retentionReleasedOn(one)
  return [
    {
      ...{
        id: contractId,
        projectId,
        bidPackageId: id,
        supplierId,
        number: signed.document ?? '',
        signedOn: signed.on,
      },
      ...{ value: String(signed.amount), type: one.contractType, startsOn: signed.on, endsOn: signed.endsOn ?? null },
      ...{ handedOverOn: handedOver, warrantyMonths: handedOver && one.warranty ? one.warranty.months : null },
      retentionBasisPoints: handedOver && one.warranty ? one.warranty.retentionBasisPoints : null,
      retentionReleasedOn: released !== null && released <= today ? released : null,
      ...{ liquidatedOn: settled?.on ?? null, imported: false, isSample: true, version: 1 },
      ...{ createdBy: SPECIALIST.personId, createdAt: instantOn(signed.on) },
    },
  ]
}

const variationRows = (one: SamplePackage, contractId: number): BulkRow[] => {
  const { variation } = one
  const signed = signing(one)
  if (!variation || !signed?.amount) return []
  const { number, on, amount, endsOn, reason, decision } = variation
  return [
    {
      ...{ contractId, number, signedOn: on, oldValue: String(signed.amount), newValue: String(amount), reason },
      ...{
        oldEndsOn: signed.endsOn ?? null,
        newEndsOn: endsOn ?? signed.endsOn ?? null,
        decisionNumber: decision ?? null,
      },
      ...{ createdBy: SPECIALIST.personId, createdAt: instantOn(on) },
    },
  ]
}

/** Parts accepted on the way, and the rest of the contract at the end. */
function acceptanceRows(one: SamplePackage, { id }: Ids, contractId: number | null): BulkRow[] {
  const own = { bidPackageId: id, contractId, isSample: true, createdBy: SPECIALIST.personId }
  return acceptedParts(one).map(({ on, amount, percent, volume, minute, rest, isLast }) => ({
    ...{ ...own, kind: isLast ? 'final' : 'interim', acceptedOn: on, amount: String(amount), percent, volume },
    ...{ minuteNumber: minute, proposalForRest: rest ?? null, createdAt: instantOn(on) },
  }))
}

function stepRows(one: SamplePackage, { id }: Ids, { regimes, calendar }: Law): BulkRow[] {
  const found = packageStepsFor(regimes, { projectRegime: null, method: one.method, on: one.plannedOn })
  if (!found) return []
  const steps = found.steps.map((step) => ({ ...step, dayUnit: step.unit }))
  const due = originalDueDays(one.plannedOn, steps, calendar)
  const doneAt = (at: number) =>
    steps.slice(at).flatMap((step) => one.walk.find(({ transition }) => transition === step.completedBy)?.on ?? [])[0]
  return steps.map(({ code, name, days, dayUnit, source, completedBy }, at) => ({
    ...{ bidPackageId: id, ordinal: at + 1, code, name, days, dayUnit, legalSource: source, completedBy },
    ...{ originalDueOn: due[at] ?? null, startedOn: at === 0 ? one.plannedOn : null, doneOn: doneAt(at) ?? null },
  }))
}

const storyRows = ({ name, walk }: SamplePackage, { id, projectId, ordinal }: Ids): BulkRow[] =>
  walk.map(({ transition, on, document, amount, note }) => ({
    ...{ subject: 'bid-package', subjectId: String(id), projectId, event: 'bid-package.advanced' },
    ...{ at: instantOn(on), actorId: SPECIALIST.personId, actorName: SPECIALIST.name },
    data: {
      ...{ transition, on, ordinal, name, documentNumber: document ?? null, note: note ?? null },
      ...(amount === undefined ? {} : { amount: String(amount) }),
    },
  }))
