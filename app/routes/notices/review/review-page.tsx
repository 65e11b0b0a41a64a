import { useFetcher } from '@remix-run/react'
import { useMemo, useReducer, useState } from 'react'
import { draftIssues } from '~/domain/notices/draft-issues'
import { contentOf } from '~/domain/notices/review-changes'
import { reviewReducer, startReview } from '~/domain/notices/review-state'
import type { RefusedForm } from '~/http/answers.server'
import { issueSentence } from '~/words/issue-sentence'
import { useWords } from '~/words/use-words'
import { useNames } from './names'
import { type Review, ReviewProvider } from './review-context'
import type { ReviewData } from './review-data'
import { ReviewStage } from './review-stage'
import { useSaving } from './use-saving'

/** State, saving and sending of the review; the parts below only show and change it. */
export function ReviewPage({ data }: { data: ReviewData }) {
  const { words } = useWords()
  const { notice, same, mayAddUnits, me } = data
  const [suggestions, setSuggestions] = useState(data.suggestions)
  const [state, dispatch] = useReducer(reviewReducer, notice, (given) =>
    startReview(given.text, { header: given.header, draft: given.draft, duplicateReason: given.duplicateReason }),
  )
  const [units, rememberUnit] = useNames(data.units)
  const [projects, rememberProject] = useNames(data.projects)
  const sending = useFetcher<RefusedForm>()
  const saver = useSaving(
    notice.id,
    state,
    {
      version: notice.version,
      savedAt: new Date(notice.draft.savedAt ?? notice.broughtInAt),
    },
    ({ suggestions: anew, projects: named }) => {
      for (const project of named ?? []) rememberProject(project)
      if (anew) setSuggestions((before) => ({ ...before, ...anew }))
    },
  )
  const [asked, setAsked] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const busy = waiting || sending.state !== 'idle'

  // That another enclosed file cannot be read stands beside the files; it keeps nobody from confirming this one.
  const answered = sending.data?.problems
  const refused = useMemo(() => answered?.filter(({ key }) => !isOfFile(key)), [answered])
  const problems = useMemo(() => {
    const source = { text: state.text, issuedOn: state.header.issuedOn }
    const issues = draftIssues(state.draft, state.header, source)
    if (!state.duplicateReason && same.some((other) => other.state === 'confirmed'))
      issues.push({
        field: 'duplicateReason',
        key: 'notices.same-notice',
        context: { number: same[0]?.numberSymbol ?? '' },
      })
    const own = issues.map((issue) => ({ field: issue.field, key: issue.key, sentence: issueSentence(words, issue) }))
    const others = (refused ?? []).filter(({ sentence }) => !own.some((one) => one.sentence === sentence))
    return [...own, ...others]
  }, [state.text, state.draft, state.header, state.duplicateReason, same, words, refused])

  const sendWith = async (intent: 'confirm' | 'discard' | 'read-other', fileId?: number) => {
    setWaiting(true)
    const saved = await saver.save()
    setWaiting(false)
    if (!saved && intent !== 'discard') return
    sending.submit(
      {
        intent,
        version: String(saver.version.current),
        state: JSON.stringify(contentOf(state)),
        ...(fileId === undefined ? {} : { file: String(fileId) }),
      },
      { method: 'post' },
    )
  }
  const review: Review = {
    state,
    dispatch,
    units,
    projects,
    suggestions,
    rememberUnit,
    rememberProject,
    // A reason for a second entry is asked for on confirming; gaps in what was read are shown from the start.
    problems: asked ? problems : problems.filter(({ field }) => field !== 'duplicateReason'),
    mayAddUnits,
    stamp: () => ({ ...me, at: new Date().toISOString() }),
    secondLook: `/notices/${notice.id}/reading`,
  }
  return (
    <ReviewProvider review={review}>
      <ReviewStage
        data={data}
        saver={saver}
        busy={busy}
        problems={problems}
        fileTroubles={(answered ?? []).filter(({ key }) => isOfFile(key)).map(({ sentence }) => sentence)}
        onAsk={() => setAsked(true)}
        onConfirm={() => void sendWith('confirm')}
        onDiscard={() => void sendWith('discard')}
        onReadOther={(fileId) => void sendWith('read-other', fileId)}
        review={review}
      />
    </ReviewProvider>
  )
}

const isOfFile = (key: string) => key.startsWith('documents.')
