import { Link, useFetcher } from '@remix-run/react'
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ShownSheet } from '~/domain/briefings/briefing-page.queries.server'
import type { RefusedForm } from '~/http/answers.server'
import { IconButton } from '~/ui/buttons/icon-button'
import { classNames } from '~/ui/class-names'
import { Notice } from '~/ui/feedback/notice'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

type Props = { briefingId: number; sheets: readonly ShownSheet[]; open: number | null }

/** The agenda in its order; a line is dragged, or moved by its arrows, and says where it went. */
export function Agenda({ briefingId, sheets, open }: Props) {
  const { words, formats } = useWords()
  const says = words.briefings
  const fetcher = useFetcher<RefusedForm | { ok: true }>()
  const [order, setOrder] = useState(() => sheets.map(({ matterId }) => matterId))
  const [dragged, setDragged] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const stored = sheets.map(({ matterId }) => matterId).join(' ')
  const refused = fetcher.state === 'idle' && fetcher.data && !fetcher.data.ok ? fetcher.data : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server holds wins, also over a refused order
  useEffect(() => setOrder(stored === '' ? [] : stored.split(' ').map(Number)), [stored, refused])
  const rows = order.flatMap((id) => sheets.find(({ matterId }) => matterId === id) ?? [])
  const send = (fields: [string, string][]) =>
    fetcher.submit(new URLSearchParams(fields), { method: 'post', action: `/briefings/${briefingId}` })
  const place = (id: number, at: number) => {
    const rest = order.filter((one) => one !== id)
    const next = [...rest.slice(0, at), id, ...rest.slice(at)]
    if (next.join() === order.join()) return
    setOrder(next)
    setSaid(says.moved(formats.integer(at + 1), formats.integer(next.length)))
    send([['intent', 'order'], ...next.map((one): [string, string] => ['ids[]', String(one)])])
  }
  return (
    <Panel title={says.agenda} id="agenda" count={rows.length}>
      <p role="status" className="sr-only">
        {said}
      </p>
      {refused && (
        <Notice kind="danger" live>
          {refused.problems.map(({ sentence }) => sentence).join(' ')}
        </Notice>
      )}
      {rows.length === 0 && <p className="text-muted">{says.agendaEmpty}</p>}
      <ol className="divide-y divide-line border-y border-line">
        {rows.map((sheet, at) => {
          const { matterId, content, gaps, kind } = sheet
          return (
            <li
              key={matterId}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                setDragged(matterId)
              }}
              onDragOver={(event) => dragged !== null && event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                if (dragged !== null) place(dragged, at)
                setDragged(null)
              }}
              onDragEnd={() => setDragged(null)}
              className={classNames(
                'flex items-start gap-2 py-2',
                dragged === matterId && 'opacity-50',
                open === matterId && 'bg-accent-soft',
              )}
            >
              <GripVertical aria-hidden className="mt-1 size-4 shrink-0 cursor-grab text-muted max-md:hidden" />
              <div className="min-w-0 flex-1">
                <Link
                  to={`?matter=${matterId}`}
                  preventScrollReset
                  aria-current={open === matterId ? 'true' : undefined}
                  className="line-clamp-2 font-medium hover:text-accent"
                >
                  {at + 1}. {content.question || says.sheet.question}
                </Link>
                <p className="text-sm text-muted">
                  {says.kinds[kind]} ·{' '}
                  {gaps.length === 0 ? (
                    says.complete
                  ) : (
                    <span className="text-due">{says.lacks(gaps.map((gap) => says.gaps[gap]).join(', '))}</span>
                  )}
                </p>
              </div>
              <div className="flex shrink-0">
                <IconButton
                  icon={ArrowUp}
                  size="small"
                  label={says.moveUp(content.question)}
                  disabled={at === 0}
                  onClick={() => place(matterId, at - 1)}
                />
                <IconButton
                  icon={ArrowDown}
                  size="small"
                  label={says.moveDown(content.question)}
                  disabled={at === rows.length - 1}
                  onClick={() => place(matterId, at + 1)}
                />
                <IconButton
                  icon={Trash2}
                  size="small"
                  label={`${says.remove}: ${content.question}`}
                  onClick={() =>
                    send([
                      ['intent', 'remove'],
                      ['matterId', String(matterId)],
                    ])
                  }
                />
              </div>
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
