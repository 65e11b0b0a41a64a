import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { FilePlus2, FileText } from 'lucide-react'
import { isFiltered, NOTICES_PER_PAGE, noticeFilterQuery, readNoticeFilter } from '~/domain/notices/notice-filter'
import { takeBackDraft } from '~/domain/notices/notices.commands.server'
import { listDrafts, listNoticeFacets, listNotices } from '~/domain/notices/notices.queries.server'
import { listScans } from '~/domain/scans/scans.queries.server'
import { answerRefusal, idParam } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import { Pager } from '~/ui/lists/pager'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { DraftList } from './draft-list'
import { NoticeFilters } from './notice-filters'
import { NoticeTable } from './notice-table'
import { ScanList } from './scan-list'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.frame.notices }) }

export const loader = gatedLoader('notice.read', async ({ db, url, actor, who }) => {
  const filter = readNoticeFilter(url.searchParams)
  const mayBringIn = who.may('notice.bring-in')
  const discarded = Number(url.searchParams.get('discarded'))
  const [{ rows, total }, facets, drafts, scans] = await Promise.all([
    listNotices(db, filter, actor.scope),
    listNoticeFacets(db, actor.scope),
    mayBringIn ? listDrafts(db, actor.personId) : [],
    mayBringIn ? listScans(db) : [],
  ])
  return {
    filter,
    rows,
    total,
    facets,
    drafts,
    scans,
    mayBringIn,
    ownUnitOnly: actor.scope !== 'all',
    discarded: mayBringIn && Number.isInteger(discarded) && discarded > 0 ? discarded : null,
  }
})

/** Takes a draft back that was just put aside. */
export const action = gatedAction('notice.bring-in', async ({ request, db, actor, now, words }) => {
  const noticeId = idParam(String((await request.formData()).get('noticeId') ?? ''))
  const taken = await takeBackDraft(db, { noticeId, by: actor, now })
  return taken.ok ? redirect(`/notices/${noticeId}/review`) : answerRefusal(taken, words)
})

export default function Notices() {
  const { filter, rows, total, facets, drafts, scans, mayBringIn, ownUnitOnly, discarded } =
    useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.notices
  const bringIn = mayBringIn && (
    <LinkButton to="/notices/new" kind="primary" icon={FilePlus2}>
      {says.bringIn}
    </LinkButton>
  )
  const nothing = isFiltered(filter) ? (
    <EmptyState
      icon={FileText}
      title={says.nothingFound}
      action={<LinkButton to="/notices">{words.frame.clearFilters}</LinkButton>}
    />
  ) : (
    <EmptyState
      icon={FileText}
      title={says.empty}
      sentence={ownUnitOnly ? says.emptyForUnit : says.emptySentence}
      action={bringIn}
    />
  )
  return (
    <>
      <PageHead title={says.title} sentence={says.lead} action={bringIn} />
      {discarded !== null && (
        <div className="mb-4">
          <Notice
            kind="success"
            live
            action={
              <Form method="post">
                <input type="hidden" name="noticeId" value={discarded} />
                <Button type="submit">{words.frame.undo}</Button>
              </Form>
            }
          >
            {says.review.discarded}
          </Notice>
        </div>
      )}
      <ScanList scans={scans} />
      <DraftList drafts={drafts} />
      {(rows.length > 0 || isFiltered(filter)) && <NoticeFilters filter={filter} facets={facets} />}
      <NoticeTable rows={rows} filter={filter} empty={nothing} />
      <Pager
        page={filter.page}
        pageSize={NOTICES_PER_PAGE}
        total={total}
        hrefFor={(page) => `/notices${noticeFilterQuery({ ...filter, page })}`}
      />
    </>
  )
}
