import { Link } from '@remix-run/react'
import type { ProjectNotice } from '~/domain/projects/projects.queries.server'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

export function NoticesPanel({ notices }: { notices: readonly ProjectNotice[] }) {
  const { words, formats } = useWords()
  const says = words.projects
  return (
    <Panel title={says.notices} id="notices">
      {notices.length === 0 && <p className="text-muted">{says.noticesNone}</p>}
      <ul className="divide-y divide-line border-line not-empty:border-y">
        {notices.map((notice) => (
          <li key={notice.id} className="py-2">
            <Link to={`/notices/${notice.id}`} className="link figures font-medium">
              {notice.numberSymbol ?? notice.title}
            </Link>
            <span className="figures text-sm text-muted">
              {notice.issuedOn && ` · ${formats.day(notice.issuedOn)}`} ·{' '}
              {says.noticeDirectives(formats.integer(notice.directives))}
            </span>
            {notice.numberSymbol && notice.title && (
              <span className="line-clamp-2 text-sm text-muted">{notice.title}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
