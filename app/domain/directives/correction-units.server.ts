import { inArray, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { organisation } from '#db/schema.server'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'

export type StandingUnit = { id: number; organisationId: number | null; printedName: string }

/**
 * The units a correction names, in its order, without repeats. A unit that stands in the directive keeps its printed name;
 * one from the register comes with the name it bore when the notice was issued (R17). Null where one is unknown.
 */
export async function chosenUnits(
  tx: Transaction,
  tokens: readonly string[],
  standing: readonly StandingUnit[],
  issuedOn: string | null,
): Promise<StandingUnit[] | null> {
  const ids = tokens.filter((token) => token.startsWith('o')).map((token) => Number(token.slice(1)))
  const register =
    ids.length === 0
      ? []
      : await tx
          .select({
            organisationId: organisation.id,
            // In a select from one table a bare column loses its table's name, and would mean another id inside.
            printedName: officialNameOn(sql`${organisation}.id`, issuedOn ?? sql`current_date`),
          })
          .from(organisation)
          .where(inArray(organisation.id, ids))
  const chosen = new Map<string, StandingUnit>()
  for (const token of tokens) {
    const number = Number(token.slice(1))
    const unit = token.startsWith('u')
      ? standing.find((one) => one.id === number)
      : (standing.find((one) => one.organisationId === number) ??
        register.map((one) => ({ id: 0, ...one })).find((one) => one.organisationId === number))
    if (!unit) return null
    chosen.set(`${unit.organisationId} ${unit.printedName}`, unit)
  }
  return [...chosen.values()]
}
