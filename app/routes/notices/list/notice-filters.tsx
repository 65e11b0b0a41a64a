import { isFiltered, type NoticeFilter, noticeFilterQuery } from '~/domain/notices/notice-filter'
import { NOTICE_KINDS } from '~/domain/notices/notice-kind'
import { Checkbox } from '~/ui/forms/checkbox'
import { Select } from '~/ui/forms/select'
import { FilterBar } from '~/ui/lists/filter-bar'
import { FilterChip } from '~/ui/lists/filter-chip'
import { useWords } from '~/words/use-words'

type Props = { filter: NoticeFilter; facets: { issuers: string[]; years: number[] } }

/** Search and the three filters of the register; the URL holds all of it. */
export function NoticeFilters({ filter, facets }: Props) {
  const { words } = useWords()
  const says = words.notices
  const without = (change: Partial<NoticeFilter>) => `/notices${noticeFilterQuery({ ...filter, ...change, page: 1 })}`
  const chips = [
    filter.kind && { name: says.kind, value: says.kinds[filter.kind], href: without({ kind: null }) },
    filter.issuer && { name: says.issuer, value: filter.issuer, href: without({ issuer: null }) },
    filter.warnings && { name: says.review.warning, value: says.onlyWarned, href: without({ warnings: false }) },
    filter.year && { name: says.year, value: String(filter.year), href: without({ year: null }) },
  ].flatMap((chip) => chip || [])
  return (
    <FilterBar
      query={{ name: 'q', value: filter.query, placeholder: says.searchHint }}
      keep={filter.sort === 'newest' ? [] : [['sort', filter.sort]]}
      clearHref={isFiltered(filter) ? '/notices' : undefined}
      chips={
        chips.length > 0 &&
        chips.map((chip) => <FilterChip key={chip.name} name={chip.name} value={chip.value} removeHref={chip.href} />)
      }
    >
      <Select
        key={`kind ${filter.kind}`}
        name="kind"
        aria-label={says.kind}
        defaultValue={filter.kind ?? ''}
        placeholder={says.anyKind}
        options={NOTICE_KINDS.map((kind) => ({ value: kind, label: says.kinds[kind] }))}
      />
      <Select
        key={`issuer ${filter.issuer}`}
        name="issuer"
        aria-label={says.issuer}
        defaultValue={filter.issuer ?? ''}
        placeholder={says.anyIssuer}
        options={facets.issuers.map((issuer) => ({ value: issuer, label: issuer }))}
        className="max-w-64"
      />
      <Select
        key={`year ${filter.year}`}
        name="year"
        aria-label={says.year}
        defaultValue={filter.year ? String(filter.year) : ''}
        placeholder={says.anyYear}
        options={facets.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Checkbox
        key={`warnings ${filter.warnings}`}
        name="warnings"
        value="1"
        defaultChecked={filter.warnings}
        label={says.onlyWarned}
      />
    </FilterBar>
  )
}
