/** The address the product is found at, without a slash at its end: `PUBLIC_URL`, else what the request was sent to. */
export const addressOf = (request: Request): string =>
  (process.env.PUBLIC_URL || new URL(request.url).origin).replace(/\/$/, '')
