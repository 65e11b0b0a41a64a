import { now } from '~/clock.server'
import type { Issue } from '~/domain/command-result'
import { findOrCreateOrganisationByName } from '~/domain/organisations/first-organisation.server'
import { addPerson, grantRole } from '~/domain/people/people.commands.server'
import { NewPersonForm } from '~/domain/people/people.forms'
import { ROLES, type Role } from '~/domain/people/roles'
import { issuesOf } from '~/http/form.server'
import { issueSentence } from '~/words/issue-sentence'
import { vi } from '~/words/vi'
import { makeAsk } from '../ask.server'
import type { Command } from '../command'
import { EXIT, WrongUsage } from '../exit-code'
import { withDatabase } from '../with-database.server'

/** `person create`: an account with its first role; what the options leave out is asked for. */
export const personCreate: Command = {
  usage: '[--name NAME] [--username NAME] [--role ROLE] [--organisation NAME]',
  options: {
    name: { type: 'string' },
    username: { type: 'string' },
    role: { type: 'string' },
    organisation: { type: 'string' },
  },
  run: async (call) => {
    const { options, words, say, print } = call
    const role = String(options.role ?? 'administrator') as Role
    if (!ROLES.includes(role)) throw new WrongUsage(words.cli.person.wrongRole(role, ROLES.join(', ')))
    const terminal = makeAsk(say)
    const given = async (name: 'name' | 'username' | 'organisation') =>
      typeof options[name] === 'string' ? options[name] : terminal.ask(words.cli.person.ask[name])
    const answers = {
      name: await given('name'),
      username: await given('username'),
      organisation: await given('organisation'),
      password: await terminal.ask(words.cli.person.ask.password, true),
    }
    terminal.close()
    const refuse = (issues: Issue[]) => {
      for (const issue of issues) say(`${issue.field ?? ''}: ${issueSentence(vi, issue)}`)
      return EXIT.refused
    }
    const form = NewPersonForm.safeParse(answers)
    if (!form.success) return refuse(issuesOf(form.error))
    if (answers.organisation === '') return refuse([{ field: 'organisation', key: 'errors.required' }])
    return withDatabase(call, async (db) => {
      const by = { by: null, now: now() }
      const added = await addPerson(db, { ...form.data, ...by })
      if (!added.ok) return refuse(added.reason === 'invalid' ? added.issues : [])
      const organisationId = await findOrCreateOrganisationByName(db, answers.organisation, by.now)
      await grantRole(db, { personId: added.personId, role, organisationId, ...by })
      print(words.cli.person.created(form.data.username, vi.people.roles[role], answers.organisation))
      return EXIT.done
    })
  },
}
