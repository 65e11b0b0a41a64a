import { useLoaderData } from '@remix-run/react'
import { nameOf } from '~/domain/notices/notice-header'
import { findNoticeText } from '~/domain/notices/notice-text.queries.server'
import { LOOK_PAGE, LOOK_STAGES, lookPage, secondLook } from '~/domain/notices/second-look'
import { idParam, notFound } from '~/http/answers.server'
import { gatedLoader } from '~/http/gate.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { Pager } from '~/ui/lists/pager'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { EntryCard } from './entry-card'
import { shownEntry } from './shown-entry'

type Loaded = {
  notice: { id: number; state: 'draft' | 'confirmed'; numberSymbol: string | null; title: string | null }
}

const pathOf = ({ id, state }: Loaded['notice']) => (state === 'draft' ? `/notices/${id}/review` : `/notices/${id}`)

export const handle: CrumbHandle = {
  crumb: (words, data) => {
    const { notice } = data as Loaded
    return [
      { label: words.frame.notices, to: '/notices' },
      { label: nameOf({ ...notice, title: null }) ?? words.notices.paper, to: pathOf(notice) },
      { label: words.help.secondLook },
    ]
  },
}

/** Reads the stored text anew, by the rules of today, and shows one page of one step of it. */
export const loader = gatedLoader('notice.read', async ({ db, params, url, actor, who }) => {
  const found = await findNoticeText(db, idParam(params.id), { scope: actor.scope, drafts: who.may('notice.bring-in') })
  if (!found) throw notFound()
  const { text, ...notice } = found
  const number = (name: string) => {
    const value = Number(url.searchParams.get(name) ?? Number.NaN)
    return Number.isInteger(value) && value >= 0 ? value : null
  }
  const at = number('at')
  const asked = LOOK_STAGES.find((one) => one === url.searchParams.get('stage'))
  const stage = asked ?? (at === null ? 'lines' : 'directives')
  const { reading, stages } = secondLook(text)
  const { entries, ...place } = lookPage(stages[stage], { page: number('page'), at })
  return {
    notice,
    stage,
    at,
    counts: LOOK_STAGES.map((name) => ({ name, count: stages[name].length })),
    ...place,
    entries: entries.map((entry) => shownEntry(entry, reading.text)),
  }
})

export default function SecondLook() {
  const { notice, stage, at, counts, page, from, here, entries } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.help
  const href = (query: Record<string, string | number | null>) =>
    `?${new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])))}`
  return (
    <div className="max-w-4xl">
      <PageHead
        over={notice.numberSymbol ?? undefined}
        title={says.secondLook}
        sentence={says.secondLookLead}
        action={<LinkButton to={pathOf(notice)}>{says.backToNotice}</LinkButton>}
      />
      <Tabs
        label={says.stagesLabel}
        tabs={counts.map(({ name, count }) => ({
          to: href({ stage: name, at }),
          label: says.stages[name].title,
          count,
          current: name === stage,
        }))}
      />
      <p className="mb-4 max-w-[75ch] text-muted">{says.stages[stage].explanation}</p>
      {entries.length === 0 ? (
        <EmptyState title={says.nothingHere} />
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {entries.map((entry, n) => (
            <EntryCard
              key={`${entry.start} ${entry.end}`}
              entry={entry}
              number={from + n + 1}
              stage={stage}
              here={from + n === here}
            />
          ))}
        </ol>
      )}
      <Pager
        page={page}
        pageSize={LOOK_PAGE}
        total={counts.find(({ name }) => name === stage)?.count ?? 0}
        hrefFor={(next) => href({ stage, page: next })}
      />
    </div>
  )
}
