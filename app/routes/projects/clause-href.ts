/** Where the words of an order stand in its notice. */
export const clauseHref = (cited: { noticeId: number; directiveId: number }): string =>
  `/notices/${cited.noticeId}?directive=${cited.directiveId}`
