import { useLoaderData } from '@remix-run/react'
import { regimeOn } from '~/domain/regimes/regime'
import { REGIME_SERIES } from '~/domain/regimes/regime-terms'
import { listRegimes } from '~/domain/regimes/regimes.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { gatedLoader } from '~/http/gate.server'
import { PageHead } from '~/ui/frame/page-head'
import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../frame/crumbs'
import { RegimeSection } from './regime-section'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.procurement.regimes }) }

/** The law over time, for whoever wants to know what a step rests on; `#nd-224-2026` leads to one. */
export const loader = gatedLoader('procurement.read', async ({ db, today }) => {
  const [regimes, history] = await Promise.all([listRegimes(db), listTimeline(db, 'regime')])
  return { regimes, history, today }
})

export default function Regimes() {
  const { regimes, history, today } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.procurement
  return (
    <>
      <PageHead title={says.regimes} sentence={says.regimesLead} />
      <div className="grid max-w-5xl gap-10">
        {REGIME_SERIES.map((series) => (
          <section key={series} aria-labelledby={series}>
            <h2 id={series} className="mb-3 text-lg font-semibold">
              {says.series[series]}
            </h2>
            <div className="grid gap-8">
              {regimes
                .filter((regime) => regime.series === series)
                .map((regime) => (
                  <RegimeSection
                    key={regime.code}
                    regime={regime}
                    inForce={regimeOn(regimes, series, today)?.code === regime.code}
                  />
                ))}
            </div>
          </section>
        ))}
        {history.length > 0 && (
          <Panel title={words.timeline.history} id="history">
            <History entries={history} />
          </Panel>
        )}
      </div>
    </>
  )
}
