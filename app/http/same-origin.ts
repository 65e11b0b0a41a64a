const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * True when a request may change something: it comes from a page of this site. Browsers say so with Sec-Fetch-Site or
 * Origin; a request that carries neither is no browser's form and is refused when it carries a cookie.
 */
export function sameOrigin(request: Request, baseUrl: string | undefined): boolean {
  if (SAFE.has(request.method)) return true
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  if (!origin) return request.headers.get('cookie') === null
  const own = baseUrl ? new URL(baseUrl).host : request.headers.get('host')
  return URL.canParse(origin) && new URL(origin).host === own
}
