import { useFetcher } from '@remix-run/react'
import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { weightSum } from '~/domain/evaluations/evaluation'
import { IconButton } from '~/ui/buttons/icon-button'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { Loaded } from './loaded'
import { CriterionDialog, GateDialog, ProductDialog } from './part-dialogs'

/** What products are measured by; a draft is edited here, line by line. */
export function YardstickPanel({ loaded, editing }: { loaded: Loaded; editing: boolean }) {
  const { words } = useWords()
  const says = words.evaluations
  const { page, clause } = loaded
  const { products, gates, criteria } = page.yardstick
  const remover = useFetcher()
  const tools = (part: string, row: { id: number; name: string }, edit: ReactNode) =>
    editing && (
      <span className="ml-auto flex shrink-0 items-center print:hidden">
        {edit}
        <IconButton
          icon={Trash2}
          size="small"
          label={says.remove(row.name)}
          onClick={() =>
            remover.submit(
              { intent: 'remove', part, id: row.id, version: page.version },
              { method: 'post', action: `/evaluations/${page.id}` },
            )
          }
        />
      </span>
    )
  return (
    <>
      <Panel title={says.products} id="products" aside={editing && <ProductDialog of={page} />}>
        <ul className="divide-y divide-line">
          {products.map((row) => (
            <li key={row.id} className="flex gap-3 py-2">
              <div className="min-w-0">
                <p className="font-medium">{row.name}</p>
                <p className="text-sm text-muted">
                  {[row.supplier, row.release, row.usedBy].filter(Boolean).join(' · ')}
                </p>
              </div>
              {tools('product', row, <ProductDialog of={page} product={row} />)}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={says.gates} id="gates" aside={editing && <GateDialog of={page} clause={clause} />}>
        <ul className="divide-y divide-line">
          {gates.map((row) => (
            <li key={row.id} className="flex gap-3 py-2">
              <div className="min-w-0">
                <p className="font-medium">{row.name}</p>
                {row.words && <q className="paper-words font-paper">{row.words}</q>}
              </div>
              {tools('gate', row, <GateDialog of={page} gate={row} clause={clause} />)}
            </li>
          ))}
        </ul>
      </Panel>
      {/* On paper the tables of a result name each criterion with its weight already. */}
      <div className={page.result ? 'print:hidden' : undefined}>
        <Panel
          title={says.criteria}
          id="criteria"
          aside={
            <span className="flex items-center gap-3">
              <span className="figures text-sm text-muted">{says.weightSum(String(weightSum(criteria)))}</span>
              {editing && <CriterionDialog of={page} />}
            </span>
          }
        >
          <ul className="divide-y divide-line">
            {criteria.map((row) => (
              <li key={row.id} className="flex gap-3 py-2">
                <span className="figures w-12 shrink-0 text-end font-medium">{row.weight} %</span>
                <div className="min-w-0">
                  <p>{row.name}</p>
                  <details className="text-sm text-muted print:hidden">
                    <summary className="cursor-pointer">{says.scaleOf}</summary>
                    <ol className="list-decimal pl-5">
                      {row.scale.map((meaning) => (
                        <li key={meaning}>{meaning}</li>
                      ))}
                    </ol>
                  </details>
                </div>
                {tools('criterion', row, <CriterionDialog of={page} criterion={row} />)}
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  )
}
