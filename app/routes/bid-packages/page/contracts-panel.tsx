import type { ContractRow } from '~/domain/bid-packages/bid-package-page.queries.server'
import { retention, warrantyEnd } from '~/domain/bid-packages/contract'
import type { DecidedFields } from '~/domain/decisions/decided.queries.server'
import { Button } from '~/ui/buttons/button'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { DecidedMark } from '../../decisions/decided-mark'
import { FormDialog } from '../../form-dialog'
import { AmountField, DayField, LongField, WordsField } from '../fields'
import type { PageLoaded } from './page-loaded'

/** Contracts with their appendices, warranty and end. */
export function ContractsPanel({ loaded }: { loaded: PageLoaded }) {
  const { words } = useWords()
  const says = words.procurement
  return (
    <Panel title={says.contracts} id="contracts">
      {loaded.contracts.length === 0 && <p className="text-muted">{says.noContract}</p>}
      <ul className="grid gap-5">
        {loaded.contracts.map((signed, at) => (
          <Contract key={signed.id} signed={signed} decided={loaded.decidedContracts[at] ?? {}} loaded={loaded} />
        ))}
      </ul>
    </Panel>
  )
}

type Props = { signed: ContractRow; loaded: PageLoaded }
type Decided = { decided: DecidedFields }

function Contract({ signed, decided, loaded }: Props & Decided) {
  const { words, formats } = useWords()
  const says = words.procurement
  const ends = warrantyEnd(signed)
  return (
    <li className="border-t border-line pt-2">
      <p className="font-medium">
        {signed.number} · {signed.supplier}
      </p>
      <p className="figures">
        {formats.dong(signed.valueNow)} · {says.contractTypes[signed.type]} ·{' '}
        {says.signed(formats.day(signed.signedOn))} <DecidedMark decided={decided.value} />
      </p>
      {signed.startsOn && signed.endsOnNow && (
        <p className="figures text-sm text-muted">
          {says.runs(formats.day(signed.startsOn), formats.day(signed.endsOnNow))}{' '}
          <DecidedMark decided={decided.endsOn} />
        </p>
      )}
      {signed.aboveValueDecision && <p className="text-sm text-muted">{says.byDecision(signed.aboveValueDecision)}</p>}
      {signed.variations.length > 0 && (
        <ul className="mt-2 border-l-2 border-line-firm pl-3">
          {signed.variations.map((one) => (
            <li key={one.id} className="py-1 text-sm">
              <span className="figures font-medium">
                {one.number}, {formats.day(one.signedOn)}:{' '}
                {says.varied(formats.dong(one.oldValue), formats.dong(one.newValue))}
              </span>
              {one.newEndsOn && one.oldEndsOn && one.newEndsOn !== one.oldEndsOn && (
                <span className="figures block">
                  {says.varied(formats.day(one.oldEndsOn), formats.day(one.newEndsOn))}
                </span>
              )}
              <span className="block">{one.reason}</span>
              {one.decisionNumber && <span className="text-muted">{says.byDecision(one.decisionNumber)}</span>}
            </li>
          ))}
        </ul>
      )}
      {ends && (
        <p className="figures mt-1 text-sm">
          {says.warranty(formats.integer(signed.warrantyMonths ?? 0), formats.day(ends))};{' '}
          {says.retained(
            formats.dong(retention(signed.valueNow, signed.retentionBasisPoints ?? 0)),
            `${formats.decimal((signed.retentionBasisPoints ?? 0) / 100)}%`,
          )}
          {signed.retentionReleasedOn
            ? `, ${says.released(formats.day(signed.retentionReleasedOn))}`
            : isRetained(signed) && ends < loaded.today && <b className="font-medium text-due">, {says.releaseDue}</b>}
        </p>
      )}
      {signed.liquidatedOn && <p className="figures text-sm">{says.liquidated(formats.day(signed.liquidatedOn))}</p>}
      {loaded.mayChange && (signed.liquidatedOn === null || isRetained(signed)) && (
        <Actions signed={signed} loaded={loaded} />
      )}
    </li>
  )
}

/** Money is kept back for the warranty, whether the contract was wound up meanwhile or not. */
const isRetained = ({ handedOverOn, retentionBasisPoints, retentionReleasedOn }: ContractRow): boolean =>
  handedOverOn !== null && (retentionBasisPoints ?? 0) > 0 && retentionReleasedOn === null

function Actions({ signed, loaded }: Props) {
  const { words, formats } = useWords()
  const says = words.procurement
  const { bidPackage, today, leastWarranty, paused } = loaded
  const open = signed.liquidatedOn === null
  const form = (intent: string) => ({
    action: `/bid-packages/${bidPackage.id}`,
    hidden: { intent, contractId: signed.id, version: bidPackage.version },
  })
  const least =
    leastWarranty &&
    says.leastWarranty(
      formats.integer(leastWarranty.months),
      `${formats.decimal(leastWarranty.retentionBasisPoints / 100)}%`,
      leastWarranty.source,
    )
  return (
    <div className="mt-2 flex flex-wrap gap-2 print:hidden">
      {open && !paused && (
        <FormDialog title={says.vary} {...form('vary')} trigger={<Button size="small">{says.vary}</Button>}>
          {(problemAt) => (
            <>
              <WordsField name="number" label="variationNumber" problemAt={problemAt} required />
              <DayField name="signedOn" value={today} problemAt={problemAt} required />
              <AmountField name="newValue" value={signed.valueNow} problemAt={problemAt} required />
              <DayField name="newEndsOn" value={signed.endsOnNow} problemAt={problemAt} />
              <LongField name="reason" problemAt={problemAt} required />
              <WordsField name="decisionNumber" label="variationDecision" problemAt={problemAt} />
            </>
          )}
        </FormDialog>
      )}
      {open && (
        <FormDialog
          title={says.handOver}
          sentence={least ?? undefined}
          {...form('hand-over')}
          trigger={<Button size="small">{says.handOver}</Button>}
        >
          {(problemAt) => (
            <>
              <DayField name="handedOverOn" value={signed.handedOverOn ?? today} problemAt={problemAt} required />
              <WordsField
                name="warrantyMonths"
                value={String(signed.warrantyMonths ?? leastWarranty?.months ?? 12)}
                numeric
                problemAt={problemAt}
                required
              />
              <WordsField
                name="retentionPercent"
                value={formats.decimal(
                  (signed.retentionBasisPoints ?? leastWarranty?.retentionBasisPoints ?? 500) / 100,
                )}
                problemAt={problemAt}
                required
              />
            </>
          )}
        </FormDialog>
      )}
      {isRetained(signed) && (
        <FormDialog title={says.release} {...form('release')} trigger={<Button size="small">{says.release}</Button>}>
          {(problemAt) => <DayField name="on" value={today} problemAt={problemAt} required />}
        </FormDialog>
      )}
      {open && (
        <FormDialog
          title={says.liquidate}
          {...form('liquidate')}
          trigger={<Button size="small">{says.liquidate}</Button>}
        >
          {(problemAt) => <DayField name="on" value={today} problemAt={problemAt} required />}
        </FormDialog>
      )}
    </div>
  )
}
