/** Where a clause stands in its notice, marked. */
export const clauseHref = (cited: { noticeId: number; clauseId: number }): string =>
  `/notices/${cited.noticeId}#clause-${cited.clauseId}`
