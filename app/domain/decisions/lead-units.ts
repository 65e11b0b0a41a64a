export type LeadUnit = { organisationId: number | null; printedName: string }

/** The units that lead a directive, as an effect keeps them in one field. */
export const writeLeads = (units: readonly LeadUnit[]): string | null =>
  units.length === 0 ? null : JSON.stringify(units)

export const readLeads = (kept: string | null): LeadUnit[] => (kept === null ? [] : JSON.parse(kept))
