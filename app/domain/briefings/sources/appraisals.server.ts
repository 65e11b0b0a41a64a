import { appraisalConclusion } from '~/domain/appraisals/appraisal-conclusion'
import {
  type AppraisalSummary,
  findAppraisalSummary,
  listAppraisalsToDecide,
} from '~/domain/appraisals/appraisal-summary.queries.server'
import { livingUnits } from '../living-units.server'
import { type DraftConclusion, type MatterContent, type MatterFact, type MatterOption, OPTION_KEYS } from '../matter'
import { sayCount, sayMoney } from '../say'
import { type MatterCandidate, type MatterSource, MOST_OF_SOURCE } from './matter-source'
import { ownersOf } from './project-facts.server'

/** Appraisals handed in that wait for a decision: their options with what each comes to, the longest waiting first. */
export const appraisalsToDecide: MatterSource = {
  kind: 'appraisal',
  candidates: async (db, { asOf, scope }) => {
    const waiting = (await listAppraisalsToDecide(db, { scope })).slice(0, MOST_OF_SOURCE)
    const owners = await ownersOf(
      db,
      waiting.map(({ projectId }) => projectId),
    )
    const units = await livingUnits(db, [...owners.values()], asOf)
    const found = await Promise.all(
      waiting.map(async ({ id, projectId }): Promise<MatterCandidate[]> => {
        const summary = await findAppraisalSummary(db, id, { scope })
        if (!summary) return []
        const lead = units.get(owners.get(projectId) ?? 0)?.name
        return [
          {
            ...{ kind: 'appraisal', key: `appraisal:${id}`, projectId, organisationId: null, rank: 2 },
            why: `đã trình, ${sayCount(summary.options.length)} phương án`,
            content: appraisalSheet(summary, lead ? [lead] : []),
          },
        ]
      }),
    )
    return found.flat()
  },
}

/** The sheet of an appraisal: whole costs over its years and what they are worth today, all of them estimates (R20). */
function appraisalSheet(summary: AppraisalSummary, leads: string[]): MatterContent {
  const { question, recommended, recommendation, cheapest, options, breakEvenYear } = summary
  const cheapestName = cheapest === null ? undefined : options[cheapest]?.name
  return {
    question,
    facts: [
      ...options.flatMap((option): MatterFact[] =>
        option.presentCost === null
          ? []
          : [factOf(summary, `Chi phí quy về hiện tại, phương án “${option.name}”`, sayMoney(option.presentCost))],
      ),
      ...(cheapestName === undefined
        ? []
        : [factOf(summary, `Chi phí quy về hiện tại thấp nhất: “${cheapestName}”`, null)]),
      ...(breakEvenYear === null
        ? []
        : [factOf(summary, 'Năm hòa vốn giữa hai phương án chi phí thấp nhất', String(breakEvenYear))]),
    ],
    options: options.slice(0, OPTION_KEYS.length).map((option, at) => optionOf(summary, option, at, leads)),
    waiting: null,
    recommended: recommended === null ? null : (OPTION_KEYS[recommended] ?? null),
    reason: recommendation,
  }
}

const factOf = ({ id, appraisedOn, source }: AppraisalSummary, words: string, figure: string | null): MatterFact => ({
  ...{ words, figure, on: appraisedOn, source: source ?? 'Bản so sánh phương án' },
  ...{ link: `/appraisals/${id}`, certainty: 'estimate' },
})

function optionOf(
  { service, projectName, projectId, leaseId, years }: AppraisalSummary,
  option: AppraisalSummary['options'][number],
  at: number,
  leads: string[],
): MatterOption {
  const renews = option.kind === 'keep-renting' && leaseId !== null
  const effect: DraftConclusion['effect'] = renews
    ? { act: 'continue-lease', projectId, leaseId, planId: null, bidPackageId: null, pauseId: null }
    : null
  const what = service ?? projectName
  return {
    ...{ key: OPTION_KEYS[at] ?? '', title: option.name },
    effect:
      option.equivalentAnnualCost === null
        ? 'Chưa tính được chi phí.'
        : `Tính đều mỗi năm trong ${sayCount(years)} năm: khoảng ${sayMoney(option.equivalentAnnualCost)}.`,
    money: option.totalCost === null ? null : `Khoảng ${sayMoney(option.totalCost)} cho cả ${sayCount(years)} năm.`,
    conclusions: [{ ...appraisalConclusion({ kind: option.kind, what, leads }), effect }],
  }
}
