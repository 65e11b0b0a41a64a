import { Check, Pencil, TriangleAlert } from 'lucide-react'
import { HEADER_CARD } from '~/domain/notices/review-changes'
import { Button } from '~/ui/buttons/button'
import { classNames } from '~/ui/class-names'
import { Notice } from '~/ui/feedback/notice'
import { FieldError } from '~/ui/forms/field'
import { useWords } from '~/words/use-words'
import { HeaderEditor } from './header-editor'
import { useReview } from './review-context'
import { WarningLines } from './warning-lines'

type Props = { focused: boolean; editing: boolean; children?: React.ReactNode }

/** The first card: what stands round the text. `children`: the notice that looks the same, where there is one. */
export function HeaderCard({ focused, editing, children }: Props) {
  const { words, formats } = useWords()
  const { state, dispatch, problems } = useReview()
  const { header, draft } = state
  const says = words.notices.review
  const own = problems.filter(({ field }) => field?.startsWith('header.'))
  const line = [
    header.kind && words.notices.kinds[header.kind],
    header.number && header.symbol ? `${header.number}/${header.symbol}` : words.notices.noNumber,
    header.issuedOn ? formats.day(header.issuedOn) : words.notices.noDate,
  ].filter(Boolean)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press only takes the focus, which Tab and j k do too
    <article
      data-card={HEADER_CARD}
      tabIndex={focused ? 0 : -1}
      aria-label={says.header}
      aria-current={focused ? 'true' : undefined}
      onFocus={() => dispatch({ do: 'focus', key: HEADER_CARD })}
      onClick={() => dispatch({ do: 'focus', key: HEADER_CARD })}
      className={classNames(
        'rounded-r border-l-2 bg-raised py-3 pr-3 pl-4',
        focused
          ? 'border-l-accent shadow-[inset_0_0_0_1px_var(--accent)]'
          : own.length > 0 || draft.issuerInferred
            ? 'border-l-due shadow-[inset_0_0_0_1px_var(--line)]'
            : 'border-l-line shadow-[inset_0_0_0_1px_var(--line)]',
      )}
    >
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className="figures font-semibold">{line.join(' · ')}</p>
          <p className="text-muted">{header.issuer ?? words.notices.noNumber}</p>
        </div>
        <Button
          size="small"
          icon={editing ? Check : Pencil}
          aria-expanded={editing}
          onClick={(event) => {
            event.stopPropagation()
            dispatch({ do: 'focus', key: HEADER_CARD })
            dispatch({ do: 'editing', editing: !editing })
          }}
        >
          {editing ? says.done : says.headerEdit}
        </Button>
      </div>
      {!editing && <p className="mt-1.5 line-clamp-2 max-w-[75ch]">{header.title ?? words.notices.noTitle}</p>}
      <div className="mt-2 space-y-2 empty:hidden">
        {draft.issuerInferred && (
          <p className="flex gap-2 text-sm">
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-due" />
            {says.issuerInferred}
          </p>
        )}
        {draft.scannedPages && draft.scannedPages.length > 0 && (
          <Notice kind="warning">{says.scanned(draft.scannedPages.join(', '))}</Notice>
        )}
        <WarningLines cardKey={null} warnings={draft.warnings} open={focused} />
        {children}
        {!editing && own.map(({ sentence }) => <FieldError key={sentence}>{sentence}</FieldError>)}
      </div>
      {editing && <HeaderEditor />}
    </article>
  )
}
