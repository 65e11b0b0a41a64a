import { useFetcher, useNavigate, useSearchParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useShortcut } from '~/ui/keys/use-shortcut'
import { useWords } from '~/words/use-words'
import { OutcomePanel } from '../outcome-panel'
import { Sheet } from '../sheet'
import { Overview } from './overview'
import type { PresentLoaded } from './route'
import { StageBar } from './stage-bar'

/**
 * One sheet at a time, the whole window, 18 px and up. Arrows lead on and back, «o» shows the agenda, «k» records. On paper
 * all sheets come out, one A4 each.
 */
export function Stage({ loaded }: { loaded: PresentLoaded }) {
  const { briefing, mayRecord, mayCarryOut, today } = loaded
  const { words, formats } = useWords()
  const says = words.briefings
  const [search, setSearch] = useSearchParams()
  const navigate = useNavigate()
  const top = useRef<HTMLElement>(null)
  const { sheets } = briefing
  const asked = Number(search.get('at'))
  const at = Number.isInteger(asked) && asked >= 1 && asked <= sheets.length ? asked : 0
  const begin = useFetcher()
  const go = (next: number) => {
    const bounded = Math.max(0, Math.min(sheets.length, next))
    // The meeting begins with the first sheet shown by somebody who records it.
    if (bounded > 0 && briefing.state === 'issued' && mayRecord && begin.state === 'idle')
      begin.submit({ intent: 'present' }, { method: 'post', action: `/briefings/${briefing.id}` })
    setSearch(bounded === 0 ? {} : { at: String(bounded) }, { replace: true, preventScrollReset: true })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new sheet is read from its top
  useEffect(() => {
    // Newer browsers answer with a promise, which would be taken for a clean-up.
    top.current?.scrollTo({ top: 0 })
  }, [at])
  useShortcut({ key: 'arrowright' }, () => go(at + 1))
  useShortcut({ key: 'arrowleft' }, () => go(at - 1))
  useShortcut({ key: 'pagedown' }, () => go(at + 1))
  useShortcut({ key: 'pageup' }, () => go(at - 1))
  useShortcut({ key: 'o' }, () => go(0))
  useShortcut({ key: 'q' }, () => navigate(`/briefings/${briefing.id}`))
  useShortcut({ key: 'f' }, toggleFull)
  const day = briefing.asOf === null ? formats.day(today) : formats.instant(briefing.asOf)
  return (
    <div data-scale="large" className="flex h-dvh flex-col bg-page text-ink print:block print:h-auto">
      <StageBar briefing={briefing} at={at} go={go} onFull={toggleFull} />
      <main ref={top} id="content" className="min-h-0 flex-1 overflow-y-auto print:overflow-visible">
        <div className="mx-auto max-w-[96rem] px-4 py-5 sm:px-10 sm:py-8 print:p-0">
          {at === 0 && (
            <div className="print:hidden">
              <Overview briefing={briefing} go={go} />
            </div>
          )}
          {sheets.map((sheet, index) => (
            <article
              key={sheet.matterId}
              aria-labelledby={`sheet-${sheet.matterId}`}
              className={`min-w-0 ${index + 1 === at ? '' : 'hidden'} print:block print:break-after-page print:leading-snug last:print:break-after-auto`}
            >
              <p className="text-sm text-muted">
                {says.kinds[sheet.kind]}
                {sheet.projectName && ` · ${sheet.projectName}`}
              </p>
              <h1 id={`sheet-${sheet.matterId}`} className="mb-5 text-2xl font-semibold tracking-tight print:mb-2">
                {index + 1}. {sheet.content.question}
              </h1>
              <Sheet content={sheet.content} concluded={sheet.outcome !== null} />
              {(briefing.state !== 'draft' || sheet.outcome) && (
                <OutcomePanel
                  briefingId={briefing.id}
                  sheet={sheet}
                  chair={briefing.chair}
                  meetingOn={briefing.meetingOn}
                  today={today}
                  mayRecord={mayRecord}
                  mayCarryOut={mayCarryOut}
                  withKey={index + 1 === at}
                />
              )}
              <p className="mt-4 text-sm text-muted">{says.presenting.foot(briefing.title, day)}</p>
            </article>
          ))}
        </div>
      </main>
    </div>
  )
}

function toggleFull() {
  // A browser may refuse; then the window stays as it is.
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
  else document.documentElement.requestFullscreen?.().catch(() => undefined)
}
