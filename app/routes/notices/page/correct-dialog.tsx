import { useState } from 'react'
import { headerChanges } from '~/domain/notices/header-correction'
import type { HeaderText, NoticeHeader } from '~/domain/notices/notice-header'
import { NOTICE_KINDS } from '~/domain/notices/notice-kind'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'

type Props = {
  noticeId: number
  version: number
  header: NoticeHeader
  open: boolean
  onOpenChange: (open: boolean) => void
}

/**
 * Corrects what stands round the text of a confirmed notice. Somebody quicker leaves what was typed here; what stands now
 * is said at each field that has changed meanwhile.
 */
export function CorrectDialog({ noticeId, version, header, open, onOpenChange }: Props) {
  const { words } = useWords()
  const [begun] = useState(header)
  const says = words.notices
  const changed = new Map(headerChanges(begun, header).map(({ field, to }) => [field, to ?? words.frame.none]))
  const now = (field: keyof NoticeHeader) => {
    const value = changed.get(field)
    return value === undefined ? undefined : says.correct.now(value)
  }
  return (
    <FormDialog
      title={says.correct.title}
      sentence={says.correct.sentence}
      submit={says.correct.submit}
      action={`/notices/${noticeId}`}
      hidden={{ intent: 'correct-header', version }}
      open={open}
      onOpenChange={onOpenChange}
    >
      {(problemAt) => {
        const line = (name: HeaderText, label: string, wide = false) => (
          <Field label={label} hint={now(name)} error={problemAt(name)} className={wide ? 'col-span-2' : undefined}>
            {(wiring) => <TextInput {...wiring} name={name} defaultValue={begun[name] ?? ''} />}
          </Field>
        )
        const day = (name: 'issuedOn' | 'meetingOn', label: string, hint?: string) => (
          <Field label={label} hint={now(name) ?? hint} error={problemAt(name)} className={hint && 'col-span-2'}>
            {(wiring) => <DateInput {...wiring} name={name} defaultValue={begun[name]} />}
          </Field>
        )
        return (
          <div className="grid grid-cols-2 gap-3">
            {line('number', says.number)}
            {line('symbol', says.symbol)}
            {line('issuer', says.issuer, true)}
            {day('issuedOn', says.issuedOn, says.correct.dateHint)}
            {line('place', says.place)}
            <Field label={says.kind} hint={now('kind')} error={problemAt('kind')}>
              {(wiring) => (
                <Select
                  {...wiring}
                  name="kind"
                  defaultValue={begun.kind ?? ''}
                  placeholder="—"
                  options={NOTICE_KINDS.map((kind) => ({ value: kind, label: says.kinds[kind] }))}
                />
              )}
            </Field>
            <Field label={says.titleField} hint={now('title')} error={problemAt('title')} className="col-span-2">
              {(wiring) => <TextArea {...wiring} name="title" defaultValue={begun.title ?? ''} />}
            </Field>
            {line('chair', says.chair)}
            {line('chairRole', says.chairRole)}
            {day('meetingOn', says.meetingOn)}
            <span />
            {line('signatory', says.signatory)}
            {line('signatoryTitle', says.signatoryTitle)}
            <Field
              label={says.recipients}
              hint={now('recipients')}
              error={problemAt('recipients')}
              className="col-span-2"
            >
              {(wiring) => <TextArea {...wiring} name="recipients" defaultValue={begun.recipients.join('\n')} />}
            </Field>
            <Field label={says.correct.reason} error={problemAt('reason')} required className="col-span-2">
              {(wiring) => <TextArea {...wiring} name="reason" rows={2} />}
            </Field>
          </div>
        )
      }}
    </FormDialog>
  )
}
