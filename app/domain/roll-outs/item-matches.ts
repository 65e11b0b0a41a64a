import { matchOrganisation } from '~/domain/organisations/match-organisation'
import type { Register } from '~/domain/organisations/register'
import { fold } from '~/domain/vietnamese-text'
import { type LineProblem, type ReadLine, readItemLines } from './item-lines'
import { levelsOn, type RollOutKind } from './roll-out-terms'

export type MatchedLine = ReadLine & { unitId: number | null }

type Given = {
  rollOut: { kind: RollOutKind; orderedOn: string }
  register: Register
  /** What the roll-out holds already. */
  there: readonly { organisationId: number; name: string }[]
  /** What an item of mail boxes is called. */
  mailBoxName: string
}

/**
 * A pasted list with the unit that each line means on the day of the order, and what is wrong with it: the first problem
 * of a line counts. Nothing is written; the same reading is shown before and checked when the list is sent.
 */
export function matchLines(text: string, { rollOut, register, there, mailBoxName }: Given): MatchedLine[] {
  const keyOf = (unitId: number, name: string) => `${unitId} ${fold(name)}`
  const known = new Set(there.map(({ organisationId, name }) => keyOf(organisationId, name)))
  const seen = new Set<string>()
  return readItemLines(text, rollOut.kind, mailBoxName).map((line) => {
    if (line.problem) return { ...line, unitId: null }
    const match = matchOrganisation(line.unit, register, rollOut.orderedOn)
    if (match.found !== 'one')
      return { ...line, unitId: null, problem: match.found === 'several' ? 'unit-several' : 'unit' }
    const key = keyOf(match.organisationId, line.name)
    const problem = problemOf({ there: known.has(key), twice: seen.has(key) }, line, rollOut.orderedOn)
    seen.add(key)
    return { ...line, unitId: match.organisationId, problem }
  })
}

function problemOf(is: { there: boolean; twice: boolean }, { level }: ReadLine, orderedOn: string): LineProblem | null {
  if (is.there) return 'there'
  if (is.twice) return 'twice'
  return level !== null && !levelsOn(orderedOn).includes(level) ? 'level-of-law' : null
}
