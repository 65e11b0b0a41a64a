import type { Sheet } from '~/domain/appraisals/appraisal-sheet'
import { CRITERIA, type Criterion, RATINGS } from '~/domain/appraisals/appraisal-terms'
import { withOption } from '~/domain/appraisals/sheet-changes'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'

type Props = { sheet: Sheet; change: (to: (sheet: Sheet) => Sheet) => void }

/** A word and its ground for each criterion and option. */
export function RatingsGrid({ sheet, change }: Props) {
  const { words } = useWords()
  const says = words.appraisals
  const rate = (place: number, criterion: Criterion, part: { rating?: string; ground?: string }) =>
    change((now) =>
      withOption(now, place, (own) => {
        const before = own.ratings[criterion] ?? { rating: '' as const, ground: '' }
        const rating = part.rating === undefined ? before.rating : (RATINGS.find((one) => one === part.rating) ?? '')
        return { ...own, ratings: { ...own.ratings, [criterion]: { rating, ground: part.ground ?? before.ground } } }
      }),
    )
  return (
    <DataTable
      caption={says.beside.title}
      fill="page"
      rows={CRITERIA.map((criterion) => ({ criterion }))}
      rowKey={({ criterion }) => criterion}
      columns={[
        {
          ...{ id: 'criterion', header: says.beside.criterion, sticky: true, width: 'min-w-40' },
          cell: ({ criterion }) => says.criteria[criterion],
        },
        ...sheet.options.map(({ key, name, ratings }, place) => ({
          ...{ id: key, header: name, width: 'min-w-52' },
          cell: ({ criterion }: { criterion: Criterion }) => (
            <div className="grid gap-1">
              <Select
                aria-label={`${name}, ${says.criteria[criterion]}, ${says.labels.rating}`}
                value={ratings[criterion]?.rating ?? ''}
                placeholder={says.hints.notRated}
                onChange={({ target }) => rate(place, criterion, { rating: target.value })}
                options={RATINGS.map((value) => ({ value, label: says.ratings[value] }))}
              />
              <TextInput
                aria-label={`${name}, ${says.criteria[criterion]}, ${says.labels.ground}`}
                placeholder={says.labels.ground}
                value={ratings[criterion]?.ground ?? ''}
                onChange={({ target }) => rate(place, criterion, { ground: target.value })}
              />
            </div>
          ),
        })),
      ]}
    />
  )
}
