import { nameLessons, phraseLessons } from '~/domain/notices/lessons'
import { isSaid } from '~/domain/notices/project-suggestions'
import { Checkbox } from '~/ui/forms/checkbox'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'

/** «Ghi nhớ cho lần sau»: what the person's corrections could teach the reader; nothing is learnt without a tick. */
export function ConfirmLessons() {
  const { words, formats } = useWords()
  const { state, dispatch, units, projects } = useReview()
  const { draft, text, header } = state
  const says = words.notices.review
  const names = nameLessons(draft)
  const phrases = phraseLessons(draft, text, (id) => projects.get(id)?.name)
  if (names.length === 0 && phrases.length === 0) return null
  const nameOf = (id: number) => units.get(id)?.name ?? String(id)
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="float-left w-full font-medium">{says.lessons}</legend>
      <p className="clear-both text-sm text-muted">{says.lessonsHint}</p>
      <div className="mt-1.5 space-y-1">
        {names.map(({ printedName, organisationId, byIssuer, against }) => (
          <Checkbox
            key={printedName}
            label={says.lesson(printedName, nameOf(organisationId))}
            hint={
              [
                byIssuer && header.issuer && says.lessonIssuer(header.issuer),
                ...against.map((one) => says.lessonAgainst(one.by, formats.day(one.on), nameOf(one.organisationId))),
              ]
                .filter(Boolean)
                .join(' ') || undefined
            }
            checked={draft.lessons?.names.includes(printedName) ?? false}
            onChange={(event) => dispatch({ do: 'remember-name', printedName, remember: event.target.checked })}
          />
        ))}
        {phrases.map(({ projectId, phrase }) => (
          <PhraseLine key={projectId} projectId={projectId} proposed={phrase} />
        ))}
      </div>
    </fieldset>
  )
}

/** What the paper calls a project: as proposed, or in the person's own cut of the paper's words. */
function PhraseLine({ projectId, proposed }: { projectId: number; proposed: string }) {
  const { words } = useWords()
  const { state, dispatch, projects } = useReview()
  const says = words.notices.review
  const kept = state.draft.lessons?.phrases.find((one) => one.projectId === projectId)
  const name = projects.get(projectId)?.name ?? String(projectId)
  const set = (phrase: string | null) => dispatch({ do: 'remember-phrase', projectId, phrase })
  return (
    <div>
      <Checkbox
        label={says.lesson(kept?.phrase ?? proposed, name)}
        checked={kept !== undefined}
        onChange={(event) => set(event.target.checked ? proposed : null)}
      />
      {kept && (
        <div className="ml-6">
          <TextInput aria-label={says.lessonPhrase} value={kept.phrase} onChange={(event) => set(event.target.value)} />
          {!isSaid(state.text, kept.phrase) && <p className="mt-0.5 text-sm text-due">{says.lessonNotSaid}</p>}
        </div>
      )}
    </div>
  )
}
