import { useFetcher } from '@remix-run/react'
import { Button } from '~/ui/buttons/button'
import { useWords } from '~/words/use-words'

type Props = { intent: 'remove-unit' | 'remove-interface'; row: { id: number; version: number }; label: string }

/** Takes a wrongly entered line away; the story keeps it. */
export function RemoveForm({ intent, row, label }: Props) {
  const { words } = useWords()
  const fetcher = useFetcher()
  return (
    <fetcher.Form method="post" className="print:hidden">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="id" value={row.id} />
      <input type="hidden" name="version" value={row.version} />
      <Button type="submit" size="small" kind="quiet" busy={fetcher.state !== 'idle'} aria-label={label}>
        {words.systems.removeUnit}
      </Button>
    </fetcher.Form>
  )
}
