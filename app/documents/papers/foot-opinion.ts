import type { Paper, PaperBlock } from '~/domain/papers/paper'

type Opinion = Extract<PaperBlock, { kind: 'opinion' }>

/**
 * Room for a leader's opinion at the end of a paper that goes to nobody else stands in the foot, left of the signature,
 * where others have «Nơi nhận»: it is found at once, and the paper is a sheet.
 */
export function footOpinion({ body, recipients }: Paper): { body: readonly PaperBlock[]; opinion: Opinion | null } {
  const last = body.at(-1)
  if (last?.kind !== 'opinion' || recipients.length > 0) return { body, opinion: null }
  return { body: body.slice(0, -1), opinion: last }
}
