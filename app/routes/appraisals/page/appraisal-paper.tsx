import type { ReactNode } from 'react'
import type { AppraisalPage } from '~/domain/appraisals/appraisal-page.queries.server'
import { CRITERIA } from '~/domain/appraisals/appraisal-terms'
import { percentText } from '~/domain/appraisals/percent'
import { CostByYearPicture } from '~/ui/pictures/cost-by-year'
import { useWords } from '~/words/use-words'
import type { Appraised } from '../result/appraised'
import { breakEvenSentences, winningSentence } from '../result/sentences'
import { useCostByYear } from '../result/years-panel'
import { appraisalSentence } from './appraisal-facts'

type Props = { page: AppraisalPage; appraised: Appraised; draft: string | null }

/** So many sentences fit the sheet beside the rest. */
const MOST_SENTENCES = 4

/** The whole appraisal on one A4, for a meeting: what is asked, what it costs, what would change it, what is proposed. */
export function AppraisalPaper({ page, appraised, draft }: Props) {
  const reading = useWords()
  const { words, formats } = reading
  const says = words.appraisals
  const { content, result } = appraised
  const picture = useCostByYear(appraised)
  const [best] = result.order
  const sentences = [
    ...breakEvenSentences(appraised, reading).slice(0, 2),
    ...appraised.conditions.slice(0, MOST_SENTENCES).map((one) => winningSentence(one, appraised, reading)),
  ]
  const recommended = content.recommended === null ? undefined : content.options[content.recommended]
  return (
    <article className="print-only text-[9pt] leading-snug">
      <p className="text-muted">
        {says.paper.title} · {page.projectCode} {page.projectName} · {says.paper.asOf(formats.day(content.appraisedOn))}
      </p>
      <h1 className="text-lg font-semibold">{content.question}</h1>
      <p>{appraisalSentence(page, reading)}</p>
      <Part title={says.result.title} aside={words.money.units.dong}>
        <table className="w-full border-collapse">
          <thead>
            <tr className="text-start">
              <Cell head>{says.result.option}</Cell>
              <Cell head end>
                {says.result.totalCost}
              </Cell>
              <Cell head end>
                {says.result.presentCost}
              </Cell>
              <Cell head end>
                {says.result.equivalentAnnualCost}
              </Cell>
            </tr>
          </thead>
          <tbody>
            {content.options.map(({ name }, place) => {
              const own = result.options[place]
              const figure = (amount: bigint | undefined) => (amount === undefined ? '–' : formats.integer(amount))
              return (
                <tr key={name} className={place === best ? 'font-semibold' : undefined}>
                  <Cell>
                    {name}
                    {place === best ? ` (${says.result.cheapest})` : ''}
                  </Cell>
                  <Cell end>{figure(own?.totalCost)}</Cell>
                  <Cell end>{figure(own?.presentCost)}</Cell>
                  <Cell end>{figure(own?.equivalentAnnualCost)}</Cell>
                </tr>
              )
            })}
          </tbody>
        </table>
        <p className="mt-1 text-[7.5pt] text-muted">
          {says.result.conventions(`${percentText(content.discountBasisPoints)} %`, String(content.baseYear))}
        </p>
      </Part>
      {picture && (
        <Part title={says.years.title} aside={words.money.units.million}>
          <div className="max-w-[15cm]">
            <CostByYearPicture picture={picture} label={says.years.picture} />
          </div>
        </Part>
      )}
      <Part title={says.winning.title}>
        <ul className="list-disc pl-4">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Part>
      <Part title={says.beside.title}>
        <table className="w-full border-collapse">
          <thead>
            <tr>
              <Cell head>{says.beside.criterion}</Cell>
              {content.options.map(({ name }) => (
                <Cell key={name} head>
                  {name}
                </Cell>
              ))}
            </tr>
          </thead>
          <tbody>
            {CRITERIA.map((criterion) => (
              <tr key={criterion}>
                <Cell>{says.criteria[criterion]}</Cell>
                {content.options.map(({ name, ratings }) => {
                  const own = ratings.find((one) => one.criterion === criterion)
                  return <Cell key={name}>{own ? says.ratings[own.rating] : '–'}</Cell>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Part title={says.recommendation.title}>
        {recommended ? <p className="font-semibold">{recommended.name}</p> : <p>{says.recommendation.none}</p>}
        {content.recommendation && <p className="line-clamp-5">{content.recommendation}</p>}
        {draft && (
          <p>
            {says.recommendation.draft}: {draft}
          </p>
        )}
        {content.source && (
          <p className="text-muted">
            {says.recommendation.source}: {content.source}
          </p>
        )}
      </Part>
    </article>
  )
}

function Part({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <section className="mt-2.5">
      <h2 className="flex justify-between border-b border-line-firm font-semibold">
        {title} {aside && <span className="font-normal text-muted">{aside}</span>}
      </h2>
      <div className="mt-1">{children}</div>
    </section>
  )
}

function Cell({ head, end, children }: { head?: boolean; end?: boolean; children: ReactNode }) {
  const style = `border-b border-line px-1 py-0.5 align-top ${end ? 'figures text-end' : 'text-start'}`
  return head ? (
    <th scope="col" className={`${style} font-medium`}>
      {children}
    </th>
  ) : (
    <td className={style}>{children}</td>
  )
}
