import { Lock, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '~/ui/buttons/button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { HeadFields } from '../head-fields'
import { Agenda } from './agenda'
import { MatterEditor } from './matter-editor'
import { OwnMatter } from './own-matter'
import { PickPanel } from './pick-panel'
import type { BriefingLoaded } from './route'

/** A draft: its agenda, the sheet being worked on, and what else waits. */
export function DraftPage({ loaded }: { loaded: BriefingLoaded }) {
  const { briefing, may, offered } = loaded
  const { words, formats } = useWords()
  const says = words.briefings
  const [asked, setAsked] = useState<'head' | 'discard' | null>(null)
  const open = briefing.sheets.find(({ matterId }) => matterId === loaded.open) ?? briefing.sheets[0]
  const ready = briefing.sheets.length > 0 && briefing.sheets.every(({ gaps }) => gaps.length === 0)
  const to = `/briefings/${briefing.id}`
  const hidden = (intent: string) => ({ intent, version: briefing.version })
  return (
    <>
      <PageHead
        over={says.meetingAt(formats.day(briefing.meetingOn), briefing.meetingTime ?? '')}
        title={briefing.title}
        sentence={[
          says.sentence.draft(formats.integer(briefing.sheets.length)),
          briefing.corrects && says.correctsNote(briefing.corrects.title),
        ]
          .filter(Boolean)
          .join(' ')}
        action={
          may.issue && (
            <FormDialog
              title={says.issue}
              sentence={says.issueLead}
              action={to}
              hidden={hidden('issue')}
              trigger={
                <Button kind={ready ? 'primary' : 'secondary'} icon={Lock}>
                  {says.issue}
                </Button>
              }
            >
              {() => <GapList loaded={loaded} />}
            </FormDialog>
          )
        }
        more={[
          { kind: 'action', label: says.changeHead, icon: Pencil, onPick: () => setAsked('head') },
          { kind: 'action', label: says.discard, icon: Trash2, onPick: () => setAsked('discard') },
        ]}
      />
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[24rem_minmax(0,1fr)]">
        <div className="grid min-w-0 content-start gap-8">
          <Agenda briefingId={briefing.id} sheets={briefing.sheets} open={open?.matterId ?? null} />
          <PickPanel briefingId={briefing.id} offered={offered} />
          <OwnMatter briefingId={briefing.id} />
        </div>
        <div className="min-w-0">
          {open ? (
            <MatterEditor
              key={`${open.matterId} ${open.version}`}
              briefingId={briefing.id}
              sheet={open}
              at={briefing.sheets.indexOf(open) + 1}
              meetingOn={briefing.meetingOn}
            />
          ) : (
            <EmptyState title={says.agendaEmpty} />
          )}
        </div>
      </div>
      <div className="mt-10">
        <Panel title={says.history} id="history">
          <History entries={loaded.history} />
        </Panel>
      </div>
      <FormDialog
        title={says.changeHead}
        submit={words.frame.save}
        action={to}
        hidden={hidden('head')}
        open={asked === 'head'}
        onOpenChange={(on) => !on && setAsked(null)}
      >
        {(problemAt) => <HeadFields values={briefing} problemAt={problemAt} />}
      </FormDialog>
      <FormDialog
        title={says.discard}
        sentence={says.discardLead}
        action={to}
        hidden={hidden('discard')}
        open={asked === 'discard'}
        onOpenChange={(on) => !on && setAsked(null)}
      >
        {() => null}
      </FormDialog>
    </>
  )
}

/** Before issuing: which sheet lacks what. */
function GapList({ loaded }: { loaded: BriefingLoaded }) {
  const { words } = useWords()
  const says = words.briefings
  const lacking = loaded.briefing.sheets.filter(({ gaps }) => gaps.length > 0)
  if (lacking.length === 0) return null
  return (
    <ul className="grid gap-1">
      {lacking.map(({ matterId, content, gaps }) => (
        <li key={matterId}>
          <span className="font-medium">{content.question || says.sheet.question}</span>
          <span className="block text-sm text-due">{says.lacks(gaps.map((gap) => says.gaps[gap]).join(', '))}</span>
        </li>
      ))}
    </ul>
  )
}
