import { now } from '~/clock.server'
import { resetPassword } from '~/domain/people/people.commands.server'
import { ResetForm } from '~/domain/people/people.forms'
import { findPersonByUsername } from '~/domain/people/people.queries.server'
import { issuesOf } from '~/http/form.server'
import { issueSentence } from '~/words/issue-sentence'
import { vi } from '~/words/vi'
import { makeAsk } from '../ask.server'
import type { Command } from '../command'
import { EXIT, WrongUsage } from '../exit-code'
import { withDatabase } from '../with-database.server'

/** `person reset USERNAME`: a new password; every session of the account ends. */
export const personReset: Command = {
  usage: 'USERNAME',
  options: {},
  run: async (call) => {
    const [username] = call.operands
    if (!username) throw new WrongUsage(call.words.cli.person.missingUsername)
    const terminal = makeAsk(call.say)
    const newPassword = await terminal.ask(call.words.cli.person.ask.password, true)
    terminal.close()
    const form = ResetForm.safeParse({ newPassword })
    if (!form.success) {
      for (const issue of issuesOf(form.error)) call.say(issueSentence(vi, issue))
      return EXIT.refused
    }
    return withDatabase(call, async (db) => {
      const person = await findPersonByUsername(db, username)
      if (!person) {
        call.say(call.words.cli.person.unknown(username))
        return EXIT.refused
      }
      await resetPassword(db, { personId: person.id, newPassword, by: null, now: now() })
      call.print(call.words.cli.person.reset(username))
      return EXIT.done
    })
  },
}
