import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'

/** What a control needs to belong to its label, hint and error; spread it on the control. */
export type FieldWiring = {
  id: string
  required?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: true
}

type Props = {
  label: ReactNode
  hint?: ReactNode
  error?: string | null
  required?: boolean
  /** Given when an error summary links here; made up otherwise. */
  id?: string
  hideLabel?: boolean
  className?: string
  children: (wiring: FieldWiring) => ReactNode
}

export function Field({ label, hint, error, required, id: givenId, hideLabel, className, children }: Props) {
  const { words } = useWords()
  const ownId = useId()
  const id = givenId ?? ownId
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames('flex min-w-0 flex-col', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 self-start font-medium'}>
        {label}
        {required && (
          <abbr title={words.frame.required} className="ml-0.5 text-accent no-underline">
            *
          </abbr>
        )}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1.5 max-w-prose text-sm text-muted">
          {hint}
        </p>
      )}
      {children({
        id,
        required,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} role={id ? undefined : 'alert'} className="mt-1 flex gap-1.5 text-sm font-medium text-overdue">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  )
}
