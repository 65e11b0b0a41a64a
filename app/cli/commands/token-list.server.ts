import { listApiTokens } from '~/domain/api-tokens/api-tokens.queries.server'
import type { Command } from '../command'
import { EXIT } from '../exit-code'
import { withDatabase } from '../with-database.server'

/** `token list`: every token with its person, scopes and last use; never the token itself. */
export const tokenList: Command = {
  usage: '',
  options: {},
  run: (call) =>
    withDatabase(call, async (db) => {
      const { print, words } = call
      const says = words.cli.token
      const on = (at: Date | null) => (at ? at.toISOString().slice(0, 10) : says.never)
      for (const token of await listApiTokens(db)) {
        const state = token.revokedAt ? says.revokedOn(on(token.revokedAt)) : says.expires(on(token.expiresAt))
        print(
          [token.id, token.username, token.name, token.scopes.join(','), state, says.used(on(token.lastUsedAt))].join(
            '\t',
          ),
        )
      }
      return EXIT.done
    }),
}
