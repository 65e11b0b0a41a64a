import { useFetcher } from '@remix-run/react'
import { ScanText } from 'lucide-react'
import { useState } from 'react'
import { nextUncertain } from '~/domain/notices/uncertain-words'
import type { FieldProblem } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { useShortcut } from '~/ui/keys/use-shortcut'
import { Dialog, DialogClose } from '~/ui/overlays/dialog'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'
import { useScanWalk } from './scan-walk'
import { ScanWordForm } from './scan-word-form'
import type { useSaving } from './use-saving'

type Props = { noticeId: number; saver: ReturnType<typeof useSaving> }
type Answer = { ok: true } | { ok: false; problems: FieldProblem[] }

/** Of a scan: how many words were not recognised surely, a walk through them, and what is read anew from mended ones. */
export function ScanWords({ noticeId, saver }: Props) {
  const { words, formats } = useWords()
  const { state } = useReview()
  const [walk, setWalk] = useScanWalk(noticeId)
  const [asking, setAsking] = useState(false)
  const fetcher = useFetcher<Answer>()
  const says = words.scans
  const { uncertain, mended = [] } = state.draft
  const begin = () => uncertain && uncertain.length > 0 && setWalk({ from: -1, chosen: null })
  useShortcut({ key: 'w' }, begin)
  if (!uncertain) return null

  /** What is on the screen is saved first: the mending counts on the same text and draft. */
  const send = async (change: Record<string, string | number>) => {
    if (!(await saver.save())) return
    const fields = { version: saver.version.current, ...change }
    fetcher.submit(fields, { method: 'post', action: `/notices/${noticeId}/words` })
  }
  const looking = walk && (walk.chosen ?? nextUncertain(uncertain, walk.from, 1))
  const refused = fetcher.data?.ok === false ? fetcher.data.problems : []
  return (
    <section aria-label={says.walk} className="mb-2 rounded-md border border-line bg-raised px-3 py-2 print:border-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="figures flex items-center gap-2">
          <ScanText aria-hidden className="size-4 text-due" />
          {uncertain.length > 0 ? says.uncertain(formats.integer(uncertain.length)) : says.allCertain}
          {mended.length > 0 && <span className="text-muted">· {says.mended(formats.integer(mended.length))}</span>}
        </p>
        {uncertain.length > 0 && !looking && (
          <Button size="small" onClick={begin} aria-keyshortcuts="w" className="print:hidden">
            {says.walk}
          </Button>
        )}
        {mended.length > 0 && (
          <Button size="small" kind="quiet" title={says.readTextAgainHint} onClick={() => setAsking(true)}>
            {says.readTextAgain}
          </Button>
        )}
      </div>
      {looking && (
        <ScanWordForm
          key={`${looking.start} ${looking.end}`}
          word={looking}
          busy={fetcher.state !== 'idle'}
          problems={refused.map(({ sentence }) => sentence)}
          onSend={(change) => {
            setWalk({ from: looking.start, chosen: null })
            void send({ intent: 'mend', ...change })
          }}
          onStep={(by) => {
            const next = nextUncertain(uncertain, looking.start, by)
            setWalk(next && { from: looking.start, chosen: next })
          }}
          onClose={() => setWalk(null)}
        />
      )}
      <Dialog
        title={says.readTextAgainTitle}
        sentence={says.readTextAgainHint}
        open={asking}
        onOpenChange={setAsking}
        width="narrow"
        actions={
          <>
            <DialogClose>
              <Button>{words.frame.cancel}</Button>
            </DialogClose>
            <Button
              kind="primary"
              onClick={() => {
                setAsking(false)
                void send({ intent: 'read-anew' })
              }}
            >
              {says.readTextAgain}
            </Button>
          </>
        }
      />
    </section>
  )
}
