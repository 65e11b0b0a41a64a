import type { StandingOrder } from '~/domain/directives/standing-orders.queries.server'
import { pausedDays } from '~/domain/pauses/pause-clock'
import { Badge } from '~/ui/marks/badge'
import { useWords } from '~/words/use-words'
import { DeskLine, DeskSection } from './desk-section'

const tones = { pause: 'paused', stop: 'overdue', 'continue-rent': 'open' } as const

/** What stands still or goes on by order, since when, and until what. */
export function OrdersBlock({ orders }: { orders: readonly StandingOrder[] }) {
  const { words, formats, today } = useWords()
  return (
    <DeskSection
      title={words.desk.orders}
      hint={words.desk.ordersHint}
      seeAll="/directives?kind=pause,stop,continue-rent"
      empty={words.desk.noOrders}
      isEmpty={orders.length === 0}
    >
      <ul className="divide-y divide-line">
        {orders.map((order) => (
          <DeskLine
            key={order.directiveId}
            to={`/directives/${order.directiveId}`}
            words={order.projects.length > 0 ? order.projects.map((one) => one.name).join('; ') : order.text}
            note={
              <>
                {words.desk.byClause(order.section, order.numberSymbol ?? '')}
                {order.issuedOn &&
                  `, ${words.desk.since(formats.day(order.issuedOn), formats.integer(pausedDays([{ from: order.issuedOn, endedOn: null }], order.issuedOn, today)))}`}
                {order.condition && <span className="block">{words.desk.until(order.condition)}</span>}
              </>
            }
            aside={<Badge tone={tones[order.decision]}>{words.desk.kinds[order.decision]}</Badge>}
          />
        ))}
      </ul>
    </DeskSection>
  )
}
