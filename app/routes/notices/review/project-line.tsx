import { Plus } from 'lucide-react'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import type { ProjectSuggestion } from '~/domain/notices/project-suggestions'
import { Tag } from '~/ui/marks/tag'
import type { Formats } from '~/words/formats'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import { useReview } from './review-context'

/** Projects a directive is linked to, and those it may be about: one press links, the reason stands beside. */
export function ProjectLine({ directive, focused }: { directive: DraftDirective; focused: boolean }) {
  const { words, formats } = useWords()
  const { dispatch, projects, suggestions } = useReview()
  const { key, projectIds } = directive
  const offered = (suggestions[key] ?? []).filter(({ projectId }) => !projectIds.includes(projectId))
  const open = directive.noProject ? [] : offered
  const declined = directive.noProject && offered.length > 0
  if (projectIds.length === 0 && open.length === 0 && !(declined && focused)) return null
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
              title={`${words.notices.review.suggested} ${reasonOf(suggestion, words, formats)}`}
              className="inline-flex min-h-6 max-w-full min-w-0 items-center gap-1 rounded-sm border border-dashed border-line-firm px-1.5 text-sm text-muted hover:border-accent hover:text-accent"
            >
              <Plus aria-hidden className="size-3.5 shrink-0" />
              <span className="truncate">{projects.get(suggestion.projectId)?.name}</span>
            </button>
            {focused && <span className="text-xs text-muted">{reasonOf(suggestion, words, formats)}</span>}
          </span>
        ))}
        {focused && (open.length > 0 || declined) && (
          <button
            type="button"
            className="min-h-6 text-sm text-muted underline decoration-dotted underline-offset-4 hover:text-ink"
            onClick={() => dispatch({ do: 'no-project', key, none: !declined })}
          >
            {declined ? words.notices.review.suggestAgain : words.notices.review.suggestNone}
          </button>
        )}
      </dd>
    </>
  )
}

/** Why a project is suggested, the weightiest first. */
function reasonOf({ reason }: ProjectSuggestion, words: Words, formats: Formats): string {
  const says = words.notices.review
  const { taught } = reason
  const parts = [
    taught && says.suggestTaught(taught.by, taught.phrase, formats.day(taught.on)),
    taught?.disputed && says.suggestDisputed,
    reason.field && says.suggestField,
    reason.words.length > 0 && says.suggestWords(reason.words.slice(0, 2).join(', ')),
    reason.unit && says.suggestUnit,
  ]
  return parts.filter(Boolean).join(', ')
}
