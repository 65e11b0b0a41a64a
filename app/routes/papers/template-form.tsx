import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { isDay } from '~/domain/calendar-day'
import type { PaperTemplate } from '~/domain/papers/paper-template'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { useKeptDraft } from '~/ui/forms/use-kept-draft'
import { useWords } from '~/words/use-words'
import { PaperPreview } from './paper-preview'
import { TemplateFields } from './template-fields'
import { type TypedTemplate, templateTyped, typedOf } from './typed-template'

type Props = { template: PaperTemplate; version: number; today: string }

/** The form left, the sheet right: it follows every letter. What is typed is kept until it is saved. */
export function TemplateForm({ template, version, today }: Props) {
  const { kind } = template
  const { words } = useWords()
  const says = words.papers
  const fetcher = useFetcher<{ ok: true } | RefusedForm>()
  const [typed, setTyped] = useState<TypedTemplate>(() => typedOf(template))
  const [shown, setShown] = useState(0)
  const { restored, keep, taken, forget } = useKeptDraft<TypedTemplate>(`paper-template:${kind}:${version}`)
  const done = fetcher.data?.ok === true && fetcher.state === 'idle'
  useEffect(() => {
    if (!restored) return
    setTyped(restored)
    setShown((times) => times + 1)
    taken()
  }, [restored, taken])
  useEffect(() => {
    if (done) forget()
  }, [done, forget])
  const refused = fetcher.data && !fetcher.data.ok ? fetcher.data : null
  const problemAt = (field: string) => refused?.problems.find((one) => one.field === field)?.sentence
  const validFrom = typed.validFrom ?? today
  return (
    <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_30rem]">
      <fetcher.Form
        method="post"
        action="/papers?stay"
        onInput={(event) => {
          const now = Object.fromEntries(
            [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
          )
          setTyped(now)
          keep(now)
        }}
      >
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="version" value={version} />
        {refused?.current !== undefined && (
          <Notice kind="warning" live>
            {says.changedMeanwhile}
          </Notice>
        )}
        {done && (
          <Notice kind="success" live>
            {says.saved}
          </Notice>
        )}
        <TemplateFields
          key={shown}
          typed={typed}
          numbered={kind !== 'proposal-slip'}
          validFrom={today}
          problemAt={problemAt}
        />
        <Button type="submit" kind="primary" busy={fetcher.state !== 'idle'}>
          {says.save}
        </Button>
      </fetcher.Form>
      <div className="xl:sticky xl:top-4">
        <h2 className="mb-2 text-lg font-semibold">{says.preview}</h2>
        <PaperPreview template={templateTyped(kind, typed)} date={isDay(validFrom) ? validFrom : null} />
      </div>
    </div>
  )
}
