import { memo, useRef } from 'react'
import { needsLook } from '~/domain/notices/draft-issues'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import { classNames } from '~/ui/class-names'
import { FieldError } from '~/ui/forms/field'
import { useWords } from '~/words/use-words'
import { sectionName } from '../citation'
import { CardActions } from './card-actions'
import { CardEditor } from './card-editor'
import { DeadlineLine } from './deadline-line'
import { DoubtLines, LookMark } from './look-mark'
import { OrderMark } from './order-mark'
import { ProjectLine } from './project-line'
import { useReview } from './review-context'
import { UnitLine } from './unit-line'
import { WarningLines } from './warning-lines'
import { WhyFound } from './why-found'

type Props = { directive: DraftDirective; number: number; focused: boolean; editing: boolean; problems: string }

/** One directive, short: its words, who, by when, what kind, which project; in focus also what can be done with it. */
export const DirectiveCard = memo(function DirectiveCard({ directive, number, focused, editing, problems }: Props) {
  const { words } = useWords()
  const { state, dispatch } = useReview()
  const card = useRef<HTMLElement>(null)
  const { key, section, start, end } = directive
  const look = needsLook(directive)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press only takes the focus, which Tab and j k do too
    <article
      ref={card}
      data-card={key}
      tabIndex={focused ? 0 : -1}
      aria-label={`${words.notices.review.card(String(number))}, ${sectionName(section, words)}`}
      aria-current={focused ? 'true' : undefined}
      onFocus={() => dispatch({ do: 'focus', key })}
      onClick={() => dispatch({ do: 'focus', key })}
      className={classNames(
        'relative scroll-mt-4 rounded-r border-l-2 bg-raised py-3 pr-3 pl-4 outline-offset-0',
        focused
          ? 'border-l-accent shadow-[inset_0_0_0_1px_var(--accent)]'
          : look
            ? 'border-l-due shadow-[inset_0_0_0_1px_var(--line)]'
            : 'border-l-line shadow-[inset_0_0_0_1px_var(--line)]',
      )}
    >
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span
          className={classNames(
            'figures grid size-6 place-items-center rounded-full text-xs font-semibold',
            focused ? 'bg-accent text-on-accent' : 'text-accent inset-ring-1 inset-ring-line-firm',
          )}
        >
          {number}
        </span>
        <span className="text-sm text-muted">{sectionName(section, words)}</span>
        <OrderMark directive={directive} focused={focused} />
        <span className="ml-auto">
          <LookMark directive={directive} />
        </span>
      </header>
      <p className={classNames('mt-2 max-w-[75ch]', !focused && 'line-clamp-3')}>
        {state.text.slice(start, end).replace(/\s+/g, ' ')}
      </p>
      {focused && editing ? (
        <CardEditor directive={directive} />
      ) : (
        <dl className="mt-2 grid grid-cols-[4.75rem_minmax(0,1fr)] gap-x-3 gap-y-1">
          <Row term={words.notices.leads}>
            <UnitLine units={directive.lead} />
          </Row>
          {directive.coordinating.length > 0 && (
            <Row term={words.notices.coordinates}>
              <UnitLine units={directive.coordinating} />
            </Row>
          )}
          <Row term={words.notices.deadlineLabel}>
            <DeadlineLine directive={directive} />
          </Row>
          {directive.condition && <Row term={words.notices.review.condition}>“{directive.condition}”</Row>}
          <ProjectLine directive={directive} focused={focused} />
        </dl>
      )}
      <div className="mt-2 space-y-1.5 empty:hidden">
        <DoubtLines directive={directive} focused={focused} />
        <WarningLines cardKey={key} warnings={directive.warnings} open={focused} />
        {problems.split('\n').map((problem) => problem && <FieldError key={problem}>{problem}</FieldError>)}
      </div>
      {focused && <CardActions directive={directive} number={number} editing={editing} />}
      {focused && <WhyFound directive={directive} />}
    </article>
  )
})

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-sm leading-[1.615] text-muted">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
