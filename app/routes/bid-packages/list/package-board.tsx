import { Link, useSearchParams } from '@remix-run/react'
import { BID_PACKAGE_STATES, type BidPackageState } from '~/domain/bid-packages/bid-package-terms'
import type { PackageRow } from '~/domain/bid-packages/bid-packages.queries.server'
import { useWords } from '~/words/use-words'
import { PauseWords } from '../pause-words'
import { STATE_FACE } from '../state-mark'

/** Of a state more are in the list: a board is looked at, not read to the end. */
const MOST_IN_STATE = 20

/** Packages by state from left to right; what stands still comes first and apart, each with the sentence why. */
export function PackageBoard({ rows }: { rows: readonly PackageRow[] }) {
  const { words, formats } = useWords()
  const says = words.procurement
  const paused = rows.filter((row) => row.pause !== null)
  const going = rows.filter((row) => row.pause === null)
  const states = BID_PACKAGE_STATES.filter((state) => going.some((row) => row.state === state))
  return (
    <div className="grid gap-6">
      {paused.length > 0 && (
        <section aria-labelledby="paused-apart" className="hatch border-y border-paused py-3">
          <h2 id="paused-apart" className="px-3 font-semibold text-paused">
            {says.pausedApart} <span className="figures font-normal">{formats.integer(paused.length)}</span>
          </h2>
          <ul className="mt-2 grid gap-3 px-3 md:grid-cols-2 xl:grid-cols-3">
            {paused.map((row) => (
              <Card key={row.id} row={row} />
            ))}
          </ul>
        </section>
      )}
      <div className="flex gap-4 overflow-x-auto pb-3 print:block print:columns-3">
        {states.map((state) => (
          <Column key={state} state={state} rows={going.filter((row) => row.state === state)} />
        ))}
      </div>
    </div>
  )
}

function Column({ state, rows }: { state: BidPackageState; rows: readonly PackageRow[] }) {
  const { words, formats } = useWords()
  const { icon: Icon } = STATE_FACE[state]
  const [query] = useSearchParams()
  const listed = new URLSearchParams(query)
  listed.delete('show')
  listed.set('state', state)
  const sum = rows.reduce((total, row) => total + row.value, 0n)
  return (
    <section aria-labelledby={`state-${state}`} className="w-72 shrink-0 print:mb-4 print:w-auto">
      <h2 id={`state-${state}`} className="border-b border-line-firm pb-1.5 font-semibold">
        <span className="flex items-center gap-1.5">
          <Icon aria-hidden className="size-4 shrink-0 text-muted" />
          <span className="truncate">{words.procurement.states[state]}</span>
        </span>
        <span className="figures block text-sm font-normal text-muted">
          {formats.integer(rows.length)} · {formats.money(sum)}
        </span>
      </h2>
      <ul className="mt-2 grid gap-2 print:block print:space-y-2">
        {rows.slice(0, MOST_IN_STATE).map((row) => (
          <Card key={row.id} row={row} />
        ))}
      </ul>
      {rows.length > MOST_IN_STATE && (
        <p className="mt-2 text-sm">
          <Link to={`/bid-packages?${listed}`} className="link">
            {words.procurement.moreInState(formats.integer(rows.length - MOST_IN_STATE))}
          </Link>
        </p>
      )}
    </section>
  )
}

function Card({ row }: { row: PackageRow }) {
  const { words, formats } = useWords()
  const says = words.procurement
  return (
    <li className="break-inside-avoid rounded border border-line bg-raised p-3 print:p-2">
      <Link to={`/bid-packages/${row.id}`} className="line-clamp-3 font-medium underline-offset-2 hover:underline">
        {says.number(formats.integer(row.ordinal))}: {row.name}
      </Link>
      <p className="line-clamp-1 text-sm text-muted">
        {row.projectCode} · {row.projectName}
      </p>
      <p className="figures mt-1 flex flex-wrap justify-between gap-x-3 text-sm">
        <span>{formats.money(row.contractValue ?? row.value)}</span>
        <span className="text-muted">{says.since(formats.day(row.stateSince))}</span>
      </p>
      {row.pause && (
        <p className="mt-1 text-sm">
          {says.states[row.state]}. <PauseWords pause={row.pause} />
        </p>
      )}
    </li>
  )
}
