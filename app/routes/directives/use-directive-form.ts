import { zodResolver } from '@hookform/resolvers/zod'
import { useFetcher } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
  type Resolver,
  useForm,
} from 'react-hook-form'
import type { z } from 'zod'
import { EVIDENCE_LIMITS } from '~/domain/files/evidence'
import type { FieldProblem } from '~/http/answers.server'
import { useToast } from '~/ui/overlays/toast'
import { issueSentence } from '~/words/issue-sentence'
import { useWords } from '~/words/use-words'

export type DirectiveAnswer = { ok: true; said: string } | { ok: false; problems: FieldProblem[]; current: unknown }

type Options<Values extends FieldValues> = {
  directiveId: number
  intent: string
  schema: z.ZodType<FieldValues, FieldValues>
  defaults: DefaultValues<Values>
  onDone?: () => void
}

/** Matches the limits of the forms, for the sentence «at most … characters». */
const LONGEST = { most: 4000 }

/**
 * One form of a directive: checked in the browser by the schema that the action uses, sent without leaving the page,
 * refusals shown at their fields with everything typed still there. Without script it is an ordinary form.
 */
export function useDirectiveForm<Values extends FieldValues>(options: Options<Values>) {
  const { words } = useWords()
  const say = useToast()
  const element = useRef<HTMLFormElement>(null)
  const pressed = useRef<HTMLButtonElement | null>(null)
  const fetcher = useFetcher<DirectiveAnswer>()
  const form = useForm<Values, unknown, FieldValues>({
    resolver: zodResolver(options.schema) as Resolver<Values, unknown, FieldValues>,
    defaultValues: options.defaults,
  })
  const action = `/directives/${options.directiveId}`

  const answer = fetcher.state === 'idle' ? fetcher.data : undefined
  const settle = useRef(options.onDone)
  settle.current = options.onDone
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer, whatever else changes
  useEffect(() => {
    if (!answer?.ok) return
    say({ text: answer.said })
    form.reset()
    element.current?.reset()
    settle.current?.()
  }, [answer])

  const problems = answer && !answer.ok ? answer.problems : []
  const problemAt = (field: string): string | null => {
    const own = form.formState.errors[field]?.message
    if (typeof own === 'string' && own.includes('.')) return issueSentence(words, { field, key: own, context: LONGEST })
    return problems.find((problem) => problem.field === field)?.sentence ?? null
  }
  const send = () => {
    if (!element.current) return
    fetcher.submit(new FormData(element.current, pressed.current), {
      method: 'post',
      action: `${action}?stay`,
      encType: 'multipart/form-data',
    })
  }
  return {
    form,
    busy: fetcher.state !== 'idle',
    problemAt,
    general: problems.filter((problem) => problem.field === null).map((problem) => problem.sentence),
    stale: answer && !answer.ok ? answer.current : null,
    intent: options.intent,
    formProps: {
      ref: element,
      method: 'post' as const,
      action,
      encType: 'multipart/form-data' as const,
      noValidate: true,
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        const tooMuch = filesProblem(new FormData(event.currentTarget))
        if (tooMuch) return say({ text: issueSentence(words, tooMuch), failed: true })
        pressed.current = pressedButton(event)
        // Which of two buttons was pressed is part of what the form says.
        const { name, value } = pressed.current ?? {}
        if (name) form.setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>)
        void form.handleSubmit(send)(event)
      },
    },
  }
}

function pressedButton(event: FormEvent): HTMLButtonElement | null {
  const { submitter } = event.nativeEvent as SubmitEvent
  return submitter instanceof HTMLButtonElement ? submitter : null
}

/** More files than the server would ever read are refused here, before a long upload. */
function filesProblem(filled: FormData) {
  const given = filled.getAll('files').filter((file) => file instanceof File && file.size > 0)
  if (given.length <= EVIDENCE_LIMITS.files) return null
  return { field: 'files', key: 'directives.too-many-files', context: { most: EVIDENCE_LIMITS.files } }
}
