import { useNavigate } from '@remix-run/react'
import { ClipboardPaste, Download, Printer, Rocket } from 'lucide-react'
import { useState } from 'react'
import type { BoardRow, BoardUnit } from '~/domain/roll-outs/roll-out-board'
import type { PhaseRow } from '~/domain/roll-outs/roll-out-board.queries.server'
import { isNarrowedRollOut, type RollOutView, rollOutQuery } from '~/domain/roll-outs/roll-out-view'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import type { MenuItem } from '~/ui/overlays/menu'
import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { BoardFilters } from './board-filters'
import { useRollOutFacts, useRollOutSentence } from './board-head'
import { BoardTable } from './board-table'
import { ItemPanel } from './item-panel'
import type { loadBoard } from './load.server'
import { FirstDialog, ItemDialog, PhaseDialog, ReportDialog } from './part-dialogs'
import { PasteDialog } from './paste-dialog'
import { PhasesTable } from './phases-table'
import { ChangeDialog, CloseDialog } from './state-dialogs'

type Asked =
  | { form: 'report'; row: BoardRow }
  | { form: 'first'; unit: BoardUnit }
  | { form: 'item'; row: BoardRow | null }
  | { form: 'phase'; phase: PhaseRow | null }
  | { form: 'list' | 'change' | 'close' }
export type LoadedBoard = Awaited<ReturnType<typeof loadBoard>>
type Props = { board: LoadedBoard; mayChange: boolean; mayReport: boolean }

/** The board of one roll-out with everything that is done on it. */
export function Board({ board, ...may }: Props) {
  const { rollOut, view, phases, units, counts, opened, history, reports, drawing } = board
  const { words } = useWords()
  const says = words.rollOuts
  const navigate = useNavigate()
  const [asked, setAsked] = useState<Asked | null>(null)
  const open = rollOut.closedOn === null
  const [mayChange, mayReport] = [may.mayChange && open, may.mayReport && open]
  const ask = (next: Asked) => () => setAsked(next)
  const close = () => setAsked(null)
  const to = (change: Partial<RollOutView>) => `/roll-outs/${rollOut.id}${rollOutQuery({ ...view, ...change })}`
  const csv = `/roll-outs/board.csv?id=${rollOut.id}&${rollOutQuery({ ...view, item: null }).slice(1)}`
  const paste = (
    <Button kind="primary" icon={ClipboardPaste} onClick={ask({ form: 'list' })}>
      {says.addList}
    </Button>
  )
  const more: MenuItem[] = [
    ...(mayChange
      ? ([
          { kind: 'action', label: says.addItem, onPick: ask({ form: 'item', row: null }) },
          { kind: 'action', label: says.addPhase, onPick: ask({ form: 'phase', phase: null }) },
          { kind: 'action', label: says.change, onPick: ask({ form: 'change' }) },
        ] as const)
      : []),
    { label: words.frame.exportCsv, icon: Download, to: csv, reload: true },
    { kind: 'action', label: words.frame.print, icon: Printer, onPick: () => window.print() },
    ...(may.mayChange
      ? [{ kind: 'action', label: open ? says.close : says.reopen, onPick: ask({ form: 'close' }) } as const]
      : []),
  ]
  return (
    <div data-print="landscape">
      <PageHead
        over={says.kinds[rollOut.kind]}
        title={rollOut.name}
        sentence={useRollOutSentence(board)}
        facts={useRollOutFacts(rollOut)}
        action={mayChange && paste}
        more={more}
      />
      <ClosedNotice board={board} />
      {counts.all === 0 ? (
        <EmptyState icon={Rocket} title={says.noItems} sentence={says.noItemsText} action={mayChange && paste} />
      ) : (
        <>
          <BoardFilters board={board} to={to} csv={csv} />
          {units.length === 0 ? (
            <EmptyState
              icon={Rocket}
              title={says.nothingFound}
              action={
                isNarrowedRollOut(view) && (
                  <LinkButton to={`/roll-outs/${rollOut.id}`}>{words.frame.clearFilters}</LinkButton>
                )
              }
            />
          ) : (
            <BoardTable
              {...{ rollOut, phases, units, drawing }}
              itemHref={(row) => to({ item: row.id })}
              openItem={view.item}
              onReport={mayReport ? (row) => setAsked({ form: 'report', row }) : null}
              onName={mayReport ? (unit) => setAsked({ form: 'first', unit }) : null}
            />
          )}
        </>
      )}
      <div className="mt-9 grid gap-9">
        <Panel title={says.phases} id="phases" count={phases.length}>
          <PhasesTable
            rollOut={rollOut}
            phases={phases}
            onChange={mayChange ? (phase) => setAsked({ form: 'phase', phase }) : null}
          />
        </Panel>
        <Panel title={words.timeline.history} id="history">
          <History entries={history} />
        </Panel>
      </div>
      {opened && (
        <ItemPanel
          key={opened.id}
          {...{ rollOut, phases, reports }}
          row={opened}
          onClose={() => navigate(to({ item: null }), { preventScrollReset: true })}
          onReport={mayReport ? ask({ form: 'report', row: opened }) : null}
          onChange={mayChange ? ask({ form: 'item', row: opened }) : null}
        />
      )}
      {asked?.form === 'report' && <ReportDialog {...{ rollOut, phases }} row={asked.row} onClose={close} />}
      {asked?.form === 'first' && <FirstDialog rollOut={rollOut} unit={asked.unit} onClose={close} />}
      {asked?.form === 'item' && <ItemDialog rollOut={rollOut} row={asked.row} onClose={close} />}
      {asked?.form === 'phase' && <PhaseDialog rollOut={rollOut} phase={asked.phase} onClose={close} />}
      {asked?.form === 'list' && <PasteDialog rollOut={rollOut} onClose={close} />}
      {asked?.form === 'change' && <ChangeDialog rollOut={rollOut} onClose={close} />}
      {asked?.form === 'close' && <CloseDialog rollOut={rollOut} onClose={close} />}
    </div>
  )
}

function ClosedNotice({ board: { rollOut } }: { board: LoadedBoard }) {
  const { words, formats } = useWords()
  if (rollOut.closedOn === null) return null
  return (
    <div className="mb-4">
      <Notice>{words.rollOuts.closedSince(formats.day(rollOut.closedOn), rollOut.closedWords ?? '')}</Notice>
    </div>
  )
}
