import type { ReactNode } from 'react'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { useWords } from '~/words/use-words'

type Props = {
  sending: { general: readonly string[]; busy: boolean }
  label: string
  /** What the main button says where a form has two. */
  name?: string
  value?: string
  children?: ReactNode
}

/** What the whole form was refused for, and the button that sends it. */
export function FormFoot({ sending, label, name, value, children }: Props) {
  const { words } = useWords()
  return (
    <>
      {sending.general.map((sentence) => (
        <Notice key={sentence} kind="danger" live>
          {sentence}
        </Notice>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          name={name}
          value={value}
          kind="primary"
          busy={sending.busy}
          busyText={words.directives.sending}
        >
          {label}
        </Button>
        {children}
      </div>
    </>
  )
}
