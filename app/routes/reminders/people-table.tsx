import { useFetcher } from '@remix-run/react'
import type { RoleHolder } from '~/domain/reminders/role-holders.queries.server'
import { Button } from '~/ui/buttons/button'
import { Badge } from '~/ui/marks/badge'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'

/** Whom the ladder means: who reports for each unit, and who heads it. */
export function PeopleTable({ holders, mayChange }: { holders: readonly RoleHolder[]; mayChange: boolean }) {
  const { words } = useWords()
  const says = words.reminders
  const columns: Column<RoleHolder>[] = [
    { id: 'unit', header: says.organisation, width: 'min-w-60', cell: (row) => row.organisation },
    { id: 'person', header: says.person, width: 'min-w-44', cell: (row) => row.personName },
    { id: 'role', header: says.role, width: 'min-w-44', cell: (row) => words.people.roles[row.role] },
    {
      id: 'head',
      header: says.isHead,
      width: 'w-56',
      cell: (row) => <HeadOf holder={row} mayChange={mayChange} />,
    },
  ]
  return (
    <>
      <p className="mb-3 max-w-[75ch] text-muted">{says.peopleSentence}</p>
      <DataTable
        caption={says.peopleCaption}
        columns={columns}
        rows={holders}
        rowKey={(row) => String(row.roleId)}
        fill="page"
        cards={(row) => (
          <>
            <p className="font-medium">{row.personName}</p>
            <p className="text-sm text-muted">
              {words.people.roles[row.role]} · {row.organisation}
            </p>
            <HeadOf holder={row} mayChange={mayChange} />
          </>
        )}
      />
    </>
  )
}

function HeadOf({ holder, mayChange }: { holder: RoleHolder; mayChange: boolean }) {
  const { words } = useWords()
  const says = words.reminders
  const fetcher = useFetcher()
  const { roleId, heads } = holder
  return (
    <span className="flex flex-wrap items-center gap-2">
      {heads && <Badge>{says.isHead}</Badge>}
      {mayChange && (
        <fetcher.Form method="post" action="/reminders?tab=people&stay" className="print:hidden">
          <input type="hidden" name="intent" value="head" />
          <input type="hidden" name="roleId" value={roleId} />
          <Button type="submit" size="small" name="heads" value={String(!heads)} busy={fetcher.state !== 'idle'}>
            {heads ? says.dropHead : says.nameHead}
          </Button>
        </fetcher.Form>
      )}
    </span>
  )
}
