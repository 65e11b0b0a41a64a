import { Link } from '@remix-run/react'
import { CopyPlus, FileCheck2, Presentation } from 'lucide-react'
import { useState } from 'react'
import { mayRecord } from '~/domain/briefings/briefing'
import { LinkButton } from '~/ui/buttons/link-button'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { HeadFields } from '../head-fields'
import { OutcomePanel } from '../outcome-panel'
import { Sheet } from '../sheet'
import { NoticePanel } from './notice-panel'
import { PaperLinks } from './paper-links'
import type { BriefingLoaded } from './route'

/** An issued briefing: its sheets as they were sealed, and beside each what the meeting concluded. */
export function IssuedPage({ loaded }: { loaded: BriefingLoaded }) {
  const { briefing, may, seesAll } = loaded
  const { words, formats } = useWords()
  const says = words.briefings
  const [asked, setAsked] = useState<'correct' | 'close' | null>(null)
  const to = `/briefings/${briefing.id}`
  const concluded = briefing.sheets.filter(({ outcome }) => outcome !== null).length
  const counted = [formats.integer(concluded), formats.integer(briefing.sheets.length)] as const
  const sentence =
    briefing.state === 'issued'
      ? says.sentence.issued(formats.instant(briefing.issuedAt ?? new Date(0)), briefing.issuedBy ?? '')
      : briefing.state === 'closed'
        ? says.sentence.closed(...counted)
        : says.sentence.presented(...counted)
  const present = (
    <LinkButton to={`${to}/present`} kind="primary" icon={Presentation}>
      {says.present}
    </LinkButton>
  )
  return (
    <>
      <PageHead
        over={says.meetingAt(formats.day(briefing.meetingOn), briefing.meetingTime ?? '')}
        title={briefing.title}
        sentence={[sentence, briefing.corrects && says.correctsNote(briefing.corrects.title)].filter(Boolean).join(' ')}
        action={present}
        more={[
          ...(may.change
            ? [
                {
                  ...{ kind: 'action' as const, label: says.correct, icon: CopyPlus },
                  onPick: () => setAsked('correct'),
                },
              ]
            : []),
          ...(may.record && mayRecord(briefing.state)
            ? [{ kind: 'action' as const, label: says.close, icon: FileCheck2, onPick: () => setAsked('close') }]
            : []),
        ]}
        facts={[
          { label: says.facts.chair, value: briefing.chair, note: briefing.place },
          { label: says.facts.asOf, value: formats.instant(briefing.asOf ?? new Date(0)) },
          ...(briefing.sha256 ? [{ label: says.facts.sum, value: briefing.sha256.slice(0, 12), note: 'SHA-256' }] : []),
        ]}
      />
      {briefing.correctedBy !== null && (
        <div className="mb-5">
          <Notice
            kind="warning"
            action={<LinkButton to={`/briefings/${briefing.correctedBy}`}>{says.openCorrection}</LinkButton>}
          >
            {says.correctedNote}
          </Notice>
        </div>
      )}
      <div className="grid gap-x-10 gap-y-9 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <ol className="grid min-w-0 content-start gap-10">
          {briefing.sheets.map((sheet, at) => (
            <li key={sheet.matterId} id={`matter-${sheet.matterId}`} className="min-w-0 border-t border-line pt-4">
              <p className="text-sm text-muted">
                {says.kinds[sheet.kind]}
                {sheet.projectId !== null && (
                  <>
                    {' · '}
                    <Link to={`/projects/${sheet.projectId}`} className="link">
                      {sheet.projectName}
                    </Link>
                  </>
                )}
              </p>
              <h2 className="mb-3 text-lg font-semibold">
                {at + 1}. {sheet.content.question}
              </h2>
              <Sheet content={sheet.content} />
              <OutcomePanel
                briefingId={briefing.id}
                sheet={sheet}
                chair={briefing.chair}
                meetingOn={briefing.meetingOn}
                today={loaded.today}
                mayRecord={may.record && mayRecord(briefing.state)}
                mayCarryOut={may.record}
              />
              <div className="mt-3">
                <PaperLinks briefingId={briefing.id} paper="slip" matterId={sheet.matterId} />
              </div>
            </li>
          ))}
        </ol>
        <aside className="grid min-w-0 content-start gap-9 print:hidden">
          {seesAll && (
            <Panel title={says.downloads.title} id="papers">
              <ul className="grid gap-2">
                {(['report', 'submission'] as const).map((paper) => (
                  <li key={paper}>
                    <PaperLinks briefingId={briefing.id} paper={paper} />
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {seesAll && <NoticePanel loaded={loaded} />}
          {loaded.history.length > 0 && (
            <Panel title={says.history} id="history">
              <History entries={loaded.history} />
            </Panel>
          )}
        </aside>
      </div>
      <FormDialog
        title={says.correct}
        sentence={says.correctLead}
        action="/briefings"
        hidden={{ correctsId: briefing.id }}
        open={asked === 'correct'}
        onOpenChange={(on) => !on && setAsked(null)}
      >
        {(problemAt) => <HeadFields values={briefing} problemAt={problemAt} />}
      </FormDialog>
      <FormDialog
        title={says.close}
        sentence={says.closeLead}
        action={to}
        hidden={{ intent: 'close' }}
        open={asked === 'close'}
        onOpenChange={(on) => !on && setAsked(null)}
      >
        {() => null}
      </FormDialog>
    </>
  )
}
