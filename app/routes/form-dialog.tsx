import { useFetcher, useRevalidator } from '@remix-run/react'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Dialog, DialogClose } from '~/ui/overlays/dialog'
import { useToast } from '~/ui/overlays/toast'
import { useWords } from '~/words/use-words'

/** What is wrong with a field, by its name. */
export type ProblemAt = (field: string) => string | undefined

type Props = {
  title: string
  sentence?: string
  /** The verb on the button; the title when left out. */
  submit?: string
  action: string
  /** Opens it from a button, or from outside with `open` and `onOpenChange`. */
  trigger?: ReactElement
  open?: boolean
  /** Stands open when the page comes. */
  defaultOpen?: boolean
  onOpenChange?: (open: boolean) => void
  /** Sent along: intent, version. */
  hidden?: Record<string, string | number>
  /** The form has a file field. */
  files?: boolean
  /** It takes something away. */
  danger?: boolean
  children: (problemAt: ProblemAt) => ReactNode
}

/** A small form above the page. It closes when it is done; refused, it stays with everything typed and says why. */
export function FormDialog({
  title,
  sentence,
  submit,
  action,
  trigger,
  open,
  defaultOpen = false,
  onOpenChange,
  hidden = {},
  files = false,
  danger = false,
  children,
}: Props) {
  const { words } = useWords()
  const fetcher = useFetcher<RefusedForm | { ok: true }>()
  const { revalidate } = useRevalidator()
  const say = useToast()
  const [own, setOwn] = useState(defaultOpen)
  const [left, setLeft] = useState<unknown>(null)
  const answer = fetcher.state === 'idle' ? fetcher.data : undefined
  const refused = answer && !answer.ok && answer !== left ? answer : null
  const setOpen = (on: boolean) => {
    // Opened again, it starts anew: a refusal that was read and left is not said of other words.
    if (!on) setLeft(fetcher.data)
    ;(onOpenChange ?? setOwn)(on)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is acted on once
  useEffect(() => {
    if (answer?.ok) {
      setOpen(false)
      say({ text: words.frame.saved })
    }
    // Refused actions do not load the page again; a stale one needs the new version before it can be sent again.
    if (answer && !answer.ok && answer.current) revalidate()
  }, [answer])

  const problemAt: ProblemAt = (field) => refused?.problems.find((problem) => problem.field === field)?.sentence
  const general = refused?.problems.filter((problem) => problem.field === null) ?? []
  return (
    <Dialog title={title} sentence={sentence} trigger={trigger} open={open ?? own} onOpenChange={setOpen}>
      <fetcher.Form
        method="post"
        action={action}
        encType={files ? 'multipart/form-data' : undefined}
        className="grid gap-4"
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {refused?.current ? (
          <Notice kind="warning" live title={words.frame.staleTitle}>
            {words.frame.staleText}
          </Notice>
        ) : null}
        <GeneralProblems sentences={general.map(({ sentence }) => sentence)} />
        {children(problemAt)}
        <div className="flex justify-end gap-2 pt-1">
          <DialogClose>
            <Button>{words.frame.cancel}</Button>
          </DialogClose>
          <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={fetcher.state !== 'idle'}>
            {submit ?? title}
          </Button>
        </div>
      </fetcher.Form>
    </Dialog>
  )
}

/** What is wrong with the form as a whole: one matter is a sentence, several are a list. */
function GeneralProblems({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <Notice kind="danger" live>
      {sentences.length === 1 ? (
        sentences[0]
      ) : (
        <ul className="list-disc pl-4">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
