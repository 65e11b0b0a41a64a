import { useSearchParams } from '@remix-run/react'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'

/** The pages of one project; the day that is looked at stays. */
export function ProjectTabs({ projectId }: { projectId: number }) {
  const { words } = useWords()
  const [query] = useSearchParams()
  const day = query.get('day')
  const at = (path: string) => (day ? `${path}?day=${day}` : path)
  return (
    <Tabs
      label={words.money.views}
      tabs={[
        { to: at(`/projects/${projectId}`), label: words.money.overview, end: true },
        { to: at(`/projects/${projectId}/money`), label: words.money.title },
      ]}
    />
  )
}
