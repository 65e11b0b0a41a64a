import { useLoaderData } from '@remix-run/react'
import { blocksFor, readAtArmsLength } from '~/domain/desk/desk-blocks'
import { countByStanding } from '~/domain/directives/directives.queries.server'
import { gatedLoader } from '~/http/gate.server'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import { AwaitingBlock } from './awaiting-block'
import { ChangesBlock } from './changes-block'
import { CountsBlock } from './counts-block'
import { DecisionsBlock } from './decisions-block'
import { DossiersBlock } from './dossiers-block'
import { DraftsBlock } from './drafts-block'
import { LateLeadsBlock } from './late-leads-block'
import { loadDesk } from './load-desk.server'
import { NextDueBlock } from './next-due-block'
import { OrdersBlock } from './orders-block'
import { PortfolioBlock } from './portfolio-block'

export const loader = gatedLoader('desk.read', async (visit) => {
  const roles = visit.who.roles.map((held) => held.role)
  const [desk, counts] = await Promise.all([
    loadDesk(visit, blocksFor(roles)),
    countByStanding(visit.db, { scope: visit.actor.scope, asOf: visit.asOf }),
  ])
  return { name: visit.who.name, hasRole: roles.length > 0, large: readAtArmsLength(roles), counts, desk }
})

export default function Desk() {
  const { name, hasRole, large, counts, desk } = useLoaderData<typeof loader>()
  const { words, formats } = useWords()
  const waiting = counts.overdue + counts['due-soon'] > 0
  const sentence = waiting
    ? words.desk.sentence(formats.integer(counts.overdue), formats.integer(counts['due-soon']))
    : words.desk.calm
  return (
    <div data-scale={large ? 'large' : undefined}>
      <PageHead title={words.desk.greeting(name)} sentence={hasRole ? sentence : words.desk.noRole} />
      {desk.counts && <CountsBlock counts={desk.counts} />}
      <div className="mt-6 grid gap-x-12 gap-y-9 xl:grid-cols-2">
        {desk.decisions && <DecisionsBlock waiting={desk.decisions} />}
        {desk.orders && <OrdersBlock orders={desk.orders} />}
        {desk.awaiting && <AwaitingBlock waiting={desk.awaiting} />}
        {desk.drafts && <DraftsBlock drafts={desk.drafts} />}
        {desk.lateLeads && <LateLeadsBlock leads={desk.lateLeads} />}
        {desk.nextDue && <NextDueBlock rows={desk.nextDue} />}
        {desk.dossiers && <DossiersBlock {...desk.dossiers} />}
        {desk.changes && <ChangesBlock changes={desk.changes} since={desk.since} />}
        {desk.portfolio && <PortfolioBlock phases={desk.portfolio} />}
      </div>
    </div>
  )
}
