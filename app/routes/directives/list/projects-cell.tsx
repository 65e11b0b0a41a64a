import { Link } from '@remix-run/react'
import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import { useWords } from '~/words/use-words'
import { useDayHref } from '../use-view-href'

/** The first project concerned, and how many more. */
export function ProjectsCell({ projects }: { projects: DirectiveRow['projects'] }) {
  const { words, formats } = useWords()
  const withDay = useDayHref()
  const [first] = projects
  if (!first) return null
  return (
    <span title={projects.map((project) => project.name).join('; ')}>
      <Link to={withDay(`/projects/${first.id}`)} className="link line-clamp-2">
        {first.name}
      </Link>
      {projects.length > 1 && (
        <span className="figures text-sm text-muted">
          {words.directives.moreProjects(formats.integer(projects.length - 1))}
        </span>
      )}
    </span>
  )
}
