import { CRITERIA, type Criterion } from '~/domain/appraisals/appraisal-terms'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { Appraised } from './appraised'

type Row = { criterion: Criterion }

/** What money does not say: a word an option with its ground; nothing is added up. */
export function BesidePanel({ appraised: { content } }: { appraised: Appraised }) {
  const { words } = useWords()
  const says = words.appraisals
  const columns: Column<Row>[] = [
    {
      ...{ id: 'criterion', header: says.beside.criterion, sticky: true, width: 'min-w-40' },
      cell: ({ criterion }) => says.criteria[criterion],
    },
    ...content.options.map(
      ({ name, ratings }, place): Column<Row> => ({
        ...{ id: String(place), header: name, width: 'min-w-44' },
        cell: ({ criterion }) => {
          const own = ratings.find((one) => one.criterion === criterion)
          if (!own) return <span className="text-muted">{says.beside.notRated}</span>
          return (
            <>
              <span className={own.rating === 'unmet' ? 'font-medium text-overdue' : 'font-medium'}>
                {says.ratings[own.rating]}
              </span>
              {own.ground && <span className="block text-sm text-muted">{own.ground}</span>}
            </>
          )
        },
      }),
    ),
  ]
  return (
    <Panel title={says.beside.title} id="beside">
      <p className="mb-2 text-sm text-muted">{says.beside.lead}</p>
      <DataTable
        caption={says.beside.title}
        fill="page"
        rows={CRITERIA.map((criterion) => ({ criterion }))}
        rowKey={({ criterion }) => criterion}
        columns={columns}
      />
    </Panel>
  )
}
