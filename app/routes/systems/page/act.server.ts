import type { z } from 'zod'
import { type CommandResult, invalid } from '~/domain/command-result'
import {
  ChangeSystemForm,
  InterfaceForm,
  RemoveForm,
  SystemStateForm,
  SystemUnitForm,
} from '~/domain/systems/system.forms'
import { removeInterface, setInterface } from '~/domain/systems/system-interfaces.commands.server'
import { removeSystemUnit, setSystemUnit } from '~/domain/systems/system-units.commands.server'
import { changeSystem, changeSystemState } from '~/domain/systems/systems.commands.server'
import { idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

/** What the forms of a system ask for, by their `intent`. */
export async function act({ request, db, params, actor, now }: GatedVisit): Promise<CommandResult> {
  const values = formValues(await request.formData())
  const of = { systemId: idParam(params.id), by: actor, now }
  const checked = async <S extends z.ZodType>(form: S, run: (value: z.infer<S>) => Promise<CommandResult>) => {
    const parsed = form.safeParse(values)
    return parsed.success ? run(parsed.data) : invalid(...issuesOf(parsed.error))
  }
  switch (values.intent) {
    case 'change':
      return checked(ChangeSystemForm, ({ version, ...system }) => changeSystem(db, { ...of, version, system }))
    case 'state':
      return checked(SystemStateForm, (given) => changeSystemState(db, { ...of, ...given }))
    case 'unit':
      return checked(SystemUnitForm, (unit) => setSystemUnit(db, { ...of, unit }))
    case 'remove-unit':
      return checked(RemoveForm, (given) => removeSystemUnit(db, { ...of, ...given }))
    case 'interface':
      return checked(InterfaceForm, (given) => setInterface(db, { ...of, given }))
    case 'remove-interface':
      return checked(RemoveForm, (given) => removeInterface(db, { ...of, ...given }))
    default:
      throw notFound()
  }
}
