import { Form, Link, useSubmit } from '@remix-run/react'
import { Search } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '~/words/use-words'
import { Button } from '../buttons/button'
import { buttonStyle } from '../buttons/button-style'
import { classNames } from '../class-names'
import { inputStyle } from '../forms/text-input'
import { useShortcut } from '../keys/use-shortcut'

type Props = {
  query?: { name: string; value: string; placeholder: string }
  /** Selects and the like, each with a `name`; a change submits at once. */
  children?: ReactNode
  /** What is filtered by now, as FilterChip. */
  chips?: ReactNode
  clearHref?: string
  /** The rest of the URL to keep: sort, columns, view. */
  keep?: readonly (readonly [string, string])[]
  /** At the right end: columns, export, saved views. */
  actions?: ReactNode
}

/** A GET form: the URL always holds the view. `/` goes to the query. */
export function FilterBar({ query, children, chips, clearHref, keep = [], actions }: Props) {
  const { words } = useWords()
  const submit = useSubmit()
  const form = useRef<HTMLFormElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const wait = useRef<ReturnType<typeof setTimeout>>()
  useShortcut({ key: '/' }, () => box.current?.select())
  useEffect(() => () => clearTimeout(wait.current), [])

  // The box is not controlled (typing must never wait for the server), so a URL changed elsewhere is copied in.
  useEffect(() => {
    if (box.current && document.activeElement !== box.current) box.current.value = query?.value ?? ''
  }, [query?.value])

  const send = () => {
    clearTimeout(wait.current)
    if (form.current) submit(filledIn(form.current), { replace: true, preventScrollReset: true })
  }
  const sendSoon = () => {
    clearTimeout(wait.current)
    wait.current = setTimeout(send, 250)
  }

  return (
    <Form ref={form} method="get" role="search" className="mb-3 print:hidden" preventScrollReset>
      {keep.map(([key, value]) => (
        <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
      ))}
      <div
        className="flex flex-wrap items-center gap-2 max-sm:[&>span]:flex-1 max-sm:[&>span]:basis-36"
        onChange={(event) => {
          // A popover opened from here stands elsewhere in the page, yet its events come by: they are not this form's.
          if (!(event.target instanceof Node) || !form.current?.contains(event.target)) return
          if (event.target === box.current) sendSoon()
          else send()
        }}
      >
        {query && (
          <span className="relative min-w-40 flex-1 basis-56 max-sm:basis-full! sm:max-w-80">
            <Search aria-hidden className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted" />
            <input
              ref={box}
              type="search"
              name={query.name}
              defaultValue={query.value}
              placeholder={query.placeholder}
              aria-label={query.placeholder}
              aria-keyshortcuts="/"
              autoComplete="off"
              className={classNames(inputStyle, 'pl-8')}
            />
          </span>
        )}
        {children}
        <noscript>
          <Button type="submit">{words.ui.filter}</Button>
        </noscript>
        {actions && <span className="ml-auto flex items-center gap-1">{actions}</span>}
      </div>
      {chips && (
        <div className="mt-2 flex flex-wrap items-center gap-1.5">
          {chips}
          {clearHref && (
            <Link to={clearHref} preventScrollReset className={buttonStyle('quiet', 'small')}>
              {words.frame.clearFilters}
            </Link>
          )}
        </div>
      )}
    </Form>
  )
}

/** What is left empty asks nothing and does not stand in the URL. */
function filledIn(form: HTMLFormElement): URLSearchParams {
  const filled = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') filled.append(name, value)
  return filled
}
