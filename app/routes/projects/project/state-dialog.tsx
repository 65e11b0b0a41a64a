import { Form, useNavigation } from '@remix-run/react'
import { type ReactNode, useEffect, useState } from 'react'
import type { ProjectClause, ProjectShown } from '~/domain/projects/projects.queries.server'
import type { FieldProblem } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { FormErrors } from '~/ui/forms/form-errors'
import { Dialog } from '~/ui/overlays/dialog'
import { useWords } from '~/words/use-words'
import type { StateIntent } from './change-state.server'
import { CauseFields, HealthFields, PhaseFields } from './state-fields'

type Props = {
  asked: StateIntent | null
  onClose: () => void
  project: ProjectShown
  clauses: readonly ProjectClause[]
  problems: readonly FieldProblem[]
}

/** One dialog for the small changes of state; what was refused stands in it, and so do the words typed. */
export function StateDialog({ asked, onClose, project, clauses, problems }: Props) {
  const { words } = useWords()
  const busy = useNavigation().state !== 'idle'
  // The words stay while the dialog closes.
  const [shown, setShown] = useState<StateIntent>(asked ?? 'phase')
  const [closed, setClosed] = useState(false)
  useEffect(() => {
    if (asked) setShown(asked)
    setClosed(false)
  }, [asked])
  const says = words.projects
  const faces: Record<StateIntent, { title: string; sentence?: string; send: string; fields: ReactNode }> = {
    phase: {
      title: says.phaseDialog,
      send: says.changePhase,
      fields: <PhaseFields phase={project.phase} clauses={clauses} problems={problems} />,
    },
    slow: {
      title: says.slowDialog,
      sentence: says.slowSentence,
      send: says.slow,
      fields: <CauseFields clauses={clauses} problems={problems} required />,
    },
    restore: {
      title: says.restoreDialog,
      send: says.restore,
      fields: <CauseFields clauses={clauses} problems={problems} required />,
    },
    health: {
      title: says.healthDialog,
      send: says.healthSave,
      fields: <HealthFields now={project.declaredHealth} problems={problems} />,
    },
  }
  const { title, sentence, send, fields } = faces[shown]
  return (
    <Dialog
      title={title}
      sentence={sentence}
      open={asked !== null && !closed}
      onOpenChange={(open) => {
        if (open) return
        setClosed(true)
        onClose()
      }}
    >
      <Form method="post" className="grid gap-(--gap-field)" onSubmit={() => setClosed(false)}>
        <input type="hidden" name="intent" value={shown} />
        <input type="hidden" name="version" value={project.version} />
        <FormErrors
          title={says.notDone}
          issues={problems.filter(({ field }) => !isShown(field)).map(({ sentence: message }) => ({ message }))}
        />
        {fields}
        <div>
          <Button type="submit" kind="primary" busy={busy}>
            {send}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

/** Fields of the dialogs say their own problem; what the form of the project lacks is said above. */
const isShown = (field: string | null) => ['to', 'on', 'reason', 'clauseId', 'health', 'note'].includes(field ?? '')
