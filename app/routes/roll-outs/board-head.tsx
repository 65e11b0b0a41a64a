import { Link } from '@remix-run/react'
import type { RollOutPage } from '~/domain/roll-outs/roll-outs.queries.server'
import { ROLL_OUT_STANDINGS } from '~/domain/roll-outs/standing'
import type { Fact } from '~/ui/text/facts'
import { useWords } from '~/words/use-words'
import type { LoadedBoard } from './board'

/** How it stands in a sentence: what at how many units, and how many late, running, done. */
export function useRollOutSentence({ rollOut, counts, allUnits }: LoadedBoard): string {
  const { words, formats } = useWords()
  const says = words.rollOuts
  if (counts.all === 0) return says.noItemsText
  const units = says.unitsOf(formats.integer(allUnits.length))
  const what = rollOut.kind === 'mail-boxes' ? units : says.atUnits(says.servicesOf(formats.integer(counts.all)), units)
  const parts = ROLL_OUT_STANDINGS.filter((one) => counts[one] > 0).map((one) =>
    says.sentenceParts[one](formats.integer(counts[one])),
  )
  const missing =
    counts.firstMissing > 0 ? ` ${says.firstMissingAt(says.unitsOf(formats.integer(counts.firstMissing)))}` : ''
  return `${says.sentence(what, parts.join(', '))}${missing}`
}

/** Who keeps it together, who orders it, what pays for it and whose plan takes it up next year. */
export function useRollOutFacts(rollOut: RollOutPage): Fact[] {
  const { words, formats } = useWords()
  const { facts, natures, notGiven } = words.rollOuts
  const { budgetNature, planYear, planUnits, projectId } = rollOut
  return [
    { label: facts.lead, value: <span className="text-base">{rollOut.lead}</span> },
    {
      label: facts.ordered,
      value: <span className="text-base">{<Order rollOut={rollOut} />}</span>,
      note: formats.day(rollOut.orderedOn),
    },
    {
      label: facts.budget,
      value: <span className="text-base">{budgetNature ? natures[budgetNature] : notGiven}</span>,
      note: rollOut.budgetWords,
    },
    {
      label: planYear === null ? facts.noPlan : facts.plan(String(planYear)),
      value: (
        <span className="text-base font-medium">
          {planUnits.length === 0 ? notGiven : planUnits.map(({ name }) => name).join('; ')}
        </span>
      ),
    },
    ...(projectId === null
      ? []
      : [
          {
            label: facts.project,
            value: (
              <Link to={`/projects/${projectId}`} className="link text-base font-medium">
                {rollOut.projectName}
              </Link>
            ),
          },
        ]),
  ]
}

function Order({ rollOut }: { rollOut: RollOutPage }) {
  const { words } = useWords()
  if (rollOut.noticeId === null) return rollOut.words
  return (
    <Link to={`/notices/${rollOut.noticeId}`} className="link">
      {words.projects.citation(rollOut.section ?? '', rollOut.notice ?? '')}
    </Link>
  )
}
