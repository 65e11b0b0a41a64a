import { Link } from '@remix-run/react'
import { CirclePause, OctagonX, Repeat } from 'lucide-react'
import { daysBetween } from '~/domain/calendar-day'
import { isHalting, type OrderInForce } from '~/domain/projects/project-order'
import { classNames } from '~/ui/class-names'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { clauseHref } from '../clause-href'

const icons = { pause: CirclePause, stop: OctagonX, 'continue-rent': Repeat }

/** What is ordered on the project and still holds: the words, the clause, since when, and what it waits for. */
export function OrdersPanel({ orders, day }: { orders: readonly OrderInForce[]; day: string }) {
  const { words, formats } = useWords()
  const says = words.projects
  return (
    <Panel title={says.orders} id="orders">
      <ul className="divide-y divide-line border-y border-line">
        {orders.map((order) => {
          const Icon = icons[order.kind]
          const { since } = order
          return (
            <li
              key={order.directiveId}
              className={classNames('flex gap-3 px-3 py-3', isHalting(order.kind) && 'hatch')}
            >
              <Icon
                aria-hidden
                className={classNames('mt-0.5 size-4 shrink-0', isHalting(order.kind) ? 'text-paused' : 'text-muted')}
              />
              <div className="min-w-0">
                <p>
                  <span className={classNames('font-semibold', isHalting(order.kind) && 'text-paused')}>
                    {says.orderKinds[order.kind]}
                  </span>
                  {since && (
                    <span className="figures text-muted">
                      {' · '}
                      {says.since(formats.day(since), formats.integer(Math.max(0, daysBetween(since, day))))}
                    </span>
                  )}
                </p>
                <p className="mt-0.5 max-w-[75ch]">“{order.text}”</p>
                {order.condition && <p className="mt-0.5 text-muted">{says.waitsFor(order.condition)}</p>}
                <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
                  <Link to={clauseHref(order)} className="link">
                    {says.clauseIn(order.section, order.notice ?? '')}
                  </Link>
                  <Link to={`/directives/${order.directiveId}`} className="link">
                    {words.projects.openDirective}
                  </Link>
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
