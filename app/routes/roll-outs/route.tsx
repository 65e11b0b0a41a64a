import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerRefusal, idParam } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import type { CrumbHandle } from '../frame/crumbs'
import { act } from './act.server'
import { Board } from './board'
import { List } from './list'
import { loadBoard, loadList } from './load.server'

type Loaded = { board: { rollOut: { name: string } } | null }

export const handle: CrumbHandle = {
  crumb: (words, data) => {
    const { board } = data as Loaded
    const all = { label: words.rollOuts.title, to: '/roll-outs' }
    return board ? [all, { label: board.rollOut.name }] : [{ label: words.rollOuts.title }]
  },
}

/** The list of roll-outs, and with an id the board of one: one module, since each costs every request (decision 21). */
export const loader = gatedLoader('roll-out.read', async (visit) => {
  const may = { mayChange: visit.who.may('roll-out.change'), mayReport: visit.who.may('roll-out.report') }
  const { id } = visit.params
  return id === undefined
    ? { ...may, list: await loadList(visit), board: null }
    : { ...may, list: null, board: await loadBoard(visit, idParam(id)) }
})

export const action = gatedAction('roll-out.report', async (visit) => {
  const { id } = visit.params
  const done = await act(visit, id === undefined ? null : idParam(id))
  if (!done.ok) return answerRefusal(done, visit.words)
  return done.rollOutId === undefined ? done : redirect(`/roll-outs/${done.rollOutId}`)
})

export default function RollOuts() {
  const { list, board, mayChange, mayReport } = useLoaderData<typeof loader>()
  if (board) return <Board key={board.rollOut.id} board={board} mayChange={mayChange} mayReport={mayReport} />
  return list && <List list={list} mayChange={mayChange} />
}
