import type { SystemInterfaceRow } from '~/domain/systems/system-parts.queries.server'
import { INTERFACE_MEANS, INTERFACE_STATES } from '~/domain/systems/system-terms'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { CauseFields, ChoiceField, type ClauseChoice, optionsOf, TextField } from '../fields'

type Props = {
  systemId: number
  row: SystemInterfaceRow | null
  others: readonly { id: number; name: string }[]
  clauses: readonly ClauseChoice[]
  onClose: () => void
}

/** What the system exchanges with another one, seen from its page. */
export function InterfaceDialog({ systemId, row, others, clauses, onClose }: Props) {
  const { words } = useWords()
  const says = words.systems
  const direction = row ? (row.bothWays ? 'both' : row.gives ? 'gives' : 'takes') : 'both'
  return (
    <FormDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={row ? says.changeInterface(row.other) : says.addInterface}
      submit={row ? words.frame.save : says.addInterface}
      action={`/systems/${systemId}`}
      hidden={{ intent: 'interface', ...(row ? { interfaceId: row.id, version: row.version } : {}) }}
    >
      {(problemAt) => (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <ChoiceField
              name="otherId"
              value={row?.otherId}
              problemAt={problemAt}
              required
              placeholder={says.chooseSystem}
              options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
            />
            <ChoiceField
              name="direction"
              value={direction}
              problemAt={problemAt}
              options={optionsOf(['both', 'gives', 'takes'], says.directions)}
            />
            <TextField
              name="exchanged"
              value={row?.exchanged}
              problemAt={problemAt}
              hint={says.hints.exchanged}
              required
              className="sm:col-span-2"
            />
            <ChoiceField
              name="means"
              value={row?.means ?? 'lgsp'}
              problemAt={problemAt}
              options={optionsOf(INTERFACE_MEANS, says.means)}
            />
            <ChoiceField
              name="state"
              value={row?.state ?? 'running'}
              problemAt={problemAt}
              options={optionsOf(INTERFACE_STATES, says.interfaceStates)}
            />
            <TextField name="evidence" value={row?.evidence} problemAt={problemAt} className="sm:col-span-2" />
          </div>
          <CauseFields clauses={clauses} problemAt={problemAt} hint={row ? says.hints.cause : undefined} />
        </>
      )}
    </FormDialog>
  )
}
