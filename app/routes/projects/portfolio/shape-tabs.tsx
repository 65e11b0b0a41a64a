import { ChartGantt, Columns3, Table2 } from 'lucide-react'
import type { PortfolioView } from '~/domain/projects/portfolio-view'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'
import { useViewHref } from './use-view-href'

/** The same projects as a table, a board or over time; filter and order stay. */
export function ShapeTabs({ view }: { view: PortfolioView }) {
  const { words } = useWords()
  const href = useViewHref(view)
  const { table, board, timelineView, views } = words.projects
  const tabs = [
    { show: 'table', label: table, icon: Table2 },
    { show: 'board', label: board, icon: Columns3 },
    { show: 'timeline', label: timelineView, icon: ChartGantt },
  ] as const
  return (
    <Tabs
      label={views}
      tabs={tabs.map(({ show, label, icon }) => ({ to: href({ show }), label, icon, current: view.show === show }))}
    />
  )
}
