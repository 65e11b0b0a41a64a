import type { ReactNode } from 'react'

/** A small table that scrolls on a narrow screen. */
export function Table({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr>
            {heads.map((head) => (
              <th
                key={head}
                scope="col"
                className="border-b border-line-firm py-1 pr-4 text-start text-sm font-medium text-muted"
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

export function Cell({ end, children }: { end?: boolean; children: ReactNode }) {
  return <td className={`border-b border-line py-1.5 pr-4 align-top ${end ? 'figures' : ''}`}>{children}</td>
}
