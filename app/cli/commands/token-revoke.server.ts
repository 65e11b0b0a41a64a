import { now } from '~/clock.server'
import { revokeApiToken } from '~/domain/api-tokens/api-tokens.commands.server'
import type { Command } from '../command'
import { EXIT, WrongUsage } from '../exit-code'
import { withDatabase } from '../with-database.server'

/** `token revoke ID`: ends a token at once. */
export const tokenRevoke: Command = {
  usage: 'ID',
  options: {},
  run: async (call) => {
    const { operands, words, say, print } = call
    const says = words.cli.token
    const tokenId = Number(operands[0])
    if (operands.length !== 1 || !Number.isInteger(tokenId) || tokenId < 1) throw new WrongUsage(says.missingId)
    return withDatabase(call, async (db) => {
      const done = await revokeApiToken(db, { tokenId, now: now() })
      if (!done.ok) {
        say(says.unknown(String(tokenId)))
        return EXIT.refused
      }
      print(says.revoked(String(tokenId)))
      return EXIT.done
    })
  },
}
