import { type AppraisalLine, type AppraisalOption, yearsOf } from '~/domain/appraisals/appraisal'
import { percentText } from '~/domain/appraisals/percent'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { type Appraised, lineName } from './appraised'

type Row = { place: number; line: AppraisalLine }

/** What was put down for each option, to be read: amounts before tax, in the unit they were typed in. */
export function LinesPanel({ appraised: { content } }: { appraised: Appraised }) {
  const { words } = useWords()
  return (
    <Panel title={words.appraisals.sheet.options} id="lines">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {content.options.map((option) => (
          <OptionLines key={option.name} option={option} content={content} />
        ))}
      </div>
    </Panel>
  )
}

function OptionLines({ option, content }: { option: AppraisalOption; content: Appraised['content'] }) {
  const { words, formats } = useWords()
  const says = words.appraisals
  const unit = words.money.units[content.unit]
  const years = yearsOf(content)
  const sumOf = (k: number) => option.lines.reduce((sum, { amounts }) => sum + (amounts[k] ?? 0n), 0n)
  const percent = (basisPoints: number) => (basisPoints === 0 ? '' : percentText(basisPoints))
  const rows = option.lines.map((line, place) => ({ place, line }))
  const columns: Column<Row>[] = [
    {
      ...{ id: 'label', header: option.name, sticky: true, width: 'min-w-56' },
      cell: ({ line }) => (
        <>
          {lineName(line, says.categories)}
          {line.label && <span className="block text-sm text-muted">{says.categories[line.category]}</span>}
        </>
      ),
    },
    {
      ...{ id: 'vat', header: says.sheet.vat, align: 'end' },
      cell: ({ line }) => (
        <span className="figures">
          {percent(line.vatBasisPoints)}
          {line.vatRecoverable && ` ${says.sheet.recoverableShort}`}
        </span>
      ),
    },
    {
      ...{ id: 'growth', header: says.sheet.growth, align: 'end' },
      cell: ({ line }) => <span className="figures">{percent(line.growthBasisPoints)}</span>,
    },
    ...years.map(
      (year, k): Column<Row> => ({
        ...{ id: String(year), header: String(year), unit, align: 'end', width: 'min-w-24' },
        cell: ({ line }) => {
          const amount = line.amounts[k] ?? 0n
          return <span className="figures">{amount === 0n ? '' : formats.inUnit(amount, content.unit)}</span>
        },
      }),
    ),
  ]
  const nothing = years.every((_, k) => sumOf(k) === 0n)
  return (
    <DataTable
      caption={option.name}
      fill="page"
      rows={rows}
      rowKey={({ place }) => String(place)}
      columns={columns}
      empty={
        <p>
          <span className="font-medium">{option.name}</span>{' '}
          <span className="text-muted">{nothing ? says.result.empty : ''}</span>
        </p>
      }
    />
  )
}
