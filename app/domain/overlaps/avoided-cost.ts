/** What a project was approved for and has already bound itself to, in dong, VAT as written. */
export type Committed = { approved: bigint | null; contracted: bigint }

/** What is not spent when a project stops: the approved amount less what is under contract; null where none was approved. */
export function avoidable({ approved, contracted }: Committed): bigint | null {
  if (approved === null) return null
  return approved > contracted ? approved - contracted : 0n
}
