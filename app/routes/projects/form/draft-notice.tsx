import type { ProjectFormValues } from '~/domain/projects/project-form-values'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { useToast } from '~/ui/overlays/toast'
import { useWords } from '~/words/use-words'
import type { FormWords } from './use-form-draft'
import type { ProjectFormState } from './use-project-form'

type Props = { found: FormWords; state: ProjectFormState; onDiscard: () => void; onTaken: () => void }

/** Words left behind by an ended session or a closed page, offered and never forced. */
export function DraftNotice({ found, state, onDiscard, onTaken }: Props) {
  const { words } = useWords()
  const say = useToast()
  const says = words.projects.form
  const take = () => {
    for (const field of Object.keys(state.form.getValues()) as (keyof ProjectFormValues)[]) {
      const kept = field === 'beneficiaryIds' ? (found['beneficiaryIds[]'] ?? []) : (found[field]?.[0] ?? '')
      state.put(field, kept)
    }
    onTaken()
    say({ text: says.draftRestored })
  }
  return (
    <div className="mb-4">
      <Notice
        action={
          <span className="flex gap-2">
            <Button size="small" onClick={take}>
              {says.draftRestore}
            </Button>
            <Button size="small" kind="quiet" onClick={onDiscard}>
              {says.draftDiscard}
            </Button>
          </span>
        }
      >
        {says.draftFound}
      </Notice>
    </div>
  )
}
