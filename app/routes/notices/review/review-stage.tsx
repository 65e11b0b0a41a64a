import { useCallback, useRef, useState } from 'react'
import type { Span } from '~/domain/notices/reading/reading'
import { HEADER_CARD } from '~/domain/notices/review-changes'
import { nextUncertain } from '~/domain/notices/uncertain-words'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Dialog, DialogClose } from '~/ui/overlays/dialog'
import { useWords } from '~/words/use-words'
import { CardsPane } from './cards-pane'
import { ConfirmDialog } from './confirm-dialog'
import { EnclosedNote } from './enclosed-note'
import { PaperExcerpt } from './paper-excerpt'
import { PaperPane, useMarks } from './paper-pane'
import type { Review } from './review-context'
import type { ReviewData } from './review-data'
import { ReviewHead } from './review-head'
import { SameNoticeNote } from './same-notice'
import { SavingNote } from './saving-note'
import { SavingTrouble } from './saving-trouble'
import { useScanWalk } from './scan-walk'
import { ScanWords } from './scan-words'
import { SelectionMenu } from './selection-menu'
import { Thread } from './thread'
import { useDropWith } from './use-drop'
import { useFocusFollows } from './use-focus-follows'
import { useLinkedScroll } from './use-linked-scroll'
import { useReviewKeys } from './use-review-keys'
import type { useSaving } from './use-saving'

type Props = {
  data: ReviewData
  review: Review
  saver: ReturnType<typeof useSaving>
  busy: boolean
  problems: Review['problems']
  /** Why another enclosed file was not read. */
  fileTroubles: readonly string[]
  onAsk: () => void
  onConfirm: () => void
  onDiscard: () => void
  onReadOther: (fileId: number) => void
}

/** The page itself: head, what stands in the way of saving, the paper and the cards, and the dialogs. */
export function ReviewStage({
  data,
  review,
  saver,
  busy,
  problems,
  onAsk,
  onConfirm,
  onDiscard,
  onReadOther,
  fileTroubles,
}: Props) {
  const { words } = useWords()
  const { state, dispatch } = review
  const stage = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const cards = useRef<HTMLDivElement>(null)
  const [walk, setWalk] = useScanWalk(data.notice.id)
  const { uncertain } = state.draft
  const looking = walk && uncertain ? (walk.chosen ?? nextUncertain(uncertain, walk.from, 1)) : null
  const marks = useMarks(looking)
  const [selection, setSelection] = useState<Span | null>(null)
  const [open, setOpen] = useState<'confirm' | 'discard' | null>(null)
  const says = words.notices.review

  const ask = useCallback(() => {
    onAsk()
    setOpen('confirm')
  }, [onAsk])
  const drop = useDropWith(dispatch)
  const dropByKey = (key: string) => {
    const at = state.draft.directives.findIndex((one) => one.key === key)
    const directive = state.draft.directives[at]
    if (directive) drop(directive, at + 1)
  }
  useReviewKeys(state, dispatch, selection, { onConfirm: ask, onDrop: dropByKey, stamp: review.stamp })
  const anchors = useCallback(() => placesOf(paper.current, cards.current), [])
  useLinkedScroll(paper, cards, anchors, state.focus)
  const from = useFocusFollows(paper, cards, state.focus)

  const go = (field: string) => {
    setOpen(null)
    const key = field.startsWith('header') || field === 'duplicateReason' ? HEADER_CARD : (field.split('.')[0] ?? null)
    dispatch({ do: 'focus', key })
    if (field !== 'duplicateReason' && !field.endsWith('.look')) dispatch({ do: 'editing', editing: true })
  }
  return (
    <div className="lg:-my-5 lg:flex lg:h-[calc(100dvh-3rem)] lg:flex-col lg:pt-4 lg:pb-0 lg:-mb-12 print:block print:h-auto">
      <ReviewHead
        saving={<SavingNote saving={saver.saving} />}
        fileId={data.notice.fileId}
        secondLook={review.secondLook}
        confirming={busy}
        onConfirm={ask}
        onDiscard={() => setOpen('discard')}
        onKeys={() => document.dispatchEvent(new KeyboardEvent('keydown', { key: '?' }))}
      />
      <div className="mb-2 empty:hidden">
        {data.again && <Notice>{words.notices.sameDraft}</Notice>}
        <SavingTrouble
          noticeId={data.notice.id}
          saving={saver.saving}
          onSaveAgain={() => void saver.save()}
          onTakeTheirs={({ version, ...content }) => {
            dispatch({ do: 'replace', content })
            saver.goOnFrom(version, false)
          }}
          onKeepMine={({ version }) => {
            saver.goOnFrom(version, true)
            void saver.save()
          }}
        />
      </div>
      <ScanWords noticeId={data.notice.id} saver={saver} />
      <PaperExcerpt marks={marks} />
      <div
        ref={stage}
        className="relative min-h-0 lg:grid lg:flex-1 lg:grid-cols-[minmax(0,1fr)_minmax(24rem,30rem)] lg:border-t lg:border-line lg:-mx-6"
      >
        <PaperPane
          pane={paper}
          marks={marks}
          onSelect={setSelection}
          onPick={(key) => {
            from.current = 'paper'
            dispatch({ do: 'focus', key })
          }}
        />
        <CardsPane
          pane={cards}
          headerNote={
            <>
              <SameNoticeNote same={data.same} />
              <EnclosedNote enclosed={data.enclosed} busy={busy} troubles={fileTroubles} onRead={onReadOther} />
            </>
          }
        />
        <Thread stage={stage} paper={paper} cards={cards} focus={state.focus} changes={state.edits} />
      </div>
      {selection && (
        <SelectionMenu
          span={selection}
          onMend={uncertain && ((span) => setWalk({ from: span.start, chosen: span }))}
          onClose={() => setSelection(null)}
        />
      )}
      <ConfirmDialog
        open={open === 'confirm'}
        busy={busy}
        onClose={() => setOpen(null)}
        onConfirm={onConfirm}
        onGo={go}
      />
      <Dialog
        title={says.discardTitle}
        sentence={says.discardSentence}
        open={open === 'discard'}
        onOpenChange={(next) => !next && setOpen(null)}
        width="narrow"
        actions={
          <>
            <DialogClose>
              <Button>{words.frame.cancel}</Button>
            </DialogClose>
            <Button kind="danger" busy={busy} onClick={onDiscard}>
              {says.discard}
            </Button>
          </>
        }
      />
      {problems.length > 0 && <p className="sr-only">{says.blocked(String(problems.length))}</p>}
    </div>
  )
}

/** Where each directive stands in the two panes, for scrolling them together. */
function placesOf(paper: HTMLElement | null, cards: HTMLElement | null): { left: number; right: number }[] {
  if (!paper || !cards) return []
  const top = (pane: HTMLElement, element: Element) =>
    element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
  return [...cards.querySelectorAll('[data-card]')].flatMap((card) => {
    const key = CSS.escape(card.getAttribute('data-card') ?? '')
    const mark = paper.querySelector(`.mark-directive[data-id="${key}"], .mark-header[data-id="${key}"]`)
    return mark ? [{ left: top(paper, mark), right: top(cards, card) }] : []
  })
}
