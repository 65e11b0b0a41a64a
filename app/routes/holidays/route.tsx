import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FIRST_YEAR, LAST_YEAR } from '~/domain/holidays/holiday'
import {
  listHolidays,
  listHolidayYears,
  listMovedTerms,
  loadWorkingCalendar,
} from '~/domain/holidays/holidays.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import { Tabs } from '~/ui/lists/tabs'
import { History } from '~/ui/text/history'
import { useWords } from '~/words/use-words'
import { asSentence } from '../directives/as-sentence'
import type { CrumbHandle } from '../frame/crumbs'
import { act } from './act.server'
import { AddHoliday, AnnounceYear, PasteHolidays } from './holiday-dialogs'
import { HolidaysTable } from './holidays-table'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.holidays.title }) }

export const loader = gatedLoader('holiday.read', async ({ db, url, today, who, actor }) => {
  const thisYear = Number(today.slice(0, 4))
  const asked = Number(url.searchParams.get('year'))
  const year = Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= LAST_YEAR ? asked : thisYear
  const [days, years, history, calendar] = await Promise.all([
    listHolidays(db, year),
    listHolidayYears(db),
    listTimeline(db, 'working-calendar', year),
    loadWorkingCalendar(db),
  ])
  const shown = new Set([...years.map((one) => one.year), year, thisYear, thisYear + 1])
  return {
    year,
    days,
    years: [...shown].sort((a, b) => b - a),
    announcedBy: years.find((one) => one.year === year)?.announcedBy ?? null,
    history,
    moved: actor.scope === 'all' ? await listMovedTerms(db, calendar) : [],
    mayChange: who.may('holiday.change'),
  }
})

export const action = gatedAction('holiday.change', async (visit) => {
  const done = await act(visit)
  if (!done.ok) return answerRefusal(done, visit.words)
  // Without script the form leads back to the year it was sent from; a dialog only needs to hear that it is done.
  return visit.url.searchParams.has('stay') ? { ok: true as const } : redirect(`/holidays${visit.url.search}`)
})

export default function Holidays() {
  const { year, years, days, announcedBy, history, moved, mayChange } = useLoaderData<typeof loader>()
  const { words, formats } = useWords()
  const says = words.holidays
  const here = `/holidays?year=${year}&stay`
  return (
    <>
      <PageHead title={says.title} sentence={says.lead} action={mayChange && <AddHoliday action={here} />} />
      <Tabs
        label={says.years}
        tabs={years.map((one) => ({ to: `/holidays?year=${one}`, label: String(one), current: one === year }))}
      />
      <div className="space-y-6">
        {announcedBy ? (
          <p className="text-muted">{says.announced(announcedBy)}</p>
        ) : (
          <Notice kind="warning" title={says.notAnnounced(String(year))}>
            {says.notAnnouncedSentence}
          </Notice>
        )}
        {mayChange && (
          <div className="flex flex-wrap gap-2 print:hidden">
            <PasteHolidays key={`list ${year}`} action={here} year={year} />
            <AnnounceYear key={`announce ${year}`} action={here} year={year} announcedBy={announcedBy} />
          </div>
        )}
        <HolidaysTable year={year} days={days} action={here} mayChange={mayChange} />
        {moved.length > 0 && (
          <section>
            <h2 className="mb-2 text-lg font-semibold">{says.moved}</h2>
            <p className="mb-2 text-muted">{says.movedSentence}</p>
            <ul className="grid gap-2">
              {moved.map((one) => (
                <li key={one.id}>
                  <Link to={`/directives/${one.id}`} className="link">
                    {asSentence(one.text)}
                  </Link>
                  <span className="figures block text-sm text-muted">
                    {says.movedLine(formats.day(one.landed), formats.day(one.counted))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {history.length > 0 && (
          <section>
            <h2 className="mb-2 text-lg font-semibold">{words.timeline.history}</h2>
            <History entries={history} />
          </section>
        )}
      </div>
    </>
  )
}
