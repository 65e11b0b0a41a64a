import { Link, useFetcher } from '@remix-run/react'
import { TriangleAlert } from 'lucide-react'
import { Button } from '~/ui/buttons/button'
import { useWords } from '~/words/use-words'

type Row = {
  id: number
  said: string
  meaning?: string
  /** The unit or the project that is meant. */
  to?: string
  by: string
  at: Date
  noticeId: number | null
  numberSymbol: string | null
  issuer?: string | null
  validFrom?: string | null
  validTo?: string | null
  disputed: boolean
}
type Props = {
  title?: string
  intent: 'forget-name' | 'forget-phrase'
  rows: readonly Row[]
  mayForget: boolean
}

/** What was learnt, a line each: the words, what they mean, on whose word, for which papers; disputed ones say so. */
export function RememberedList({ title, intent, rows, mayForget }: Props) {
  const { words } = useWords()
  if (rows.length === 0) return null
  return (
    <section aria-label={title ?? words.remembered.title} className="mb-8">
      {title && <h2 className="mb-1 text-lg font-semibold">{title}</h2>}
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <Line key={row.id} row={row} intent={intent} mayForget={mayForget} />
        ))}
      </ul>
    </section>
  )
}

function Line({ row, intent, mayForget }: { row: Row; intent: Props['intent']; mayForget: boolean }) {
  const { words, formats } = useWords()
  const fetcher = useFetcher()
  const says = words.remembered
  const { id, said, meaning, to, by, at, noticeId, numberSymbol, issuer, validFrom, validTo, disputed } = row
  const day = (iso: string | null | undefined) => (iso ? formats.day(iso) : null)
  const holds = [issuer && says.onlyOf(issuer), (validFrom || validTo) && says.dated(day(validFrom), day(validTo))]
  return (
    <li className="flex items-start gap-3 py-2.5">
      <div className="min-w-0 flex-1">
        <p>
          “{said}”
          {to && (
            <>
              {' → '}
              <Link to={to} className="link">
                {meaning}
              </Link>
            </>
          )}
        </p>
        <p className="figures text-sm text-muted">
          {says.source(by, formats.instant(new Date(at)))}
          {noticeId !== null && (
            <>
              {' · '}
              <Link to={`/notices/${noticeId}`} className="link">
                {numberSymbol ?? words.notices.unnamed}
              </Link>
            </>
          )}
          {holds.filter(Boolean).map((one) => ` · ${one}`)}
        </p>
        {disputed && (
          <p className="mt-0.5 flex gap-1.5 text-sm text-due">
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            {says.disputed}
          </p>
        )}
      </div>
      {mayForget && (
        <fetcher.Form method="post" action="/remembered" className="print:hidden">
          <input type="hidden" name="intent" value={intent} />
          <input type="hidden" name="id" value={id} />
          <Button type="submit" size="small" busy={fetcher.state !== 'idle'} aria-label={says.forgetOne(said)}>
            {says.forget}
          </Button>
        </fetcher.Form>
      )}
    </li>
  )
}
