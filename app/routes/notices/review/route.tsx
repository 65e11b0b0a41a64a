import { redirect } from '@remix-run/node'
import { type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import { invalid } from '~/domain/command-result'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { confirmNotice } from '~/domain/notices/confirm-notice.commands.server'
import { findEnclosed } from '~/domain/notices/enclosed-files.queries.server'
import { ReviewForm } from '~/domain/notices/notice-draft.forms'
import { findDraft, findNoticeState, listProjectsForDraft } from '~/domain/notices/notice-draft.queries.server'
import { nameOf, numberSymbolOf } from '~/domain/notices/notice-header'
import { discardDraft } from '~/domain/notices/notices.commands.server'
import { listSameNotices } from '~/domain/notices/same-notice.queries.server'
import { packCalendar } from '~/domain/working-calendar'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import type { CrumbHandle } from '../../frame/crumbs'
import type { KeysHandle } from '../../frame/page-keys'
import type { ReviewData } from './review-data'
import { reviewKeys } from './review-keys'
import { ReviewPage } from './review-page'
import { takeOtherFile } from './take-other-file.server'
import { listUnitsOfDraft } from './units-of-draft.server'

export const handle: CrumbHandle & KeysHandle = {
  keys: reviewKeys,
  crumb: (words, data) => {
    const { header } = (data as ReviewData).notice
    const name = nameOf({ numberSymbol: numberSymbolOf(header), title: null })
    return [
      { label: words.frame.notices, to: '/notices' },
      { label: name ? words.notices.draftOf(name) : words.notices.review.title },
    ]
  },
}

export const loader = gatedLoader('notice.bring-in', async ({ params, url, db, today, who }) => {
  const id = idParam(params.id)
  const notice = await findDraft(db, id)
  if (!notice) {
    const there = await findNoticeState(db, id)
    if (there?.state === 'confirmed') throw redirect(`/notices/${id}`)
    throw notFound()
  }
  const [same, enclosed, units, { projects, suggestions }, calendar] = await Promise.all([
    listSameNotices(db, notice.header, id),
    findEnclosed(db, id),
    listUnitsOfDraft(db, notice.draft, notice.header.issuedOn ?? today),
    listProjectsForDraft(db, notice.draft, notice.text, notice.header.issuedOn ?? today),
    loadWorkingCalendar(db),
  ])
  const data: ReviewData = {
    notice,
    same,
    enclosed,
    units,
    projects,
    suggestions,
    calendar: packCalendar(calendar),
    mayAddUnits: who.may('organisation.change'),
    me: { personId: who.personId, name: who.name },
    again: url.searchParams.has('again'),
  }
  return data
})

export const action = gatedAction('notice.bring-in', async ({ request, params, db, actor, now, words, who }) => {
  const noticeId = idParam(params.id)
  const read = await readForm(request, ReviewForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const { version, state } = read.value
  if (read.form.get('intent') === 'discard') {
    const discarded = await discardDraft(db, { noticeId, version, by: actor, now })
    return discarded.ok ? redirect(`/notices?discarded=${noticeId}`) : answerRefusal(discarded, words)
  }
  if (read.form.get('intent') === 'read-other') {
    const fileId = idParam(String(read.form.get('file')))
    const taken = await takeOtherFile(db, { noticeId, version, fileId, by: actor, now })
    return taken.ok ? redirect(`/notices/${noticeId}/review`) : answerRefusal(taken, words)
  }
  if (!who.may('notice.confirm')) throw new Response(null, { status: 403 })
  const confirmed = await confirmNotice(db, { noticeId, version, ...state, by: actor, now })
  return confirmed.ok
    ? redirect(`/notices/${noticeId}?confirmed=${confirmed.directives}`)
    : answerRefusal(confirmed, words)
})

/** The page holds the newest state itself; asking again after each save would only bring it an older one. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, actionStatus, defaultShouldRevalidate }) =>
  formMethod && actionStatus !== undefined && actionStatus >= 400 ? false : defaultShouldRevalidate

export default function ReviewRoute() {
  const data = useLoaderData<typeof loader>()
  // Another file read as the paper is another text: nothing of the old state fits it.
  const paper = data.enclosed?.files.find(({ isPaper }) => isPaper)?.fileId
  // So is the text of a scan after somebody mended a word of it, and a draft read anew from it.
  const { uncertain = [], mended = [], readings = 1 } = data.notice.draft
  const scan = `${uncertain.length} ${mended.length} ${readings}`
  return <ReviewPage key={`${data.notice.id} ${paper} ${scan}`} data={data} />
}
