import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { yearsOf } from '~/domain/appraisals/appraisal'
import { MOST_OPTIONS, OPTION_KINDS } from '~/domain/appraisals/appraisal-terms'
import { addOption } from '~/domain/appraisals/sheet-changes'
import { starterOption } from '~/domain/appraisals/starter-options'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { Menu } from '~/ui/overlays/menu'
import { Panel } from '~/ui/text/panel'
import { issueSentence } from '~/words/issue-sentence'
import { useWords } from '~/words/use-words'
import type { Appraised } from '../result/appraised'
import { HeadFields } from './head-fields'
import { OptionPart } from './option-part'
import { RatingsGrid } from './ratings-grid'
import { SaveBar } from './save-bar'
import { StalePanel } from './stale-panel'
import { TextField } from './text-field'
import type { SheetState } from './use-sheet'

type Props = { state: SheetState; appraised: Appraised }

/** Everything that is typed of an appraisal; what it comes to is reckoned anew with each key. */
export function SheetEditor({ state, appraised }: Props) {
  const { words } = useWords()
  const says = words.appraisals
  const made = useRef(0)
  const fresh = () => {
    made.current += 1
    return `n${Date.now().toString(36)}-${made.current}`
  }
  const { sheet, reading, change } = state
  const { problems, content } = reading
  const years = yearsOf(content)
  const errorAt = (field: string) => {
    const problem = problems.find((one) => one.field === field)
    return problem && issueSentence(words, problem)
  }
  const { meanwhile, restored } = state
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-9">
      {meanwhile && (
        <StalePanel
          mine={sheet}
          meanwhile={meanwhile}
          onKeepMine={() => state.keepMine(meanwhile)}
          onTakeTheirs={() => state.takeSaved(meanwhile.sheet, meanwhile.version)}
        />
      )}
      {restored && (
        <Notice
          title={says.sheet.restored}
          action={
            <span className="flex gap-2">
              <Button onClick={state.forget}>{says.sheet.discard}</Button>
              <Button kind="primary" onClick={state.restore}>
                {says.sheet.restore}
              </Button>
            </span>
          }
        />
      )}
      <Panel title={says.sheet.head} id="head">
        <HeadFields sheet={sheet} change={change} errorAt={errorAt} />
      </Panel>
      <Panel title={says.sheet.options} id="options">
        <p className="mb-3 text-sm text-muted">{says.hints.unit}</p>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-7">
          {sheet.options.map((option, place) => (
            <OptionPart
              key={option.key}
              {...{ sheet, place, option, years, problems, errorAt, change, fresh }}
              result={appraised.result.options[place] ?? null}
              guards={appraised.guards[place] ?? []}
            />
          ))}
        </div>
        {sheet.options.length < MOST_OPTIONS && (
          <div className="mt-4">
            <Menu
              align="start"
              trigger={<Button icon={Plus}>{says.sheet.addOption}</Button>}
              items={OPTION_KINDS.map((kind) => ({
                ...{ kind: 'action' as const, label: says.kinds[kind] },
                onPick: () =>
                  change((now) =>
                    addOption(now, starterOption(fresh(), { kind, name: says.kinds[kind] }, years.length)),
                  ),
              }))}
            />
          </div>
        )}
      </Panel>
      <Panel title={says.beside.title} id="beside-edit">
        <p className="mb-2 text-sm text-muted">{says.beside.lead}</p>
        <RatingsGrid sheet={sheet} change={change} />
      </Panel>
      <Panel title={says.sheet.recommendation} id="recommendation-edit">
        <div className="grid gap-(--gap-field) lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
          <Field label={says.labels.recommended} error={errorAt('recommended')}>
            {(field) => (
              <Select
                {...field}
                value={sheet.recommended}
                placeholder={says.hints.notRecommended}
                onChange={({ target }) => change((now) => ({ ...now, recommended: target.value }))}
                options={sheet.options.map(({ key, name }) => ({ value: key, label: name }))}
              />
            )}
          </Field>
          <TextField
            label={says.labels.recommendation}
            value={sheet.recommendation}
            onChange={(recommendation) => change((now) => ({ ...now, recommendation }))}
            long
          />
        </div>
      </Panel>
      <SaveBar state={state} behind={behindHorizon(state)} />
    </div>
  )
}

/** Cells with something in them that a shorter horizon leaves out. */
const behindHorizon = ({ sheet, reading }: SheetState): number =>
  sheet.options
    .flatMap(({ lines }) => lines)
    .flatMap(({ cells }) => cells.slice(reading.content.years))
    .filter((cell) => cell.trim() !== '').length
