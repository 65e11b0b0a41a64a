import { Link } from '@remix-run/react'
import { PauseCircle, Pencil, Printer } from 'lucide-react'
import { useState } from 'react'
import { isEnded, TRACK } from '~/domain/bid-packages/bid-package-state'
import { PageHead } from '~/ui/frame/page-head'
import { PhaseTrack } from '~/ui/marks/phase-track'
import type { Fact } from '~/ui/text/facts'
import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { DecidedMark } from '../../decisions/decided-mark'
import { DecisionsPanel } from '../../decisions/decisions-panel'
import { FormDialog } from '../../form-dialog'
import { PackageFields } from '../package-fields'
import { PauseWords } from '../pause-words'
import { StateMark } from '../state-mark'
import { AboutPanel } from './about-panel'
import { AcceptancesPanel } from './acceptances-panel'
import { ContractsPanel } from './contracts-panel'
import { NextPanel } from './next-panel'
import type { PageLoaded } from './page-loaded'
import { PackagePauses, PaymentsPanel } from './record-panels'
import { StepDialog } from './step-dialog'
import { type StepAsked, StepsPanel } from './steps-panel'
import { TransitionsPanel } from './transitions-panel'

export function PackagePage({ loaded }: { loaded: PageLoaded }) {
  const { words, formats } = useWords()
  const [asked, setAsked] = useState<StepAsked | null>(null)
  const [editing, setEditing] = useState(false)
  const { bidPackage, mayChange, mayPause, paused, today } = loaded
  const { id, project, version } = bidPackage
  const says = words.procurement
  return (
    <>
      <PageHead
        over={
          <>
            <Link to={`/projects/${project.id}`} className="link">
              {project.code} · {project.name}
            </Link>{' '}
            · {says.number(formats.integer(bidPackage.ordinal))}
          </>
        }
        title={bidPackage.name}
        sentence={<StateSentence loaded={loaded} />}
        more={[
          ...(mayChange
            ? [{ kind: 'action' as const, label: says.change, icon: Pencil, onPick: () => setEditing(true) }]
            : []),
          ...(mayPause && !paused
            ? [{ label: says.pauseThis, icon: PauseCircle, to: `/pauses/new?project=${project.id}&package=${id}` }]
            : []),
          { kind: 'action', label: words.directives.print, icon: Printer, onPick: () => window.print() },
        ]}
        facts={factsOf(loaded, words, formats)}
      />
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div className="min-w-0 space-y-8">
          <NextPanel loaded={loaded} />
          <StepsPanel steps={loaded.steps} onAsk={mayChange ? setAsked : null} />
          <ContractsPanel loaded={loaded} />
          <AcceptancesPanel loaded={loaded} />
          <PaymentsPanel loaded={loaded} />
        </div>
        <div className="min-w-0 space-y-8">
          <PackagePauses loaded={loaded} />
          <DecisionsPanel
            decisions={loaded.decided.decisions}
            decideTo={
              loaded.mayDecide && !isEnded(bidPackage.state)
                ? `/decisions/new?project=${project.id}&package=${bidPackage.id}`
                : null
            }
          />
          <AboutPanel loaded={loaded} />
          <TransitionsPanel loaded={loaded} />
          <Panel title={words.timeline.history} id="history">
            <History entries={loaded.history} />
          </Panel>
        </div>
      </div>
      <StepDialog asked={asked} onClose={() => setAsked(null)} {...{ id, version, today }} />
      <FormDialog
        title={says.change}
        action={`/bid-packages/${id}`}
        hidden={{ intent: 'change', version }}
        open={editing}
        onOpenChange={setEditing}
      >
        {(problemAt) => <PackageFields values={bidPackage} plans={loaded.plans} problemAt={problemAt} />}
      </FormDialog>
    </>
  )
}

function StateSentence({ loaded }: { loaded: PageLoaded }) {
  const { words, formats } = useWords()
  const { bidPackage, published, contracts, pauses } = loaded
  const { standing, state } = loaded.decided.fields
  const says = words.procurement
  const holding = pauses.find((one) => one.endedOn === null)
  const [signed] = contracts
  const at = (TRACK as readonly string[]).indexOf(bidPackage.state)
  return (
    <>
      <StateMark state={bidPackage.state} paused={loaded.paused} />{' '}
      {says.stateSince(formats.day(bidPackage.stateSince))}{' '}
      <DecidedMark decided={standing ?? (state?.after === bidPackage.state ? state : undefined)} />{' '}
      {bidPackage.state === 'published' && published?.closesOn && says.closing(formats.day(published.closesOn))}
      {['contracted', 'in-execution'].includes(bidPackage.state) &&
        signed?.endsOnNow &&
        says.contractEnds(formats.day(signed.endsOnNow))}
      {at >= 0 && (
        <span className="ml-2 inline-block align-middle">
          <PhaseTrack phases={TRACK.map((one) => says.states[one])} current={at} paused={loaded.paused} compact />
        </span>
      )}
      {loaded.paused && holding && (
        <span className="block">
          <PauseWords pause={holding} />
        </span>
      )}
    </>
  )
}

function factsOf(
  loaded: PageLoaded,
  words: ReturnType<typeof useWords>['words'],
  formats: ReturnType<typeof useWords>['formats'],
): Fact[] {
  const { bidPackage, contracts, accepted, payments, awarded } = loaded
  const says = words.procurement
  const contract = contracts.reduce((sum, { valueNow }) => sum + valueNow, 0n)
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0n)
  const share = (amount: bigint) =>
    contract > 0n && amount > 0n ? says.ofBound(formats.percent(Number((amount * 1000n) / contract) / 1000)) : undefined
  return [
    { label: says.facts.value, value: formats.money(bidPackage.value) },
    ...(contracts.length > 0
      ? [{ label: says.facts.contract, value: formats.money(contract) }]
      : awarded?.amount
        ? [{ label: says.facts.award, value: formats.money(BigInt(awarded.amount)) }]
        : []),
    ...(accepted > 0n ? [{ label: says.facts.accepted, value: formats.money(accepted), note: share(accepted) }] : []),
    ...(paid > 0n ? [{ label: says.facts.paid, value: formats.money(paid), note: share(paid) }] : []),
    { label: says.facts.method, value: says.methods[bidPackage.method] },
    ...(bidPackage.networkNumber
      ? [
          {
            label: says.facts.network,
            value: [bidPackage.networkNumber, bidPackage.networkVersion].filter(Boolean).join('-'),
          },
        ]
      : []),
  ]
}
