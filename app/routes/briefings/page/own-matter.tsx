import { Plus } from 'lucide-react'
import { Button } from '~/ui/buttons/button'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'
import { findOptions } from '../../directives/list/find-options'
import { FormDialog } from '../../form-dialog'

/** A project or a question that no source offers. */
export function OwnMatter({ briefingId }: { briefingId: number }) {
  const { words } = useWords()
  const says = words.briefings
  return (
    <div>
      <FormDialog
        title={says.ownTitle}
        submit={says.ownAdd}
        action={`/briefings/${briefingId}`}
        hidden={{ intent: 'own' }}
        trigger={<Button icon={Plus}>{says.ownTitle}</Button>}
      >
        {(problemAt) => (
          <>
            <Field label={says.ownProject} error={problemAt('projectId')}>
              {(field) => <Combobox {...field} name="projectId" onSearch={findOptions('project')} />}
            </Field>
            <Field label={says.ownQuestion} error={problemAt('question')}>
              {(field) => <TextArea {...field} name="question" rows={2} />}
            </Field>
          </>
        )}
      </FormDialog>
    </div>
  )
}
