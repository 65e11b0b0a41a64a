import { Gavel, Printer, Scale } from 'lucide-react'
import { useState } from 'react'
import type { OverlapPage } from '~/domain/overlaps/overlap-page.queries.server'
import { OVERLAP_VERDICTS } from '~/domain/overlaps/overlap-terms'
import type { ProjectClause } from '~/domain/projects/projects.queries.server'
import { Button } from '~/ui/buttons/button'
import { Field } from '~/ui/forms/field'
import { RadioGroup } from '~/ui/forms/radio-group'
import { TextArea } from '~/ui/forms/text-area'
import { PageHead } from '~/ui/frame/page-head'
import { useShortcut } from '~/ui/keys/use-shortcut'
import { History, type HistoryEntry } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { reasonSentence } from '../reason-sentence'
import { DecideFields } from './decide-fields'
import { SideBySide } from './side-by-side'
import { VerdictPanel } from './verdict-panel'

type Loaded = {
  page: OverlapPage
  history: HistoryEntry[]
  clauses: ProjectClause[]
  mayJudge: boolean
  mayDecide: boolean
}
type Asked = 'judge' | 'withdraw' | 'decide'

export function OverlapView({ loaded }: { loaded: Loaded }) {
  const { page, mayJudge, mayDecide } = loaded
  const reading = useWords()
  const { words, formats } = reading
  const says = words.overlaps
  const [asked, setAsked] = useState<Asked | null>(null)
  useShortcut({ key: 'v' }, () => mayJudge && setAsked('judge'))
  useShortcut({ key: 'd' }, () => mayDecide && setAsked('decide'))
  const judge = page.verdict === null ? says.judge : says.judgeAgain
  const dialog = (intent: Asked) => ({
    action: `/overlaps/${page.id}`,
    hidden: { intent, version: page.version },
    open: asked === intent,
    onOpenChange: (open: boolean) => setAsked(open ? intent : null),
  })
  return (
    <>
      <PageHead
        over={`${says.title} · ${says.scoreOf(formats.integer(page.score))}${page.isSample ? ` · ${words.frame.sampleData}` : ''}`}
        title={says.pairOf(page.first.name, page.second.name)}
        sentence={says.sentence[page.standing]}
        action={
          <>
            {mayDecide && (
              <Button kind="primary" icon={Gavel} onClick={() => setAsked('decide')}>
                {says.decide}
              </Button>
            )}
            {mayJudge && (
              <Button kind={mayDecide ? undefined : 'primary'} icon={Scale} onClick={() => setAsked('judge')}>
                {judge}
              </Button>
            )}
          </>
        }
        more={[
          { kind: 'action', icon: Printer, label: words.frame.print, onPick: () => window.print() },
          ...(mayJudge && page.verdict !== null
            ? [{ kind: 'action' as const, label: says.withdraw, onPick: () => setAsked('withdraw') }]
            : []),
        ]}
      />
      <div className="grid gap-9">
        <VerdictPanel page={page} />
        <Panel title={says.why} id="why">
          <ul className="border-t border-line">
            {page.reasons.map((reason) => (
              <li key={reason.kind} className="flex justify-between gap-6 border-b border-line py-(--cell-y)">
                <span className="min-w-0">{reasonSentence(reason, reading, page.names)}</span>
                <span className="figures shrink-0 text-sm text-muted">
                  {says.points(formats.integer(reason.points))}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
        <SideBySide first={page.first} second={page.second} />
        <Panel title={words.timeline.history} id="history">
          <History entries={loaded.history} />
        </Panel>
      </div>
      {mayJudge && (
        <>
          <FormDialog title={judge} {...dialog('judge')}>
            {(problemAt) => (
              <>
                <RadioGroup
                  name="verdict"
                  legend={says.verdictTitle}
                  defaultValue={page.verdict ?? undefined}
                  options={OVERLAP_VERDICTS.map((value) => ({
                    ...{ value, label: says.verdicts[value], hint: says.verdictHints[value] },
                  }))}
                  error={problemAt('verdict')}
                  required
                />
                <Field label={says.ground} hint={says.groundHint} error={problemAt('ground')} required>
                  {(field) => <TextArea {...field} name="ground" defaultValue={page.ground ?? ''} maxLength={1000} />}
                </Field>
              </>
            )}
          </FormDialog>
          <FormDialog title={says.withdraw} sentence={page.ground ?? undefined} {...dialog('withdraw')}>
            {() => null}
          </FormDialog>
        </>
      )}
      {mayDecide && (
        <FormDialog title={says.decide} sentence={says.decideLead} {...dialog('decide')}>
          {(problemAt) => <DecideFields page={page} clauses={loaded.clauses} problemAt={problemAt} />}
        </FormDialog>
      )}
    </>
  )
}
