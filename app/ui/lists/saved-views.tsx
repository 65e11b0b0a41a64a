import { Link, useFetcher, useLocation } from '@remix-run/react'
import { Bookmark, Check, Pencil, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { keptQuery, type SavedViewScreen, savedViewHref } from '~/domain/saved-views/saved-view.forms'
import { useWords } from '~/words/use-words'
import { Button } from '../buttons/button'
import { IconButton } from '../buttons/icon-button'
import { FieldError } from '../forms/field'
import { TextInput } from '../forms/text-input'
import { Popover } from '../overlays/popover'
import { useToast } from '../overlays/toast'

type View = { id: number; name: string; query: string }
type Answer = { ok: boolean; problems?: { field: string | null; sentence: string }[] }

/** The views a person keeps of a list: open, save what is seen, rename, delete with a way back. */
export function SavedViews({ screen, views }: { screen: SavedViewScreen; views: readonly View[] }) {
  const { words } = useWords()
  const says = words.projects
  const seen = keptQuery(useLocation().search)
  const current = views.find((view) => view.query === seen)
  const trigger = (
    <Button kind="quiet" icon={Bookmark} aria-label={says.savedViews}>
      <span className="max-w-40 truncate max-2xl:sr-only">{current?.name ?? says.savedViews}</span>
    </Button>
  )
  return (
    <Popover trigger={trigger} title={says.savedViews} className="w-80">
      {views.length === 0 && <p className="mb-2 text-sm text-muted">{says.savedNone}</p>}
      <ul className="-mx-2 mb-3 max-h-72 overflow-y-auto">
        {views.map((view) => (
          <ViewLine key={view.id} view={view} screen={screen} current={view === current} />
        ))}
      </ul>
      <SaveForm screen={screen} query={seen} />
    </Popover>
  )
}

function ViewLine({ view, screen, current }: { view: View; screen: SavedViewScreen; current: boolean }) {
  const { words } = useWords()
  const say = useToast()
  const fetcher = useFetcher<Answer>()
  const undo = useFetcher<Answer>()
  const [renaming, setRenaming] = useState(false)
  const says = words.projects
  const act = { method: 'post', action: '/saved-views' } as const
  useEffect(() => {
    if (fetcher.data?.ok) setRenaming(false)
  }, [fetcher.data])
  const remove = () => {
    fetcher.submit({ intent: 'delete', id: view.id }, act)
    const again = { intent: 'save', screen, name: view.name, query: view.query }
    say({ text: says.viewDeleted(view.name), undo: () => undo.submit(again, act) })
  }
  if (renaming)
    return (
      <li className="px-2 py-1">
        <fetcher.Form {...act} className="flex gap-2">
          <input type="hidden" name="intent" value="rename" />
          <input type="hidden" name="id" value={view.id} />
          <TextInput name="name" aria-label={says.viewName} defaultValue={view.name} maxLength={80} autoFocus />
          <Button type="submit">{words.frame.save}</Button>
        </fetcher.Form>
        <Problem answer={fetcher.data} />
      </li>
    )
  return (
    <li className="flex items-center rounded hover:bg-hover">
      <Link
        to={savedViewHref(screen, view.query)}
        aria-current={current ? 'true' : undefined}
        className="flex min-h-8 min-w-0 flex-1 items-center gap-2 rounded px-2 py-1"
      >
        {current && <Check aria-hidden className="size-4 shrink-0 text-accent" />}
        <span className="truncate">{view.name}</span>
      </Link>
      <IconButton
        icon={Pencil}
        size="small"
        label={`${says.renameView}: ${view.name}`}
        onClick={() => setRenaming(true)}
      />
      <IconButton icon={Trash2} size="small" label={`${says.deleteView}: ${view.name}`} onClick={remove} />
    </li>
  )
}

function SaveForm({ screen, query }: { screen: SavedViewScreen; query: string }) {
  const { words } = useWords()
  const say = useToast()
  const fetcher = useFetcher<Answer>()
  const form = useRef<HTMLFormElement>(null)
  const says = words.projects
  const { data: answer } = fetcher
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each answer
  useEffect(() => {
    if (!answer?.ok || !form.current) return
    say({ text: says.viewSaved(String(new FormData(form.current).get('name'))) })
    form.current.reset()
  }, [answer])
  return (
    <fetcher.Form ref={form} method="post" action="/saved-views" className="border-t border-line pt-3">
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="screen" value={screen} />
      <input type="hidden" name="query" value={query} />
      <div className="flex gap-2">
        <TextInput name="name" aria-label={says.viewName} placeholder={says.viewName} maxLength={80} />
        <Button type="submit" busy={fetcher.state !== 'idle'}>
          {says.saveView}
        </Button>
      </div>
      <Problem answer={fetcher.data} />
    </fetcher.Form>
  )
}

function Problem({ answer }: { answer: Answer | undefined }) {
  const sentence = answer?.problems?.[0]?.sentence
  return sentence ? <FieldError>{sentence}</FieldError> : null
}
