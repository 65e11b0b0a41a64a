import { Link } from '@remix-run/react'
import { useWords } from '~/words/use-words'
import { sectionName } from '../notices/citation'
import { useDayHref } from './use-view-href'

type Props = { row: { id: number; noticeId: number; numberSymbol: string | null; section: string } }

/** «khoản 2, 70/TB-UBND», leading to those words in the notice. */
export function SourceLink({ row }: Props) {
  const { words } = useWords()
  const withDay = useDayHref()
  return (
    <Link to={withDay(`/notices/${row.noticeId}?directive=${row.id}`)} className="link figures">
      {words.directives.source(row.numberSymbol ?? words.directives.noNumber, sectionName(row.section, words))}
    </Link>
  )
}
