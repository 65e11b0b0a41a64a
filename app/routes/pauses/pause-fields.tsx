import { isDay } from '~/domain/calendar-day'
import type { ProjectClause } from '~/domain/projects/projects.queries.server'
import type { FieldProblem } from '~/http/answers.server'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'

export type Problems = readonly FieldProblem[]
export const problemAt = (problems: Problems, field: string) =>
  problems.find((problem) => problem.field === field)?.sentence

type CauseProps = { clauses: readonly ProjectClause[]; problems: Problems; clauseId?: number | null; wordOf?: string }
/** What plain fields begin with, by their names: days ISO. */
type GivenWords = Readonly<Record<string, string>>
const givenDay = (day: string | undefined): string | null => (day && isDay(day) ? day : null)

/** R2: the clause of a notice by its citation, or whose word it is and when it was given. */
export function CauseFields({ clauses, problems, clauseId, wordOf = '' }: CauseProps) {
  const { words, formats, today } = useWords()
  const says = words.pauses
  const cite = words.projects.citation
  return (
    <>
      <Field id="clauseId" label={says.clause} error={problemAt(problems, 'clauseId')}>
        {(wiring) => (
          <Select
            {...wiring}
            name="clauseId"
            placeholder={says.noClause}
            defaultValue={clauseId ? String(clauseId) : ''}
            options={clauses.map((clause) => ({
              value: String(clause.id),
              label: `${cite(clause.section, clause.notice ?? '')}${clause.issuedOn ? `, ${formats.day(clause.issuedOn)}` : ''}: ${clause.words}`,
            }))}
          />
        )}
      </Field>
      <WordFields problems={problems} given={{ wordOf, wordOn: wordOf ? today : '' }} />
    </>
  )
}

/** Whose word it is, when it was given, and what was said. */
export function WordFields({ problems, given }: { problems: Problems; given: GivenWords }) {
  const says = useWords().words.pauses
  return (
    <>
      <div className="grid gap-(--gap-field) sm:grid-cols-2">
        <Field id="wordOf" label={says.wordOf} hint={says.wordOfHint} error={problemAt(problems, 'wordOf')}>
          {(wiring) => <TextInput {...wiring} name="wordOf" maxLength={200} defaultValue={given.wordOf} />}
        </Field>
        <Field id="wordOn" label={says.wordOn} hint={says.wordOnHint} error={problemAt(problems, 'wordOn')}>
          {(wiring) => <DateInput {...wiring} name="wordOn" defaultValue={givenDay(given.wordOn)} />}
        </Field>
      </div>
      <Field id="words" label={says.words} error={problemAt(problems, 'words')}>
        {(wiring) => <TextArea {...wiring} name="words" maxLength={1000} defaultValue={given.words} />}
      </Field>
    </>
  )
}

export type Waitables = readonly { directiveId: number; text: string; section?: string; notice?: string | null }[]
type UntilProps = {
  waitables: Waitables
  problems: Problems
  prefix?: string
  given?: { directiveId?: number | null; words?: string | null }
}

const MOST_SHOWN = 110

/** Until when: another directive, words, a day, or a day to look at it again. */
export function UntilFields({ waitables, problems, prefix = '', given = {} }: UntilProps) {
  const { words } = useWords()
  const says = words.pauses
  const cite = words.projects.citation
  const name = (field: string) => `${prefix}${field}`
  return (
    <>
      <Field
        id={name('conditionDirectiveId')}
        label={says.conditionDirective}
        error={problemAt(problems, name('conditionDirectiveId'))}
      >
        {(wiring) => (
          <Select
            {...wiring}
            name={name('conditionDirectiveId')}
            placeholder={says.noDirective}
            defaultValue={given.directiveId ? String(given.directiveId) : ''}
            options={waitables.map((one) => ({
              value: String(one.directiveId),
              label: `${one.section ? `${cite(one.section, one.notice ?? '')}: ` : ''}${one.text.slice(0, MOST_SHOWN)}`,
            }))}
          />
        )}
      </Field>
      <UntilWords {...{ problems, prefix }} given={{ conditionWords: given.words ?? '' }} />
    </>
  )
}

type WordsProps = { problems: Problems; prefix?: string; given: GivenWords }

/** Until when in words, a day, or a day to look at it again. */
export function UntilWords({ problems, prefix = '', given }: WordsProps) {
  const says = useWords().words.pauses
  const name = (field: string) => `${prefix}${field}`
  return (
    <>
      <Field
        id={name('conditionWords')}
        label={says.conditionWords}
        hint={says.conditionWordsHint}
        error={problemAt(problems, name('conditionWords'))}
      >
        {(wiring) => (
          <TextInput {...wiring} name={name('conditionWords')} maxLength={500} defaultValue={given.conditionWords} />
        )}
      </Field>
      <div className="grid gap-(--gap-field) sm:grid-cols-2">
        <Field id={name('conditionDay')} label={says.conditionDay} error={problemAt(problems, name('conditionDay'))}>
          {(wiring) => (
            <DateInput {...wiring} name={name('conditionDay')} defaultValue={givenDay(given.conditionDay)} />
          )}
        </Field>
        <Field id={name('reviewOn')} label={says.reviewOn} error={problemAt(problems, name('reviewOn'))}>
          {(wiring) => <DateInput {...wiring} name={name('reviewOn')} defaultValue={givenDay(given.reviewOn)} />}
        </Field>
      </div>
    </>
  )
}

/** What no field says itself. */
export const generalProblems = (problems: Problems, fields: readonly string[]): Problems =>
  problems.filter(({ field }) => field === null || !fields.includes(field))
