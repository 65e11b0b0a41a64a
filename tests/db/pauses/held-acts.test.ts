import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { RULES, TRANSITIONS } from '~/domain/bid-packages/bid-package-state'
import { BID_PACKAGE_STATES } from '~/domain/bid-packages/bid-package-terms'

test('the database holds back the states that the table of transitions says are reached by advancing', async () => {
  const rows = await database().execute<{ state: string; act: string | null }>(
    sql`select state, held_act(state) as act from unnest(${sql.param([...BID_PACKAGE_STATES])}::text[]) state`,
  )
  const byRule = Object.fromEntries(
    TRANSITIONS.filter((transition) => RULES[transition].advances).map((transition) => [
      RULES[transition].to,
      transition,
    ]),
  )
  expect(Object.fromEntries(rows.filter(({ act }) => act !== null).map(({ state, act }) => [state, act]))).toEqual(
    byRule,
  )
})
