import { Link } from '@remix-run/react'
import { Printer } from 'lucide-react'
import { dayAt } from '~/domain/calendar-day'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import type { Formats } from '~/words/formats'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import { HeadDialog, LockButton, SettleDialog, WordsDialog } from './head-actions'
import type { Loaded } from './loaded'
import { RankingPanel, SpreadPanel, StabilityPanel } from './result-panels'
import { SheetPanel } from './sheet-panel'
import { YardstickPanel } from './yardstick-panel'

function sentence({ page }: Loaded, { evaluations: says }: Words, formats: Formats): string {
  const handed = page.people.filter(({ submittedAt }) => submittedAt !== null).length
  switch (page.state) {
    case 'draft':
      return says.sentence.draft(page.changedBy ?? '', formats.instant(page.changedAt))
    case 'locked':
      return says.sentence.locked(page.lockedBy ?? '', page.lockedAt ? formats.instant(page.lockedAt) : '')
    case 'scoring':
      return says.sentence.scoring(formats.integer(handed), formats.integer(page.people.length))
    case 'closed':
      return says.sentence.closed(page.closedOn ? formats.day(page.closedOn) : '')
  }
}

export function EvaluationView({ loaded }: { loaded: Loaded }) {
  const { words, formats } = useWords()
  const says = words.evaluations
  const { page, clause, rounds, mayChange, maySettle } = loaded
  const { state, mine, result } = page
  const editing = mayChange && state === 'draft'
  const scoring = (state === 'locked' || state === 'scoring') && mine !== null && mine.submittedAt === null
  return (
    <div data-print={state === 'closed' ? 'sheet' : undefined}>
      <PageHead
        over={
          <>
            <Link to={`/projects/${page.projectId}`} className="link">
              {page.projectCode} · {page.projectName}
            </Link>
            {page.isSample && ` · ${words.frame.sampleData}`}
          </>
        }
        title={page.question}
        sentence={sentence(loaded, words, formats)}
        action={
          <>
            {editing && <HeadDialog loaded={loaded} />}
            {editing && <LockButton page={page} />}
            {mayChange && (state === 'locked' || state === 'scoring') && <WordsDialog page={page} intent="revise" />}
            {maySettle && <SettleDialog page={page} />}
            {mayChange && state === 'scoring' && page.allIn && <WordsDialog page={page} intent="close" />}
          </>
        }
        more={[{ kind: 'action', label: words.frame.print, icon: Printer, onPick: () => window.print() }]}
      />
      {!page.intact && (
        <div className="mb-6">
          <Notice kind="danger">{says.broken}</Notice>
        </div>
      )}
      <div className="grid gap-x-10 gap-y-9 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 content-start gap-9">
          {page.conclusion && (
            <Panel title={says.conclusion} id="conclusion">
              <p className="max-w-[75ch] whitespace-pre-line">{page.conclusion}</p>
              {clause && !clause.completedOn && (
                <Link to={`/directives/${clause.id}#completion`} className="link print:hidden">
                  {says.report}
                </Link>
              )}
            </Panel>
          )}
          {result && (
            <>
              <RankingPanel page={page} result={result} />
              <StabilityPanel page={page} result={result} pictures={loaded.pictures} />
              <SpreadPanel page={page} result={result} />
            </>
          )}
          {!result && state !== 'draft' && <p className="text-muted">{says.hidden}</p>}
          {scoring && mine && <SheetPanel key={page.round} page={page} mine={mine} />}
          {page.sheets.length > 0 && <SheetsPanel page={page} />}
        </div>
        <aside className="grid min-w-0 content-start gap-9">
          {clause && (
            <Panel title={says.clause} id="clause">
              <blockquote className="paper-words border-l-2 border-accent py-1 pl-4 font-paper whitespace-pre-line">
                {clause.text}
              </blockquote>
              <Link to={`/directives/${clause.id}`} className="link text-sm">
                {says.toDirective}: {clause.numberSymbol}
              </Link>
            </Panel>
          )}
          <YardstickPanel loaded={loaded} editing={editing} />
          <Panel title={says.people} id="people">
            {page.chair && <p>{says.chairIs(page.chair)}</p>}
            <ul>
              {page.people.map(({ personId, name, submittedAt }) => (
                <li key={personId}>
                  {name}
                  <span className="text-muted">
                    {' · '}
                    {submittedAt ? says.handedIn(formats.day(dayAt(submittedAt))) : says.notHandedIn}
                  </span>
                </li>
              ))}
            </ul>
            {page.fingerprint && (
              <p className="mt-2 text-sm text-muted">
                {says.fingerprint} ({says.roundOf(String(page.round))}):{' '}
                <code title={page.fingerprint}>{page.fingerprint.slice(0, 12)}</code>
              </p>
            )}
            {page.source && (
              <p className="text-sm text-muted">
                {says.source}: {page.source}
              </p>
            )}
          </Panel>
          {rounds.length > 0 && (
            <Panel title={says.rounds} id="rounds">
              <ul className="grid gap-2">
                {rounds.map((one) => (
                  <li key={one.round}>
                    {says.roundLine(
                      String(one.round),
                      String(one.sheets),
                      one.voidedBy,
                      formats.day(dayAt(one.voidedAt)),
                    )}{' '}
                    {one.reason} <code className="text-sm text-muted">{one.fingerprint.slice(0, 12)}</code>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <div className="print:hidden">
            <Panel title={words.timeline.history} id="history">
              <History entries={loaded.history} />
            </Panel>
          </div>
        </aside>
      </div>
    </div>
  )
}

/** What each assessor wrote, once it may be read (R15). */
function SheetsPanel({ page }: { page: Loaded['page'] }) {
  const says = useWords().words.evaluations
  const { products, gates, criteria } = page.yardstick
  return (
    <div className="print:hidden">
      <Panel title={says.sheets} id="sheets">
        {page.sheets.map(({ id, name, sheet, files }) => (
          <details key={id} className="border-b border-line py-2">
            <summary className="cursor-pointer font-medium">{name}</summary>
            {products.map((product) => (
              <div key={product.id} className="mt-2">
                <h3 className="font-medium">{product.name}</h3>
                <ul className="text-sm">
                  {gates.map((gate) => {
                    const own = sheet.verdicts.find((one) => one.productId === product.id && one.gateId === gate.id)
                    return (
                      <li key={gate.id}>
                        {gate.name}: {own ? (own.passed ? says.pass : says.fail) : '–'}. {own?.evidence}
                      </li>
                    )
                  })}
                  {criteria.map((criterion) => {
                    const own = sheet.scores.find(
                      (one) => one.productId === product.id && one.criterionId === criterion.id,
                    )
                    return (
                      <li key={criterion.id}>
                        {criterion.name}: <span className="figures">{own?.score ?? '–'}</span>. {own?.evidence}
                      </li>
                    )
                  })}
                </ul>
              </div>
            ))}
            {files.map((file) => (
              <a key={file.id} href={`/files/${file.id}`} className="link mr-3 text-sm">
                {file.name}
              </a>
            ))}
          </details>
        ))}
      </Panel>
    </div>
  )
}
