import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Copy, FileDown, PenLine, Printer, ScanSearch, TableProperties } from 'lucide-react'
import { useState } from 'react'
import { listCarriedOut } from '~/domain/decisions/carried-out.queries.server'
import { bothStandings } from '~/domain/directives/standing'
import { findEnclosed } from '~/domain/notices/enclosed-files.queries.server'
import { nameOf } from '~/domain/notices/notice-header'
import { findNotice, listDirectivesOfNotice, listNoticeWarnings } from '~/domain/notices/notice-page.queries.server'
import { listProposals } from '~/domain/pauses/proposals.queries.server'
import { scopeOf } from '~/domain/people/who'
import { listRollOutsOf } from '~/domain/roll-outs/roll-outs.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import type { MenuItem } from '~/ui/overlays/menu'
import { useToast } from '~/ui/overlays/toast'
import { MarkedText } from '~/ui/paper/marked-text'
import { Paper } from '~/ui/paper/paper'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { ProposalsPanel } from '../../pauses/proposals-panel'
import { RollOutsPanel } from '../../roll-outs/roll-outs-panel'
import { citationOf } from '../citation'
import { EnclosedSection } from '../enclosed/enclosed-section'
import { actOnNotice } from './act.server'
import { confirmedMarks } from './confirmed-marks'
import { CorrectDialog } from './correct-dialog'
import { DirectiveList } from './directive-list'
import { NoticeFacts } from './notice-facts'
import { NoticeHistory } from './notice-history'
import { NoticeWarnings } from './notice-warnings'

export const handle: CrumbHandle = {
  crumb: (words, data) => [
    { label: words.frame.notices, to: '/notices' },
    {
      label:
        nameOf((data as { notice: { numberSymbol: string | null; title: string | null } }).notice) ??
        words.notices.title,
    },
  ],
}

export const loader = gatedLoader('notice.read', async ({ params, url, db, actor, asOf, who }) => {
  const id = idParam(params.id)
  const notice = await findNotice(db, id, actor.scope)
  if (!notice) throw notFound()
  const [directives, enclosed, history, warnings, proposals, carriedOut, rollOuts] = await Promise.all([
    listDirectivesOfNotice(db, id, actor.scope),
    findEnclosed(db, id),
    listTimeline(db, 'notice', id),
    listNoticeWarnings(db, id),
    listProposals(db, { noticeId: id, scope: actor.scope }),
    listCarriedOut(db, id),
    listRollOutsOf(db, { noticeId: id }, { scope: scopeOf(who, 'roll-out.read'), asOf }),
  ])
  return {
    notice,
    directives: directives.map((one) => ({
      ...one,
      standing: bothStandings({ ...one, period: one.deadline.period, every: one.deadline.every }, asOf).current,
      decisions: carriedOut.filter(({ directiveId }) => directiveId === one.id),
    })),
    enclosed,
    history,
    warnings,
    proposals,
    rollOuts,
    mayRecord: who.may('pause.record'),
    mayChange: who.may('notice.confirm'),
    ownUnitOnly: actor.scope !== 'all',
    justConfirmed: url.searchParams.has('confirmed'),
  }
})

export const action = gatedAction('notice.confirm', async (visit) => {
  const done = await actOnNotice(visit)
  return done.ok ? { ok: true as const } : answerRefusal(done, visit.words)
})

export default function NoticePage() {
  const loaded = useLoaderData<typeof loader>()
  const { notice, directives, enclosed, history, warnings, mayChange, ownUnitOnly, justConfirmed } = loaded
  const [correcting, setCorrecting] = useState(false)
  const { words, formats } = useWords()
  const say = useToast()
  // A link from a directive leads to its words.
  const [query] = useSearchParams()
  const [active, setActive] = useState<string | null>(query.get('directive'))
  const says = words.notices
  const citation = citationOf(notice, words, formats)
  const more: MenuItem[] = [
    {
      kind: 'action',
      label: says.copyCitation,
      icon: Copy,
      onPick: () => void navigator.clipboard.writeText(citation).then(() => say({ text: says.citationCopied })),
    },
    ...(mayChange
      ? [{ kind: 'action', label: says.correct.title, icon: PenLine, onPick: () => setCorrecting(true) } as const]
      : []),
    ...(directives.length > 0
      ? [{ label: says.reviewByUnit, icon: TableProperties, to: `/directives?notice=${notice.id}&show=units` }]
      : []),
    { label: words.help.secondLook, icon: ScanSearch, to: `/notices/${notice.id}/reading` },
    { kind: 'action', label: words.frame.print, icon: Printer, onPick: () => window.print() },
  ]
  return (
    <>
      <PageHead
        over={notice.kind ? says.kinds[notice.kind] : undefined}
        title={notice.numberSymbol ?? notice.title ?? says.title}
        sentence={notice.numberSymbol ? notice.title : citation}
        action={
          notice.fileId !== null && (
            <LinkButton to={`/files/${notice.fileId}`} reloadDocument icon={FileDown}>
              {says.original}
            </LinkButton>
          )
        }
        more={more}
      />
      <div className="mb-4 space-y-2 empty:hidden">
        {justConfirmed && (
          <Notice kind="success" live>
            {says.review.confirmed(formats.integer(directives.length))}
          </Notice>
        )}
        {notice.duplicateOfId !== null && (
          <Notice action={<LinkButton to={`/notices/${notice.duplicateOfId}`}>{says.firstEntry}</LinkButton>}>
            {says.duplicateNote(notice.duplicateReason ?? '')}
          </Notice>
        )}
        <NoticeWarnings noticeId={notice.id} warnings={warnings} maySettle={mayChange} />
      </div>
      {mayChange && correcting && (
        <CorrectDialog
          noticeId={notice.id}
          version={notice.version}
          header={{ ...notice, issuer: notice.printedIssuer }}
          open
          onOpenChange={setCorrecting}
        />
      )}
      <div className="grid gap-8 xl:grid-cols-[minmax(0,50rem)_minmax(20rem,1fr)]">
        <div className="order-2 min-w-0 xl:order-1">
          <Paper label={says.paper}>
            <MarkedText
              text={notice.text}
              marks={confirmedMarks(notice.text, directives)}
              active={active}
              onPick={setActive}
            />
          </Paper>
        </div>
        <div className="order-1 min-w-0 space-y-8 xl:sticky xl:top-16 xl:order-2 xl:max-h-[calc(100dvh-5rem)] xl:self-start xl:overflow-y-auto xl:px-2 print:max-h-none print:overflow-visible">
          <ProposalsPanel proposals={loaded.proposals} mayRecord={loaded.mayRecord} />
          <DirectiveList directives={directives} active={active} onPick={setActive} ownUnitOnly={ownUnitOnly} />
          <RollOutsPanel rollOuts={loaded.rollOuts} startHref={null} />
          <NoticeFacts notice={notice} />
          <EnclosedSection enclosed={enclosed} />
          <NoticeHistory history={history} />
        </div>
      </div>
    </>
  )
}
