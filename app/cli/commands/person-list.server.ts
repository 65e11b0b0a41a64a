import { listPeople } from '~/domain/people/people.queries.server'
import { vi } from '~/words/vi'
import type { Command } from '../command'
import { EXIT } from '../exit-code'
import { withDatabase } from '../with-database.server'

/** `person list`: user name, name, state and roles, a line an account, tab between. */
export const personList: Command = {
  usage: '',
  options: {},
  run: (call) =>
    withDatabase(call, async (db) => {
      for (const person of await listPeople(db)) {
        const roles = person.roles.map((held) => `${vi.people.roles[held.role]} (${held.organisationName})`).join('; ')
        const state = person.active ? vi.people.active : vi.people.inactive
        call.print([person.username ?? '', person.name, state, roles].join('\t'))
      }
      return EXIT.done
    }),
}
