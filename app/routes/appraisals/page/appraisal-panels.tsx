import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { Appraised } from '../result/appraised'
import { BesidePanel } from '../result/beside-panel'
import { LawPanel } from '../result/law-panel'
import { LinesPanel } from '../result/lines-panel'
import { OutturnPanel } from '../result/outturn-panel'
import { RecommendationPanel } from '../result/recommendation-panel'
import { ResultPanel } from '../result/result-panel'
import { TornadoPanel } from '../result/tornado-panel'
import { BreakEvenPanel, WinningPanel } from '../result/winning-panel'
import { YearsPanel } from '../result/years-panel'
import { SheetEditor } from '../sheet/sheet-editor'
import type { SheetState } from '../sheet/use-sheet'
import type { AppraisalLoaded } from './loaded'

type Props = { loaded: AppraisalLoaded; appraised: Appraised; state: SheetState; editing: boolean }

/** What the options come to, the sheet while it is edited, and what the result depends on. */
export function AppraisalPanels({ loaded, appraised, state, editing }: Props) {
  const { words } = useWords()
  const { page, law } = loaded
  const chosen = page.chosen === null ? null : (page.content.options[page.chosen]?.name ?? '')
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-9">
      <ResultPanel appraised={appraised} chosen={page.chosen} />
      {editing && <SheetEditor state={state} appraised={appraised} />}
      {loaded.outturn.length > 0 && (
        <OutturnPanel
          years={loaded.outturn}
          option={chosen ?? ''}
          spentOn={
            page.outturnProjectId === null
              ? { id: page.projectId, code: page.projectCode, name: page.projectName }
              : { id: page.outturnProjectId, code: page.outturnCode ?? '', name: page.outturnName ?? '' }
          }
        />
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-9 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 content-start gap-9">
          <YearsPanel appraised={appraised} />
          <TornadoPanel appraised={appraised} />
        </div>
        <aside className="grid min-w-0 content-start gap-9">
          {!editing && <RecommendationPanel appraised={appraised} draft={loaded.draft} />}
          <WinningPanel appraised={appraised} />
          <BreakEvenPanel appraised={appraised} />
          {!editing && (
            <LawPanel
              appraised={appraised}
              law={law}
              recorded={page.content.options.map(({ guardOverrideAt }) => guardOverrideAt)}
            />
          )}
        </aside>
      </div>
      {!editing && <BesidePanel appraised={appraised} />}
      {!editing && <LinesPanel appraised={appraised} />}
      <Panel title={words.timeline.history} id="history">
        <History entries={loaded.history} />
      </Panel>
    </div>
  )
}
