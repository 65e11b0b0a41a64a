import { listDeadJobs } from '~/domain/jobs/jobs.queries.server'
import { listOutbox } from '~/domain/mail/outbox.queries.server'
import { officialNamesOf } from '~/domain/organisations/official-names.queries.server'
import { scopeOf } from '~/domain/people/who'
import { findVarianceBounds } from '~/domain/projects/variance-bounds.queries.server'
import { listDigests } from '~/domain/reminders/digests.queries.server'
import { findLadder } from '~/domain/reminders/ladder.queries.server'
import { findNextDigests } from '~/domain/reminders/next-digests.queries.server'
import { listRoleHolders } from '~/domain/reminders/role-holders.queries.server'
import { listUrgings } from '~/domain/reminders/urgings.queries.server'
import type { GatedVisit } from '~/http/gate.server'
import { mailIsOn } from '~/http/mail-is-on.server'

export const TABS = ['mine', 'today', 'ladder', 'people', 'bounds', 'log', 'outbox'] as const
export type TabName = (typeof TABS)[number]

const NEEDS = { mine: 'reminder.own', outbox: 'outbox.administer' } as const

/** The tabs a person may open. */
export const tabsFor = ({ who }: GatedVisit): TabName[] =>
  TABS.filter((tab) => who.may(tab in NEEDS ? NEEDS[tab as keyof typeof NEEDS] : 'reminder.read'))

/** So many lines of a person's digest are shown before it goes out; the rest is a number. */
const LINES_SHOWN = 5

const asPlan = async ({ db, today }: GatedVisit) => {
  const { people, without, ladder, ...next } = await findNextDigests(db, { today })
  const names = await officialNamesOf(
    db,
    without.map(({ organisationId }) => organisationId),
    today,
  )
  return {
    ...next,
    hour: ladder.hour,
    active: ladder.active,
    mailOn: mailIsOn(),
    without: without.map((one) => ({ ...one, name: names.get(one.organisationId) ?? '' })),
    people: people.map(({ recipient, lines }) => ({
      personId: recipient.personId,
      name: recipient.name,
      mailTo: recipient.mailTo,
      count: lines.length,
      lines: lines.slice(0, LINES_SHOWN).map(({ directiveId, text, dueOn, step, letterId }) => ({
        ...{ directiveId, text, dueOn, step, urged: letterId !== null },
      })),
    })),
  }
}

/** What the open tab shows; the others load nothing. */
export async function loadTab(visit: GatedVisit, tab: TabName) {
  const { db, actor, who, today } = visit
  const scope = scopeOf(who, 'directive.read')
  return {
    mine: tab === 'mine' ? await listDigests(db, { personId: actor.personId, scope }) : null,
    plan: tab === 'today' ? await asPlan(visit) : null,
    ladder: tab === 'ladder' ? await findLadder(db) : null,
    holders: tab === 'people' ? await listRoleHolders(db, { day: today }) : null,
    bounds: tab === 'bounds' ? await findVarianceBounds(db) : null,
    log: tab === 'log' ? await listUrgings(db, { today }) : null,
    outbox: tab === 'outbox' ? { mails: await listOutbox(db), jobs: await listDeadJobs(db), on: mailIsOn() } : null,
  }
}
export type TabData = Awaited<ReturnType<typeof loadTab>>
