import { now } from '~/clock.server'
import { askForDigests } from '~/domain/reminders/ask-for-digests.server'
import type { Command } from '../command'
import { EXIT } from '../exit-code'
import { withDatabase } from '../with-database.server'

/**
 * `reminders ask`: asks for the digests of today at once, as the server does by itself every five minutes. The server makes
 * and mails them; however often it is called, there is one a person and day.
 */
export const remindersAsk: Command = {
  usage: '',
  options: {},
  run: async (call) =>
    withDatabase(call, async (db) => {
      const { day, asked } = await askForDigests(db, { now: now() })
      call.print(JSON.stringify({ day, asked }))
      call.say(call.words.cli.reminders[asked](day))
      return EXIT.done
    }),
}
