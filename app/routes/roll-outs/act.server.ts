import type { z } from 'zod'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, forbidden, invalid } from '~/domain/command-result'
import type { Permission } from '~/domain/people/permissions'
import { scopeOf } from '~/domain/people/who'
import { previewItems } from '~/domain/roll-outs/preview-items.queries.server'
import * as Forms from '~/domain/roll-outs/roll-out.forms'
import { addItems, removeItem, setItem } from '~/domain/roll-outs/roll-out-items.commands.server'
import { removePhase, setPhase } from '~/domain/roll-outs/roll-out-phases.commands.server'
import { nameFirst, reportItem, withdrawReport } from '~/domain/roll-outs/roll-out-reports.commands.server'
import { changeRollOut, closeRollOut, recordRollOut, reopenRollOut } from '~/domain/roll-outs/roll-outs.commands.server'
import { notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'
import { sentFiles } from '~/http/sent-files.server'

type Done = CommandResult<{ rollOutId?: number; lines?: unknown }>
type Acting = GatedVisit & { of: { rollOutId: number; by: GatedVisit['actor']; now: Date }; form: FormData }
type Intent = { permission: Permission; act: (visit: Acting, values: Record<string, unknown>) => Promise<Done> }

/** Reads the form with its schema, then does what it asks. */
function formed<S extends z.ZodType>(
  permission: Permission,
  schema: S,
  act: (visit: Acting, form: z.infer<S>) => Promise<Done>,
): Intent {
  return {
    permission,
    act: async (visit, values) => {
      const read = schema.safeParse(values)
      return read.success ? act(visit, read.data) : invalid(...issuesOf(read.error))
    },
  }
}

const CHANGE = 'roll-out.change'
const REPORT = 'roll-out.report'

/** What is done with a roll-out that is there, by the form's `intent`; each with the permission it needs. */
const INTENTS: Record<string, Intent> = {
  change: formed(CHANGE, Forms.ChangeRollOutForm, ({ db, of }, { version, ...rollOut }) =>
    changeRollOut(db, { ...of, version, rollOut }),
  ),
  close: formed(CHANGE, Forms.CloseForm, ({ db, of }, given) => closeRollOut(db, { ...of, ...given })),
  reopen: formed(CHANGE, Forms.ReopenForm, ({ db, of }, given) => reopenRollOut(db, { ...of, ...given })),
  phase: formed(CHANGE, Forms.PhaseForm, ({ db, of }, phase) => setPhase(db, { ...of, phase })),
  'remove-phase': formed(CHANGE, Forms.RemovePartForm, ({ db, of }, given) => removePhase(db, { ...of, ...given })),
  item: formed(CHANGE, Forms.ItemForm, ({ db, of }, item) => setItem(db, { ...of, item })),
  'remove-item': formed(CHANGE, Forms.RemovePartForm, ({ db, of }, given) => removeItem(db, { ...of, ...given })),
  list: formed(CHANGE, Forms.ItemListForm, ({ db, of, words }, { list }) =>
    addItems(db, { ...of, list, mailBoxName: words.rollOuts.mailBoxName }),
  ),
  preview: formed(CHANGE, Forms.ItemListForm, ({ db, of, words }, { list }) =>
    previewItems(db, { ...of, list, mailBoxName: words.rollOuts.mailBoxName, asOf: dayAt(of.now) }),
  ),
  report: formed(REPORT, Forms.ReportForm, async ({ db, of, form }, report) =>
    reportItem(db, { ...of, report, files: await sentFiles(form, 'files') }),
  ),
  withdraw: formed(REPORT, Forms.WithdrawForm, ({ db, of }, given) => withdrawReport(db, { ...of, ...given })),
  first: formed(REPORT, Forms.FirstForm, ({ db, of }, first) => nameFirst(db, { ...of, first })),
}

const START: Intent = formed(CHANGE, Forms.NewRollOutForm, ({ db, of: { by, now } }, rollOut) =>
  recordRollOut(db, { rollOut, by, now }),
)

/** Without an id the only thing to do is to start one. */
export async function act(visit: GatedVisit, rollOutId: number | null): Promise<Done> {
  const form = await visit.request.formData()
  const values = formValues(form)
  const asked = String(values.intent)
  const intent = rollOutId === null ? (asked === 'start' ? START : undefined) : INTENTS[asked]
  if (!intent) throw notFound()
  if (!visit.who.may(intent.permission)) return forbidden
  const by = { ...visit.actor, scope: scopeOf(visit.who, intent.permission) }
  return intent.act({ ...visit, form, of: { rollOutId: rollOutId ?? 0, by, now: visit.now } }, values)
}
