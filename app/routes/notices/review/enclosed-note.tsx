import { useState } from 'react'
import type { Enclosed } from '~/domain/notices/enclosed-files.queries.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Dialog, DialogClose } from '~/ui/overlays/dialog'
import { useWords } from '~/words/use-words'
import { type EnclosedFile, EnclosedFiles } from '../enclosed/enclosed-files'
import { MessageFacts } from '../enclosed/message-facts'

type Props = {
  enclosed: Enclosed | null
  busy: boolean
  /** Why the file that was asked for could not be read. */
  troubles: readonly string[]
  onRead: (fileId: number) => void
}

/** What the paper came in, and the way to take another of the files for the paper. Open where there is a choice. */
export function EnclosedNote({ enclosed, busy, troubles, onRead }: Props) {
  const { words, formats } = useWords()
  const [asked, setAsked] = useState<EnclosedFile | null>(null)
  const says = words.enclosed
  if (!enclosed) return null
  const { message, files } = enclosed
  const choice = files.some((file) => file.readable && !file.isPaper)
  return (
    <>
      {message.filled.length > 0 && (
        <Notice kind="warning">
          {says.filled(message.filled.map((field) => says.fields[field] ?? field).join(', '))}
        </Notice>
      )}
      <details
        open={choice}
        className="border-t border-line pt-2"
        // The card grows when it takes the focus; a press must not move the button from under the pointer.
        onMouseDown={(event) => event.preventDefault()}
      >
        <summary className="cursor-pointer font-medium">
          {says.title[message.kind]} · {says.count(formats.integer(files.length))}
        </summary>
        <EnclosedFiles
          enclosed={enclosed}
          actionOf={(file) =>
            file.readable && (
              <Button size="small" busy={busy} aria-label={says.readOtherOf(file.name)} onClick={() => setAsked(file)}>
                {says.readOther}
              </Button>
            )
          }
        />
        {troubles.map((sentence) => (
          <Notice key={sentence} kind="danger" live>
            {sentence}
          </Notice>
        ))}
        {message.kind !== 'archive' && (
          <details className="mt-2">
            <summary className="cursor-pointer text-muted">{says.facts[message.kind]}</summary>
            <MessageFacts message={message} />
          </details>
        )}
      </details>
      <Dialog
        title={says.askTitle}
        sentence={says.ask(asked?.name ?? '')}
        open={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        width="narrow"
        actions={
          <>
            <DialogClose>
              <Button>{words.frame.cancel}</Button>
            </DialogClose>
            <Button
              kind="primary"
              busy={busy}
              busyText={says.reading}
              onClick={() => {
                if (asked) onRead(asked.fileId)
                setAsked(null)
              }}
            >
              {says.readOther}
            </Button>
          </>
        }
      />
    </>
  )
}
