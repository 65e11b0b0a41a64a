import type { Deadline } from '~/domain/directives/deadline'
import { fold } from '~/domain/vietnamese-text'
import type { PhaseKind } from './roll-out-terms'

export type OrderedWindow = { id: number; text: string; deadline: Deadline; deadlineWords: string | null }
export type ProposedPhase = {
  kind: PhaseKind
  startsOn: string | null
  endsOn: string | null
  firstOnly: boolean
  windowWords: string | null
  directiveId: number
}

/** Words of an order, without accents, that tell what a phase is for; the first that stands in it counts. */
const TELLING: readonly [string, PhaseKind][] = [
  ['thu nghiem', 'trial'],
  ['ap dung thu', 'trial'],
  ['chay thu', 'trial'],
  ['dung thu', 'trial'],
  ['chinh thuc', 'official'],
  ['tich hop', 'integrate'],
  ['tin hoc hoa', 'digitise'],
  ['quy trinh', 'process'],
]
const ONE_OF_SEVERAL = /\b(lua )?chon (0?1|mot) /

/** A time in which something happens, and not a day by which: «từ … đến …», «từ …». */
export const isWindow = ({ type, start, end }: Deadline): boolean =>
  (type === 'between' || type === 'from') && (start !== undefined || end !== undefined)

/**
 * Phases to start a roll-out with: the windows («từ … đến …», «từ …») that the reader found in the directives of one
 * clause, in their order in time. What a phase is for is a guess that a person sees and changes.
 */
export function proposedPhases(directives: readonly OrderedWindow[]): ProposedPhase[] {
  return directives
    .flatMap(({ id, text, deadline, deadlineWords }): ProposedPhase[] => {
      if (!isWindow(deadline)) return []
      const [startsOn, endsOn] = [deadline.start ?? null, deadline.end ?? null]
      const words = fold(text)
      const kind = TELLING.find(([telling]) => words.includes(telling))?.[1] ?? (endsOn === null ? 'official' : 'trial')
      return [
        { kind, startsOn, endsOn, firstOnly: ONE_OF_SEVERAL.test(words), windowWords: deadlineWords, directiveId: id },
      ]
    })
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b)))
}

/** By its first day; of two that begin together the shorter comes first. */
const orderOf = ({ startsOn, endsOn }: ProposedPhase) => `${startsOn ?? endsOn} ${endsOn ?? '9999-12-31'}`
