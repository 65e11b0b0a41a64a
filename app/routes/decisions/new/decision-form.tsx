import { Form, useNavigation } from '@remix-run/react'
import { useRef, useState } from 'react'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { Notice } from '~/ui/feedback/notice'
import { FormSection } from '~/ui/forms/form-section'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { ShownEffect } from '../effects-table'
import { suggestedAct } from './act-fields'
import { AvoidedFields } from './avoided-fields'
import { CauseSection, UntilSection } from './cause-section'
import { EffectsEditor } from './effects-editor'
import type { NewDecisionLoaded } from './load.server'
import { Looked, Meanwhile } from './looked'
import { RefusedSummary } from './refused-summary'
import { isUntouched, projectsOf, withAct } from './typed-effect'
import { useDecisionDraft } from './use-decision-draft'
import { WhatSection } from './what-section'

export type LookedEffect = ShownEffect & { id: number }
type Props = { loaded: NewDecisionLoaded; looked: LookedEffect[] | null; refused: RefusedForm | null }

/** A decision with all it does, of one project or of several: looked at before it is recorded, and recorded whole. */
export function DecisionForm({ loaded, looked, refused }: Props) {
  const { project, old, starts } = loaded
  const { words } = useWords()
  const says = words.decisions
  const form = useRef<HTMLFormElement>(null)
  const draft = useDecisionDraft(loaded, form, refused !== null)
  const { type, effects, clause, condition } = draft.decided
  const busy = useNavigation().state === 'submitting'
  const problems = refused?.problems ?? []
  const about = project ? [project.id] : (old?.projectIds ?? [])
  const near = [...new Set([...projectsOf(effects), ...about])]
  // What was looked at is shown, and held against what somebody changed meanwhile, only as long as it is what stands here.
  const [lookedFor, setLookedFor] = useState<typeof effects | null>(null)
  const current = looked && lookedFor === effects ? looked : null
  const seen = current?.flatMap(({ subject, id, changes }) =>
    changes.map(({ field, before }) => ({ subject, id, field, value: before })),
  )
  const suggested = suggestedAct(type)
  const section = { near, problems, given: draft.typed }
  return (
    <>
      <PageHead
        over={project?.code}
        title={project ? `${says.newTitle}: ${project.name}` : says.newTitle}
        sentence={old ? says.replacing(old.title) : says.newSentence}
      />
      {draft.found && (
        <div className="mb-4 max-w-4xl">
          <Notice
            title={says.keptDraft}
            action={
              <span className="flex gap-2">
                <Button onClick={draft.discard}>{says.discardDraft}</Button>
                <Button kind="primary" onClick={draft.restore}>
                  {says.restoreDraft}
                </Button>
              </span>
            }
          />
        </div>
      )}
      <Form
        method="post"
        ref={form}
        className="max-w-4xl"
        onSubmit={(event) => {
          const { submitter } = event.nativeEvent as SubmitEvent
          if (submitter instanceof HTMLButtonElement && submitter.value === 'look') setLookedFor(effects)
          else draft.send()
        }}
      >
        <RefusedSummary problems={problems} />
        <Meanwhile current={refused?.current} />
        <input type="hidden" name="seen" value={JSON.stringify(seen ?? [])} />
        <input type="hidden" name="answers" value={JSON.stringify(loaded.answer === null ? [] : [loaded.answer])} />
        {old && <input type="hidden" name="supersedesId" value={old.id} />}
        <div key={draft.round}>
          <WhatSection
            {...section}
            type={type}
            replaces={old !== null}
            onType={(next) =>
              draft.change({
                type: next,
                // What nobody has filled in yet follows the kind.
                effects: effects.map((one) => (isUntouched(one) ? withAct(one, suggestedAct(next), starts) : one)),
              })
            }
          />
          <FormSection title={says.effectsLegend}>
            <EffectsEditor
              {...{ effects, suggested, starts, about, problems }}
              onChange={(next) => draft.change({ effects: next })}
            />
          </FormSection>
          <CauseSection {...section} chosen={clause} onChange={(next) => draft.change({ clause: next })} />
          <UntilSection {...section} chosen={condition} onChange={(next) => draft.change({ condition: next })} />
          <FormSection title={says.avoided}>
            <AvoidedFields {...section} />
          </FormSection>
        </div>
        {current && <Looked effects={current} />}
        <div className="mt-6 flex flex-wrap gap-3">
          <Button type="submit" name="intent" value="take" kind={current ? 'primary' : 'secondary'} busy={busy}>
            {says.save}
          </Button>
          <Button type="submit" name="intent" value="look" kind={current ? 'secondary' : 'primary'}>
            {says.look}
          </Button>
          <LinkButton to={project ? `/projects/${project.id}` : '/decisions'}>{words.frame.cancel}</LinkButton>
        </div>
      </Form>
    </>
  )
}
