import type { Paper, PaperKind, SignatureBlock } from './paper'

/**
 * What an office prints alike on all its papers of a kind: data that it adapts, not code. The rest of a paper is what the
 * one paper says.
 */
export type PaperTemplate = {
  kind: PaperKind
  parentBody: string | null
  issuer: string
  /** As after the stroke: «TB-UBND»; null for a paper without number. */
  symbol: string | null
  place: string
  signature: SignatureBlock
  /** Those that always get it, without dash and stop; the last is «Lưu: VT, …». */
  recipients: readonly string[]
}

/** The parts of a paper that its template gives. */
export const fromTemplate = ({
  kind,
  parentBody,
  issuer,
  symbol,
  place,
  signature,
  recipients,
}: PaperTemplate): Pick<Paper, 'kind' | 'parentBody' | 'issuer' | 'symbol' | 'place' | 'signature' | 'recipients'> => ({
  kind,
  parentBody,
  issuer,
  symbol,
  place,
  signature,
  recipients,
})
