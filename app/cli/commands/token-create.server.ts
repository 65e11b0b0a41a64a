import { now } from '~/clock.server'
import { API_SCOPES, readScopes } from '~/domain/api-tokens/api-token'
import { createApiToken } from '~/domain/api-tokens/api-tokens.commands.server'
import type { Command } from '../command'
import { EXIT, WrongUsage } from '../exit-code'
import { withDatabase } from '../with-database.server'

const DAY_MS = 86_400_000
const MOST_DAYS = 3650

/** `token create`: prints a new token, the only time that it can be seen. */
export const tokenCreate: Command = {
  usage: '--person USERNAME --scope SCOPE[,SCOPE…] [--name NAME] [--days N]',
  options: {
    person: { type: 'string' },
    scope: { type: 'string', multiple: true },
    name: { type: 'string' },
    days: { type: 'string' },
  },
  run: async (call) => {
    const { options, words, say, print } = call
    const says = words.cli.token
    const username = typeof options.person === 'string' ? options.person : ''
    if (username === '') throw new WrongUsage(words.cli.person.missingUsername)
    const typed = Array.isArray(options.scope) ? options.scope.map(String) : []
    const read = readScopes(typed)
    if ('unknown' in read) throw new WrongUsage(says.unknownScope(read.unknown, ['read', ...API_SCOPES].join(', ')))
    if (read.scopes.length === 0) throw new WrongUsage(says.missingScope)
    const days = options.days === undefined ? null : Number(options.days)
    if (days !== null && (!Number.isInteger(days) || days < 1 || days > MOST_DAYS))
      throw new WrongUsage(says.notDays(String(options.days), String(MOST_DAYS)))
    const at = now()
    const expiresAt = days === null ? null : new Date(at.getTime() + days * DAY_MS)
    const name = typeof options.name === 'string' && options.name.trim() ? options.name.trim() : says.unnamed
    return withDatabase(call, async (db) => {
      const made = await createApiToken(db, { username, name, scopes: read.scopes, expiresAt, now: at })
      if (!made.ok) {
        say(words.cli.person.unknown(username))
        return EXIT.refused
      }
      say(says.created(String(made.tokenId), read.scopes.join(', ')))
      print(made.token)
      return EXIT.done
    })
  },
}
