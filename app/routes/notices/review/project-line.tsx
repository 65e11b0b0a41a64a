import { Plus } from 'lucide-react'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import type { ProjectSuggestion } from '~/domain/notices/project-suggestions'
import { Tag } from '~/ui/marks/tag'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import { useReview } from './review-context'

/** Projects a directive is linked to, and those it may be about: one press links, the reason stands beside. */
export function ProjectLine({ directive, focused }: { directive: DraftDirective; focused: boolean }) {
  const { words } = useWords()
  const { dispatch, projects, suggestions } = useReview()
  const { key, projectIds } = directive
  const open = (suggestions[key] ?? []).filter(({ projectId }) => !projectIds.includes(projectId))
  if (projectIds.length === 0 && open.length === 0) return null
  const set = (ids: number[]) => dispatch({ do: 'projects', key, projectIds: ids })
  return (
    <>
      <dt className="text-sm leading-[1.615] text-muted">{words.notices.projects}</dt>
      <dd className="flex min-w-0 flex-wrap items-center gap-1">
        {projectIds.map((id) => {
          const name = projects.get(id)?.name ?? String(id)
          return (
            <Tag key={id} label={name} onRemove={() => set(projectIds.filter((other) => other !== id))}>
              {name}
            </Tag>
          )
        })}
        {(focused ? open : open.slice(0, 1)).map((suggestion) => (
          <span key={suggestion.projectId} className="flex max-w-full min-w-0 flex-wrap items-baseline gap-x-2">
            <button
              type="button"
              onClick={() => set([...projectIds, suggestion.projectId])}
              title={`${words.notices.review.suggested} ${reasonOf(suggestion, words)}`}
              className="inline-flex min-h-6 max-w-full min-w-0 items-center gap-1 rounded-sm border border-dashed border-line-firm px-1.5 text-sm text-muted hover:border-accent hover:text-accent"
            >
              <Plus aria-hidden className="size-3.5 shrink-0" />
              <span className="truncate">{projects.get(suggestion.projectId)?.name}</span>
            </button>
            {focused && <span className="text-xs text-muted">{reasonOf(suggestion, words)}</span>}
          </span>
        ))}
      </dd>
    </>
  )
}

export function reasonOf({ reason }: ProjectSuggestion, words: Words): string {
  const says = words.notices.review
  const parts = [
    reason.field && says.suggestField,
    reason.words.length > 0 && says.suggestWords(reason.words.slice(0, 2).join(', ')),
    reason.unit && says.suggestUnit,
  ]
  return parts.filter(Boolean).join(', ')
}
