import { DECISION_KINDS } from '~/domain/directives/decision-kind'
import type { DraftDifference } from '~/domain/notices/draft-differences'
import type { Words } from '~/words/words'
import { sectionName } from '../citation'

/** «mục 2, Loại: ở đây Tạm dừng · ở nơi khác Dừng». */
export function differenceSentence({ section, field, mine, theirs }: DraftDifference, words: Words): string {
  const said = (value: string) => {
    const kind = field === 'decision' ? DECISION_KINDS.find((one) => one === value) : undefined
    return kind ? words.notices.orders[kind] : value || words.frame.none
  }
  const place = section === 'header' ? words.notices.facts : sectionName(section, words)
  return `${place}, ${labelOf(field, words)}: ${words.notices.review.staleDiffers(said(mine), said(theirs))}`
}

function labelOf(field: string, words: Words): string {
  const says = words.notices
  const labels: Record<string, string> = {
    text: says.review.words,
    lead: says.leads,
    coordinating: says.coordinates,
    deadline: says.deadlineLabel,
    decision: says.review.order,
    number: says.number,
    symbol: says.symbol,
    issuer: says.issuer,
    place: says.place,
    issuedOn: says.issuedOn,
    kind: says.kind,
    title: says.titleField,
    chair: says.chair,
    chairRole: says.chairRole,
    meetingOn: says.meetingOn,
    signatory: says.signatory,
    signatoryTitle: says.signatoryTitle,
    recipients: says.recipients,
  }
  return labels[field] ?? field
}
