import type { Yardstick } from '~/domain/evaluations/evaluation'
import type { EvaluationResult } from '~/domain/evaluations/evaluation-result'
import { SensitivityPicture } from '~/ui/pictures/sensitivity-picture'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { Loaded } from './loaded'
import { decimalText, ratioText } from './points'
import { Cell, Table } from './table'

type Props = { page: Loaded['page']; result: EvaluationResult }

/** Places with exact totals; who fails a must-have is out, with the words that it fails. */
export function RankingPanel({ page, result }: Props) {
  const { words, locale, formats } = useWords()
  const says = words.evaluations
  const { products, gates } = page.yardstick
  const name = (id: number) => products.find((one) => one.id === id)?.name ?? ''
  const outcome = { passed: says.pass, failed: says.fail, open: says.open }
  return (
    <Panel title={says.ranking} id="ranking">
      {!page.allIn && (
        <p className="mb-2 text-sm text-muted">
          {says.provisional(formats.integer(result.assessors), formats.integer(page.people.length))}
        </p>
      )}
      <Table heads={[says.place, says.product, `${says.total} (${says.totalUnit})`, ...gates.map((gate) => gate.name)]}>
        {result.standings.map(({ productId, place, total, fails }) => (
          <tr key={productId} className={place === 1 ? 'font-semibold' : undefined}>
            <Cell>{place === null ? says.out : String(place)}</Cell>
            <Cell>
              {name(productId)}
              {fails.length > 0 && (
                <span className="block text-sm font-normal text-muted">
                  {says.failsWords(fails.map((gate) => (gate.words ? `“${gate.words}”` : gate.name)).join('; '))}
                </span>
              )}
            </Cell>
            <Cell end>{ratioText(total, locale)}</Cell>
            {gates.map((gate) => {
              const own = result.gates.find((one) => one.productId === productId && one.gateId === gate.id)
              return (
                <Cell key={gate.id}>
                  {own ? outcome[own.outcome] : '–'}
                  {own && own.passed > 0 && own.failed > 0 && (
                    <span className="block text-sm font-normal text-muted">
                      {own.settlement
                        ? says.settledBy(own.settlement.settledBy, own.settlement.ground)
                        : says.votes(String(own.passed), String(own.failed))}
                    </span>
                  )}
                </Cell>
              )
            })}
          </tr>
        ))}
      </Table>
    </Panel>
  )
}

/** Mean, lowest and highest, and deviation of each product by each criterion; what is too far apart is listed. */
export function SpreadPanel({ page, result }: Props) {
  const { words, locale } = useWords()
  const says = words.evaluations
  const { products, criteria } = page.yardstick
  const nameOf = (rows: readonly { id: number; name: string }[], id: number) =>
    rows.find((one) => one.id === id)?.name ?? ''
  const apart = result.spreads.filter((one) => one.apart)
  return (
    <Panel title={says.byCriterion} id="spreads">
      <Table heads={[says.criterion, says.product, says.mean, says.range, says.deviation]}>
        {criteria.flatMap((criterion) =>
          result.spreads
            .filter((one) => one.criterionId === criterion.id)
            .map((one, n) => (
              <tr key={`${criterion.id}-${one.productId}`}>
                <Cell>{n === 0 ? `${criterion.name} (${criterion.weight} %)` : ''}</Cell>
                <Cell>{nameOf(products, one.productId)}</Cell>
                <Cell end>{ratioText(one.mean, locale)}</Cell>
                <Cell end>
                  {one.least}–{one.most}
                  {one.apart ? ' !' : ''}
                </Cell>
                <Cell end>{decimalText(one.deviation, locale)}</Cell>
              </tr>
            )),
        )}
      </Table>
      <p className="mt-1 text-sm text-muted">{says.deviationNote}</p>
      <h3 className="mt-4 font-semibold">{says.discuss}</h3>
      {apart.length === 0 ? (
        <p className="text-muted">{says.discussNone}</p>
      ) : (
        <ul className="list-disc pl-5">
          {apart.map((one) => (
            <li key={`${one.productId}-${one.criterionId}`}>
              {says.discussLine(
                nameOf(products, one.productId),
                nameOf(criteria, one.criterionId),
                String(one.least),
                String(one.most),
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** At which weight of each criterion the order of the first two turns. */
export function StabilityPanel({ page, result, pictures }: Props & { pictures: Loaded['pictures'] }) {
  const { words, locale } = useWords()
  const says = words.evaluations
  const { products, criteria } = page.yardstick
  if (!result.firstTwo) return null
  const [first, second] = result.firstTwo.map((id) => products.find((one) => one.id === id)?.name ?? '')
  return (
    <Panel title={says.stability} id="stability">
      {result.flips.length === 0 ? (
        <p>{says.tie}</p>
      ) : (
        <>
          <p className="mb-2 text-sm text-muted">{says.stabilityLead(first ?? '', second ?? '')}</p>
          {result.flips.every(({ at }) => at === null) && <p className="mb-2 font-medium">{says.stable}</p>}
          <Table heads={[says.criterion, says.weightNow, says.flipsAt, says.thenLeads]}>
            {result.flips.map(({ criterionId, weight, at, beyond }) => (
              <tr key={criterionId}>
                <Cell>{criteria.find((one) => one.id === criterionId)?.name}</Cell>
                <Cell end>{weight} %</Cell>
                <Cell end>{at && beyond ? says[beyond](ratioText(at, locale)) : says.never}</Cell>
                <Cell>{at ? second : '–'}</Cell>
              </tr>
            ))}
          </Table>
        </>
      )}
      {pictures.length > 0 && <Pictures criteria={criteria} pictures={pictures} />}
    </Panel>
  )
}

function Pictures({ criteria, pictures }: Pick<Yardstick, 'criteria'> & { pictures: Loaded['pictures'] }) {
  const says = useWords().words.evaluations
  return (
    <>
      <p className="mt-4 mb-2 max-w-[75ch] text-sm text-muted">{says.pictureLead}</p>
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2 print:grid-cols-3 print:gap-x-3 print:gap-y-1">
        {pictures.map((picture) => {
          const name = criteria.find(({ id }) => id === picture.criterionId)?.name ?? ''
          return (
            <figure key={picture.criterionId} className="min-w-0 break-inside-avoid">
              <figcaption className="text-sm font-medium">{name}</figcaption>
              <SensitivityPicture
                picture={picture}
                label={says.picture(name)}
                now={says.atNow(String(picture.weight))}
              />
            </figure>
          )
        })}
      </div>
    </>
  )
}
