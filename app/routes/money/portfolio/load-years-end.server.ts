import type { DirectivesOnDay } from '~/domain/directives/directives-on-day.server'
import { decidingPackages, forecastOf, NO_RANGE } from '~/domain/money/portfolio-forecast'
import { measureLags } from '~/domain/money/portfolio-lags.queries.server'
import { lapseStep } from '~/domain/money/portfolio-lapse'
import { readChainPackages } from '~/domain/money/portfolio-packages.queries.server'
import { listNames, listRoom } from '~/domain/money/portfolio-projects.queries.server'
import { reasonOf } from '~/domain/money/portfolio-reasons'
import type { MoneyRowsAsked } from '~/domain/money/portfolio-rows.server'
import type { MoneyAsked } from './load-portfolio-money.server'

/** Projects shown of those whose money lapses, before all are asked for; and of all. */
const SHOWN_FIRST = 12
const SHOWN_AT_MOST = 500

type Given = Pick<MoneyAsked, 'db' | 'view' | 'now'> & {
  on: DirectivesOnDay
  asked: MoneyRowsAsked & { year: number }
  cutOffs: readonly string[]
}

/** What a year may still come to: the forecast, who decides it, and what lapses of each project. Null once it is over. */
export async function loadYearsEnd({ db, view, now, on, asked, cutOffs }: Given) {
  if (cutOffs.length === 0) return null
  const { day } = asked
  const [rooms, lags] = await Promise.all([listRoom(db, asked), measureLags(db, { day, snapshot: on.snapshot, now })])
  const packages = await readChainPackages(db, { ids: rooms.map(({ projectId }) => projectId), on })
  const projects = rooms.map(({ projectId, room }) => ({
    ...{ projectId, room },
    packages: packages.get(projectId) ?? [],
  }))
  const forecast = forecastOf(projects, { day, cutOffs, lags })
  const lapsing = projects
    .map(({ projectId, room, packages: own }) => {
      const expected = forecast.byProject.get(projectId)?.at(-1) ?? NO_RANGE
      return { projectId, room, expected, atRisk: room - expected.likely, step: lapseStep(own) }
    })
    .sort((one, other) => (one.atRisk === other.atRisk ? 0 : one.atRisk < other.atRisk ? 1 : -1))
  const deciding = decidingPackages(forecast)
  const shown = lapsing.slice(0, view.whole ? SHOWN_AT_MOST : SHOWN_FIRST)
  const names = await listNames(db, {
    ids: [...shown.map(({ projectId }) => projectId), ...deciding.map(({ bid }) => bid.projectId)],
    day,
  })
  const nameOf = new Map(names.map((name) => [name.id, name]))
  return {
    lags,
    ranges: forecast.byCutOff,
    uncarried: forecast.uncarried,
    deciding: deciding.map(({ bid, byCutOff }) => ({
      ...{ id: bid.id, ordinal: bid.ordinal, name: bid.name, project: nameOf.get(bid.projectId) ?? null },
      ...{ range: byCutOff.at(-1) ?? NO_RANGE, reason: reasonOf(bid, lags, day) },
    })),
    lapsing: shown.flatMap((row) => {
      const project = nameOf.get(row.projectId)
      return project ? [{ ...row, ...project }] : []
    }),
    lapse: {
      projects: lapsing.length,
      room: lapsing.reduce((sum, row) => sum + row.room, 0n),
      expected: lapsing.reduce((sum, row) => sum + row.expected.likely, 0n),
      atRisk: lapsing.reduce((sum, row) => sum + row.atRisk, 0n),
    },
  }
}

export type YearsEndLoaded = NonNullable<Awaited<ReturnType<typeof loadYearsEnd>>>
