import type { HeaderText } from '~/domain/notices/notice-header'
import { NOTICE_KINDS } from '~/domain/notices/notice-kind'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'

/** The header's fields as read, to be mended. What a person empties is not in the document. */
export function HeaderEditor() {
  const { words } = useWords()
  const { state, dispatch, problems } = useReview()
  const { header } = state
  const says = words.notices
  const errorOf = (name: string) => problems.find(({ field }) => field === `header.${name}`)?.sentence
  const line = (name: HeaderText, label: string, wide = false) => (
    <Field label={label} error={errorOf(name)} id={`header.${name}`} className={wide ? 'col-span-2' : undefined}>
      {(wiring) => (
        <TextInput
          {...wiring}
          value={header[name] ?? ''}
          onChange={(event) => dispatch({ do: 'header', header: { [name]: event.target.value || null } })}
        />
      )}
    </Field>
  )
  const day = (name: 'issuedOn' | 'meetingOn', label: string) => (
    <Field label={label} error={errorOf(name)} id={`header.${name}`}>
      {(wiring) => (
        <DateInput
          {...wiring}
          value={header[name]}
          onChange={(value) => dispatch({ do: 'header', header: { [name]: value } })}
        />
      )}
    </Field>
  )
  return (
    <div className="mt-3 grid grid-cols-2 gap-3">
      {line('number', says.number)}
      {line('symbol', says.symbol)}
      {line('issuer', says.issuer, true)}
      {line('place', says.place)}
      {day('issuedOn', says.issuedOn)}
      <Field label={says.kind} error={errorOf('kind')} id="header.kind" className="col-span-2">
        {(wiring) => (
          <Select
            {...wiring}
            value={header.kind ?? ''}
            placeholder="—"
            options={NOTICE_KINDS.map((kind) => ({ value: kind, label: says.kinds[kind] }))}
            onChange={(event) =>
              dispatch({
                do: 'header',
                header: { kind: NOTICE_KINDS.find((kind) => kind === event.target.value) ?? null },
              })
            }
          />
        )}
      </Field>
      <Field label={says.titleField} error={errorOf('title')} id="header.title" className="col-span-2">
        {(wiring) => (
          <TextArea
            {...wiring}
            value={header.title ?? ''}
            onChange={(event) => dispatch({ do: 'header', header: { title: event.target.value || null } })}
          />
        )}
      </Field>
      {line('chair', says.chair)}
      {line('chairRole', says.chairRole)}
      {day('meetingOn', says.meetingOn)}
      <span />
      {line('signatory', says.signatory)}
      {line('signatoryTitle', says.signatoryTitle)}
      <Field label={says.recipients} className="col-span-2">
        {(wiring) => (
          <TextArea
            {...wiring}
            value={header.recipients.join('\n')}
            onChange={(event) => dispatch({ do: 'header', header: { recipients: event.target.value.split('\n') } })}
          />
        )}
      </Field>
    </div>
  )
}
