import type { Role } from '~/domain/people/roles'
import { EACH_TIME_ANOTHER } from './bare/replay'
import type { Exchange } from './load/exchange'
import type { Targets } from './targets'

/** One thing people do, and the ratio to limit (a) that is aimed at with 50,000 and with 200,000 directives. */
export type Measure = {
  name: string
  who: Role
  exchange: (turn: number) => Exchange
  connections: number
  streamed: boolean
  writes: boolean
  /** Others change something twice a second meanwhile. */
  othersWrite: boolean
  aim: readonly [number, number]
}

const CONNECTIONS = 4
const get = (path: string) => (): Exchange => ({ method: 'GET', path, headers: { accept: 'text/html' } })
const page = { connections: CONNECTIONS, streamed: false, writes: false, othersWrite: false }
const download = { connections: 1, streamed: true, writes: false, othersWrite: false }

/** A request that costs the gate and nothing else: an empty search asks the database nothing of its own. */
export const GATE_ALONE = '/search?q='

/** What is measured, in this order: reading first, the exports, then the writing. */
export function measuresOf({ projectId, ownDirectiveIds }: Targets, today: string): Measure[] {
  return [
    { name: 'directive list', who: 'office', exchange: get('/directives?standing=overdue'), ...page, aim: [3, 1.2] },
    {
      name: 'the same, others writing',
      who: 'office',
      exchange: get('/directives?standing=overdue'),
      ...page,
      othersWrite: true,
      aim: [3, 1.2],
    },
    {
      name: "one unit's overdue",
      who: 'unit-officer',
      exchange: get('/directives?standing=overdue'),
      ...page,
      aim: [5, 5],
    },
    { name: 'portfolio', who: 'office', exchange: get('/projects'), ...page, aim: [6, 4] },
    { name: 'project page', who: 'office', exchange: get(`/projects/${projectId}`), ...page, aim: [12, 12] },
    { name: 'search', who: 'office', exchange: get('/search?q=thu%20dien%20tu'), ...page, aim: [2.5, 1.5] },
    { name: 'directives csv', who: 'office', exchange: get('/directives/export.csv'), ...download, aim: [1.5, 1.5] },
    { name: 'portfolio csv', who: 'office', exchange: get('/projects/export.csv'), ...download, aim: [1.5, 1.5] },
    {
      name: 'recording a report',
      who: 'unit-officer',
      exchange: (turn) => report(ownDirectiveIds[turn % ownDirectiveIds.length] ?? 0, turn, today),
      ...page,
      writes: true,
      aim: [8, 3],
    },
  ]
}

function report(directiveId: number, turn: number, today: string): Exchange {
  const form = new URLSearchParams({
    intent: 'report',
    text: `Đã hoàn thành bước ${turn}; đang tổng hợp ý kiến của các đơn vị.`,
    percent: String(turn % 100),
    certainty: 'actual',
    asOf: today,
    submissionKey: `${EACH_TIME_ANOTHER}-${turn}`,
  })
  return {
    method: 'POST',
    path: `/directives/${directiveId}`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html',
      'sec-fetch-site': 'same-origin',
    },
    body: form.toString(),
  }
}
