import { useLoaderData } from '@remix-run/react'
import { listFundingSources } from '~/domain/money/money-sheet.queries.server'
import { readMoneyView } from '~/domain/money/portfolio-money-view'
import { listOwners } from '~/domain/projects/portfolio-sums.queries.server'
import { listProjectLaws } from '~/domain/regimes/regimes.queries.server'
import { listSavedViews } from '~/domain/saved-views/saved-views.queries.server'
import { gatedLoader } from '~/http/gate.server'
import type { CrumbHandle } from '../../frame/crumbs'
import { loadPortfolioMoney } from './load-portfolio-money.server'
import { PortfolioMoneyPage } from './portfolio-money-page'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.moneyPortfolio.title }) }

export const loader = gatedLoader('money.read', async ({ db, url, actor, asOf, today, now }) => {
  const view = readMoneyView(url.searchParams)
  const { scope } = actor
  const [money, owners, laws, sources, savedViews] = await Promise.all([
    loadPortfolioMoney({ db, view, scope, asOf, now }),
    listOwners(db, { day: asOf, scope }),
    listProjectLaws(db),
    listFundingSources(db),
    listSavedViews(db, actor.personId, 'money'),
  ])
  return { view, money, owners, laws, sources, savedViews, asOf, day: asOf === today ? null : asOf }
})

export default function PortfolioMoney() {
  return <PortfolioMoneyPage loaded={useLoaderData<typeof loader>()} />
}
