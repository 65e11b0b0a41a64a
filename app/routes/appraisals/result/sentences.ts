import { percentText } from '~/domain/appraisals/percent'
import type { WinningCondition } from '~/domain/appraisals/sensitivity'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'
import { type Appraised, lineName } from './appraised'

type Reading = { words: Words; formats: Formats }

/** «… thắng nếu phí thuê giảm từ 720 triệu xuống 663,62 triệu (-7,83 %).» */
export function winningSentence(
  { winner, input, now, at, changeBasisPoints }: WinningCondition,
  { content }: Appraised,
  { words, formats }: Reading,
): string {
  const says = words.appraisals.winning
  const name = (place: number) => content.options[place]?.name ?? ''
  const up = changeBasisPoints > 0
  if (input.type === 'rate')
    return says.rate(name(winner), `${percentText(Number(now))} %`, `${percentText(Number(at))} %`, up)
  const line = lineName(content.options[input.option]?.lines[input.line], words.appraisals.categories)
  const change = `${up ? '+' : '−'}${formats.decimal(Math.abs(changeBasisPoints) / 100)} %`
  return says.line(name(winner), line, name(input.option), formats.money(now), formats.money(at), change, up)
}

export function breakEvenSentences({ breakEvens, content }: Appraised, { words }: Reading): string[] {
  const says = words.appraisals.result
  const name = (place: number) => content.options[place]?.name ?? ''
  return breakEvens.map(({ cheaper, dearer, year, fromTheStart }) =>
    fromTheStart
      ? says.cheaperThroughout(name(cheaper), name(dearer))
      : says.breakEven(name(cheaper), name(dearer), String(year)),
  )
}
