import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { OverlapSide } from '~/domain/overlaps/overlap-page.queries.server'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

/** The two projects aspect by aspect; on a phone each aspect stands above its two values. */
export function SideBySide({ first, second }: { first: OverlapSide; second: OverlapSide }) {
  const { words, formats } = useWords()
  const says = words.overlaps
  const money = (amount: bigint | null) =>
    amount === null ? '–' : <span className="figures">{formats.money(amount)}</span>
  const time = ({ actualStart, plannedStart, actualEnd, plannedEnd }: OverlapSide) => {
    const [from, to] = [actualStart ?? plannedStart, actualEnd ?? plannedEnd]
    return from || to ? says.between(from ? formats.day(from) : '…', to ? formats.day(to) : '…') : '–'
  }
  const listed = (items: readonly ReactNode[]) => (items.length === 0 ? '–' : <ul className="grid gap-1">{items}</ul>)
  const rows: [string, (side: OverlapSide) => ReactNode][] = [
    [
      says.rows.name,
      (side) => (
        <Link to={`/projects/${side.id}`} className="link font-medium">
          <span className="figures">{side.code}</span> · {side.name}
        </Link>
      ),
    ],
    [says.rows.field, ({ field, kind }) => `${words.projects.fields[field]} · ${words.projects.kinds[kind]}`],
    [says.rows.phase, ({ phase }) => words.projects.phaseNames[phase]],
    [says.rows.owner, ({ owner }) => owner],
    [says.rows.beneficiaries, ({ beneficiaries }) => beneficiaries.map(({ name }) => name).join(', ') || '–'],
    [says.rows.time, (side) => <span className="figures">{time(side)}</span>],
    [says.rows.summary, ({ summary }) => summary ?? '–'],
    [says.rows.approved, ({ approved }) => money(approved)],
    [says.rows.contracted, ({ contracted }) => money(contracted)],
    [says.rows.avoidable, ({ avoidable }) => money(avoidable)],
    [
      says.rows.packages,
      ({ packages }) =>
        listed(
          packages.map(({ id, ordinal, name, value }) => (
            <li key={id}>
              <Link to={`/bid-packages/${id}`} className="link">
                {ordinal}. {name}
              </Link>{' '}
              <span className="figures text-sm text-muted">{formats.money(value)}</span>
            </li>
          )),
        ),
    ],
    [
      says.rows.leases,
      ({ leases }) =>
        listed(
          leases.map(({ id, service, provider, endsOn }) => (
            <li key={id}>
              <Link to={`/leases/${id}`} className="link">
                {service}
              </Link>{' '}
              <span className="figures text-sm text-muted">
                {provider} · {formats.day(endsOn)}
              </span>
            </li>
          )),
        ),
    ],
  ]
  return (
    <Panel title={says.compare} id="compare">
      <table className="w-full table-fixed border-t border-line max-sm:block">
        <caption className="sr-only">{says.compare}</caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-line text-left text-sm text-muted">
            <th scope="col" className="w-44 py-1.5 font-normal">
              {says.aspect}
            </th>
            <th scope="col" className="py-1.5 font-normal">
              {first.code}
            </th>
            <th scope="col" className="py-1.5 pl-4 font-normal">
              {second.code}
            </th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.map(([label, cell]) => (
            <tr
              key={label}
              className="break-inside-avoid border-b border-line align-top max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4"
            >
              <th
                scope="row"
                className="py-(--cell-y) pr-4 text-left font-normal text-muted max-sm:col-span-2 max-sm:pb-0"
              >
                {label}
              </th>
              <td className="min-w-0 py-(--cell-y) break-words">{cell(first)}</td>
              <td className="min-w-0 py-(--cell-y) break-words sm:pl-4">{cell(second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
