import type { DraftDirective } from '~/domain/notices/notice-draft'
import { Field } from '~/ui/forms/field'
import { MultiCombobox } from '~/ui/forms/multi-combobox'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { DeadlineEditor } from './deadline-editor'
import { askProjects, type ProjectName } from './names'
import { useReview } from './review-context'
import { UnitEditor } from './unit-editor'
import { WordsEditor } from './words-editor'

/** Everything of a card that can be set, by keyboard alone too. Each change counts at once; «Xong» only folds it. */
export function CardEditor({ directive }: { directive: DraftDirective }) {
  const { words } = useWords()
  const { dispatch, projects, rememberProject } = useReview()
  const { key } = directive
  const says = words.notices.review
  const option = ({ id, code, name }: ProjectName) => ({ value: String(id), label: name, hint: code })
  return (
    <div className="mt-3 space-y-4">
      <WordsEditor directive={directive} />
      <UnitEditor directive={directive} part="lead" />
      <UnitEditor directive={directive} part="coordinating" />
      <DeadlineEditor directive={directive} />
      <Field label={says.condition}>
        {(wiring) => (
          <TextInput
            {...wiring}
            value={directive.condition ?? ''}
            onChange={(event) => dispatch({ do: 'condition', key, condition: event.target.value || null })}
          />
        )}
      </Field>
      <Field label={says.linkProject}>
        {(wiring) => (
          <MultiCombobox
            {...wiring}
            value={directive.projectIds.map((id) => option(projects.get(id) ?? { id, code: '', name: String(id) }))}
            onSearch={async (query, signal) => {
              const found = await askProjects(query, signal)
              for (const project of found) rememberProject(project)
              return found.map(option)
            }}
            onChange={(chosen) => dispatch({ do: 'projects', key, projectIds: chosen.map((one) => Number(one.value)) })}
          />
        )}
      </Field>
    </div>
  )
}
