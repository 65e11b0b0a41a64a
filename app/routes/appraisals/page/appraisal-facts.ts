import type { AppraisalPage } from '~/domain/appraisals/appraisal-page.queries.server'
import { percentText } from '~/domain/appraisals/percent'
import { dayAt } from '~/domain/calendar-day'
import type { Fact } from '~/ui/text/facts'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'
import type { Appraised } from '../result/appraised'

type Reading = { words: Words; formats: Formats }

/** Where an appraisal stands, in a sentence. */
export function appraisalSentence(page: AppraisalPage, { words, formats }: Reading): string {
  const says = words.appraisals.sentence
  const saved = formats.instant(page.changedAt)
  switch (page.state) {
    case 'draft':
      return says.draft(page.changedBy ?? '', saved)
    case 'withdrawn':
      return says.withdrawn(saved)
    case 'submitted':
      return says.submitted(page.submittedBy ?? '', page.submittedAt ? formats.day(dayAt(page.submittedAt)) : '')
    case 'decided':
      return says.decided(
        page.chosen === null ? '' : (page.content.options[page.chosen]?.name ?? ''),
        page.decidedOn ? formats.day(page.decidedOn) : '',
      )
  }
}

/** The six figures one looks for first. */
export function appraisalFacts(appraised: Appraised, { words, formats }: Reading): Fact[] {
  const says = words.appraisals
  const { content, result, tornado } = appraised
  const { startYear, years, baseYear, discountBasisPoints, options, recommended } = content
  const [best] = result.order
  const even = appraised.breakEvens[0]
  const own = best === undefined ? null : result.options[best]
  return [
    {
      label: says.facts.horizon,
      value: says.horizonOf(String(startYear), String(startYear + years - 1)),
      note: says.yearsCount(formats.integer(years)),
    },
    { label: says.facts.rate, value: `${percentText(discountBasisPoints)} %`, note: says.valued(String(baseYear)) },
    {
      label: says.facts.cheapest,
      value: own ? formats.money(own.presentCost) : '–',
      note: best === undefined ? undefined : options[best]?.name,
    },
    {
      label: says.facts.margin,
      value: tornado ? formats.money(tornado.difference) : '–',
      note: tornado ? options[tornado.second]?.name : undefined,
    },
    {
      label: says.facts.breakEven,
      value: even ? (even.fromTheStart ? says.fromStart : String(even.year)) : '–',
    },
    { label: says.facts.recommended, value: recommended === null ? '–' : (options[recommended]?.name ?? '–') },
  ]
}
