import { z } from 'zod'
import {
  BriefingHeadForm,
  CarryOutForm,
  MatterForm,
  MatterIdForm,
  OrderForm,
  OutcomeForm,
  OwnMatterForm,
  PickForm,
  VersionForm,
} from '~/domain/briefings/briefing.forms'
import {
  addMatters,
  addOwnMatter,
  changeBriefingHead,
  discardBriefing,
  orderMatters,
  removeMatter,
} from '~/domain/briefings/briefings.commands.server'
import { carryOut } from '~/domain/briefings/carry-out.commands.server'
import { closeBriefing, issueBriefing, presentBriefing } from '~/domain/briefings/issue-briefing.commands.server'
import { linkNotice } from '~/domain/briefings/link-notice.commands.server'
import { changeMatter, refreshFacts } from '~/domain/briefings/matters.commands.server'
import { recordOutcome, withdrawOutcome } from '~/domain/briefings/outcomes.commands.server'
import { type CommandResult, forbidden, invalid } from '~/domain/command-result'
import { neededReference, rowId } from '~/domain/fields.forms'
import type { Permission } from '~/domain/people/permissions'
import { idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'
import { paperMeans } from '../paper-means.server'

/** JSON in one field: what an editor holds whole. */
const json = <S extends z.ZodType>(schema: S) =>
  z.preprocess((text) => {
    try {
      return typeof text === 'string' ? JSON.parse(text) : text
    } catch {
      return null
    }
  }, schema)

const OfSheet = MatterIdForm.extend({ version: z.coerce.number().int().positive() })
const OutcomeVersion = z.preprocess((value) => (value === '' ? null : value), rowId.nullable())

type Run = { needs: Permission; form: z.ZodType; run: (value: never) => Promise<CommandResult> }
const step = <S extends z.ZodType>(
  needs: Permission,
  form: S,
  run: (value: z.infer<S>) => Promise<CommandResult>,
): Run => ({ needs, form, run })

/** What the pages of a briefing ask for, by `intent`; each asks for a right of its own. */
export async function act(visit: GatedVisit): Promise<CommandResult> {
  const { request, db, params, actor, now, today, who } = visit
  const values = formValues(await request.formData())
  const of = { briefingId: idParam(params.id), by: actor, now }
  const steps: Record<string, Run> = {
    head: step('briefing.change', BriefingHeadForm, ({ version, ...head }) =>
      changeBriefingHead(db, { ...of, version, head }),
    ),
    discard: step('briefing.change', VersionForm, ({ version }) => discardBriefing(db, { ...of, version })),
    pick: step('briefing.change', PickForm, ({ keys }) => addMatters(db, { ...of, keys })),
    own: step('briefing.change', OwnMatterForm, (given) => addOwnMatter(db, { ...of, ...given })),
    order: step('briefing.change', OrderForm, ({ ids }) => orderMatters(db, { ...of, ids })),
    remove: step('briefing.change', MatterIdForm, (given) => removeMatter(db, { ...of, ...given })),
    refresh: step('briefing.change', OfSheet, (given) => refreshFacts(db, { ...of, ...given })),
    sheet: step('briefing.change', OfSheet.extend({ content: json(MatterForm) }), (given) =>
      changeMatter(db, { ...of, ...given }),
    ),
    issue: step('briefing.issue', VersionForm, async ({ version }) =>
      issueBriefing(db, { ...of, version, means: await paperMeans(db, today) }),
    ),
    present: step('decision.take', z.object({}), () => presentBriefing(db, of)),
    close: step('decision.take', z.object({}), () => closeBriefing(db, of)),
    outcome: step(
      'decision.take',
      MatterIdForm.extend({ version: OutcomeVersion, outcome: json(OutcomeForm) }),
      (given) => recordOutcome(db, { ...of, ...given }),
    ),
    withdraw: step('decision.take', OfSheet, (given) => withdrawOutcome(db, { ...of, ...given })),
    'carry-out': step('decision.take', CarryOutForm, (given) => carryOut(db, { ...of, given })),
    'link-notice': step('briefing.issue', z.object({ noticeId: neededReference }), ({ noticeId }) =>
      linkNotice(db, { ...of, noticeId }),
    ),
  }
  const asked = Object.hasOwn(steps, String(values.intent)) ? steps[String(values.intent)] : undefined
  if (!asked) throw notFound()
  if (!who.may(asked.needs)) return forbidden
  const parsed = asked.form.safeParse(values)
  return parsed.success ? asked.run(parsed.data as never) : invalid(...issuesOf(parsed.error))
}
