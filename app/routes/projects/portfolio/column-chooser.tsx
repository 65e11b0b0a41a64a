import { Link, useNavigate } from '@remix-run/react'
import { ArrowDown, ArrowUp, Columns3Cog } from 'lucide-react'
import { DEFAULT_COLUMNS, PORTFOLIO_COLUMNS, type PortfolioColumn } from '~/domain/projects/portfolio-columns'
import type { PortfolioView } from '~/domain/projects/portfolio-view'
import { Button } from '~/ui/buttons/button'
import { IconButton } from '~/ui/buttons/icon-button'
import { Checkbox } from '~/ui/forms/checkbox'
import { Popover } from '~/ui/overlays/popover'
import { useWords } from '~/words/use-words'
import { useViewHref } from './use-view-href'

/** Which columns stand and in which order; the URL holds it, so that the link shows the same table. */
export function ColumnChooser({ view }: { view: PortfolioView }) {
  const { words } = useWords()
  const navigate = useNavigate()
  const href = useViewHref(view)
  const says = words.projects
  const shown: PortfolioColumn[] = view.cols.filter((column) => column !== 'name')
  const hidden = PORTFOLIO_COLUMNS.filter((column) => column !== 'name' && !shown.includes(column))
  const choose = (columns: PortfolioColumn[]) =>
    navigate(href({ cols: ['name', ...columns], page: view.page }), { replace: true, preventScrollReset: true })
  const toggle = (column: PortfolioColumn, on: boolean) =>
    choose(on ? [...shown, column] : shown.filter((other) => other !== column))
  const move = (column: PortfolioColumn, by: 1 | -1) => {
    const rest = shown.filter((other) => other !== column)
    rest.splice(shown.indexOf(column) + by, 0, column)
    choose(rest)
  }
  const trigger = (
    <Button kind="quiet" icon={Columns3Cog} aria-label={says.columns}>
      <span className="max-2xl:sr-only">{says.columns}</span>
    </Button>
  )
  return (
    <Popover trigger={trigger} title={says.columns} className="max-h-[70dvh] w-80 overflow-y-auto">
      <p className="mb-2 text-sm text-muted">{says.columnsHint}</p>
      <ul>
        {[...shown, ...hidden].map((column) => {
          const at = shown.indexOf(column)
          const name = says.columnNames[column]
          return (
            <li key={column} className="flex min-h-8 items-center justify-between gap-2">
              <Checkbox
                label={name}
                checked={at >= 0}
                disabled={at >= 0 && shown.length === 1}
                onChange={(event) => toggle(column, event.target.checked)}
              />
              {at >= 0 && (
                <span className="flex">
                  <IconButton
                    icon={ArrowUp}
                    size="small"
                    label={says.columnUp(name)}
                    disabled={at === 0}
                    onClick={() => move(column, -1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    size="small"
                    label={says.columnDown(name)}
                    disabled={at === shown.length - 1}
                    onClick={() => move(column, 1)}
                  />
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <Link to={href({ cols: [...DEFAULT_COLUMNS] })} preventScrollReset className="link mt-2 inline-block text-sm">
        {says.columnsReset}
      </Link>
    </Popover>
  )
}
