import type { OptionResult } from '~/domain/appraisals/appraisal-result'
import { useWords } from '~/words/use-words'

/** The head of the lines: what each column holds, a column a year. */
export function LinesHead({ years, unit }: { years: readonly number[]; unit: string }) {
  const { words } = useWords()
  const says = words.appraisals
  return (
    <thead>
      <tr>
        <th scope="col" className="min-w-40">
          {says.sheet.category}
        </th>
        <th scope="col" className="min-w-44">
          {says.sheet.label}
        </th>
        <th scope="col" data-align="end" className="min-w-16">
          {says.sheet.vat}
        </th>
        <th scope="col" data-align="end" className="min-w-16">
          {says.sheet.growth}
        </th>
        <th scope="col" data-align="end" className="min-w-14">
          {says.sheet.range}
        </th>
        {years.map((year) => (
          <th key={year} scope="col" data-align="end" className="figures min-w-24">
            {year}
            <span className="block font-normal">{unit}</span>
          </th>
        ))}
        <th scope="col">
          <span className="sr-only">{words.frame.more}</span>
        </th>
      </tr>
    </thead>
  )
}

/** The foot of the lines: what each year comes to with tax and growth. */
export function LinesFoot({ result, years }: { result: OptionResult; years: readonly number[] }) {
  const { words, formats } = useWords()
  const says = words.appraisals
  return (
    <tfoot>
      <tr>
        <td colSpan={5} className="font-medium">
          {says.sheet.sum} · {formats.money(result.totalCost)}
        </td>
        {years.map((year, k) => (
          <td key={year} data-align="end" className="figures font-medium">
            {formats.money(result.costByYear[k] ?? 0n)}
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  )
}
