import { type FormEvent, useState } from 'react'
import { ORGANISATION_KINDS } from '~/domain/organisations/organisation-kind'
import { Button } from '~/ui/buttons/button'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { FormErrors } from '~/ui/forms/form-errors'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { Dialog } from '~/ui/overlays/dialog'
import { useWords } from '~/words/use-words'
import { organisationOptionsOn } from '../../organisations/find-options'
import type { UnitName } from './names'
import { useReview } from './review-context'

type Answer = { ok: true; unit: UnitName } | { ok: false; problems: { field: string | null; sentence: string }[] }

/** A unit the register does not have yet: name, kind and parent, added without leaving the notice. */
export function NewUnitDialog({
  name,
  onClose,
  onAdded,
}: {
  name: string
  onClose: () => void
  onAdded: (unit: UnitName) => void
}) {
  const { words } = useWords()
  const { state } = useReview()
  const [problems, setProblems] = useState<{ field: string | null; sentence: string }[]>([])
  const [busy, setBusy] = useState(false)
  const says = words.notices.review
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence

  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    try {
      const sent = await fetch('/notices/units', { method: 'POST', body: new FormData(event.currentTarget) })
      const answer: Answer = await sent.json()
      if (!answer.ok) return setProblems(answer.problems)
      onAdded(answer.unit)
      onClose()
    } catch {
      setProblems([{ field: null, sentence: says.newUnitFailed }])
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={says.newUnitTitle}
      sentence={says.newUnitSentence}
      open
      onOpenChange={(open) => !open && onClose()}
      width="narrow"
    >
      <form onSubmit={add} className="grid gap-4">
        <FormErrors
          issues={problems.map(({ field, sentence }) => ({
            field: field ? `unit-${field}` : undefined,
            message: sentence,
          }))}
        />
        <Field label={says.newUnitName} required error={errorOf('name')} id="unit-name">
          {(wiring) => <TextInput {...wiring} name="name" defaultValue={name} />}
        </Field>
        <Field label={says.newUnitKind} required error={errorOf('kind')} id="unit-kind">
          {(wiring) => (
            <Select
              {...wiring}
              name="kind"
              defaultValue="department"
              options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: words.organisations.kinds[kind] }))}
            />
          )}
        </Field>
        <Field label={says.newUnitParent} error={errorOf('parentId')} id="unit-parentId">
          {(wiring) => <Combobox {...wiring} name="parentId" onSearch={organisationOptionsOn(state.header.issuedOn)} />}
        </Field>
        <div className="flex justify-end">
          <Button type="submit" kind="primary" busy={busy}>
            {says.newUnitSave}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
